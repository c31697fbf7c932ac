import { describe, expect, it } from 'vitest';
import { cellText, sortedRows, type TableRow } from './table';

const row = (key: string, value: number | null): TableRow => ({
	key,
	cells: [key, value],
	missing: 'not covered'
});
const rows = [row('CA', -3), row('DC', null), row('MS', 7), row('NJ', -9)];
const keys = (sorted: readonly TableRow[]) => sorted.map(({ key }) => key).join(' ');

describe('sortedRows', () => {
	it.each([
		[null, 'CA DC MS NJ'],
		[{ column: 1, rising: true }, 'NJ CA MS DC'],
		[{ column: 1, rising: false }, 'MS CA NJ DC'],
		[{ column: 0, rising: false }, 'NJ MS DC CA']
	])('puts rows without a figure last: %o', (order, expected) => {
		expect(keys(sortedRows(rows, order))).toBe(expected);
	});
});

describe('cellText', () => {
	const column = { id: 'net', label: 'Net', format: (value: number) => `$${value}` };

	it('says in words why a figure is missing', () => {
		expect(cellText(column, null, 'not covered')).toBe('not covered');
	});

	it('formats a number and keeps a text', () => {
		expect(cellText(column, 5, '')).toBe('$5');
		expect(cellText({ id: 'state', label: 'State' }, 'Utah', '')).toBe('Utah');
	});
});
