import { describe, expect, it } from 'vitest';
import type { PovertyRow, RoadsRow } from '$lib/data/conditions';
import { positionOf, type StateCode } from '$lib/data/states';
import { conditionValues, type ConditionRows } from './conditions-values';

const NONE: ConditionRows = {
	homelessness: [],
	poverty: [],
	inequality: [],
	schools: [],
	bridges: [],
	roads: [],
	stateDebt: [],
	stateLocalInterest: [],
	stateLiabilities: [],
	population: []
};

function figureOf(
	id: Parameters<typeof conditionValues>[0],
	rows: Partial<ConditionRows>,
	state: StateCode = 'CA'
) {
	return conditionValues(id, { ...NONE, ...rows }).map(({ year, firstYear, values, status }) => ({
		year,
		firstYear,
		value: values[positionOf(state)],
		status: status[positionOf(state)]
	}));
}

const homeless = (year: number, unsheltered: number | null) =>
	({ year, state: 'CA', overall: 9, sheltered: null, unsheltered, basis: 'coc-sum' }) as const;

const rate = (fields: Partial<PovertyRow>): PovertyRow => ({
	year: 2018,
	area: 'CA',
	series: 'cps',
	method: 'single',
	first_year: 2018,
	rate_percent: 10,
	standard_error: null,
	low_90_percent: null,
	high_90_percent: null,
	persons: null,
	...fields
});

const road = (fields: Partial<RoadsRow>): RoadsRow => ({
	year: 2020,
	state: 'CA',
	setting: 'urban',
	system: 'interstate',
	not_reported_miles: 0,
	iri_under_60_miles: 0,
	iri_60_to_94_miles: 0,
	iri_95_to_119_miles: 0,
	iri_120_to_144_miles: 0,
	iri_145_to_170_miles: 0,
	iri_171_to_194_miles: 0,
	iri_195_to_220_miles: 0,
	iri_over_220_miles: 0,
	reported_miles: 0,
	...fields
});

describe('figures of a condition', () => {
	it('per resident are divided by the population of the same year, and missing without one', () => {
		const homelessness = [
			homeless(2023, 60),
			{ ...homeless(2024, 60), state: 'NY' } as const,
			homeless(2024, 80)
		];
		const population = [
			{ year: 2023, area: 'CA', population: 20_000 },
			{ year: 2024, area: 'NY', population: 10_000 }
		] as const;
		expect(figureOf('unsheltered-rate', { homelessness, population })).toEqual([
			{ year: 2023, firstYear: 2023, value: 30, status: 'present' },
			{ year: 2024, firstYear: 2024, value: null, status: 'undefined' }
		]);
	});

	it('leave out a year in which no area has one', () => {
		expect(
			figureOf('unsheltered', { homelessness: [homeless(2023, 60), homeless(2024, null)] })
		).toEqual([{ year: 2023, firstYear: 2023, value: 60, status: 'present' }]);
	});

	it('say of an area outside the series that it is not covered', () => {
		const homelessness = [homeless(2023, 60)];
		expect(figureOf('unsheltered', { homelessness }, 'MO')[0]).toMatchObject({
			value: null,
			status: 'not-covered'
		});
	});

	it('take one method where a year is printed by two, and never another series', () => {
		const poverty = [
			rate({ year: 2013, method: 'old', rate_percent: 14.9 }),
			rate({ year: 2013, method: 'new', rate_percent: 15.1 }),
			rate({ year: 2017, method: 'old', rate_percent: 12.4 }),
			rate({ year: 2017, method: 'new', rate_percent: 12.1 }),
			rate({ year: 2018, series: 'saipe', rate_percent: 12.8 }),
			rate({ year: 2018, rate_percent: 11.9 })
		];
		const figures = figureOf('poverty-cps', { poverty });
		expect(figures.map(({ year, value }) => [year, value])).toEqual([
			[2013, 14.9],
			[2017, 12.1],
			[2018, 11.9]
		]);
	});

	it('keep the first year of an average', () => {
		const poverty = [rate({ series: 'spm-3yr', year: 2022, first_year: 2020 })];
		expect(figureOf('poverty-spm-3yr', { poverty })[0]).toMatchObject({
			year: 2022,
			firstYear: 2020
		});
	});

	it('count as rough the reported miles above 170, over all kinds of road together', () => {
		const roads = [
			road({ iri_145_to_170_miles: 50, iri_171_to_194_miles: 10, reported_miles: 60 }),
			road({ setting: 'rural', iri_195_to_220_miles: 5, iri_over_220_miles: 5, reported_miles: 40 })
		];
		expect(figureOf('roads-rough', { roads })[0]).toMatchObject({ value: 20, status: 'present' });
	});

	it('leave out the roads of a state that reports less than three quarters of them', () => {
		const roads = [
			road({ iri_over_220_miles: 74, reported_miles: 74, not_reported_miles: 26 }),
			road({ state: 'NY', iri_over_220_miles: 15, reported_miles: 75, not_reported_miles: 25 })
		];
		expect(figureOf('roads-rough', { roads })[0]).toMatchObject({
			value: null,
			status: 'not-published'
		});
		expect(figureOf('roads-rough', { roads }, 'NY')[0]).toMatchObject({ value: 20 });
	});

	it('of bridges are a part of all bridges, and missing where the measure is not in use', () => {
		const counts = { obsolete: null, good: null, fair: null };
		const bridges = [
			{ year: 2016, state: 'CA', bridges: 200, deficient: 30, poor: null, ...counts },
			{ year: 2018, state: 'CA', bridges: 200, deficient: null, poor: 10, ...counts }
		] as const;
		expect(figureOf('bridges-deficient', { bridges }).map(({ value }) => value)).toEqual([15]);
		expect(figureOf('bridges-poor', { bridges }).map(({ value }) => value)).toEqual([5]);
	});
});
