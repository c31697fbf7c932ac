import { describe, expect, it } from 'vitest';
import { airyDomain, roundTicks, yearTicks } from './axis';

describe('ticks of a money axis', () => {
	it('are round values inside the domain', () => {
		expect(roundTicks([-6200, 16_400], 5)).toEqual([-5000, 0, 5000, 10_000, 15_000]);
	});

	it('have zero among them wherever zero is inside the domain', () => {
		expect(roundTicks([-0.4, 0.9], 1)).toContain(0);
		expect(roundTicks([3, 9], 3)).not.toContain(0);
	});

	it('lie in a domain with air around the values, also around a single value', () => {
		expect(airyDomain([0, 10], 0.1)).toEqual([-1, 11]);
		expect(airyDomain([5], 0.1)).toEqual([4.5, 5.5]);
		expect(airyDomain([], 0.1)).toBeNull();
	});
});

describe('ticks of the years', () => {
	const x = (year: number) => (year - 1980) * 10;
	const years = (chosen: number, room = 40) =>
		yearTicks([1981, 2005], x, { chosen, room }).map((tick) => tick.year);

	it('come each five years, with the chosen year always there', () => {
		expect(years(1998, 20)).toEqual([1985, 1990, 1995, 1998, 2000, 2005]);
	});

	it('give way to the chosen year where they would touch its label', () => {
		expect(years(1996)).not.toContain(1995);
		expect(years(1996)).toContain(1996);
	});

	it('come each ten years where five would be too close', () => {
		expect(yearTicks([1981, 2005], (y) => y - 1981, { chosen: 2005, room: 8 })).toMatchObject([
			{ year: 1990 },
			{ year: 2005, chosen: true }
		]);
	});

	it('are single years on a short axis, and one year alone has its tick', () => {
		const single = yearTicks([2017, 2017], () => 300, { chosen: 2017, room: 40 });
		expect(single).toEqual([{ year: 2017, x: 300, chosen: true }]);
		const short = yearTicks([2017, 2021], (y) => (y - 2017) * 100, { chosen: 2018, room: 40 });
		expect(short.map((tick) => tick.year)).toEqual([2017, 2018, 2019, 2020, 2021]);
	});
});
