import type { ClaimPartRow } from '$lib/data/claims';
import { MET_WITHIN } from '$lib/fiscal/verdict/meets';

/** What a part asserts of a figure: from low to high, open to one side where that is `null`. */
export interface AssertedRange {
	readonly low: number | null;
	readonly high: number | null;
	/** The figure stated, with its sign; `null` where only a side or a least amount is asserted. */
	readonly stated: number | null;
	/** On which side all of the range lies; `null` for ratios and amounts of one side. */
	readonly side: 'payer' | 'recipient' | null;
}

/** How many years a sum is over, and half the width of about even in dollars. */
export interface RangeInput {
	readonly years: number;
	readonly band: number;
}

/**
 * The range of figures that meet a part, on the scale of the chart: a payment is negative, a sum over years
 * is told by its share of a year, a stated figure is met within `MET_WITHIN` of it.
 */
export function asserted(part: ClaimPartRow, { years, band }: RangeInput): AssertedRange {
	if (part.measure === 'ratio') return ratioRange(part);
	const each = part.scope === 'sum' ? years : 1;
	const amounts = amountRange(part, each);
	if (!amounts) return sideRange(part.side, band);
	return part.measure === 'net' && part.side === 'payer'
		? mirrored(amounts)
		: { ...amounts, side: part.measure === 'net' ? 'recipient' : null };
}

type Amounts = Pick<AssertedRange, 'low' | 'high' | 'stated'>;

function ratioRange({ stated_per_dollar, low_per_dollar, high_per_dollar }: ClaimPartRow) {
	const range = around(stated_per_dollar, low_per_dollar, high_per_dollar);
	return { ...range, side: null };
}

function amountRange(part: ClaimPartRow, each: number): Amounts | null {
	const { stated_usd, low_usd, high_usd } = part;
	if (stated_usd === null && low_usd === null && high_usd === null) return null;
	const shared = (value: number | null) => (value === null ? null : value / each);
	return around(shared(stated_usd), shared(low_usd), shared(high_usd));
}

function around(stated: number | null, low: number | null, high: number | null): Amounts {
	if (stated === null) return { stated, low, high };
	return { stated, low: stated * (1 - MET_WITHIN), high: stated * (1 + MET_WITHIN) };
}

function mirrored({ low, high, stated }: Amounts): AssertedRange {
	const minus = (value: number | null) => (value === null ? null : -value);
	return { low: minus(high), high: minus(low), stated: minus(stated), side: 'payer' };
}

function sideRange(side: ClaimPartRow['side'], band: number): AssertedRange {
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
