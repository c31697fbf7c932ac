import { expect, it } from 'vitest';
import { farApartWords } from './far-apart-words';

const REST = 'Rockefeller prints no lines, so why cannot be told.';
const far = (...sizes: readonly number[]) =>
	farApartWords(sizes.map((usdPerPerson, i) => ({ fiscalYear: 2017 + 2 * i, usdPerPerson })));

it.each([
	[[-2594.4, -6485.1], '$2,594 to $6,485 a person below Rockefeller in FY2017 and FY2019'],
	[[3737], '$3,737 a person above Rockefeller in FY2017'],
	[[1600, -1700], '$1,600 to $1,700 a person away from Rockefeller in FY2017 and FY2019']
])('differences of %j dollars are told with their side and years', (sizes, words) => {
	expect(far(...sizes)).toBe(
		`Against the average of the 50 states our own account is ${words}; ${REST}`
	);
});

it('nothing is said where no year is far', () => {
	expect(far()).toBe('');
});
