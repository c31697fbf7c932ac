import { expect, it } from 'vitest';
import { keptRanges, yearRange, yearRanges } from './year-ranges';

it.each([
	[[], ''],
	[[2004], '2004'],
	[[1983, 1984, 1985, 2004], '1983–\u20601985, 2004'],
	[[1981, 1983, 1984], '1981, 1983–\u20601984']
])('the years %o read "%s"', (years, text) => {
	expect(yearRanges(years)).toBe(text);
});

it.each([
	[1983, 1996, '1983–\u20601996'],
	['FY2016', 19, 'FY2016–\u206019'],
	[2004, 2004, '2004']
])('from %s to %s is one range, whose end keeps to its dash', (first, last, text) => {
	expect(yearRange(first, last)).toBe(text);
});

it('a typed text keeps its ranges on one line, and its other dashes as they are', () => {
	expect(keptRanges('mean of FY2020–24 – the last – and A–B')).toBe(
		'mean of FY2020–\u206024 – the last – and A–B'
	);
});
