import type { ClaimPartRow } from '$lib/data/claims';
import { SHARE_WITHIN } from './scores';

/** What a part of a claim asserts of a figure: from low to high, open to one side where that is `null`. */
export interface AssertedRange {
	/** A number with its tolerance, one bound or two, a side alone, or a place among all states or beside one. */
	readonly kind: 'number' | 'bound' | 'side' | 'place';
	readonly low: number | null;
	readonly high: number | null;
	/** The figure stated, with its sign; `null` where only a side or a bound is asserted. */
	readonly stated: number | null;
	/** On which side all of the range lies; `null` for ratios and amounts of one side. */
	readonly side: 'payer' | 'recipient' | null;
}

/** What the range of a part depends on besides its words. */
export interface RangeInput {
	/** How many years a sum is over: it is drawn by its share of a year. */
	readonly years: number;
	/** Half the width of about even, dollars. */
	readonly band: number;
	/** How far other methods may lie from a stated figure, in the part's unit. */
	readonly tolerance: number;
}

/** What of a part says what is asserted. */
export type AssertingPart = Pick<
	ClaimPartRow,
	'test' | 'measure' | 'side' | 'scope' | 'bound' | 'stated' | 'low' | 'high' | 'digit'
>;

/**
 * The range of figures that bear a part out, on the scale of the chart: a payment is negative, a sum is told by its
 * share of a year, a stated figure has the tolerance on both sides.
 */
export function asserted(part: AssertingPart, input: RangeInput): AssertedRange {
	const place = placeRange(part);
	if (place) return { kind: 'place', side: null, ...place };
	if (part.test !== 'amount') return { kind: 'side', ...sideRange(part.side, input.band) };
	const each = part.scope === 'sum' ? input.years : 1;
	const amounts = amountRange(part, { each, tolerance: input.tolerance / each });
	if (part.measure !== 'net') return { ...amounts, side: null };
	return part.side === 'payer' ? mirrored(amounts) : { ...amounts, side: 'recipient' };
}

/**
 * First of all; above or below the average, which is 1; a part of the nation; a multiple of another state's figure, as far
 * as it is rounded. `null` where no place is asserted.
 */
function placeRange(part: AssertingPart): Bounds | null {
	const { test, stated, low, high, digit } = part;
	switch (test) {
		case 'largest':
			return { low: FIRST_ENDS, high: null, stated: null };
		case 'above-average':
			return { low: 1, high: null, stated: null };
		case 'below-average':
			return { low: null, high: 1, stated: null };
		case 'share-of-nation':
			return { low: (stated ?? NaN) - SHARE_WITHIN, high: (stated ?? NaN) + SHARE_WITHIN, stated };
		case 'multiple': {
			if (stated === null) return { low, high, stated };
			const half = (digit ?? 0) / 2;
			return { low: stated - half, high: stated + half, stated };
		}
		default:
			return null;
	}
}

/** A rank takes the half up and down; ranks fall as they rise on a chart. */
const FIRST_ENDS = 1.5;

type Bounds = Pick<AssertedRange, 'low' | 'high' | 'stated'>;

type Amounts = Pick<AssertedRange, 'kind' | 'low' | 'high' | 'stated'>;

interface Drawn {
	readonly each: number;
	readonly tolerance: number;
}

function amountRange({ stated, low, high }: AssertingPart, { each, tolerance }: Drawn): Amounts {
	const shared = (value: number | null) => (value === null ? null : value / each);
	const own = shared(stated);
	if (own === null) return { kind: 'bound', stated: own, low: shared(low), high: shared(high) };
	return { kind: 'number', stated: own, low: own - tolerance, high: own + tolerance };
}

function mirrored({ kind, low, high, stated }: Amounts): AssertedRange {
	const minus = (value: number | null) => (value === null ? null : -value);
	return { kind, low: minus(high), high: minus(low), stated: minus(stated), side: 'payer' };
}

function sideRange(side: ClaimPartRow['side'], band: number): Omit<AssertedRange, 'kind'> {
	switch (side) {
		case 'payer':
			return { low: null, high: -band, stated: null, side: 'payer' };
		case 'recipient':
			return { low: band, high: null, stated: null, side: 'recipient' };
		case 'not-payer':
			return { low: -band, high: null, stated: null, side: null };
		case 'even':
			return { low: -band, high: band, stated: null, side: null };
		case null:
			return { low: null, high: null, stated: null, side: null };
	}
}
