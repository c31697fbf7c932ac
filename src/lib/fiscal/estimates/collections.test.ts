import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { positionOf, STATE_CODES, type StateCode } from '$lib/data/states';
import type { CollectionsRow } from '$lib/data/taxes';
import { collectionsCffrSeries, collectionsUsaspendingSeries } from './collections';
import type { EstimateSeries, Flag } from '../core/types';

const paid = (
	fiscal_year: number,
	area: CollectionsRow['area'],
	fields: Partial<CollectionsRow> = {}
): CollectionsRow => ({
	fiscal_year,
	area,
	quality: 'good',
	total_usd: 100,
	business_income_usd: null,
	individual_and_employment_usd: null,
	withheld_and_fica_usd: null,
	not_withheld_and_seca_usd: null,
	unemployment_insurance_usd: null,
	railroad_retirement_usd: null,
	estate_trust_income_usd: null,
	estate_usd: null,
	gift_usd: null,
	estate_and_gift_usd: null,
	excise_usd: null,
	source: 'any',
	note: '',
	...fields
});

const spent = (fiscal_year: number, state: StateCode, total_usd = 80) => ({
	fiscal_year,
	state,
	total_usd,
	source: 'any'
});

const obligated = (fiscal_year: number, area: StateCode | 'PR') => ({
	fiscal_year,
	area,
	obligations_usd: 70
});

function cellOf(series: EstimateSeries, fiscalYear: number, state: StateCode) {
	const year = series.years.find((candidate) => candidate.fiscalYear === fiscalYear);
	const position = positionOf(state);
	return {
		paid: year?.paid[position],
		received: year?.received[position],
		net: year?.net[position],
		status: year?.status[position],
		flags: year?.flags[position] ?? []
	};
}

describe('collectionsCffrSeries', () => {
	it('sets collections beside spending: net = received − paid', () => {
		const series = collectionsCffrSeries([paid(2003, 'CA')], [spent(2003, 'CA')]);
		expect(cellOf(series, 2003, 'CA')).toMatchObject({
			paid: 100,
			received: 80,
			net: -20,
			status: 'present'
		});
	});

	it('leaves net missing where one side is, and says so', () => {
		const series = collectionsCffrSeries(
			[paid(2010, 'TX')],
			[spent(2010, 'CA'), spent(2010, 'NJ')]
		);
		expect(cellOf(series, 2010, 'CA')).toMatchObject({
			paid: null,
			received: 80,
			net: null,
			status: 'not-published'
		});
		expect(cellOf(series, 2010, 'TX')).toMatchObject({ paid: 100, received: null, net: null });
	});

	it('does not use collections that belong to several states', () => {
		const merged = paid(1997, 'AL', { quality: 'merged-districts' });
		const whole = paid(1997, 'CA', { quality: 'partial' });
		const series = collectionsCffrSeries([merged, whole], [spent(1997, 'AL'), spent(1997, 'CA')]);
		expect(cellOf(series, 1997, 'AL')).toMatchObject({ paid: null, net: null });
		expect(cellOf(series, 1997, 'CA').net).toBe(-20);
	});

	it('has only years in which both accounts speak of states, in rising order', () => {
		const series = collectionsCffrSeries(
			[2004, 2003, 2006].map((year) => paid(year, 'CA')),
			[2004, 2003, 2001].map((year) => spent(year, 'CA'))
		);
		expect(series.years.map((year) => year.fiscalYear)).toEqual([2003, 2004]);
	});

	it('flags a hybrid by filing state everywhere, D.C. inside Maryland to FY1998 on both', () => {
		const all = STATE_CODES.filter((state) => state !== 'DC');
		const series = collectionsCffrSeries(
			all.map((state) => paid(1998, state)),
			STATE_CODES.map((state) => spent(1998, state))
		);
		expect(cellOf(series, 1998, 'CA').flags).toEqual(['filing-state', 'hybrid']);
		expect(cellOf(series, 1998, 'MD').flags).toEqual(['filing-state', 'dc-in-md', 'hybrid']);
		expect(cellOf(series, 1998, 'DC')).toMatchObject({ paid: null, status: 'not-published' });
		expect(cellOf(series, 1998, 'DC').flags).toContain('dc-in-md');
	});
});

describe('collectionsUsaspendingSeries', () => {
	const years = [2008, 2013, 2014, 2020, 2023];
	const series = collectionsUsaspendingSeries(
		years.map((year) => paid(year, 'CA')),
		years.flatMap((year) => [obligated(year, 'CA'), obligated(year, 'PR')])
	);
	const flagsOf = (year: number) => cellOf(series, year, 'CA').flags;

	it('runs from FY2008 to FY2024 and knows only the 51 areas', () => {
		expect(series.years.map((year) => year.fiscalYear)).toEqual([2008, 2013, 2014, 2020, 2023]);
		expect(cellOf(series, 2013, 'CA')).toMatchObject({ paid: 100, received: 70, net: -30 });
	});

	it.each<[number, Flag]>([
		[2008, 'undistributed'],
		[2013, 'face-value-insurance'],
		[2014, 'insurer-home-state'],
		[2020, 'covid'],
		[2023, 'postponed-deadline']
	])('flags FY%i as %s', (year, flag) => {
		const always: readonly Flag[] = ['obligations', 'hybrid', 'filing-state'];
		expect(flagsOf(year)).toEqual(expect.arrayContaining([...always, flag]));
	});

	it('does not flag years a caveat is not about', () => {
		expect(flagsOf(2013)).not.toContain('insurer-home-state');
		expect(flagsOf(2014)).not.toContain('face-value-insurance');
		expect(flagsOf(2014)).not.toContain('undistributed');
		expect(cellOf(series, 2023, 'TX').flags).not.toContain('postponed-deadline');
	});
});

describe('a year that a table has and the series would leave out', () => {
	it('stops the USAspending series, with file and year', () => {
		expect(() => collectionsUsaspendingSeries([], [obligated(2025, 'CA')])).toThrow(
			/^datasets\/funds\/usaspending\.csv has FY2025/
		);
		expect(() => collectionsUsaspendingSeries([], [obligated(2007, 'CA')])).toThrow(/FY2007/);
	});

	it('names the program to write the year into', () => {
		const program = 'src/lib/fiscal/estimates/collections.ts';
		expect(existsSync(program)).toBe(true);
		expect(() => collectionsUsaspendingSeries([], [obligated(2025, 'CA')])).toThrow(program);
	});

	it('stops it where newer collections would go unused', () => {
		expect(() => collectionsUsaspendingSeries([paid(2025, 'CA')], [obligated(2024, 'CA')])).toThrow(
			/^datasets\/taxes\/collections\.csv has FY2025/
		);
	});

	it('stops the Census series where both sides have the year', () => {
		expect(() => collectionsCffrSeries([paid(2011, 'CA')], [spent(2011, 'CA')])).toThrow(
			/^datasets\/funds\/cffr\.csv has FY2011/
		);
		expect(collectionsCffrSeries([], [spent(2011, 'CA')]).years).toEqual([]);
	});

	it('does not stop it at FY2008, which is left out by name', () => {
		const series = collectionsCffrSeries([paid(2008, 'CA')], [spent(2008, 'CA')]);
		expect(series.years).toEqual([]);
	});
});
