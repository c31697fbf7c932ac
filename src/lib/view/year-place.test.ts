import { expect, it } from 'vitest';
import { placeOfYear, rowAt, rowsOf, yearAt, type YearRow } from './year-place';

const drawing = {} as SVGSVGElement;
const ticks = (left: number) =>
	[1990, 2000, 2010, 2020].map((year, i) => ({ year, x: left + 100 * i }));
const rowsAt = (...lefts: readonly number[]): readonly YearRow[] =>
	rowsOf(lefts.flatMap(ticks)).map((ends) => ({ drawing, ...ends }));

it('panels beside each other have a row of years each, and a place is read by its own', () => {
	const rows = rowsAt(50, 600);
	expect(rows.map(({ first, last }) => [first.x, last.x])).toEqual([
		[50, 350],
		[600, 900]
	]);
	const [left, right] = rows;
	expect(rowAt(rows, 150)).toBe(left);
	expect(rowAt(rows, 470)).toBe(left);
	expect(rowAt(rows, 480)).toBe(right);
	expect(left && yearAt(left, 150)).toBe(2000);
	expect(right && yearAt(right, 700)).toBe(2000);
	expect(right && placeOfYear(right, 2005)).toBe(750);
});

it('panels under each other, on one scale, are two rows too', () => {
	expect(rowsAt(50, 50)).toHaveLength(2);
});

it('one year alone has no scale', () => {
	expect(rowsOf([{ year: 2024, x: 10 }])).toEqual([]);
	expect(rowAt([], 10)).toBeUndefined();
});
