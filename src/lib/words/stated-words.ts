import type { ClaimPartRow } from '$lib/data/claims';
import { KEPT } from './money';
import { perDollar, shareTick } from './share';

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const asStated = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** What a part says of a number. */
export type StatedNumber = Pick<ClaimPartRow, 'bound' | 'stated' | 'low' | 'high' | 'unit'>;

/** The number that a part states, with all its digits: "$292.563574 billion", "at least $10 billion", "91 cents to $1.06", "at least twice". */
export function statedWords({ bound, stated, low, high, unit }: StatedNumber): string {
	const write = (value: number | null) => (value === null ? '' : numberWords(value, unit));
	switch (bound) {
		case 'at-least':
			return `at least ${write(low)}`;
		case 'up-to':
			return `up to ${write(high)}`;
		case 'between':
			return `${write(low)} to ${write(high)}`;
		default:
			return write(stated);
	}
}

function numberWords(value: number, unit: ClaimPartRow['unit']): string {
	switch (unit) {
		case 'per-dollar':
			return perDollar(value);
		case 'share':
			return shareTick(value);
		case 'times':
			return value === 2 ? 'twice' : `${asStated.format(value)} times`;
		case 'years':
			return whole.format(value);
		case 'usd-per-person':
			return `$${whole.format(value)} a person`;
		default:
			return dollarWords(value);
	}
}

function dollarWords(value: number): string {
	if (value >= 1e12) return `$${asStated.format(value / 1e12)}${KEPT}trillion`;
	if (value >= 1e9) return `$${asStated.format(value / 1e9)}${KEPT}billion`;
	if (value >= 1e6) return `$${asStated.format(value / 1e6)}${KEPT}million`;
	return `$${whole.format(value)}`;
}
