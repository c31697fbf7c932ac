import { describe, expect, it } from 'vitest';
import { landing, typedYear, yearAfter, yearBefore, yearScale } from './year-steps';

const years = [1991, 1995, 1996, 1998];

describe('stepping through the years of an estimate', () => {
	it('passes over years without figures', () => {
		expect(yearAfter(years, 1991)).toBe(1995);
		expect(yearBefore(years, 1998)).toBe(1996);
	});

	it('stays at either end', () => {
		expect(yearAfter(years, 1998)).toBe(1998);
		expect(yearBefore(years, 1991)).toBe(1991);
	});

	it.each([
		[1991, 1992, 1995],
		[1995, 1994, 1991],
		[1996, 1997, 1998],
		[1991, 1996, 1996],
		[1998, 2005, 1998]
	])('from %i to %i lands on %i', (from, to, expected) => {
		expect(landing(years, from, to)).toBe(expected);
	});

	it.each([
		['1996', 1996],
		[' 1996 ', 1996],
		['FY1996', 1996],
		['fy 1996 ', 1996],
		['FY1997', null],
		['FY', null],
		['1997', null],
		['96', null],
		['', null],
		['0x7cb', null],
		['1995e0', null]
	])('reads %j as %j', (text, expected) => {
		expect(typedYear(years, text)).toBe(expected);
	});

	it('lays out the gaps', () => {
		expect(
			yearScale(years)
				.map(({ has }) => Number(has))
				.join('')
		).toBe('10001101');
		expect(yearScale([2017])).toEqual([{ year: 2017, has: true }]);
	});
});
