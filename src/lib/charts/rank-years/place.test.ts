import { describe, expect, it } from 'vitest';
import { HEIGHT, placeRankYears } from './place';

const years = [2019, 2020, 2021, 2022];
const rows = [
	{ code: 'CA', ranks: [40, 38, 43, 43] },
	{ code: 'VA', ranks: [9, 9, 1, 2] },
	{ code: 'MD', ranks: [5, 6, 3, 1] },
	{ code: 'WY', ranks: [51, null, 50, 51] }
] as const;

describe('the line of a state', () => {
	it.each([
		[[3, 4, 2], 'M0 3l1 1l1-2'],
		[[3, 3], 'M0 3l1 0'],
		[[3, null, 5, 6], 'M0 3h0M2 5l1 1'],
		[[], '']
	])('of the ranks %j is drawn as %s', (ranks, path) => {
		expect(placeRankYears([{ code: 'CA', ranks }], years, { followed: ['CA'] }).followed).toEqual([
			{ code: 'CA', path }
		]);
	});
});

describe('placeRankYears', () => {
	const placed = placeRankYears(rows, years, { followed: ['VA', 'MD'] });

	it('keeps the followed states out of the others, in their order', () => {
		expect(placed.followed.map(({ code }) => code)).toEqual(['VA', 'MD']);
		expect(placed.others).toBe('M0 40l1-2l1 5l1 0M0 51h0M2 50l1 1');
	});

	it('names each followed line with the place of the last year, apart from the next', () => {
		expect(placed.labels.map(({ text }) => text)).toEqual(['Virginia, 2nd', 'Md., 1st']);
		const [first = 0, second = 0] = placed.labels.map(({ y }) => y);
		expect(first - second).toBeGreaterThanOrEqual(16);
	});

	it('names a line that ends early at the place of its last year, with that year', () => {
		const early = placeRankYears([{ code: 'OH', ranks: [30, 31, null, null] }], years, {
			followed: ['OH', 'CA']
		});
		expect(early.labels).toEqual([{ code: 'OH', text: 'Ohio, 31st in 2020', y: 180 }]);
	});

	it('puts first on top and last at the bottom, the last year at the end of the axis', () => {
		expect(placed.ticks.map(({ text, y }) => [text, y])).toEqual([
			['1st', 0],
			['13th', 72],
			['26th', 150],
			['39th', 228],
			['51st', HEIGHT]
		]);
		expect(placed.years).toEqual([{ year: 2022, percent: 100 }]);
		expect(placed.viewBox).toBe('0 1 3 50');
	});

	it('names decades that leave room for the last year', () => {
		const long = Array.from({ length: 22 }, (_, i) => 1999 + i);
		const drawn = placeRankYears([], long, { followed: [] });
		expect(drawn.years.map(({ year }) => year)).toEqual([2000, 2010, 2020]);
		const longer = placeRankYears([], [...long, 2021, 2022, 2023, 2024], { followed: [] });
		expect(longer.years.map(({ year }) => year)).toEqual([2000, 2010, 2024]);
	});
});

describe('the year that is told', () => {
	const decades = Array.from({ length: 42 }, (_, i) => 1983 + i);
	const ranks = decades.map((_, i) => (i % 51) + 1);
	const told = (year: number) =>
		placeRankYears([{ code: 'CA', ranks }], decades, { followed: ['CA'], fiscalYear: year });

	it('is marked at its place, with the place of each followed state, and no decade stands in its way', () => {
		const { told: mark, years: ticks } = told(2001);
		expect(mark).toMatchObject({ year: 2001, isNearLast: false });
		expect(mark?.percent).toBeCloseTo((100 * 18) / 41, 6);
		expect(mark?.places).toEqual([{ code: 'CA', y: Math.round((18 * HEIGHT) / 50) }]);
		expect(ticks.map(({ year }) => year)).toEqual([1990, 2010, 2024]);
		expect(told(2022).told?.isNearLast).toBe(true);
	});

	it('is none where it is the last, or no year of the drawing', () => {
		expect(told(2024).told).toBeNull();
		expect(told(1980).told).toBeNull();
		expect(told(2024).years.map(({ year }) => year)).toEqual([1990, 2000, 2010, 2024]);
	});
});
