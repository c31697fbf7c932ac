import type { ClaimPartRow } from '$lib/data/claims';
import type { Side } from '../core/verdict-band';

/** The part of a stated figure within which it counts as met. */
export const MET_WITHIN = 0.1;

/** What a part of a claim asserts of a figure. */
export type Assertion = Pick<
	ClaimPartRow,
	| 'measure'
	| 'side'
	| 'stated_usd'
	| 'low_usd'
	| 'high_usd'
	| 'stated_per_dollar'
	| 'low_per_dollar'
	| 'high_per_dollar'
>;

/** A figure under test: dollars, negative where the state pays more, or a ratio; and its side. */
export interface Tested {
	readonly value: number;
	readonly side: Side | null;
}

interface Bounds {
	readonly stated: number | null;
	readonly low: number | null;
	readonly high: number | null;
}

/**
 * Whether a figure is as a part asserts. A net amount is taken in the direction of the part's side, without
 * the band; without an amount the side itself, band and all, has to be the one asserted. A ratio has to meet
 * its bounds, and the side too where one is asserted. Stated figures are met within `MET_WITHIN`; least and
 * greatest ones are as the words have them, without slack.
 */
export function meets(assertion: Assertion, { value, side }: Tested): boolean {
	const { measure } = assertion;
	if (measure === 'ratio')
		return isOnSide(assertion.side, side) && isWithin(value, ratios(assertion));
	const amounts = dollars(assertion);
	if (!isBounded(amounts)) return isOnSide(assertion.side, side);
	const size = measure === 'net' ? inDirection(assertion.side, value) : value;
	return isWithin(size, amounts);
}

function ratios(assertion: Assertion): Bounds {
	const { stated_per_dollar: stated, low_per_dollar: low, high_per_dollar: high } = assertion;
	return { stated, low, high };
}

function dollars({ stated_usd: stated, low_usd: low, high_usd: high }: Assertion): Bounds {
	return { stated, low, high };
}

function isBounded({ stated, low, high }: Bounds): boolean {
	return stated !== null || low !== null || high !== null;
}

function isWithin(value: number, { stated, low, high }: Bounds): boolean {
	if (stated !== null && Math.abs(value - stated) > MET_WITHIN * stated) return false;
	return (low === null || value >= low) && (high === null || value <= high);
}

function isOnSide(asserted: Assertion['side'], side: Side | null): boolean {
	if (asserted === null) return true;
	return asserted === 'not-payer' ? side === 'recipient' || side === 'even' : side === asserted;
}

function inDirection(asserted: Assertion['side'], net: number): number {
	if (asserted === 'payer') return -net;
	return asserted === 'even' ? Math.abs(net) : net;
}
