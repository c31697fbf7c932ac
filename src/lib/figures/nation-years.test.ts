import { describe, expect, it } from 'vitest';
import { nationYearsFigure } from './nation-years-figure';
import { nationYearWords } from './nation-years-input';

const years = [
	{ fiscalYear: 2009, plain: 0, counted: 0, neutral: 20 },
	{ fiscalYear: 2010, plain: 1, counted: 0, neutral: 15 },
	{ fiscalYear: 2011, plain: 32, counted: 27, neutral: null }
];

describe('the payers of all years', () => {
	it('are told by their least and most, each way', () => {
		expect(nationYearsFigure.title({ years })).toBe(
			'By our own account, the number of states that pay more than they receive runs from none to 32 with interest on the debt left out; against the national average, from 15 to 20'
		);
		expect(nationYearsFigure.subtitle({ years })).toContain('FY2009–\u20602011, of 51');
	});

	it('are told in the picture’s legend by the marks drawn: columns, and open circles', () => {
		const shapes = nationYearsFigure.legend({ years }).map(({ shape }) => shape);
		expect(shapes).toEqual([undefined, 'circle']);
	});

	it('say what the count is with interest', () => {
		expect(nationYearsFigure.note?.({ years })).toBe(
			'Columns and circles leave interest on the debt out. Where it counts as money received, shared out by population, fewer states pay more: from none to 27 of 51, as the table tells.'
		);
	});

	it('stand in its rows as drawn, with what they are counted by', () => {
		const { rows, columns, reckoned } = nationYearsFigure.table({ years });
		expect(rows.map(({ cells }) => cells)).toEqual([
			[2009, 0, 0, 20],
			[2010, 1, 0, 15],
			[2011, 32, 27, null]
		]);
		expect(columns.map(({ id }) => id)).toEqual([
			'fiscal_year',
			'payers',
			'payers_interest_counted',
			'payers_neutral'
		]);
		expect(reckoned).toMatchObject({ estimate: 'account', unit: 'states', interest: 'by column' });
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
