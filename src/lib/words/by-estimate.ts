import type { Choice, EstimateId } from '$lib/fiscal/core/types';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { small } from './capital';
import { withInterest } from './interest-sentence';

/**
 * A heading that says in general what one estimate says, with its name: "By our own account, Texas has paid more …".
 * One that names it, or says that there is nothing to tell, stays as it is.
 */
export function byEstimate(title: string, estimate: EstimateId): string {
	return byWhat(title, estimateOf(estimate).name);
}

/** The same, by anything that a heading can rest on: "By your sharing rules, no state paid more …". */
export function byWhat(title: string, name: string): string {
	return STANDS.test(title) ? title : `By ${name}, ${insideSentence(title)}`;
}

/** The label of an estimate inside a sentence: what is a name stays one. */
export function labelInside(estimate: EstimateId): string {
	const { label } = estimateOf(estimate);
	return estimate === 'account' ? small(label) : label;
}

/** A heading as it stands inside a sentence: its first word becomes small where it is no name. */
export function insideSentence(title: string): string {
	return SMALL.test(title) ? small(title) : title;
}

/** The same, and that interest is counted, where it is: "By our own account, interest counted: Texas …". */
export function byChoice(title: string, choice: Pick<Choice, 'estimate' | 'interest'>): string {
	if (STANDS.test(title)) return title;
	return byEstimate(withInterest(insideSentence(title), choice), choice.estimate);
}

const STANDS =
	/^(By |No figures|No state compared|No year of these|This estimate|One year|Taxes paid and money received are not)|\bhas? no |no rank$/;

/** First words that are small inside a sentence; names of states are not. */
const SMALL =
	/^(Estimates|All|No|None|In|With|Against|Of|Only|Over|From|Whether|Interest counted|The|Received|Paid)\b/;
