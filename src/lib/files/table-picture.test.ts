import { describe, expect, it } from 'vitest';
import { clashesIn, spanOf, wordsOf } from '../../../tests/support/drawn-texts';
import {
	layOutTables,
	tableSvg,
	type PictureCell,
	type PictureTable,
	type PictureTableRow
} from './table-picture';

function cell(text: string, look: object = {}): PictureCell {
	return { lines: [{ texts: [{ text, ...look }] }] };
}

const table: PictureTable = {
	columns: [
		{ head: 'What', align: 'left', most: 120 },
		{ head: 'Texas', align: 'right' },
		{ head: 'District of Columbia', align: 'right' }
	],
	groups: [
		{
			heading: 'Balance',
			rows: [
				{
					cells: [
						cell('Paid'),
						cell('−$1,234', { color: 'payer' }),
						cell('+$81,110', { color: 'recipient' })
					]
				},
				{ cells: [cell('Customs, Federal Reserve and all other receipts'), cell('$5'), cell('$6')] }
			]
		},
		{
			heading: 'By <tax> & program',
			rows: [
				{ kind: 'part', cells: [cell('Fuel'), { lines: [], ground: 'hatch' }, cell('$7')] },
				{ kind: 'sum', cells: [cell('In all'), cell('$12'), cell('$13')] }
			]
		}
	]
};

const laid = layOutTables({ tables: [table] });
const words = laid.texts.map(wordsOf);

/** The drawn text that says something. */
function textOf(said: string, from = laid) {
	const found = from.texts.find((text) => wordsOf(text) === said);
	if (!found) throw new Error(`Nothing says ${said}.`);
	return found;
}

describe('a picture of a table', () => {
	it('holds every head, heading and cell, the longest broken between words', () => {
		for (const each of ['What', 'Texas', 'Balance', 'Paid', '−$1,234', '+$81,110', '$13'])
			expect(words).toContain(each);
		expect(words.join(' ')).toContain('District of Columbia');
		expect(words.join(' ')).toMatch(/Customs, Federal( |$)/);
		expect(words.flatMap((text) => text.split(' '))).toEqual(
			expect.arrayContaining(['Customs,', 'Federal', 'Reserve', 'receipts'])
		);
	});

	it('has figures end where their column ends, under the end of its head', () => {
		const ends = ['Columbia', '+$81,110', '$6', '$7', '$13'].map((text) => spanOf(textOf(text))[1]);
		for (const end of ends) expect(end).toBeCloseTo(ends[0] ?? 0, 1);
	});

	it('has no text past an edge or in another one', () => {
		expect(clashesIn(laid.texts, laid)).toEqual([]);
	});

	it('is no narrower than the words around it', () => {
		expect(laid.width).toBe(592);
	});

	it('moves in what is a part, and draws ink over a sum', () => {
		expect(textOf('Fuel').x - textOf('Paid').x).toBe(14);
		expect(laid.rules.map(({ color }) => color)).toEqual(['hair', 'hair', 'hair', 'ink']);
	});

	it('gives a row the height of its tallest cell', () => {
		const tops = laid.rules.map(({ y }) => y);
		const lines = words.filter((text) => /Customs|Federal|Reserve|receipts/.test(text)).length;
		expect(lines).toBeGreaterThan(1);
		expect((tops[2] ?? 0) - (tops[1] ?? 0)).toBe(lines * 15 + 5 + 30);
	});

	it('tells payers in orange, recipients in blue, and hatches what is missing', () => {
		const svg = tableSvg({ tables: [table] });
		expect(svg).toContain('<tspan fill="var(--payer-text)">−$1,234</tspan>');
		expect(svg).toContain('<tspan fill="var(--recipient-text)">+$81,110</tspan>');
		expect(svg.match(/fill="url\(#table-hatch\)"/g)).toHaveLength(1);
		expect(svg).toContain('By &lt;tax&gt; &amp; program');
		expect(svg).not.toMatch(/NaN|undefined/);
	});
});

describe('what stands beside figures', () => {
	const pair = (first: string, beside: string): PictureTableRow => ({
		cells: [{ lines: [{ texts: [{ text: first, isStrong: true }], beside: { text: beside } }] }]
	});
	const rows = [pair('−1', '+81,110'), pair('+83,867', '−2'), pair('−5', '')];
	const pairs = layOutTables({
		tables: [{ columns: [{ head: 'Ours', align: 'right' }], groups: [{ rows }] }]
	});

	it('is a column of its own, where it is missing too', () => {
		const ends = ['−1', '+83,867', '−5'].map((text) => spanOf(textOf(text, pairs))[1]);
		expect(new Set(ends.map((end) => end.toFixed(1))).size).toBe(1);
		expect(spanOf(textOf('−2', pairs))[1]).toBeCloseTo(spanOf(textOf('+81,110', pairs))[1], 1);
		expect(clashesIn(pairs.texts, pairs)).toEqual([]);
	});
});

describe('a long table', () => {
	const rows = (name: string) => ({
		rows: [1, 2, 3, 4].map((i) => ({ cells: [cell(`${name} ${i}`), cell(`$${i}`)] }))
	});
	const long: PictureTable = {
		note: 'None',
		columns: [
			{ head: 'Line', align: 'left' },
			{ head: 'State', align: 'right' }
		],
		groups: ['a', 'b', 'c', 'd'].map(rows)
	};
	const beside = layOutTables({ tables: [long], across: 2 });
	const below = layOutTables({ tables: [long] });

	it('goes on beside itself under its heads again, its note told once, no group parted', () => {
		const said = beside.texts.map(wordsOf);
		expect(said.filter((text) => text === 'Line')).toHaveLength(2);
		expect(said.filter((text) => text === 'None')).toHaveLength(1);
		expect(textOf('b 4', beside).x).toBe(textOf('a 1', beside).x);
		expect(textOf('c 1', beside).x).toBe(textOf('d 4', beside).x);
		expect(textOf('c 1', beside).x).toBeGreaterThan(textOf('b 4', beside).x);
		expect(beside.height).toBeLessThan(below.height * 0.6);
		expect(clashesIn(beside.texts, beside)).toEqual([]);
	});

	it('has what is said over all tables above the first, in lines that fit', () => {
		const told = layOutTables({
			tables: [long],
			notes: ['Defense differs most. '.repeat(9).trim()]
		});
		expect(told.texts.filter((text) => wordsOf(text).includes('Defense'))).not.toHaveLength(1);
		expect(textOf('Line', told).y).toBeGreaterThan(textOf('Line', below).y);
		expect(clashesIn(told.texts, told)).toEqual([]);
	});
});
