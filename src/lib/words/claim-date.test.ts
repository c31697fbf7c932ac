import { expect, it } from 'vitest';
import { claimDate } from './claim-date';

it.each([
	['2018-05-24', 'day', 'May 24, 2018'],
	['2017-10', 'month', 'October 2017'],
	['2025', 'year', '2025'],
	['2016/2017', 'two-years', '2016 or 2017'],
	['2016-11', 'after-month', 'after November 2016'],
	['', 'undated', 'no date']
] as const)('tells the date %s known as %s as "%s"', (date, status, words) => {
	expect(claimDate(date, status)).toBe(words);
});
