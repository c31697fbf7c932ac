import { group } from 'd3';
import { dataset } from '$lib/data/datasets.server';
import { positionOf, type StateCode } from '$lib/data/states';
import { columnOf } from '$lib/fiscal/core/columns';
import { yearIn } from '$lib/fiscal/estimates/estimate-year';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { ledger, personsIn } from './ledger.server';
import { accountOfDatasets, ownAccountYears } from './account.server';
import {
	agreements,
	wholeSideAgreement,
	type SideAgreement,
	type YearAgreement
} from '$lib/fiscal/account/agreement';
import { sharedByPopulation } from '$lib/fiscal/account/keys/key-in-year';
import { summaryOf, type AgreementSummary } from '$lib/fiscal/account/agreement-summary';
import { coverageOf, type YearCoverage } from '$lib/fiscal/account/coverage';
import { oldestDate } from '$lib/fiscal/account/keys/key-dates';
import { keyTable, type KeyRow } from '$lib/fiscal/account/keys/key-table';
import { lineOf } from '$lib/fiscal/account/lines/lines';
import { largestPulls, type PulledDifference } from '$lib/fiscal/account/lines/pulls';
import type { AccountModel, AccountYear, LineId } from '$lib/fiscal/account/types';
import type { EstimateSeries } from '$lib/fiscal/core/types';

/** States whose differences are told in every year. */
const WATCHED_STATES: readonly StateCode[] = ['CA', 'NJ', 'NY', 'TX', 'VA', 'NM'];

/** How many of the largest differences are told. */
const TOLD = 10;

/** How well the account agrees with one estimate in one year. */
export type AgreementYear = Omit<YearAgreement, 'differences'> & {
	/** States compared on both sides apart. */
	readonly statesOfSides: number;
	/** Net differences of the watched states, in the order of `WATCHED_STATES`. */
	readonly watched: readonly (number | null)[];
};

/** All years of one publisher, in rising order, and the states that differ most. */
export interface AgreementSet {
	readonly publisher: string;
	readonly years: readonly AgreementYear[];
	readonly summary: AgreementSummary;
	/** The mean over all years first, where there is more than one report's worth, then single years. */
	readonly largest: readonly LargestDifferences[];
}

/** The states that differ most in some years of a publisher. */
export interface LargestDifferences {
	readonly fiscalYears: readonly number[];
	readonly rows: readonly PulledDifference[];
}

/** What the account receives held against the Census count of a year without a published balance. */
export interface CensusAgreement {
	readonly fiscalYear: number;
	readonly received: SideAgreement;
}

/** What the methods page tells of our own account, all computed from the datasets. */
export interface AccountFacts {
	readonly agreement: readonly AgreementSet[];
	/** The states of `AgreementYear.watched`. */
	readonly watchedStates: readonly StateCode[];
	readonly census: readonly CensusAgreement[];
	readonly coverage: readonly YearCoverage[];
	readonly keys: readonly KeyRow[];
	readonly latestYear: number;
	readonly example: KeyExample;
	readonly unplaced: Unplaced;
}

/** What goes by population in the latest year, since no source places it; net interest apart. */
export interface Unplaced {
	readonly fiscalYear: number;
	/** Whole dollars by line of spending, negative where fees exceed outlays, the largest first. */
	readonly lines: readonly { readonly line: LineId; readonly total: number }[];
	/** What they add to the money received by every resident of the nation, dollars. */
	readonly usdPerPerson: number;
	/** The years in which the least and the most of spending goes by population. */
	readonly least: YearCoverage;
	readonly most: YearCoverage;
}

/** One line of one state in the latest year, to show what a key does. */
export interface KeyExample {
	readonly state: StateCode;
	readonly line: LineId;
	readonly keyYear: number;
	/** The state's part of the key. */
	readonly part: number;
	/** Whole dollars of the nation and of the state. */
	readonly nation: number;
	readonly usd: number;
}

