import { describe, expect, it } from 'vitest';
import { gapsIn, usualStep } from './condition-gaps';

describe('gaps of a series', () => {
	it('are what is left out beyond the usual step: a test every second year has none at a year apart', () => {
		const tests = [1992, 1994, 1998, 2002, 2003, 2005, 2007, 2009, 2022];
		expect(usualStep(tests)).toBe(2);
		expect(gapsIn(tests)).toEqual([
			{ from: 1995, to: 1997 },
			{ from: 1999, to: 2001 },
			{ from: 2010, to: 2021 }
		]);
	});

	it('are none in one year alone, and one year long where one year is missing', () => {
		expect(gapsIn([2020])).toEqual([]);
		expect(gapsIn([2013, 2014, 2016, 2017])).toEqual([{ from: 2015, to: 2015 }]);
	});
});
