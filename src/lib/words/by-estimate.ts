import type { Choice, EstimateId } from '$lib/fiscal/core/types';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { withInterest } from './interest-sentence';

/**
 * A heading that says in general what one estimate says, with its name: "By our own account, Texas has paid more …".
 * One that names it, or says that there is nothing to tell, stays as it is.
 */
export function byEstimate(title: string, estimate: EstimateId): string {
	if (STANDS.test(title)) return title;
	const rest = SMALL.test(title) ? `${title.charAt(0).toLowerCase()}${title.slice(1)}` : title;
	return `By ${estimateOf(estimate).name}, ${rest}`;
}

/** The same, and that interest is counted, where it is: "By our own account, interest counted: Texas …". */
export function byChoice(title: string, choice: Pick<Choice, 'estimate' | 'interest'>): string {
	return STANDS.test(title) ? title : byEstimate(withInterest(title, choice), choice.estimate);
}

const STANDS =
	/^(By |No figures|No state compared|No year of these|None of these states|This estimate|One year|Taxes paid and money received are not)|\bhas? no |no rank$/;

/** First words that are small inside a sentence; names of states are not. */
const SMALL =
	/^(No|None|In|With|Against|Of|Only|Over|From|Whether|Interest counted|The|Received)\b/;
