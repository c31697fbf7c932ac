import { expect, it } from 'vitest';
import { assertedRowCount, assertedTable } from './asserted-table';

it('the table of a part has a row for each point that is drawn', () => {
	const id = 'account-none-place-025-excluded-in';
	const series = {
		measure: 'net',
		lines: [{ id, kind: 'ours', points: [{ year: 2016, value: -42.9e9 }] }],
		range: { low: null, high: 0, stated: null, side: 'payer' },
		span: { first: 2016, last: 2016 },
		low: -50e9,
		high: 0,
		published: []
	} as const;
	expect(assertedTable(series, 'Ways').rows).toHaveLength(assertedRowCount(series));
	expect(assertedTable(series, 'Ways').rows[0]?.cells).toEqual([
		id,
		expect.stringContaining('our own account'),
		'2016',
		-42.9e9
	]);
});
