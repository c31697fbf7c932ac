import { group } from 'd3';
import { readOutlines } from '$lib/charts/map/outlines.server';
import type { YearEventRow } from '$lib/data/context';
import { dataset } from '$lib/data/datasets.server';
import { STATE_CODES, type StateCode } from '$lib/data/states';
import { accountOf } from '$lib/fiscal/account/account';
import { carriedTo, type CarriedBothWays } from '$lib/fiscal/account/keys/key-dates';
import { DEFAULT_CHOICE } from '$lib/fiscal/account/keys/presets';
import { federalTables, type FederalTables } from '$lib/fiscal/account/lines/federal';
import type { AccountYear } from '$lib/fiscal/account/types';
import { sumOf } from '$lib/fiscal/core/columns';
import { shownYears, type ShownYear } from '$lib/fiscal/measures/shown-years';
import type { Choice, EstimateId, EstimateSeries, Flag } from '$lib/fiscal/core/types';
import { DEFAULT_ESTIMATE, ESTIMATES, estimateOf } from '$lib/fiscal/estimates/estimates';
import { estimateYears } from '$lib/fiscal/estimates/estimate-years';
import { sideOfYear } from '$lib/fiscal/verdict/state-votes';
import { accountOfDatasets } from '$lib/ledger/account.server';
import { ledger } from '$lib/ledger/ledger.server';
import { votesOfState } from '$lib/ledger/verdict.server';
import { packContext, packSeries, type PackedContext, type PackedSeries } from '$lib/view/pack';
import { defaultSelection, pinnedQuery } from '$lib/view/selection';
import type { NationYearTold } from '$lib/figures/nation-years-input';
import { choiceOf, estimateFacts, type EstimateFacts } from './estimate-facts';
import { extremesOf, type Extreme } from './extremes';
import { curlyThroughout } from '$lib/words/curly';
import { packLabels, type PackedLabel } from './pack-labels';
import { printedByYear, type PrintedEdition } from './printed-figures';
import { balanceOf, ledgerOfAccount, ledgerOfTables, type NationLedger } from './nation-ledger';

/** An estimate of a year, and the view of the explorer that shows it. */
export interface EstimateOfYear extends EstimateFacts {
	readonly path: `/${string}`;
}

/** What all methods say of a state against the others in a year: one side, or not the same. */
export type AllMethods = ReturnType<typeof sideOfYear>;

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

/** The fiscal years that any estimate has, rising. */
export function allYears(): readonly number[] {
	return all().years;
}

/** What the page of a fiscal year tells; throws for a year without an estimate. */
export function yearPageOf(fiscalYear: number): YearPage {
	const { years, labels } = all();
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
		labels,
		methods: estimate === DEFAULT_ESTIMATE ? methodsIn(fiscalYear) : null,
		nation: nationOf(fiscalYear),
		estimates: estimatesOf(fiscalYear),
		before: years[at - 1] ?? null,
		after: years[at + 1] ?? null
	};
}

/** What the page of a fiscal year tells in words alone; throws for a year without an estimate. */
export function yearWordsOf(fiscalYear: number): YearWords {
	const { events, printed } = all();
	return {
		events: events.get(fiscalYear) ?? [],
		persons: personsIn(fiscalYear),
		flags: factsOf(estimateOfYear(fiscalYear), fiscalYear).flags,
		carried: carriedIn(fiscalYear),
		printed: printed.get(fiscalYear) ?? []
	};
}

/** All years for their list, newest first, and the nation's years by our own account. */
export function yearList(): YearList {
	const { years, events } = all();
	const listed = years.map((fiscalYear) => ({
		fiscalYear,
		facts: factsOf(estimateOfYear(fiscalYear), fiscalYear),
		balancePerPerson: balanceOf(nationOf(fiscalYear)) / personsIn(fiscalYear),
		events: (events.get(fiscalYear) ?? []).map(({ kind, title }) => ({ kind, title }))
	}));
	return {
		years: listed.toReversed(),
		nation: listed.flatMap(({ fiscalYear, facts: { plain, counted, neutral } }) =>
			counted
				? [
						{
							fiscalYear,
							plain: plain.payer,
							counted: counted.payer,
							neutral: neutral?.payer ?? null
						}
					]
				: []
		)
	};
}

/** What is read and computed once for all years. */
interface All {
	readonly years: readonly number[];
	readonly shown: ReadonlyMap<EstimateId, ReadonlyMap<number, ShownYear>>;
	/** The same with interest on the debt counted, of the estimates that tell it. */
	readonly counted: ReadonlyMap<EstimateId, ReadonlyMap<number, ShownYear>>;
	readonly account: ReadonlyMap<number, AccountYear>;
	readonly tables: FederalTables;
	readonly events: ReadonlyMap<number, readonly YearEventRow[]>;
	readonly printed: ReadonlyMap<number, readonly PrintedEdition[]>;
	readonly labels: readonly PackedLabel[];
}

