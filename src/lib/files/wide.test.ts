import { describe, expect, it } from 'vitest';
import { toCsv } from './csv';
import { toWide } from './wide';

const figure = (state: string, fiscalYear: number, value: number | null) => ({
	state,
	stateName: `Name of ${state}`,
	fiscalYear,
	value
});

describe('toWide', () => {
	it('gives one row an area and one column a year, years rising, gaps empty', () => {
		const { columns, rows } = toWide(
			[
				figure('CA', 2005, -1330.456),
				figure('CA', 1993, 12),
				figure('NM', 2005, 5000),
				figure('NJ', 1993, null)
			],
			2
		);
		expect(toCsv(columns, rows)).toBe(
			[
				'state,state_name,1993,2005',
				'CA,Name of CA,12,-1330.46',
				'NM,Name of NM,,5000',
				'NJ,Name of NJ,,',
				''
			].join('\n')
		);
	});

	it('refuses two figures of one area in one year', () => {
		expect(() => toWide([figure('CA', 2005, 1), figure('CA', 2005, 2)], 0)).toThrow();
	});
});
