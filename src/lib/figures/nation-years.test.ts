import { describe, expect, it } from 'vitest';
import { nationYearsFigure, nationYearWords } from './nation-years-figure';

const years = [
	{ fiscalYear: 2009, plain: 0, neutral: 20 },
	{ fiscalYear: 2010, plain: 1, neutral: 15 },
	{ fiscalYear: 2011, plain: 32, neutral: null }
];

describe('the payers of all years', () => {
	it('are told by their least and most, each way', () => {
		expect(nationYearsFigure.title({ years })).toBe(
			'The number of states that pay more than they receive runs from none to 32; against the national average, from 15 to 20'
		);
		expect(nationYearsFigure.subtitle({ years })).toContain('FY2009–2011, of 51');
	});

	it('stand in its rows as drawn, with what they are counted by', () => {
		const { rows, columns, reckoned } = nationYearsFigure.table({ years });
		expect(rows.map(({ cells }) => cells)).toEqual([
			[2009, 0, 20],
			[2010, 1, 15],
			[2011, 32, null]
		]);
		expect(columns.map(({ id }) => id)).toEqual(['fiscal_year', 'payers', 'payers_neutral']);
		expect(reckoned).toMatchObject({ estimate: 'account', unit: 'states', interest: 'left-out' });
		expect(nationYearsFigure.rowCount({ years })).toBe(rows.length);
	});

	it.each([
		[0, 'FY2009: no state paid more than received; more than the national average, 20'],
		[1, 'FY2010: 1 state paid more than received; more than the national average, 15'],
		[2, 'FY2011: 32 states paid more than received']
	])('of year %i are said in words', (at, words) => {
		expect(nationYearWords(years[at] ?? { fiscalYear: 0, plain: 0, neutral: null })).toBe(words);
	});
});