let made: All | undefined;
let methods: ReadonlyMap<StateCode, ReadonlyMap<number, AllMethods>> | undefined;

function all(): All {
	made ??= makeAll();
	return made;
}

function makeAll(): All {
	const { series, publishedPoints, ...surrounding } = ledger();
	const all = [...series];
	const shownBy = (some: typeof all, interest: Choice['interest']) =>
		new Map(
			some.map(([id, one]) => [id, byYear(shownYears(one, choiceOf(id, interest), surrounding))])
		);
	const shown = shownBy(all, 'left-out');
	return {
		years: [...new Set([...shown.values()].flatMap((years) => [...years.keys()]))].sort(
			(a, b) => a - b
		),
		shown,
		counted: shownBy(
			all.filter(([id]) => estimateOf(id).tellsInterest),
			'counted'
		),
		account: new Map(
			accountOf(accountOfDatasets(), DEFAULT_CHOICE).years.map((one) => [one.fiscalYear, one])
		),
		tables: federalTables(dataset('context/federal-totals')),
		events: group(dataset('context/year-events'), ({ fiscal_year }) => fiscal_year),
		printed: printedByYear(curlyThroughout(publishedPoints), {
			shown: new Map(all.map(([id, one]) => [id, shownYears(one, choiceOf(id), surrounding)])),
			context: surrounding.context
		}),
		labels: packLabels(readOutlines().labels)
	};
}

function byYear(years: readonly ShownYear[]): ReadonlyMap<number, ShownYear> {
	return new Map(years.map((one) => [one.view.fiscalYear, one]));
}

/** Our own account where it has the year, else the first estimate that has. */
function estimateOfYear(fiscalYear: number): EstimateId {
	const has = (id: EstimateId) => all().shown.get(id)?.has(fiscalYear) ?? false;
	const estimate = ESTIMATES.map(({ id }) => id).find(has);
	if (!estimate) throw new Error(`No estimate has FY${fiscalYear}.`);
	return estimate;
}

function seriesIn(estimate: EstimateId, fiscalYear: number): EstimateSeries {
	const years = ledger().series.get(estimate)?.years ?? [];
	return { estimate, years: years.filter((year) => year.fiscalYear === fiscalYear) };
}

function factsOf(estimate: EstimateId, fiscalYear: number): EstimateFacts {
	const shown = all().shown.get(estimate)?.get(fiscalYear);
	if (!shown) throw new Error(`${estimate} has no FY${fiscalYear}.`);
	return estimateFacts(estimate, shown, all().counted.get(estimate)?.get(fiscalYear) ?? null);
}

function estimatesOf(fiscalYear: number): readonly EstimateOfYear[] {
	return ESTIMATES.filter(({ id }) => all().shown.get(id)?.has(fiscalYear)).map(({ id }) => {
		const facts = factsOf(id, fiscalYear);
		const { extremes } = facts;
		return {
			...facts,
			extremes: extremes && {
				lowest: inCents(extremes.lowest),
				highest: inCents(extremes.highest)
			},
			path: explorerPath(id, fiscalYear)
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
	const shown = all().shown.get(estimate)?.get(year);
	const lowest = extremesOf(shown?.view.plain ?? [])?.lowest.code;
	const states = lowest ? [lowest] : usual.states;
	return `/?${pinnedQuery({ ...usual, estimate, year, states }, yearsOf)}`;
}

function nationOf(fiscalYear: number): NationLedger {
	const { account, tables } = all();
	const own = account.get(fiscalYear);
	return own ? ledgerOfAccount(own) : ledgerOfTables(tables, fiscalYear);
}

function carriedIn(fiscalYear: number): CarriedBothWays | null {
	const own = all().account.get(fiscalYear);
	return own ? carriedTo(own) : null;
}

function personsIn(fiscalYear: number): number {
	return sumOf(ledger().context.get(fiscalYear)?.population ?? []) ?? NaN;
}

/** What all votes against the other states say of each state. */
function methodsIn(fiscalYear: number): readonly (AllMethods | null)[] {
	methods ??= new Map(
		STATE_CODES.map((code) => [
			code,
			new Map(votesOfState(code).years.neutral.map((year) => [year.fiscalYear, sideOfYear(year)]))
		])
	);
	return STATE_CODES.map((code) => methods?.get(code)?.get(fiscalYear) ?? null);
}
