import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import ByEstimate from './ByEstimate.svelte';
import type { HandCell } from './series';

const figure = {
	edition: '',
	plain: 5,
	plainSide: 'recipient',
	neutral: null,
	neutralSide: null
} as const;

const pages = { year: (year: number) => `/y/${year}`, hand: (id: string) => `/h/${id}` };

function html(...cells: readonly HandCell[]): string {
	return htmlIn(pages, ...cells);
}

function htmlIn(where: typeof pages | null, ...cells: readonly HandCell[]): string {
	const hands = cells.map((_, i) => ({ id: `${i}`, label: `Hand ${i}`, isHybrid: false }));
	const years = [{ fiscalYear: 2024, cells, printed: [] }];
	const format = (value: number) => `${value}`;
	const label = 'Ohio';
	const props = { label, hands, years, format, missing: 'No figure', pages: where, open: 1 };
	return render(ByEstimate, { props }).body.replace(/<!--.*?-->/g, '');
}

it('marks a figure that was copied or made, the older ones too', () => {
	const copied = { edition: '2025', origin: { copiedBy: 'a blog', isMade: false } };
	const made = { edition: '2023', origin: { copiedBy: 'a blog', isMade: true } };
	const text = html([
		{ ...figure, ...copied },
		{ ...figure, ...made }
	]).replace(/<[^>]*>|\s+/g, ' ');
	expect(text).toMatch(/2025 report, copied\s+2023\s+5\s+copied, made/);
});

it('leads from every year and estimate to where it is told, but not in another page', () => {
	const told = html([figure], [figure]);
	expect(told).toContain('<a href="/y/2024">2024</a>');
	expect(told).toContain('<a href="/h/1">Hand 1</a>');
	expect(htmlIn(null, [figure])).not.toContain('href');
});

it('says over the table what a hatched cell is, where there is one', () => {
	const key =
		/<p class="key[^"]*"><span class="none[^"]*"><\/span>\s*No figure: the estimate does not cover the year, or not this state/;
	expect(html([figure], [])).toMatch(key);
	expect(html([figure])).not.toContain('No figure');
});
