import { readOutlines } from '$lib/charts/map/outlines.server';
import type { YearEventRow } from '$lib/data/context';
import type { CarriedBothWays } from '$lib/fiscal/account/keys/key-dates';
import type { NationLedger } from '$lib/fiscal/account/nation-ledger';
import { extremesOf, type Extreme } from '$lib/fiscal/core/extremes';
import type { EstimateId, Flag } from '$lib/fiscal/core/types';
import type { EstimateFacts } from '$lib/fiscal/estimates/estimate-facts';
import { estimateYears } from '$lib/fiscal/estimates/estimate-years';
import { DEFAULT_ESTIMATE } from '$lib/fiscal/estimates/estimates';
import type { AllMethods } from '$lib/fiscal/verdict/state-votes';
import { ledger, personsIn } from '$lib/ledger/ledger.server';
import {
	allYears,
	carriedIn,
	estimateOfYear,
	eventsIn,
	factsOf,
	factsOfYear,
	methodsIn,
	nationOf,
	nationPerPerson,
	payersByYear,
	seriesIn,
	shownByEstimate,
	shownIn
} from '$lib/ledger/years.server';
import type { NationYearTold } from '$lib/figures/nation-years-input';
import { packContext, packSeries, type PackedContext, type PackedSeries } from '$lib/view/pack';
import { defaultSelection, pinnedQuery } from '$lib/view/selection';
import { curlyThroughout } from '$lib/words/curly';
import { packLabels, type PackedLabel } from './pack-labels';
import { printedByYear, type PrintedEdition } from './printed-figures';

/** An estimate of a year, and the view of the explorer that shows it. */
export interface EstimateOfYear extends EstimateFacts {
	readonly path: `/${string}`;
}

/** What the page of a fiscal year tells in words alone. */
export interface YearWords {
	readonly events: readonly YearEventRow[];
	/** The nation's residents. */
	readonly persons: number;
	/** Of the page's own estimate. */
	readonly flags: readonly Flag[];
	/** From which years figures of our own account are carried; `null` before it begins. */
	readonly carried: CarriedBothWays | null;
	/** Single figures that others printed, beside those of the estimates. */
	readonly printed: readonly PrintedEdition[];
}

/** Everything else that it tells: plain values, as a JSON file holds them. */
export interface YearPage {
	readonly fiscalYear: number;
	/** The estimate by which the page tells the year. */
	readonly estimate: EstimateId;
	/** That estimate in that year, and what its figures are divided by. */
	readonly series: PackedSeries;
	readonly context: PackedContext;
	readonly receiptsPerPerson: number | null;
	/** Where the codes are printed on the map. */
	readonly labels: readonly PackedLabel[];
	/** In the order of `STATES`; `null` where one estimate alone votes. */
	readonly methods: readonly (AllMethods | null)[] | null;
	/** What the federal government took in and spent, interest counted. */
	readonly nation: NationLedger;
	/** All estimates of the year, the page's own first. */
	readonly estimates: readonly EstimateOfYear[];
	readonly before: number | null;
	readonly after: number | null;
}

/** A fiscal year as the list of all years tells it. */
export interface ListedYear {
	readonly fiscalYear: number;
	readonly facts: EstimateFacts;
	/** Receipts − outlays of the nation, interest counted, dollars per person. */
	readonly balancePerPerson: number;
	readonly events: readonly Pick<YearEventRow, 'kind' | 'title'>[];
}

/** The list of all years, and the nation over the years of our own account. */
export interface YearList {
	readonly years: readonly ListedYear[];
	readonly nation: readonly NationYearTold[];
}

/** What the page of a fiscal year tells; throws for a year without an estimate. */
export function yearPageOf(fiscalYear: number): YearPage {
	const years = allYears();
	const at = years.indexOf(fiscalYear);
	const estimate = estimateOfYear(fiscalYear);
	const { context, receiptsPerPerson } = ledger();
	const own = context.get(fiscalYear);
	if (!own) throw new Error(`No context of FY${fiscalYear}.`);
	return {
		fiscalYear,
		estimate,
		series: packSeries(seriesIn(estimate, fiscalYear)),
		context: packContext([own], { withEconomy: false }),
		receiptsPerPerson: receiptsPerPerson.get(fiscalYear) ?? null,
		labels: all().labels,
		methods: estimate === DEFAULT_ESTIMATE ? methodsIn(fiscalYear) : null,
		nation: nationOf(fiscalYear),
		estimates: estimatesOf(fiscalYear),
		before: years[at - 1] ?? null,
		after: years[at + 1] ?? null
	};
}

/** What the page of a fiscal year tells in words alone; throws for a year without an estimate. */
export function yearWordsOf(fiscalYear: number): YearWords {
	return {
		events: eventsIn(fiscalYear),
		persons: personsIn(fiscalYear),
		flags: factsOf(estimateOfYear(fiscalYear), fiscalYear).flags,
		carried: carriedIn(fiscalYear),
		printed: all().printed.get(fiscalYear) ?? []
	};
}

/** All years for their list, newest first, and the nation's years by our own account. */
export function yearList(): YearList {
	const years = allYears().map((fiscalYear) => ({
		fiscalYear,
		facts: factsOf(estimateOfYear(fiscalYear), fiscalYear),
		balancePerPerson: nationPerPerson(fiscalYear),
		events: eventsIn(fiscalYear).map(({ kind, title }) => ({ kind, title }))
	}));
	return { years: years.toReversed(), nation: payersByYear() };
}

/** What is made once for all pages. */
interface All {
	readonly printed: ReadonlyMap<number, readonly PrintedEdition[]>;
	readonly labels: readonly PackedLabel[];
}

let made: All | undefined;

function all(): All {
	made ??= makeAll();
	return made;
}

function makeAll(): All {
	const { publishedPoints, context } = ledger();
	return {
		printed: printedByYear(curlyThroughout(publishedPoints), { shown: shownByEstimate(), context }),
		labels: packLabels(readOutlines().labels)
	};
}

function estimatesOf(fiscalYear: number): readonly EstimateOfYear[] {
	return factsOfYear(fiscalYear).map((facts) => {
		const { estimate, extremes } = facts;
		return {
			...facts,
			extremes: extremes && {
				lowest: inCents(extremes.lowest),
				highest: inCents(extremes.highest)
			},
			path: explorerPath(estimate, fiscalYear)
		};
	});
}

/** As files have it: more digits would only make the page heavier. */
function inCents({ code, value }: Extreme): Extreme {
	return { code, value: Math.round(value * 100) / 100 };
}

/** The view of an estimate and year in the explorer, the year's largest payer chosen. */
function explorerPath(estimate: EstimateId, year: number): `/${string}` {
	const yearsOf = (id: EstimateId) => estimateYears(ledger().series.get(id)?.years ?? []);
	const usual = defaultSelection(yearsOf);
	const lowest = extremesOf(shownIn(estimate, year)?.view.plain ?? [])?.lowest.code;
	const states = lowest ? [lowest] : usual.states;
	return `/?${pinnedQuery({ ...usual, estimate, year, states }, yearsOf)}`;
}
