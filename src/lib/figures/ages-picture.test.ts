import { expect, it } from 'vitest';
import { accountFacts } from '$lib/ledger/account-facts.server';
import { agesSvg } from './ages-picture';

const svg = agesSvg({ side: 'received', years: accountFacts().coverage });

/** Every text of the picture with its place. */
const texts = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]+)<\/text>/g)].map(
	([, x, y, text = '']) => ({ text, x: Number(x), y: Number(y) })
);

/** Where the bars begin across, and end at top and foot, by the group that scales them. */
const [left = 0, top = 0, , tall = 0] = (
	/translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+) ([\d.]+)\)/.exec(svg)?.slice(1) ?? []
).map(Number);

it('names none, half and all of the money left of the bars, each at its height', () => {
	const levels = texts.filter(({ text }) => text.endsWith('%'));
	expect(levels.map(({ text }) => text)).toEqual(['100%', '50%', '0%']);
	expect(levels.every(({ x }) => x < left)).toBe(true);
	// The middle of a figure stands 4 pixels over its base line.
	expect(levels.map(({ y }) => y - 4)).toEqual([top, top + 50 * tall, top + 100 * tall]);
});

it('draws a line at each, from left of the bars to the right edge', () => {
	const lines = [...svg.matchAll(/<path d="M([\d.]+) ([\d.]+)H712" stroke="var\(--hair\)"/g)];
	expect(lines.map(([, , y]) => Number(y))).toEqual([top, top + 50 * tall, top + 100 * tall]);
	expect(lines.every(([, x]) => Number(x) < left)).toBe(true);
});

it('names years under the bars, each at its own, inside the picture', () => {
	const years = texts.filter(({ text }) => /^\d{4}$/.test(text));
	expect(years.map(({ text }) => text)).toEqual(['1983', '1990', '2000', '2010', '2024']);
	expect(years.every(({ x, y }) => x >= left && x <= 712 && y > top + 100 * tall)).toBe(true);
});
