import type { ClaimPartRow } from '$lib/data/claims';
import type { PartVerdict } from '$lib/fiscal/verdict/verdict';
import { MET_WITHIN } from '$lib/fiscal/verdict/meets';
import { BAND_SHARE } from '$lib/fiscal/core/verdict-band';
import { countFigure } from './matrix-title';
import { amount, moneyTick, signedMoney, withSign } from './money';
import { perDollar, ratioFigure, shareTick } from './share';
import { periodOf } from './subtitle';

/** What a part asserts of a figure, in a few words: "−$103 billion, within 10 %", "a net payer". */
export function assertedWords(part: ClaimPartRow): string {
	if (part.measure === 'ratio') return ratioWords(part);
	const { stated_usd: stated, low_usd: low, high_usd: high } = part;
	if (stated !== null) return `${figureWords(part, stated)}, within ${shareTick(MET_WITHIN)}`;
	if (low !== null && high !== null) return `${figureWords(part, low)} to ${amount(high)}`;
	if (low !== null) return `${figureWords(part, low)} or more`;
	return sideWords(part.side);
}

/** The finding over a chart: "None of 36 ways to reckon FY2016 gives −$103 billion, within 10 %". */
export function assertedTitle({ part, share, span }: PartVerdict): string {
	const { k, n } = share;
	if (span === null || n === 0) return 'No way to reckon it has the figures';
	const period = periodOf([span.first, span.last]);
	const isOneYear = span.first === span.last;
	const ways = isOneYear ? `reckon ${period}` : `reckon it`;
	const verb = k > 1 ? 'give' : 'gives';
	const when = isOneYear ? '' : scopeWords(part.scope, period);
	return `${countWords(k, n)} to ${ways} ${verb} ${assertedWords(part)}${when}`;
}

function countWords(k: number, n: number): string {
	if (n === 1) return k === 1 ? 'The one way' : 'Not even the one way';
	if (k === 0) return `None of ${countFigure(n)} ways`;
	return k === n ? `All ${countFigure(n)} ways` : `${countFigure(k)} of ${countFigure(n)} ways`;
}

function scopeWords(scope: ClaimPartRow['scope'], period: string): string {
	switch (scope) {
		case 'every-year':
			return ` in every year, ${period}`;
		case 'some-year':
			return ` in at least one year, ${period}`;
		case 'average':
			return ` on average, ${period}`;
		case 'sum':
			return ` in all, ${period}`;
		default:
			return `, ${period}`;
	}
}

function figureWords({ measure, side }: ClaimPartRow, size: number): string {
	if (measure === 'paid') return `${amount(size)} paid`;
	if (measure === 'received') return `${amount(size)} received`;
	return signedMoney(side === 'payer' ? -size : size);
}

function ratioWords({ stated_per_dollar, low_per_dollar, high_per_dollar }: ClaimPartRow): string {
	if (stated_per_dollar !== null) {
		return `${perDollar(stated_per_dollar)} back for a dollar, within ${shareTick(MET_WITHIN)}`;
	}
	return `${perDollar(low_per_dollar ?? 0)} to ${perDollar(high_per_dollar ?? 0)} back for a dollar`;
}

function sideWords(side: ClaimPartRow['side']): string {
	switch (side) {
		case 'payer':
			return 'a net payer';
		case 'recipient':
			return 'a net recipient';
		case 'not-payer':
			return 'no net payer';
		default:
			return 'about even';
	}
}

/** A figure behind a verdict: "−$42.9 billion", "$423 billion", "93 cents". */
export function wayFigure(measure: NonNullable<ClaimPartRow['measure']>, value: number): string {
	if (measure === 'ratio') return perDollar(value);
	return measure === 'net' ? signedMoney(value) : amount(value);
}

/** A tick of the value axis: "−$100bn", "$400bn", "0.9". */
export function axisTick(measure: NonNullable<ClaimPartRow['measure']>, value: number): string {
	if (measure === 'ratio') return ratioFigure(value);
	return withSign(measure === 'net' ? value : 0, moneyTick(value));
}

/** How the box of a chart is to be read: what it bounds, and from where on a side counts. */
export function boxWords({ range, span }: BoxInput): string {
	const years = span.first === span.last ? 'in the year' : 'in the years';
	const box = `The box is what is asserted, ${years} it is asserted of.`;
	const isSide = range.stated === null && (range.low === null) !== (range.high === null);
	return isSide
		? `${box} A balance within ${shareTick(BAND_SHARE)} of taxes paid counts as about even.`
		: box;
}

interface BoxInput {
	readonly range: {
		readonly low: number | null;
		readonly high: number | null;
		readonly stated: number | null;
	};
	readonly span: { readonly first: number; readonly last: number };
}
