import { measureOf } from '$lib/fiscal/measures/measures';
import type { DollarsId, MeasureId, ScaleId } from '$lib/fiscal/core/types';
import type { Side } from '$lib/fiscal/core/verdict-band';

/**
 * A class of the ramp: 1 payer to 9 recipient, 5 about even; of amounts without a side 1 little to 5 much. 0 where there
 * is no figure. `payer` and `recipient` are the faintest step of a side: as near to even as 5, but outside the band.
 */
export type Klass = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 'payer' | 'recipient';

/**
 * Fixed classes of one measure in one scale. `edges` rise in the measure's own unit (dollars, shares, a
 * ratio) and part `classes`, which are given from the lowest values to the highest.
 */
export interface Ramp {
	/** Between two sides, from nothing to one of them, or of amounts that have no side: those have colors of their own. */
	readonly kind: 'diverging' | 'sequential' | 'amount';
	/** Where the two sides meet; any other ramp begins there. */
	readonly pivot: number;
	readonly edges: readonly number[];
	readonly classes: readonly Klass[];
}

/** What decides the classes; the year does not, so that years can be compared. */
export interface RampChoice {
	readonly measure: MeasureId;
	readonly scale: ScaleId;
	readonly dollars: DollarsId;
}

const DIVERGING: readonly Klass[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const PAID: readonly Klass[] = [5, 4, 3, 2, 1];
const RECEIVED: readonly Klass[] = [5, 6, 7, 8, 9];

const BILLION = 1e9;

/** Distances from zero at which a balance changes its class. */
const BALANCE: Readonly<Record<ScaleId, readonly number[]>> = {
	total: [1 * BILLION, 5 * BILLION, 20 * BILLION, 50 * BILLION],
	'per-person': [500, 1500, 3000, 6000],
	gdp: [0.01, 0.03, 0.06, 0.12],
	income: [0.01, 0.03, 0.06, 0.12]
};

/** Values at which one side (paid, or received) changes its class. */
const ONE_SIDE: Readonly<Record<ScaleId, Readonly<Record<DollarsId, readonly number[]>>>> = {
	total: byDollars(
		[5 * BILLION, 15 * BILLION, 40 * BILLION, 100 * BILLION],
		[10 * BILLION, 25 * BILLION, 60 * BILLION, 150 * BILLION]
	),
	'per-person': byDollars([3000, 6000, 10000, 16000], [7500, 10000, 13000, 17000]),
	gdp: sameInAll([0.14, 0.18, 0.22, 0.28]),
	income: sameInAll([0.16, 0.2, 0.24, 0.3])
};

/** Local prices move a state by a tenth or so: the classes of real dollars serve for them too. */
function byDollars(
	current: readonly number[],
	real: readonly number[]
): Readonly<Record<DollarsId, readonly number[]>> {
	return { current, real, local: real };
}

function sameInAll(edges: readonly number[]): Readonly<Record<DollarsId, readonly number[]>> {
	return byDollars(edges, edges);
}

/** The fixed classes of a measure: diverging for balances and ratios, one-sided for paid and received. */
export function rampOf({ measure, scale, dollars }: RampChoice): Ramp {
	const own = measureOf(measure);
	const pivot = own.pivot ?? 0;
	const isNumber = own.unit !== 'dollars';
	if (own.sides === 'both') {
		const edges = isNumber ? own.edges : mirrored(BALANCE[scale], pivot);
		return { kind: 'diverging', pivot, edges, classes: DIVERGING };
	}
	const edges = isNumber ? own.edges : ONE_SIDE[scale][dollars];
	const classes = own.sides === 'payer' ? PAID : RECEIVED;
	return { kind: 'sequential', pivot, edges, classes };
}

function mirrored(distances: readonly number[], pivot: number): readonly number[] {
	return [
		...distances.toReversed().map((distance) => pivot - distance),
		...distances.map((distance) => pivot + distance)
	];
}

/**
 * The class of a value; 0 where it is missing. A value on an edge belongs to the class nearer the pivot:
 * −500 and 500 dollars are both still about even, −6,000 is not yet in the last class.
 */
export function classOf(ramp: Ramp, value: number | null): Klass {
	if (value === null) return 0;
	return ramp.classes[binOf(ramp, value)] ?? 0;
}

/**
 * The class of a value whose side is known, so that a map counts as its title does: 5 for what is about even and
 * nothing else, and in the step nearest the pivot the tint of the side. One-sided ramps know no side.
 */
export function sidedClassOf(ramp: Ramp, value: number | null, side: Side | null): Klass {
	const klass = classOf(ramp, value);
	if (ramp.kind !== 'diverging' || klass === 0 || side === null) return klass;
	if (side === 'even') return 5;
	return klass === 5 ? side : klass;
}

function binOf({ edges, pivot }: Ramp, value: number): number {
	const isPassed = (edge: number) => (value < pivot ? edge <= value : edge < value);
	return edges.filter(isPassed).length;
}

/**
 * Where a value sits along the legend, 0 at its left end and 1 at its right: straight between the two edges
 * of its class, in the middle of the first and the last class, which have one edge only.
 */
export function placeOnLegend(ramp: Ramp, value: number): number {
	const bin = binOf(ramp, value);
	const low = ramp.edges[bin - 1] ?? startOf(ramp);
	const high = ramp.edges[bin];
	const share = low === undefined || high === undefined ? 0.5 : (value - low) / (high - low);
	return (bin + Math.min(Math.max(share, 0), 1)) / ramp.classes.length;
}

/** A ramp begins at its pivot; a diverging one has no lowest value. */
function startOf({ kind, pivot }: Ramp): number | undefined {
	return kind === 'diverging' ? undefined : pivot;
}