/** Gathers what the methods page tells of our own account by its default keys. */
export function accountFacts(): AccountFacts {
	const model = accountOfDatasets();
	const years = ownAccountYears();
	const { series, context } = ledger();
	const estimate = series.get('account');
	if (!estimate) throw new Error('The ledger has no account.');
	const found = agreements(estimate, [...series.values()], context);
	const byPublisher = group(found, (year) => estimateOf(year.estimate).publisher);
	const coverage = coverageOf(model, years);
	return {
		agreement: [...byPublisher].map(([publisher, own]) => agreementSet(publisher, own, years)),
		watchedStates: WATCHED_STATES,
		census: censusAgreements(estimate, series.get('tax-foundation')?.years.at(-1)?.fiscalYear ?? 0),
		coverage,
		keys: keyTable(model, years),
		latestYear: years.at(-1)?.fiscalYear ?? 0,
		example: keyExample('CA', 'social-security', years),
		unplaced: unplacedIn(model, years, coverage)
	};
}

function unplacedIn(
	model: AccountModel,
	years: readonly AccountYear[],
	coverage: readonly YearCoverage[]
): Unplaced {
	const latest = years.at(-1);
	if (!latest) throw new Error('The account has no years.');
	const lines = latest.lines
		.filter((line) => line.isCounted && line.total !== 0)
		.filter((line) => lineOf(line.line).side === 'received')
		.filter((line) => sharedByPopulation(model, line, years.length - 1))
		.map(({ line, total }) => ({ line, total }))
		.sort((a, b) => Math.abs(b.total) - Math.abs(a.total));
	const byPart = [...coverage].sort((a, b) => a.received.byPopulation - b.received.byPopulation);
	const [least, most] = [byPart[0], byPart.at(-1)];
	if (!least || !most) throw new Error('The account has no years.');
	return {
		fiscalYear: latest.fiscalYear,
		lines,
		usdPerPerson: lines.reduce((sum, { total }) => sum + total, 0) / personsIn(latest.fiscalYear),
		least,
		most
	};
}

function keyExample(state: StateCode, id: LineId, years: readonly AccountYear[]): KeyExample {
	const line = years.at(-1)?.lines.find((own) => own.line === id);
	if (!line) throw new Error(`The account has no line ${id}.`);
	const usd = line.usd[positionOf(state)] ?? 0;
	return {
		state,
		line: id,
		keyYear: oldestDate(line, years.at(-1)?.fiscalYear ?? 0)?.keyYear ?? 0,
		part: usd / line.total,
		nation: line.total,
		usd
	};
}

function agreementSet(
	publisher: string,
	found: readonly YearAgreement[],
	years: readonly AccountYear[]
): AgreementSet {
	const accounts = new Map(years.map((year) => [year.fiscalYear, year]));
	const populations = new Map(
		[...ledger().context].map(([fiscalYear, { population }]) => [fiscalYear, population])
	);
	return {
		publisher,
		years: found.map(agreementYear),
		summary: summaryOf(found),
		largest: toldYears(found).map((told) => ({
			fiscalYears: told.map(({ fiscalYear }) => fiscalYear),
			rows: largestPulls({ years: told, accounts, populations }, TOLD)
		}))
	};
}

/** One estimate of many years: all together, then its latest; else each year, since each is a report of its own. */
function toldYears(found: readonly YearAgreement[]): readonly (readonly YearAgreement[])[] {
	const isOne = new Set(found.map(({ estimate }) => estimate)).size === 1;
	return isOne && found.length > 1 ? [found, found.slice(-1)] : found.map((year) => [year]);
}

function agreementYear({ differences, ...year }: YearAgreement): AgreementYear {
	return {
		...year,
		statesOfSides: differences.filter(({ received }) => received !== null).length,
		watched: WATCHED_STATES.map(
			(code) => differences.find(({ state }) => state === code)?.net ?? null
		)
	};
}

/** The Census count after the last year of the Tax Foundation, whose spending side it is until then. */
function censusAgreements(account: EstimateSeries, after: number): readonly CensusAgreement[] {
	const counted = group(dataset('funds/cffr'), (row) => row.fiscal_year);
	return [...counted].flatMap(([fiscalYear, rows]) => {
		const own = yearIn(account, fiscalYear);
		const population = ledger().context.get(fiscalYear)?.population;
		if (fiscalYear <= after || !own || !population) return [];
		const totals = new Map<string, number | null>(rows.map((row) => [row.state, row.total_usd]));
		const published = columnOf((state) => totals.get(state) ?? null);
		const received = wholeSideAgreement(own.received, published, population);
		return received ? [{ fiscalYear, received }] : [];
	});
}
