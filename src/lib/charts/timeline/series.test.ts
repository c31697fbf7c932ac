import { describe, expect, it } from 'vitest';
import { STATE_CODES } from '$lib/data/states';
import { timelineSeries, type TimelineInput } from './series';

const input: TimelineInput = {
	years: [2000, 2001],
	lines: STATE_CODES.map((code, i) => ({
		code,
		values: code === 'DC' ? [40_000, 41_000] : [i, -i]
	})),
	chosen: 'CA',
	followed: ['CA', 'NJ'],
	average: [10, 20],
	evenLine: null,
	range: null,
	base: 'neutral',
	pivot: 0,
	otherEstimates: [],
	published: []
};

describe('the series of a timeline', () => {
	it('holds every state thin and the followed ones by name, the chosen one first', () => {
		const series = timelineSeries(input);
		expect(series?.others).toHaveLength(51);
		expect(series?.followed.map((line) => line.code)).toEqual(['CA', 'NJ']);
	});

	it('lets one extreme state run off the axis until it is followed', () => {
		expect(timelineSeries(input)?.domain[1]).toBeLessThan(1000);
		expect(timelineSeries({ ...input, followed: ['CA', 'DC'] })?.domain[1]).toBeGreaterThan(41_000);
	});

	it('lets no hybrid set the scale: one that goes far off it leaves it, and its farthest value is kept', () => {
		const other = (values: readonly number[], isHybrid: boolean) => ({
			label: 'Other',
			stroke: 'sparse-line' as const,
			isHybrid,
			years: [2000, 2001],
			values
		});
		const domainWith = (values: readonly number[], isHybrid: boolean) =>
			timelineSeries({ ...input, otherEstimates: [other(values, isHybrid)] });
		const alone = timelineSeries(input)?.domain;
		const hybrid = domainWith([35_100, 20_000], true);
		expect(hybrid?.domain).toEqual(alone);
		expect(hybrid?.estimates[0]?.beyond).toEqual([{ year: 2000, value: 35_100 }]);
		const voting = domainWith([35_100, 20_000], false);
		expect(voting?.domain[1]).toBeGreaterThan(35_100);
		expect(voting?.estimates[0]?.beyond).toEqual([]);
		expect(domainWith([55, 10], true)?.estimates[0]?.beyond).toEqual([]);
		expect(domainWith([35_100, -20_000], true)?.estimates[0]?.beyond).toEqual([
			{ year: 2000, value: 35_100 },
			{ year: 2001, value: -20_000 }
		]);
	});

	it('draws no line from one report to the next', () => {
		const reports = {
			label: 'Reports',
			stroke: 'dotted-line' as const,
			years: [2021, 2022, 2023],
			values: [1, 2, 3],
			editions: ['2024', '2024', '2025']
		};
		const series = timelineSeries({ ...input, otherEstimates: [reports] });
		expect(series?.estimates[0]?.runs.map((run) => run.map(({ year }) => year))).toEqual([
			[2021, 2022],
			[2023]
		]);
	});

	it('fills from the average, or from even with Washington, as the base says', () => {
		expect(timelineSeries(input)?.fills[0]?.stations[1]?.even).toBe(20);
		expect(timelineSeries({ ...input, base: 'plain' })?.fills[0]?.stations[1]?.even).toBe(0);
	});

	it('draws the chosen state’s own even line where there is no common average', () => {
		const own = timelineSeries({ ...input, average: null, evenLine: [7, 8] });
		expect(own?.even).toMatchObject({ isAverage: false, values: [7, 8] });
	});

	it('has neither an even line nor a fill for a measure of one side', () => {
		const paid = timelineSeries({ ...input, average: null, pivot: null, base: 'plain' });
		expect(paid?.even).toBeNull();
		expect(paid?.fills).toEqual([]);
	});

	it('stretches over the years and values of other estimates and published points', () => {
		const published = {
			id: 'a',
			fiscalYear: 2004,
			value: -9000,
			kind: 'collected' as const,
			publisher: 'P',
			vintage: 'V',
			printed: '',
			drawn: '',
			address: '',
			sentence: ''
		};
		const wide = timelineSeries({
			...input,
			published: [published],
			otherEstimates: [{ label: 'E', stroke: 'dotted-line', years: [1998], values: [1] }]
		});
		expect(wide?.span).toEqual([1998, 2004]);
		expect(wide?.domain[0]).toBeLessThan(-9000);
	});

	it('stretches to the ends of the range of past misses', () => {
		const range = { low: [null, -7000], high: [null, 300] };
		const ranged = timelineSeries({ ...input, range });
		expect(ranged?.range).toBe(range);
		expect(ranged?.domain[0]).toBeLessThan(-7000);
	});

	it('is nothing without a single figure', () => {
		expect(timelineSeries({ ...input, lines: [{ code: 'CA', values: [null, null] }] })).toBeNull();
	});
});
