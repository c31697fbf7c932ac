import { positionOf, STATES, type StateCode } from '$lib/data/states';
import type { Estimate } from '$lib/fiscal/estimates/estimates';
import { measureOf, scaleOf } from '$lib/fiscal/measures/measures';
import type { Choice, YearView } from '$lib/fiscal/core/types';
import type { Side } from '$lib/fiscal/core/verdict-band';
import { deedOf } from './answer-sentence';
import { formatsOf, pricesWords } from './measure';
import { listOf } from './names';
import { counted } from './ordinal';
import { balancePart, plain, type SentencePart } from './parts';

/** A figure that another estimate or publisher gives, in the scale and dollars of a choice, with its side. */
export interface OtherFigure {
	readonly choice: Choice;
	readonly state: StateCode;
	readonly view: YearView;
	readonly value: number;
	readonly side: Side | null;
}

/** What a state did by another estimate: "received $342 more a person", "got back 78 cents of each dollar it paid". */
export function otherDeed(figure: OtherFigure): readonly SentencePart[] {
	const { choice, state, view, value, side } = figure;
	if (choice.measure === 'net' && value !== 0) return balanceDeed(figure);
	const position = positionOf(state);
	const column = STATES.map((_, at) => (at === position ? side : null));
	return deedOf(value, { choice, state, view, sides: { plain: column, neutral: [] } });
}

function balanceDeed({ choice, value, side }: OtherFigure): readonly SentencePart[] {
	const { unit, words } = scaleOf(choice.scale);
	const isShare = unit === 'share';
	return [
		plain(`${side === 'even' ? 'about even: ' : ''}${value < 0 ? 'paid' : 'received'} `),
		balancePart(formatsOf(choice).full(value), side),
		plain(isShare ? ` ${words} more` : ' more'),
		plain(choice.scale === 'per-person' ? ' a person' : ''),
		plain(pricesWords(choice))
	];
}

/** Of a figure that was read in somebody's copy; whose, the view of the estimate says. */
export const SECOND_HAND = 'copied, not checked against the report';

/** Of a figure a person that is made of a printed total and the residents, or the other way round. */
export const MADE = 'calculated from the printed figure and the population';

/** Of a balance of which both sides are printed and it is not. */
export const MADE_OF_SIDES = 'calculated from both printed sides';

/** What an estimate is called wherever it is told, whose two sides come from unlike accounts. */
export const HYBRID = 'a hybrid: two unlike accounts';

/** Which edition an estimate is, of what kind, and through whose copy it was read. */
export function editionWords({ vintage, hybrid, copiedBy }: Estimate): string {
	return [...(hybrid ? [HYBRID] : []), vintage, ...(copiedBy ? [SECOND_HAND] : [])].join('; ');
}

/** Whose estimates have no such figure: "No such figure for 2024: Tax Foundation 2007." Empty where all have one. */
export function noneWords(labels: readonly string[], fiscalYear: number): string {
	return labels.length === 0 ? '' : `No such figure for ${fiscalYear}: ${listOf(labels)}.`;
}

/**
 * Stands over figures of other years: who has none of the year asked for, or that nobody has; empty where there are no
 * such figures.
 */
export function nearestWords(
	labels: readonly string[],
	{ fiscalYear, isNobody }: { readonly fiscalYear: number; readonly isNobody: boolean }
): string {
	if (labels.length === 0) return '';
	if (isNobody) return `Nobody else here has a figure for ${fiscalYear}. The nearest years:`;
	const their = labels.length === 1 ? 'The nearest year that it has' : 'The nearest that each has';
	return `No figure for ${fiscalYear} from ${listOf(labels)}. ${their}:`;
}

/** How far the year of a figure is from the year asked for: "19 years before". */
export function awayWords(year: number, asked: number): string {
	return `${counted(Math.abs(asked - year), 'year', 'years')} ${year < asked ? 'before' : 'after'}`;
}

/** Others are told as they were published: said where the choice counts interest on the debt. */
export function interestRemark({ interest, measure }: Choice): string {
	return interest === 'counted' && measureOf(measure).sides !== 'payer'
		? 'Each counts interest on the debt, or leaves it out, in its own way.'
		: '';
}
