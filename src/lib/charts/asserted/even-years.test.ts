import { describe, expect, it } from 'vitest';
import { evenYears } from './even-years';

const steps = (years: readonly number[]) =>
	years.slice(1).map((year, at) => year - (years[at] ?? 0));

describe('years under an axis', () => {
	it.each([
		[
			'every year where there is room',
			[2010, 2016],
			60,
			[2010, 2011, 2012, 2013, 2014, 2015, 2016]
		],
		['every second', [2010, 2022], 30, [2010, 2012, 2014, 2016, 2018, 2020, 2022]],
		['a step that divides the axis', [2006, 2018], 21, [2006, 2009, 2012, 2015, 2018]],
		['one year', [2016, 2016], 300, [2016]]
	] as const)('%s', (_, ends, perYear, years) => {
		expect(evenYears(ends, perYear, 44)).toEqual(years);
	});

	it('are the ends and round years between where no step divides the axis', () => {
		expect(evenYears([1981, 2024], 14.5, 44)).toEqual([
			1981, 1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020, 2024
		]);
		expect(evenYears([1981, 2024], 6.3, 44)).toEqual([1981, 1990, 2000, 2010, 2024]);
	});

	it('tell the first and the last, keep their room and are even between, on every axis', () => {
		for (const perYear of [5, 6.3, 9, 14.5, 25, 40, 90])
			for (let span = 1; span < 50; span++) {
				const years = evenYears([1981, 1981 + span], perYear, 44);
				expect(years.at(-1)).toBe(1981 + span);
				if (span * perYear >= 44) expect(years[0]).toBe(1981);
				const apart = steps(years);
				expect(apart.every((step) => step * perYear >= 44)).toBe(true);
				expect(new Set(apart.slice(1, -1)).size).toBeLessThan(2);
			}
	});
});
