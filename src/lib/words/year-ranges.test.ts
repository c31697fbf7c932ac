import { expect, it } from 'vitest';
import { yearRanges } from './year-ranges';

it.each([
	[[], ''],
	[[2004], '2004'],
	[[1983, 1984, 1985, 2004], '1983–1985, 2004'],
	[[1981, 1983, 1984], '1981, 1983–1984']
])('the years %o read "%s"', (years, text) => {
	expect(yearRanges(years)).toBe(text);
});
