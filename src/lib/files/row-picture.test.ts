import { describe, expect, it } from 'vitest';
import { rowSvg, type PictureRow, type RowPicture } from './row-picture';

const picture: RowPicture = {
	heads: ['Net', 'vs average'],
	lines: [
		{ at: 40, text: 'Even $0', kind: 'even' },
		{ at: 60, text: 'National average +$2,757', kind: 'dashed' }
	],
	rows: [
		{
			label: 'New Jersey',
			rank: '1',
			bars: [{ from: 40, to: 10, side: 'payer' }],
			figures: [{ text: '−3,452', side: 'payer' }, { text: '−6,209' }]
		},
		{
			label: 'New Mexico',
			rank: '2',
			tone: 'strong',
			detail: 'Farms & forts < roads',
			bars: [{ from: 40, to: 90, side: 'recipient' }],
			marks: [{ at: 70, shape: 'ring', side: 'recipient', text: '7' }],
			figures: [{ text: '+8,100' }, { text: '+5,343' }]
		},
		{ label: 'D.C.', isMissing: true, figures: [] }
	]
};

const svg = rowSvg(picture);

/** Attributes of the elements of one kind that hold some text. */
function attributesOf(element: string, holding: string): Readonly<Record<string, string>>[] {
	const tags = svg.match(new RegExp(`<${element} [^>]*>`, 'g')) ?? [];
	return tags
		.filter((tag) => tag.includes(holding))
		.map((tag) =>
			Object.fromEntries(
				[...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value])
			)
		);
}

function heightOf(rows: readonly PictureRow[]): number {
	return Number(/height="(\d+)"/.exec(rowSvg({ ...picture, rows }))?.[1]);
}

describe('a picture of rows', () => {
	it('holds every rank, label, figure, head and line in words', () => {
		const texts = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
		expect(texts).toEqual(
			expect.arrayContaining([
				...['1', 'New Jersey', '−3,452', '−6,209', '2', 'New Mexico', '+8,100', '+5,343', '7'],
				...['Net', 'vs average', 'Even $0', 'National average +$2,757', 'D.C.', 'No figure'],
				'Farms &amp; forts &lt; roads'
			])
		);
	});

	it('has payers orange at the left of the even line, recipients blue at its right', () => {
		const [payer] = attributesOf('rect', 'fill="var(--payer)"');
		const [recipient] = attributesOf('rect', 'fill="var(--recipient)"');
		const [even] = attributesOf('path', 'stroke="var(--even)"');
		const line = Number(/M([\d.]+)/.exec(even?.d ?? '')?.[1]);
		expect(Number(payer?.x) + Number(payer?.width)).toBeCloseTo(line, 0);
		expect(Number(recipient?.x)).toBeCloseTo(line, 0);
	});

	it('dashes the average, and hatches what is missing', () => {
		expect(attributesOf('path', 'stroke-dasharray')).toHaveLength(1);
		expect(attributesOf('rect', 'url(#row-missing-hatch)')).toHaveLength(1);
	});

	it('is as tall as its rows and what is said below them', () => {
		const [first, second] = picture.rows;
		if (!first || !second) throw new Error('no rows');
		expect(heightOf([first, first]) - heightOf([first])).toBe(20);
		expect(heightOf([first, second]) - heightOf([first, first])).toBeGreaterThan(10);
	});

	it('keeps names of lines that would run into each other on lines of their own', () => {
		const near: RowPicture = {
			...picture,
			lines: picture.lines.map((line, i) => ({ ...line, at: 40 + i }))
		};
		const ys = [...rowSvg(near).matchAll(/<text x="[^"]*" y="(\d+)"[^>]*>(?:Even|National)/g)].map(
			([, y]) => y
		);
		expect(new Set(ys).size).toBe(2);
	});

	it('is one drawing that a program can read', () => {
		expect(svg.match(/<svg /g)).toHaveLength(1);
		expect(svg).toMatch(/^<svg viewBox="0 0 760 \d+"/);
		expect(svg).not.toMatch(/NaN|undefined/);
	});
});

it('a bar that leaves the scale is cut by a slanted gap near that end', () => {
	const rowsWith = (cut?: 'low' | 'high') =>
		rowSvg({
			heads: ['Net'],
			lines: [],
			rows: [
				{
					label: 'D.C.',
					bars: [{ from: 40, to: 100, side: 'recipient', ...(cut && { cut }) }],
					figures: []
				}
			]
		});
	const gaps = (markup: string) => markup.match(/stroke="var\(--paper\)" stroke-width="4"/g) ?? [];
	expect(gaps(rowsWith('high'))).toHaveLength(1);
	expect(gaps(rowsWith('low'))).toHaveLength(1);
	expect(gaps(rowsWith())).toEqual([]);
	expect(rowsWith('high')).not.toBe(rowsWith('low'));
});

it('lets no line through all rows cross the words under a row: paper stands behind them', () => {
	const lines = svg.lastIndexOf('var(--even)');
	const ground = svg.indexOf('fill="var(--paper)"/><text', lines);
	expect(ground).toBeGreaterThan(lines);
	expect(svg.slice(ground)).toMatch(/^fill="var\(--paper\)"\/><text [^>]*>Farms &amp; forts/);
});
