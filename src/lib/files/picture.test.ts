import { describe, expect, it } from 'vitest';
import { layOutPicture, wrapText } from './picture';
import type { LegendEntry } from './swatch';

const about = {
	title:
		'20 of 51 pay more on balance than the national average; 4 are about even, and the rest receive more',
	subtitle: 'Net in dollars a person, FY2005, Tax Foundation',
	source: 'Source: Tax Foundation, October 2007.',
	address: 'https://example.org/?year=2005#figure-map',
	day: 'November 26, 2026',
	edition: 'November 25, 2026'
};
const legend = [
	{ label: 'Pays more', color: '#c85f0a' },
	{ label: 'No figure', color: null }
];

describe('layOutPicture', () => {
	const picture = layOutPicture({ width: 975, height: 610 }, about, legend);

	it('carries title, subtitle, legend, source, whose it is, terms, day and address', () => {
		const words = picture.lines.map((line) => line.text).join(' ');
		const credit =
			'Subsidy Ledger. CC BY 4.0. November 26, 2026. Figures of the edition of November 25, 2026.';
		for (const part of [
			about.title,
			about.subtitle,
			'Pays more',
			'No figure',
			credit,
			about.address
		]) {
			expect(words).toContain(part);
		}
		expect(words).toContain(about.source);
		expect(words.match(/Source:/g)).toHaveLength(1);
		expect(picture.swatches.map((swatch) => swatch.color)).toEqual(['#c85f0a', null]);
	});

	it('puts the words of the head above the chart and those of the foot below it', () => {
		const { y, height } = picture.chart;
		const above = picture.lines.filter((line) => line.y <= y).length;
		const below = picture.lines.filter((line) => line.y > y + height).length;
		expect(above).toBeGreaterThanOrEqual(2);
		expect(above + below).toBe(picture.lines.length);
		expect(Math.max(...picture.lines.map((line) => line.y))).toBeLessThan(picture.height);
	});

	it('keeps the proportions of the chart, also where a phone drew it small', () => {
		const small = layOutPicture({ width: 320, height: 200 }, about, []);
		expect(small.width).toBe(640);
		expect(small.chart.width / small.chart.height).toBeCloseTo(320 / 200);
		expect(picture.chart.width / picture.chart.height).toBeCloseTo(975 / 610);
	});

	it('wraps a legend that is wider than the picture', () => {
		const many = Array.from({ length: 12 }, (_, i) => ({
			label: `Class number ${i}`,
			color: '#000'
		}));
		const rows = new Set(
			layOutPicture({ width: 640, height: 400 }, about, many).swatches.map((s) => s.y)
		);
		expect(rows.size).toBeGreaterThan(1);
	});
});

describe('the legend of a picture', () => {
	const placed = (legend: readonly LegendEntry[]) =>
		layOutPicture({ width: 640, height: 400 }, about, legend);

	it('gives a line more room than a mark, and each its words beside it', () => {
		const { swatches, lines } = placed([
			{ label: 'Other estimate', color: '#000', shape: 'dotted-line' },
			{ label: 'As collected', color: '#000', shape: 'diamond' }
		]);
		const [line, mark] = swatches;
		const wordsAt = (text: string) => lines.find((one) => one.text === text)?.x ?? 0;
		expect(wordsAt('Other estimate') - (line?.x ?? 0)).toBe(32);
		expect(wordsAt('As collected') - (mark?.x ?? 0)).toBe(18);
		expect(swatches.map(({ shape }) => shape)).toEqual(['dotted-line', 'diamond']);
	});

	it('wraps an entry that is too long for a line, and loses none of it', () => {
		const label = 'Fainter: over a quarter of the money is not shared out by figures of the year, '
			.repeat(2)
			.trim();
		const { lines, swatches } = placed([{ label, color: '#000' }]);
		const [swatch] = swatches;
		const own = lines.filter(({ x }) => x === (swatch?.x ?? 0) + 18);
		expect(own.length).toBeGreaterThan(1);
		expect(own.map(({ text }) => text).join(' ')).toBe(label);
	});
});

describe('the address in a picture', () => {
	const address =
		'https://example.org/account/?state=ca&year=2024&preset=flow&income-tax=collections&corporate-share=0.5&medicare=population&services=benefit#figure-timeline';
	const linesIn = (width: number) => {
		const { lines } = layOutPicture({ width, height: 100 }, { ...about, address }, []);
		const words = lines.map(({ text }) => text);
		return words.slice(words.findIndex((text) => text.startsWith('https://')));
	};

	it('breaks before a part of its query where it is long, and loses nothing', () => {
		const lines = linesIn(330);
		expect(lines.length).toBeGreaterThan(1);
		expect(lines.join('')).toBe(address);
		for (const line of lines.slice(1)) expect(line).toMatch(/^[?&#]/);
	});

	it('stands on one line where it fits', () => {
		expect(linesIn(2000)).toEqual([address]);
	});
});

describe('wrapText', () => {
	it('loses no word and keeps within the width', () => {
		const lines = wrapText(about.title, 300, { size: 20, face: 'sans' });
		expect(lines.join(' ')).toBe(about.title);
		expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(300 / (20 * 0.53));
	});

	it('cuts a word that is longer than a line', () => {
		expect(wrapText('abcdefgh', 35, { size: 20, face: 'sans' })).toEqual(['abc', 'def', 'gh']);
	});
});
