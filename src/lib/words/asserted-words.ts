import type { ClaimPartRow } from '$lib/data/claims';
import { BAND_SHARE } from '$lib/fiscal/core/verdict-band';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import { AGREES_WITHIN } from '$lib/fiscal/verdict/values';
import { spanWords } from './choice-words';
import { moneyTick, withSign } from './money';
import { multipleAsserted } from './multiple-words';
import { numberWord, ordinal } from './ordinal';
import { perDollar, ratioFigure, shareTick } from './share';
import { statedWords as wordsAsStated } from './stated-words';
import { totalWords } from './total-words';
import { runWords } from './value-words';
import { isAll, isEvenAtBest, isNone, voteShare } from './vote-share';

/**
 * What a part asserts of a figure, in a few words: "−$103 billion", "−$33 billion or more", "a net payer"; of some of its
 * years, "a net payer in six of nine years".
 */
export function assertedWords(part: ClaimPartRow): string {
	const words =
		part.test === 'amount' ? amountWords(part) : placeWords(part) || sideWords(part.side);
	return `${words}${someYearsWords(part)}`;
}

/** Of how many of its years a part speaks, after what it asserts; empty where of all. */
function someYearsWords(part: ClaimPartRow): string {
	if (part.scope === 'some-year') return ' in at least one year';
	if (part.scope !== 'count') return '';
	const { from_year: from, to_year: to } = part;
	const all = from === null || to === null ? 'the' : numberWord(to - from + 1);
	const word = (count: number | null) => numberWord(count ?? NaN);
	const count = boundWords(part, word) ?? word(part.stated);
	return ` in ${count} of ${all} years`;
}

function amountWords(part: ClaimPartRow): string {
	return boundWords(part, (size) => figureWords(part, size ?? NaN)) ?? statedWords(part);
}

/** Of which numbers a part speaks that states no exact one; else `null`. */
function boundWords(
	{ bound, low, high }: ClaimPartRow,
	write: (number: number | null) => string
): string | null {
	switch (bound) {
		case 'at-least':
			return `${write(low)} or more`;
		case 'up-to':
			return `up to ${write(high)}`;
		case 'between':
			return `${write(low)} to ${write(high)}`;
		default:
			return null;
	}
}

/** Of a sum first a year's share of it, by which it is drawn. */
function statedWords(part: ClaimPartRow): string {
	const stated = part.stated ?? NaN;
	const all = figureWords(part, stated);
	const years = yearsOfSum(part);
	return years === null ? all : `${figureWords(part, stated / years)} a year, ${all} in all`;
}

/** Over how many years a sum goes; `null` of others. */
function yearsOfSum({ scope, from_year: from, to_year: to }: ClaimPartRow): number | null {
	return scope === 'sum' && from !== null && to !== null ? to - from + 1 : null;
}

/** The finding over a chart: "FY2016: the methods run from paying $6.7 billion more to paying $44.0 billion more". */
export function assertedTitle({ part, share, spread, years, ...verdict }: PartVerdict): string {
	const counted = years?.counted ?? [];
	const [first, last] = [counted[0], counted.at(-1)];
	if (first === undefined || last === undefined || share?.q == null)
		return 'No method has the figures';
	const period = `${spanWords(first, last)}${totalWords(part)}${aloneWords(verdict)}`;
	if (part.test === 'amount' && spread) return `${period}: the ${runWords(part, spread)}`;
	return `${period}: ${shareWords(share.q, verdict.trials)}${SCOPES.get(part.scope) ?? ''}`;
}

function aloneWords({ isAccountAlone }: Pick<PartVerdict, 'isAccountAlone'>): string {
	return isAccountAlone ? ', our own account alone' : '';
}

function shareWords(q: number, trials: PartVerdict['trials']): string {
	if (isEvenAtBest(trials)) return 'no method bears it out; some put it about even';
	if (isAll(q)) return 'every method bears it out';
	return isNone(q) ? 'no method bears it out' : `${voteShare(q)} of the votes bear it out`;
}

