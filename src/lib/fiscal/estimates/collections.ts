import { group } from 'd3';
import type { CffrRow, UsaspendingRow } from '$lib/data/funds';
import type { StateCode } from '$lib/data/states';
import type { CollectionsRow } from '$lib/data/taxes';
import { countOf, subtract } from '../core/columns';
import { columnFrom, flagsOfYear, yearOfSides } from './estimate-year';
import { estimateOf } from './estimates';
import type { Column, EstimateSeries, EstimateYear, Flag } from '../core/types';

/** Fiscal years with collections by state and Census spending by state, all states or some. */
const CFFR_YEARS = [1991, 1995, 1996, 1997, 1998, 1999, 2000, 2003, 2004, 2005, 2009, 2010];

/** A fiscal year with both of which the Census count has eleven states alone, and collections go astray. */
const CFFR_LEFT_OUT = [2008];

const FIRST_USASPENDING_YEAR = 2008;
const LAST_USASPENDING_YEAR = 2024;

/** Last fiscal year in which the collections of D.C. are inside Maryland's. */
const LAST_DC_IN_MARYLAND = 1998;

type Hybrid = 'collections-cffr' | 'collections-usaspending';

interface Sides {
	readonly estimate: Hybrid;
	readonly paid: ReadonlyMap<number, readonly CollectionsRow[]>;
	readonly received: (fiscalYear: number) => Column;
}

/**
 * IRS gross collections beside Census spending (CFFR), whole dollars: where cash was booked, not who bears
 * it. Collections printed for several states together are left out; net is `null` unless both sides are there.
 */
export function collectionsCffrSeries(
	collections: readonly CollectionsRow[],
	cffr: readonly CffrRow[]
): EstimateSeries {
	const byYear = group(cffr, (row) => row.fiscal_year);
	const paid = usableByYear(collections);
	checkUsed('funds/cffr', {
		years: [...byYear.keys()].filter((year) => paid.has(year)),
		isKnown: (year) => CFFR_YEARS.includes(year) || CFFR_LEFT_OUT.includes(year)
	});
	return seriesOf(CFFR_YEARS, {
		estimate: 'collections-cffr',
		paid,
		received: (fiscalYear) =>
			columnFrom(
				byYear.get(fiscalYear) ?? [],
				(row) => row.state,
				(row) => row.total_usd
			)
	});
}

/**
 * IRS gross collections beside USAspending obligations by place of performance, whole dollars: the recipe of
 * the campaign's own figure, shown as a fallacy; net is `null` unless both sides are there.
 */
export function collectionsUsaspendingSeries(
	collections: readonly CollectionsRow[],
	usaspending: readonly UsaspendingRow[]
): EstimateSeries {
	const byYear = group(usaspending, (row) => row.fiscal_year);
	const paid = usableByYear(collections);
	const years = [...byYear.keys()];
	checkUsed('funds/usaspending', {
		years,
		isKnown: (year) => year >= FIRST_USASPENDING_YEAR && year <= LAST_USASPENDING_YEAR
	});
	checkUsed('taxes/collections', {
		years: [...paid.keys()],
		isKnown: (year) => year <= LAST_USASPENDING_YEAR
	});
	return seriesOf(years, {
		estimate: 'collections-usaspending',
		paid,
		received: (fiscalYear) =>
			columnFrom(
				byYear.get(fiscalYear) ?? [],
				(row) => row.area,
				(row) => row.obligations_usd
			)
	});
}

interface YearCheck {
	readonly years: readonly number[];
	readonly isKnown: (year: number) => boolean;
}

/** Throws at a year that a table has and this module would leave out in silence. */
function checkUsed(table: string, { years, isKnown }: YearCheck): void {
	const unknown = years.find((year) => !isKnown(year));
	if (unknown !== undefined)
		throw new Error(
			`datasets/${table}.csv has FY${unknown}, which src/lib/fiscal/estimates/collections.ts does not use: write the year into it, or say there that it is left out.`
		);
}

function usableByYear(
	rows: readonly CollectionsRow[]
): ReadonlyMap<number, readonly CollectionsRow[]> {
	const usable = rows.filter((row) => row.quality !== 'merged-districts');
	return group(usable, (row) => row.fiscal_year);
}

function seriesOf(years: readonly number[], sides: Sides): EstimateSeries {
	const rising = [...years].sort((a, b) => a - b);
	return {
		estimate: sides.estimate,
		years: rising.map((fiscalYear) => yearOf(fiscalYear, sides)).filter(hasAnySide)
	};
}

function yearOf(fiscalYear: number, sides: Sides): EstimateYear {
	const paid = columnFrom(
		sides.paid.get(fiscalYear) ?? [],
		(row) => row.area,
		(row) => row.total_usd
	);
	const received = sides.received(fiscalYear);
	const shared = [
		...flagsOfHybrid(sides.estimate, fiscalYear),
		...coverageFlags(sides.estimate, fiscalYear, subtract(received, paid))
	];
	return yearOfSides({
		fiscalYear,
		paid,
		received,
		reasonFor: () => 'not-published',
		flagsFor: (state) => [...shared, ...flagsOfState(state, fiscalYear)]
	});
}

function hasAnySide(year: EstimateYear): boolean {
	return countOf(year.paid) > 0 || countOf(year.received) > 0;
}

function flagsOfHybrid(estimate: Hybrid, fiscalYear: number): readonly Flag[] {
	const flags: Flag[] = ['hybrid', 'filing-state', ...flagsOfYear(fiscalYear)];
	if (fiscalYear >= 2006 && fiscalYear <= 2008) flags.push('undistributed');
	if (estimate === 'collections-cffr') return flags;
	flags.push('obligations');
	if (fiscalYear >= 2009 && fiscalYear <= 2013) flags.push('face-value-insurance');
	if (fiscalYear >= 2014) flags.push('insurer-home-state');
	return flags;
}

/** Maryland with D.C. inside it through FY1998 is one area less, not a gap. */
function coverageFlags(estimate: Hybrid, fiscalYear: number, net: Column): readonly Flag[] {
	const expected = estimateOf(estimate).areas - (fiscalYear <= LAST_DC_IN_MARYLAND ? 1 : 0);
	return countOf(net) < expected ? ['partial-year-coverage'] : [];
}

function flagsOfState(state: StateCode, fiscalYear: number): readonly Flag[] {
	if (fiscalYear <= LAST_DC_IN_MARYLAND && (state === 'DC' || state === 'MD')) return ['dc-in-md'];
	if (fiscalYear >= 2023 && fiscalYear <= 2024 && state === 'CA') return ['postponed-deadline'];
	return [];
}
