import { dataset } from '$lib/data/datasets.server';
import { STATE_CODES, positionOf, type StateCode } from '$lib/data/states';
import { ratioOf } from '$lib/fiscal/core/ratio';
import type { EstimateYear } from '$lib/fiscal/core/types';
import { isEstimateId } from '$lib/fiscal/estimates/estimates';
import { ledger } from './ledger.server';

/** The number behind a reference, in dollars, dollars for a dollar or times another, negative where a state pays more. */
export function figureOf(reference: string): number {
	const [kind, ...names] = reference.split(':');
	const isOfTwo = kind === 'less' || kind === 'times';
	const value = isOfTwo ? ofTwo(kind, names.join(':')) : valueOf(kind ?? '', names);
	if (value === null) throw new Error(`No figure for the reference "${reference}".`);
	return value;
}

/** One figure less another, or how many times another it is. */
function ofTwo(kind: 'less' | 'times', pair: string): number | null {
	const [first, second] = pair.split('|').map(figureOf);
	if (first === undefined || second === undefined) return null;
	return kind === 'less' ? first - second : first / second;
}

function valueOf(kind: string, names: readonly string[]): number | null {
	switch (kind) {
		case 'point':
			return pointValue(names);
		case 'edition':
			return editionValue(names);
		case 'estimate':
			return estimateValue(names);
		case 'collections':
			return collected(names);
		case 'usaspending':
			return obligated(names);
		case 'mean':
		case 'sum':
			return runValue(kind, names);
		case 'count':
			return countValue(names);
		case 'arithmetic':
			return calculated(names);
		default:
			return null;
	}
}

function pointValue([id, column]: readonly string[]): number | null {
	const row = dataset('balances/published-points').find((one) => one.id === id);
	return row ? numberIn(row, column) : null;
}

function editionValue([edition, year, state, column]: readonly string[]): number | null {
	const row = dataset('balances/published-vintages').find(
		(one) => one.edition === edition && one.fiscal_year === Number(year) && one.state === state
	);
	return row ? numberIn(row, column) : null;
}

function numberIn(row: Readonly<Record<string, unknown>>, column = ''): number | null {
	const value = row[column];
	return typeof value === 'number' ? value : null;
}

function estimateValue([id, fiscalYear, state, column]: readonly string[]): number | null {
	const year = yearsOf(id).find((one) => one.fiscalYear === Number(fiscalYear));
	const code = STATE_CODES.find((one) => one === state);
	return year && code ? figureIn(year, code, column ?? '') : null;
}

function collected([year, state]: readonly string[]): number | null {
	const row = dataset('taxes/collections').find(
		(one) => one.fiscal_year === Number(year) && one.area === state
	);
	return row?.total_usd ?? null;
}

function obligated([year, state]: readonly string[]): number | null {
	const row = dataset('funds/usaspending').find(
		(one) => one.fiscal_year === Number(year) && one.area === state
	);
	return row?.obligations_usd ?? null;
}

function runValue(kind: 'mean' | 'sum', names: readonly string[]): number | null {
	const values = runOf(names);
	if (values === null) return null;
	const total = values.reduce((sum, value) => sum + value, 0);
	return kind === 'sum' ? total : total / values.length;
}

/** In how many years of a run a state is on a side, by the bare sign of its balance. */
function countValue([id = '', run = '', state = '', side]: readonly string[]): number | null {
	const sign = side === 'payer' ? -1 : 1;
	const values = runOf([id, run, state, 'net']);
	return values && values.filter((value) => sign * value > 0).length;
}

/** What a claim's own calculation comes to, as its author printed it. */
function calculated([id]: readonly string[]): number | null {
	const result = dataset('claims/arithmetic').find(
		({ calculation, role }) => calculation === id && role === 'result'
	);
	return result && result.sign !== null ? result.sign * result.amount_usd : null;
}

/** A figure in each year of a run, `null` where a year has none. */
function runOf([id, run, state, column]: readonly string[]): readonly number[] | null {
	const [first, last] = (run ?? '').split('-').map(Number);
	const code = STATE_CODES.find((one) => one === state);
	if (first === undefined || last === undefined || !code) return null;
	const values = yearsOf(id)
		.filter(({ fiscalYear }) => fiscalYear >= first && fiscalYear <= last)
		.flatMap((year) => figureIn(year, code, column ?? '') ?? []);
	return values.length === last - first + 1 ? values : null;
}

function yearsOf(id: string | undefined): readonly EstimateYear[] {
	if (id === undefined || !isEstimateId(id)) return [];
	return ledger().series.get(id)?.years ?? [];
}

type FigureOf = (year: EstimateYear, at: number) => number | null | undefined;

const FIGURES: Readonly<Record<string, FigureOf>> = {
	paid: (year, at) => year.paid[at],
	received: (year, at) => year.received[at],
	net: (year, at) => year.net[at],
	ratio: ({ paid, received }, at) => ratioOf(paid, received)[at],
	published_ratio: (year, at) => year.publishedRatio[at],
	net_per_person: (year, at) => year.printedPerPerson?.[at]
};

function figureIn(year: EstimateYear, code: StateCode, column: string): number | null {
	return FIGURES[column]?.(year, positionOf(code)) ?? null;
}
