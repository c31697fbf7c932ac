import { expect, it } from 'vitest';
import { timesIn, timesInThem } from './times-words';

it.each([
	[0, 1, 'not in the one year', 'not in the one year'],
	[1, 1, 'in the one year', 'in the one year'],
	[0, 2, 'in neither year', 'in neither'],
	[1, 2, 'in 1 of 2 years', 'in 1'],
	[2, 2, 'in both years', 'in both'],
	[0, 18, 'in none of 18 years', 'in none'],
	[9, 18, 'in 9 of 18 years', 'in 9'],
	[18, 18, 'in all 18 years', 'in all']
])('%i of %i years: %s, %s', (count, years, whole, short) => {
	expect(timesIn(count, years)).toBe(whole);
	expect(timesInThem(count, years)).toBe(short);
});
