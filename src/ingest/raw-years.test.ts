import { describe, expect, it } from 'vitest';
import { rawRows } from './raw-table';
import { rowsOfUsedYears, type YearRule } from './raw-years';

const RULE: YearRule = {
	column: 'year',
	used: [
		[1981, 1983],
		[1985, 1985]
	],
	leftOut: [[1970, 1980]]
};

const rowsOf = (...years: readonly string[]) =>
	rawRows(['year', ...years].join('\n'), 'x.csv', ['year']);

const yearsOf = (rule: YearRule, ...years: readonly string[]) =>
	rowsOfUsedYears(rowsOf(...years), rule).map((raw) => raw.number('year'));

describe('rowsOfUsedYears', () => {
	it('keeps the years that are used, ends among them, and drops those left out by rule', () => {
		expect(yearsOf(RULE, '1970', '1980', '1981', '1983', '1985')).toEqual([1981, 1983, 1985]);
	});

	it.each(['1969', '1984', '1986'])('shouts at %s, which no rule names', (year) => {
		expect(() => yearsOf(RULE, '1981', year)).toThrow(
			`x.csv, line 3: column year is "${year}"; expected a year that is used (1981-1983, 1985) or left out by a stated rule (1970-1980).`
		);
	});

	it('says so where no year is left out by rule', () => {
		const whole: YearRule = { column: 'year', used: [[1981, 1983]] };
		expect(() => yearsOf(whole, '1984')).toThrow('left out by a stated rule (none)');
	});

	it('refuses a year that is no number', () => {
		expect(() => yearsOf(RULE, 'FY1981')).toThrow('column year is "FY1981"; expected a number');
	});
});
