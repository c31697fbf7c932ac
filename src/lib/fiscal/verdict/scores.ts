import type { ClaimPartRow } from '$lib/data/claims';
import { positionOf, type StateCode } from '$lib/data/states';
import type { Column } from '../core/types';
import type { Side } from '../core/verdict-band';
import type { SignTable, TableYear } from './sign-table';
import type { Cell, Specification } from './types';

/** How far one calculation bears a sentence out: all of it, half, or none; `null` where it cannot tell. */
export type Score = 1 | 0.5 | 0 | null;

/** A test of one calculation, which may look at all states of its year. */
export interface Trialed {
	readonly specification: Specification;
	readonly cell: Cell;
}

/** Half a point: within it a share of the nation is as stated. */
export const SHARE_WITHIN = 0.005;

/** From so many states on a year of an estimate can tell which state is largest. */
const ALL_STATES = 50;

/** In one year about even counts half for a payer or a recipient, and for no payer. */
export function scoreOfSide(asserted: ClaimPartRow['side'], side: Side | null): Score {
	if (side === null) return null;
	if (side === 'even') return asserted === 'even' ? 1 : 0.5;
	if (asserted === 'not-payer') return side === 'payer' ? 0 : 1;
	return side === asserted ? 1 : 0;
}

/** Whether a year breaks a sentence about every year: about even breaks none about payers or recipients. */
export function breaksEvery(asserted: ClaimPartRow['side'], side: Side | null): boolean {
	if (side === null) return false;
	if (asserted === 'even') return side !== 'even';
	return asserted === 'not-payer' ? side === 'payer' : side !== asserted && side !== 'even';
}

/** The bare sign, without the band about zero: what a count of years goes by. */
export function hasSign(asserted: ClaimPartRow['side'], { net, side }: Cell): boolean {
	const sign = net === null ? side : net < 0 ? 'payer' : 'recipient';
	return asserted === 'not-payer' ? sign !== 'payer' : sign === asserted;
}

/** Every calculation's whole year, found by its method. */
export type YearFinder = (trialed: Trialed) => TableYear | null;

/** Finds the year of all states that a calculation is one of. */
export function yearFinder(table: SignTable): YearFinder {
	const byMethod = new Map(
		table.map(({ specification, years }) => [
			specification.id,
			new Map(years.map((year) => [year.fiscalYear, year]))
		])
	);
	return ({ specification, cell }) => byMethod.get(specification.id)?.get(cell.fiscalYear) ?? null;
}

/** What a part asserts of a state's place among all. */
type PlaceOfPart = Pick<ClaimPartRow, 'test' | 'measure' | 'scale' | 'side' | 'stated'>;

/**
 * A test of a state against all others in one calculation: largest, above or below the national average, or its share
 * of the nation; `null` where the calculation does not cover all states.
 */
export function scoreAmongAll(part: PlaceOfPart, state: StateCode, year: TableYear | null): Score {
	const place = placeAmongAll(part, state, year);
	return place && (passesAmong(part, place) ? 1 : 0);
}

/**
 * What such a test looks at in one calculation: the rank of a state, 1 the largest; its part of the national average
 * per person; or its part of the nation. `null` where the calculation does not cover all states.
 */
export function figureAmongAll(
	part: PlaceOfPart,
	state: StateCode,
	year: TableYear | null
): number | null {
	const place = placeAmongAll(part, state, year);
	if (!place) return null;
	const { own, known } = place;
	switch (part.test) {
		case 'largest':
			return 1 + known.filter((figure) => figure > own).length;
		case 'share-of-nation':
			return own / sumOfKnown(known);
		default:
			return own / averageOf(part, place.year);
	}
}

function placeAmongAll(part: PlaceOfPart, state: StateCode, year: TableYear | null): Place | null {
	if (!year || year.isPartial) return null;
	const figures = figuresOf(part, year);
	const known = figures.filter((figure) => figure !== null);
	const own = figures[positionOf(state)] ?? null;
	if (own === null || known.length < ALL_STATES) return null;
	return { own, known, year };
}

interface Place {
	readonly own: number;
	readonly known: readonly number[];
	readonly year: TableYear;
}

function passesAmong(part: PlaceOfPart, { own, known, year }: Place): boolean {
	const { test, stated } = part;
	switch (test) {
		case 'largest':
			return own >= Math.max(...known);
		case 'share-of-nation':
			return Math.abs(own / sumOfKnown(known) - (stated ?? NaN)) <= SHARE_WITHIN;
		case 'above-average':
			return own > averageOf(part, year);
		default:
			return own < averageOf(part, year);
	}
}

/** What a part asserts of a state's figure as a multiple of another state's. */
type MultipleOfPart = Pick<ClaimPartRow, 'measure' | 'scale' | 'other_state'>;

/**
 * How many times another state's figure a state's own is, in one calculation of taxes or of money received; it takes no
 * other states. `null` where either is not known, or the other is nothing.
 */
export function multipleOf(
	{ measure, scale, other_state: other }: MultipleOfPart,
	state: StateCode,
	year: TableYear | null
): number | null {
	if (!year || other === null) return null;
	const figures = figuresOf({ test: 'multiple', measure, scale, side: null }, year);
	const [own, others] = [state, other].map((code) => figures[positionOf(code)] ?? null);
	return typeof own === 'number' && others ? own / others : null;
}

/** Whether every state is on a side: 1 or 0; about even breaks it only where "even" itself is said. */
export function scoreOfAll(asserted: ClaimPartRow['side'], year: TableYear | null): Score {
	if (!year || year.isPartial) return null;
	const known = year.sides.filter((side) => side !== null);
	if (known.length < ALL_STATES) return null;
	return known.every((side) => !breaksEvery(asserted, side)) ? 1 : 0;
}

/** What states are compared by: sizes, a payer's balance taken as what it pays more. */
function figuresOf(
	{ test, measure, scale, side }: Omit<PlaceOfPart, 'stated'>,
	year: TableYear
): Column {
	const totals = totalsOf({ measure, side }, year);
	const isOfAverage = test === 'above-average' || test === 'below-average';
	if (scale !== 'per-person' && !isOfAverage) return totals;
	return totals.map((value, at) => {
		const persons = year.population[at];
		return value === null || !persons ? null : value / persons;
	});
}

function totalsOf(
	{ measure, side }: Pick<PlaceOfPart, 'measure' | 'side'>,
	year: TableYear
): Column {
	if (measure === 'paid') return year.paid;
	if (measure === 'received') return year.received;
	return side === 'payer' ? year.net.map((value) => (value === null ? null : -value)) : year.net;
}

function averageOf({ measure, side }: PlaceOfPart, year: TableYear): number {
	const totals = totalsOf({ measure, side }, year);
	const persons = year.population.map((value, at) => (totals[at] === null ? null : value));
	return sumOfKnown(totals) / sumOfKnown(persons);
}

function sumOfKnown(column: Column): number {
	return column.reduce<number>((total, value) => total + (value ?? 0), 0);
}
