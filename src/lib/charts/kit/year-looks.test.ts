import { expect, it } from 'vitest';
import { stepsOf, yearBeside, yearNear } from './year-looks';

it('goes to the nearest year there is, and by keys from year to year without leaving them', () => {
	const years = [1991, 1995, 1996];
	expect(yearNear(years, 1993.4)).toBe(1995);
	expect(yearNear([], 1993)).toBeNull();
	expect(yearBeside(years, 1991, 1)).toBe(1995);
	expect(yearBeside(years, 1995, 5)).toBe(1996);
	expect(yearBeside(years, 1996, stepsOf('Home') ?? 0)).toBe(1991);
	expect(stepsOf('a')).toBeUndefined();
});
