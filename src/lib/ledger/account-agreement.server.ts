import { dataset } from '$lib/data/datasets.server';
import { positionOf, STATES, type StateCode } from '$lib/data/states';
import { accountOfDatasets, accountRows, ownAccountYears } from './account.server';
import {
	againstAverage,
	agreements,
	sideAgreement,
	wholeSideAgreement,
	type SideAgreement,
	type YearAgreement
} from '$lib/fiscal/account/agreement';
import {
	breaksOf,
	brokenStates,
	type StateBreak,
	type Switch
} from '$lib/fiscal/account/misses/breaks';
import {
	LEAST_DIFFERENCE,
	ROCKEFELLER_YEARS,
	UNLIKE
} from '$lib/fiscal/account/keys/rockefeller-years';
import { yearIn } from '$lib/fiscal/estimates/estimate-year';
import { ledger } from './ledger.server';
import type { Column, EstimateId, EstimateYear } from '$lib/fiscal/core/types';

/** The fiscal year of which the Institute's spending is known beside its balance. */
const BOTH_SIDES_YEAR = 2017;

/** A state's differences: ours less theirs, dollars a person, both against their average, by `ROCKEFELLER_YEARS`. */
export interface StateDifferences {
	readonly state: StateCode;
	readonly net: readonly (number | null)[];
}

/** What a reader must know of the comparison with the Rockefeller Institute beyond its yearly figures. */
export interface RockefellerFacts {
	/** Net of the year of `UNLIKE` without its states. */
	readonly withoutUnlike: SideAgreement;
	/** Money received in the one year with both sides, Virginia's misprint read as a hundred times as much. */
	readonly mendedReceived: SideAgreement | null;
	/** States that differ by `LEAST_DIFFERENCE` or more in some year, the largest first. */
	readonly differences: readonly StateDifferences[];
	/** Kentucky's balance a person against the average, as the Institute has it, by `ROCKEFELLER_YEARS`. */
	readonly kentucky: readonly (number | null)[];
}

/** The breaks of one switch: the states it moves furthest, and California. */
export interface BreakFacts {
	readonly change: Omit<Switch, 'series' | 'lines'>;
	readonly states: readonly StateBreak[];
	readonly california: number | null;
}

/** Compares the account with the reports of the Rockefeller Institute, state by state. */
export function rockefellerFacts(): RockefellerFacts {
	return {
		withoutUnlike: sideAgreement(
			ownIn(UNLIKE.fiscalYear).net,
			withoutStates(reportOf(UNLIKE.fiscalYear).net, UNLIKE.states),
			populationIn(UNLIKE.fiscalYear)
		),
		mendedReceived: wholeSideAgreement(
			ownIn(BOTH_SIDES_YEAR).received,
			mendedVirginia(reportOf(BOTH_SIDES_YEAR).received),
			populationIn(BOTH_SIDES_YEAR)
		),
		differences: largeDifferences(),
		kentucky: ROCKEFELLER_YEARS.map(({ fiscalYear }) =>
			balanceAgainst(reportOf(fiscalYear), positionOf('KY'))
		)
	};
}

/** What each switch of figures does to the states, the switches in rising order of years. */
export function breakFacts(): readonly BreakFacts[] {
	const model = accountOfDatasets();
	const years = ownAccountYears();
	const breaks = breaksOf({ model, years, rows: accountRows(), population: populationIn });
	return breaks.map((one) => {
		const { fiscalYear, label, from, to } = one.change;
		return {
			change: { fiscalYear, label, from, to },
			states: brokenStates(one),
			california: one.usdPerPerson[positionOf('CA')] ?? null
		};
	});
}

function largeDifferences(): readonly StateDifferences[] {
	const { series, context } = ledger();
	const account = series.get('account');
	if (!account) throw new Error('The ledger has no account.');
	const found = agreements(account, [...series.values()], context);
	checkReports(found);
	const byYear = ROCKEFELLER_YEARS.map(({ estimate }) => {
		const year = found.find((one) => one.estimate === estimate);
		return new Map(year?.differences.map(({ state, net }) => [state, net]));
	});
	const sizeOf = ({ net }: StateDifferences) =>
		Math.max(...net.map((value) => Math.abs(value ?? 0)));
	return STATES.map(({ code }) => ({
		state: code,
		net: byYear.map((differences) => differences.get(code) ?? null)
	}))
		.filter((row) => sizeOf(row) >= LEAST_DIFFERENCE)
		.sort((a, b) => sizeOf(b) - sizeOf(a));
}

/** Throws at a report with the states of a year that no column is for. */
function checkReports(found: readonly YearAgreement[]): void {
	const unknown = found.find(
		({ estimate }) =>
			estimate.startsWith('rockefeller') &&
			!ROCKEFELLER_YEARS.some((year) => year.estimate === estimate)
	);
	if (unknown)
		throw new Error(
			`datasets/balances/rockefeller.csv has FY${unknown.fiscalYear} by ${unknown.estimate}, which is not among ROCKEFELLER_YEARS.`
		);
}

function ownIn(fiscalYear: number): EstimateYear {
	return yearOf('account', fiscalYear);
}

function reportOf(fiscalYear: number): EstimateYear {
	const report = ROCKEFELLER_YEARS.find((one) => one.fiscalYear === fiscalYear);
	if (!report) throw new Error(`No report of the Rockefeller Institute on FFY${fiscalYear}.`);
	return yearOf(report.estimate, fiscalYear);
}

function yearOf(estimate: EstimateId, fiscalYear: number): EstimateYear {
	const series = ledger().series.get(estimate);
	const year = series && yearIn(series, fiscalYear);
	if (!year) throw new Error(`The estimate ${estimate} has no FY${fiscalYear}.`);
	return year;
}

function populationIn(fiscalYear: number): Column {
	const population = ledger().context.get(fiscalYear)?.population;
	if (!population) throw new Error(`No population in FY${fiscalYear}.`);
	return population;
}

function withoutStates(column: Column, states: readonly StateCode[]): Column {
	const out = new Set(states.map(positionOf));
	return column.map((value, at) => (out.has(at) ? null : value));
}

/** Virginia's spending of FFY2017 is printed a hundred times too small. */
function mendedVirginia(received: Column): Column {
	const printed = dataset('balances/rockefeller').find(
		({ fiscal_year, state }) => fiscal_year === BOTH_SIDES_YEAR && state === 'VA'
	)?.received_usd;
	if (!printed) throw new Error('The report on FFY2017 prints no spending in Virginia.');
	return received.map((value, at) => (at === positionOf('VA') ? printed * 100 : value));
}

/** A state's balance per person less that of all states with a figure. */
function balanceAgainst({ net, fiscalYear }: EstimateYear, at: number): number | null {
	const isKnown = net.map((value) => value !== null);
	return againstAverage(net, populationIn(fiscalYear), isKnown)[at] ?? null;
}
