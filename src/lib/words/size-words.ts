import type { ClaimPartRow } from '$lib/data/claims';
import { amount } from './money';
import { perDollar, ratioFigure } from './share';
import { voteShare } from './vote-share';

/** A size that a part speaks of, in its unit: "$103 billion", "$9,086 a person", "61 cents", "13%", "1.93 times", "6 years". */
export function sizeWords({ unit }: Pick<ClaimPartRow, 'unit'>, value: number): string {
	switch (unit) {
		case 'usd-per-person':
			return `${amount(value)} a person`;
		case 'per-dollar':
			return perDollar(value);
		case 'share':
			return voteShare(value);
		case 'times':
			return `${ratioFigure(value)} times`;
		case 'years':
			return `${Math.round(value)} years`;
		default:
			return amount(value);
	}
}