const SCOPES: ReadonlyMap<ClaimPartRow['scope'], string> = new Map([
	['every-year', ' for every year'],
	['some-year', ' for at least one year']
]);

function figureWords({ measure, side, unit }: ClaimPartRow, size: number): string {
	if (measure === 'ratio') return perDollar(size);
	const number = sizeStated(size, unit);
	if (measure === 'paid') return `${number} paid`;
	if (measure === 'received') return `${number} received`;
	return withSign(side === 'payer' ? -1 : 1, number);
}

/** As it is stated, to a tenth of a billion: charts have no room for six digits more, and no figure as rough as that. */
function sizeStated(size: number, unit: ClaimPartRow['unit']): string {
	const stated = size >= BILLION ? Math.round((10 * size) / BILLION) * (BILLION / 10) : size;
	return wordsAsStated({ bound: 'exact', stated, low: null, high: null, unit });
}

const BILLION = 1e9;

/** What is asserted of a place among all states; empty where none is. */
function placeWords(part: ClaimPartRow): string {
	switch (part.test) {
		case 'largest':
			return 'first of all states';
		case 'above-average':
			return 'above the national average';
		case 'below-average':
			return 'below the national average';
		case 'share-of-nation':
			return `${voteShare(part.stated ?? NaN)} of the nation`;
		case 'multiple':
			return multipleAsserted(part);
		default:
			return '';
	}
}

function sideWords(side: ClaimPartRow['side']): string {
	switch (side) {
		case 'payer':
			return 'a net payer';
		case 'recipient':
			return 'a net recipient';
		case 'not-payer':
			return 'no net payer';
		case 'even':
			return 'about even';
		case null:
			return '';
	}
}

/** What stands on the axis of values: a measure, or a place among all states. */
export type AxisMeasure =
	NonNullable<ClaimPartRow['measure']> | 'rank' | 'of-average' | 'share' | 'multiple';

/** A tick of the value axis: "−$100bn", "$400bn", "0.9", "1st", "120%", "1.5×". */
export function axisTick(measure: AxisMeasure, value: number): string {
	switch (measure) {
		case 'ratio':
			return ratioFigure(value);
		case 'rank':
			return ordinal(value);
		case 'multiple':
			return `${value}×`;
		case 'of-average':
		case 'share':
			return shareTick(value);
		default:
			return withSign(measure === 'net' ? value : 0, moneyTick(value));
	}
}

/** How a chart is to be read: what its box bounds, and how wide it is; of a balance, what a minus means. */
export function boxWords(input: BoxInput): string {
	const average = input.isAverage
		? ' It is asserted of their average; lines are of single years.'
		: '';
	const sign = input.measure === 'net' ? ' A minus means more paid than received.' : '';
	return `${rangeWords(input)}${average}${sign}`;
}

function rangeWords({ range, span, measure, sumOver }: BoxInput): string {
	if (sumOver !== undefined)
		return `The box is each year’s share of the sum asserted, that sum ÷ ${sumOver}; up and down it has ${shareTick(AGREES_WITHIN)} of a year’s taxes ÷ ${sumOver}.`;
	const years = span.first === span.last ? 'in the year' : 'in the years';
	const box = `The box is what is asserted, ${years} it is asserted of`;
	const slack = measure === 'ratio' ? 'five cents' : `${shareTick(AGREES_WITHIN)} of taxes paid`;
	switch (range.kind) {
		case 'place':
			return measure === 'share' ? `${box}, half a point up and down.` : `${box}.`;
		case 'number':
			return `${box}, ${slack} up and down.`;
		case 'bound':
			return `${box}; figures up to ${slack} outside it bear it out too.`;
		case 'side':
			return `${box}. A balance within ${shareTick(BAND_SHARE)} of taxes paid counts as about even.`;
	}
}

interface BoxInput {
	readonly measure: AxisMeasure;
	readonly range: { readonly kind: 'number' | 'bound' | 'side' | 'place' };
	readonly span: { readonly first: number; readonly last: number };
	readonly sumOver?: number;
	readonly isAverage?: true;
}
