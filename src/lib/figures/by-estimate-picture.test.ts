import { expect, it } from 'vitest';
import type { HandFigure, HandYear } from '$lib/charts/by-estimate/series';
import { layOutTables } from '$lib/files/table-picture';
import { clashesIn } from '../../../tests/support/drawn-texts';
import { byEstimatePicture } from './by-estimate-picture';

const hands = [
	{ id: 'account', label: 'Our own account', isHybrid: false },
	{ id: 'rockefeller', label: 'Rockefeller Institute', isHybrid: false }
];

const copied = { copiedBy: 'a blog', isMade: false };

function figure(plain: number, rest: Partial<HandFigure> = {}): HandFigure {
	const plainSide = plain < 0 ? 'payer' : 'recipient';
	return { edition: '', plain, plainSide, neutral: null, neutralSide: null, ...rest };
}

const older = figure(300, { edition: '2020', origin: copied });
const reports = [figure(-12, { edition: '2025', plainSide: 'even' }), older];
const years: readonly HandYear[] = Array.from({ length: 14 }, (_, i) => ({
	fiscalYear: 2024 - i,
	cells: [[figure(-881, { neutral: 3943, neutralSide: 'recipient' })], i === 1 ? reports : []],
	printed: i === 1 ? [{ publisher: 'USAFacts', vintage: '', net: -1991.4, origin: copied }] : []
}));
const picture = byEstimatePicture({ state: 'CA', hands, years, insurers: null });
const [recent, before] = picture.tables;

it('has the last twelve years and those before, each with the columns that have a figure', () => {
	expect(recent?.columns.map(({ head }) => head)).toEqual([
		'Year',
		'Our own account',
		'Rockefeller Institute',
		'Printed by others'
	]);
	expect(recent?.groups[0]?.rows).toHaveLength(12);
	expect(before?.columns.map(({ head }) => head)).toEqual(['Year', 'Our own account']);
	expect(before?.note).toBe('No figure in FY2011–\u20602012: Rockefeller Institute');
});

it('sets both figures of a year side by side in the colors of their sides, hatched where there is none', () => {
	const [year, ours, theirs, printed] = recent?.groups[0]?.rows[0]?.cells ?? [];
	expect(year?.lines[0]?.texts[0]?.text).toBe('2024');
	expect(ours?.lines).toEqual([
		{
			texts: [{ text: '−881', color: 'payer', isStrong: true }],
			beside: { text: '+3,943', color: 'recipient', isSmall: true }
		}
	]);
	expect(theirs).toEqual({ lines: [], ground: 'hatch' });
	expect(printed?.lines).toEqual([]);
});

it('has every edition under the newest, a ring where about even, and what others printed', () => {
	const [, , theirs, printed] = recent?.groups[0]?.rows[1]?.cells ?? [];
	const linesOf = (cell: typeof theirs) =>
		cell?.lines.map(({ texts }) => texts.map(({ text }) => text).join(''));
	expect(linesOf(theirs)).toEqual(['○\u00a0−12', '2025 report', '2020 +300 copied']);
	expect(theirs?.lines[2]?.texts[1]?.color).toBe('recipient');
	expect(linesOf(printed)).toEqual(['USAFacts −1,991 copied']);
});

it('fits', () => {
	const laid = layOutTables(picture);
	expect(clashesIn(laid.texts, laid)).toEqual([]);
});
