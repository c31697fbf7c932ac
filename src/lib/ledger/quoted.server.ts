import type { ClaimPartRow, ClaimRow } from '$lib/data/claims';
import { dataset } from '$lib/data/datasets.server';
import { positionOf, STATE_CODES, type StateCode } from '$lib/data/states';
import { ratioOf } from '$lib/fiscal/core/ratio';
import type { EstimateYear } from '$lib/fiscal/core/types';
import { isEstimateId } from '$lib/fiscal/estimates/estimates';
import { POINT_SOURCES } from '$lib/fiscal/verdict/makers';
import { editionsIn, type Printed, type YearRevised } from '$lib/fiscal/verdict/quoted';
import { ledger } from './ledger.server';

/** Who says a sentence, and where. */
type Saying = Pick<ClaimRow, 'publisher' | 'speaker'>;

/** What a part tells of the number it quotes. */
type QuotingPart = Pick<ClaimPartRow, 'measure' | 'side' | 'unit'>;

/**
 * The figure that a reference names, as a size in the part's unit: net amounts in the direction of the part's side.
 * Throws where the dataset named has no such figure.
 */
export function printedOf(part: QuotingPart, quoted: string, revised: string): Printed {
	const value = sizeOf(part, figureOf(quoted));
	const ofYear = yearRevisedOf(revised);
	if (ofYear) return { value, revised: null, ofYear };
	return { value, revised: revised === '' ? null : sizeOf(part, figureOf(revised)) };
}

/** What `year:` and `side:` tell of a newer edition that has not the figure itself; `null` of other references. */
function yearRevisedOf(revised: string): YearRevised | null {
	const [kind = ''] = revised.split(':', 1);
	const told = revised.slice(kind.length + 1);
	if (kind === 'side') return { kind: 'side', side: newestSide(told) };
	if (kind !== 'year') return null;
	const [before = '', after = ''] = told.split('|');
	const measure = before.endsWith('net_usd') ? 'net' : 'ratio';
	return { kind: 'figure', measure, before: figureOf(before), after: figureOf(after) };
}

/** The side that a state was last said to be on in a year, where its figure was not printed. */
function newestSide(place: string): 'payer' | 'recipient' {
	const row = dataset('claims/reversals').findLast(
		({ state, fiscal_year: year, status }) =>
			`${year}:${state}` === place && status === 'not-published'
	);
	if (row?.side === 'payer' || row?.side === 'recipient') return row.side;
	throw new Error(`No side without a figure for "${place}".`);
}

/**
 * Whether a reference names a figure of whoever says the sentence: of its publisher, or of whom its speaker speaks for
 * ("Marcus Ruiz Evans of Yes California").
 */
export function isOwnFigure(quoted: string, { publisher, speaker }: Saying): boolean {
	const [kind, id] = quoted.split(':');
	const row = dataset('balances/published-points').find((one) => one.id === id);
	if (kind !== 'point' || !row) return false;
	return publisher === row.publisher || speaker.endsWith(` of ${row.publisher}`);
}

/**
 * The editions that a reference names, and with a figure printed by the Rockefeller Institute the report of that year,
 * which has the same figure.
 */
export function editionsOf(quoted: string): readonly string[] {
	return editionsIn(quoted).flatMap((edition) => [edition, ...reportsOf(edition)]);
}

function reportsOf(point: string): readonly string[] {
	const row = dataset('balances/published-points').find(({ id }) => id === point);
	const report = `rockefeller-${row?.published.slice(0, 4) ?? ''}`;
	const isOfReport = row?.publisher === POINT_SOURCES['rockefeller-points'];
	return isOfReport && isEstimateId(report) ? [report] : [];
}

/** A balance in the direction of the part's side; a count of years has none. */
function sizeOf({ measure, side, unit }: QuotingPart, value: number): number {
	return measure === 'net' && side === 'payer' && unit !== 'years' ? -value : value;
}

/** The number behind a reference, in dollars or dollars for a dollar, negative where a state pays more. */
export function figureOf(reference: string): number {
	const [kind, ...names] = reference.split(':');
	const value = kind === 'less' ? lessOf(reference) : valueOf(kind ?? '', names);
	if (value === null) throw new Error(`No figure for the reference "${reference}".`);
	return value;
}

function lessOf(reference: string): number | null {
	const [of, less] = reference.slice('less:'.length).split('|');
	return of === undefined || less === undefined ? null : figureOf(of) - figureOf(less);
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

function estimateValue([id, fiscalYear, state, column]: readonly string[]): number | null {
	const year = yearsOf(id).find((one) => one.fiscalYear === Number(fiscalYear));
	const code = STATE_CODES.find((one) => one === state);
	return year && code ? figureIn(year, code, column ?? '') : null;
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
