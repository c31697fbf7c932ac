import { group } from 'd3';
import { allDescriptors, dataset } from '$lib/data/datasets.server';
import { STATES } from '$lib/data/states';
import {
	DEFAULT_ESTIMATE,
	ESTIMATES,
	estimateOf,
	type Estimate
} from '$lib/fiscal/estimates/estimates';
import { derivedTables } from '$lib/files/derived.server';
import { countiesOf } from '$lib/ledger/counties.server';
import { fallacyFacts } from '$lib/ledger/fallacies.server';
import { ledger } from '$lib/ledger/ledger.server';
import { curly } from '$lib/words/curly';
import { yearPage } from '$lib/view/year-page';
import { kindLabel, type CountyNames } from '$lib/view/find-page';
import type { PageEntry, PageKind } from '$lib/view/page-entry';
import { verdictOfClaim } from '$lib/ledger/verdict.server';
import { claimHeading } from '../claims/claim-heading';
import { claimGroups } from '../claims/claim-groups.server';
import { fallacyEntries } from '../methods/fallacy-words';
import {
	claimEntries,
	countyEntries,
	datasetEntries,
	derivedEntries,
	estimateEntries,
	foundByOtherNames,
	lineEntries,
	mainEntries,
	methodEntries,
	stateEntries,
	yearEntries
} from './entries';

/** Everything that can be searched, made from the lists that the pages are made from. */
export function searchEntries(): readonly PageEntry[] {
	return [
		...mainEntries(),
		...stateEntries(),
		...countyEntries(),
		...yearEntries(
			(year) => ({ path: yearPage(year).slice(1), ...estimateFor(year) }),
			yearEvents()
		),
		...estimateEntries(),
		...claimEntries(claimGroups(), headingOf),
		...methodEntries(fallacyEntries(fallacyFacts())),
		...lineEntries(),
		...derivedEntries(derivedTables()),
		...datasetEntries(allDescriptors())
	].map(foundByOtherNames);
}

function headingOf(claim: string): string {
	return claimHeading(verdictOfClaim(claim));
}

/** The first estimate that has a year, where the explorer’s usual one lacks it. */
function estimateFor(fiscalYear: number): Pick<PageEntry, 'estimate'> {
	const { series } = ledger();
	const has = ({ id }: Estimate) =>
		series.get(id)?.years.some((year) => year.fiscalYear === fiscalYear) ?? false;
	const first = ESTIMATES.find(has);
	return !first || has(estimateOf(DEFAULT_ESTIMATE)) ? {} : { estimate: first.id };
}

/** What was special about each fiscal year. */
function yearEvents() {
	return group(dataset('context/year-events'), ({ fiscal_year }) => fiscal_year);
}

/** The counties of every state that has more than one, packed for those who search. */
export function countyNames(): CountyNames {
	const named = STATES.map(({ code }) => [code.toLowerCase(), countiesOf(code).counties] as const);
	return Object.fromEntries(
		named
			.filter(([, { length }]) => length > 1)
			.map(([code, counties]) => [
				code,
				counties.map(({ fips, name }) => `${fips.slice(2)}${curly(name)}${boroughsOf(fips)}`)
			])
	);
}

/** New York City, which has the figures of its five counties, is found by the names of its boroughs. */
const CITY = '36047';

function boroughsOf(fips: string): string {
	return fips === CITY ? ' (Manhattan, Brooklyn, Queens, Bronx, Staten Island)' : '';
}

/** A list of the directory. */
export interface DirectoryList {
	readonly id: string;
	readonly title: string;
	/** Whether its names are quotations, each told with a line under it. */
	readonly isQuoted: boolean;
	readonly entries: readonly Pick<PageEntry, 'path' | 'name' | 'about'>[];
}

/** What the search page lists for those who look instead of typing. */
export function directory(): readonly DirectoryList[] {
	const all = searchEntries();
	const listOf = (kind: PageKind) => ({
		id: kind,
		title: kindLabel(kind),
		isQuoted: false,
		entries: all.filter((entry) => entry.kind === kind).map(shown)
	});
	const claims = claimGroups().map((group) => ({
		id: `claims-${group.id}`,
		title: `Claims: ${group.title}`,
		isQuoted: true,
		entries: claimEntries([group], headingOf).map(shown)
	}));
	const before = (['page', 'state', 'county', 'year', 'estimate'] as const).map(listOf);
	const after = (['method', 'dataset'] as const).map(listOf);
	return [...before, ...claims, ...after].filter(({ entries }) => entries.length > 0);
}

function shown({ path, name, about }: PageEntry): DirectoryList['entries'][number] {
	return { path, name, about };
}
