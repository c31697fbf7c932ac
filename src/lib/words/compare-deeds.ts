import { measureOf } from '$lib/fiscal/measures/measures';
import type { Choice, Column } from '$lib/fiscal/core/types';
import { sharedOut } from './shared-out';
import { capital, small } from './capital';
import { ownDeeds, type SideDeeds } from './compared-sides';

/** What states did on one side of even, and what opens the sentence. */
export interface Deeds extends SideDeeds {
	/** Names the rule that the deficit is shared out by, where that is not told by the deed. */
	readonly opening: string;
}

/** Whether the measure of a choice has the two sides of the balance, so that states can be told as payers and recipients. */
export function hasTwoSides({ measure }: Pick<Choice, 'measure'>): boolean {
	return measureOf(measure).isByBalance;
}

/**
 * What payers and recipients did by a choice that has two sides; `isOne` is for one state alone. `nets`, as
 * `sharedOut` has them, matter to the opening alone.
 */
export function deedsOf(
	{ measure, deficit, scale }: Choice,
	isOne: boolean,
	nets: Column = []
): Deeds {
	const own = ownDeeds(isOne);
	if (measure !== 'net' || deficit === 'none') return { opening: '', ...own };
	const isPerPerson = deficit === 'per-person' && scale === 'per-person';
	const opening = isPerPerson ? '' : openingOf(sharedOut(deficit, nets));
	const isEqual = deficit === 'per-person';
	const beside = isEqual ? besideAverage(scale) : `than ${isOne ? 'its' : 'their'} share`;
	return {
		opening,
		payer: `paid more ${beside}`,
		recipient: `received more ${beside}`,
		even: isEqual ? 'about equaled the national average' : own.even
	};
}

/**
 * What a balance with the deficit shared out equally is beside, after "paid more": the nation's balance per person.
 * Of a whole state, or of its economy, that is what it would be at that average.
 */
export function besideAverage(scale: Choice['scale']): string {
	return `on balance than ${scale === 'per-person' ? '' : 'at '}the national average`;
}

/**
 * What opens a finding of figures with the deficit shared out, whichever way: "against the national average, ",
 * "with the federal deficit shared out by taxes paid, "; empty of figures dollar for dollar. `nets` as `sharedOut`
 * has them.
 */
export function ruleOpening(choice: Choice, nets: Column): string {
	const { measure, deficit, scale } = choice;
	if (measure !== 'net' || deficit === 'none') return '';
	const isBesideAverage = deficit === 'per-person' && scale === 'per-person';
	return isBesideAverage ? 'against the national average, ' : openingOf(sharedOut(deficit, nets));
}

/** A finding after what opens it, which may be empty: its first word, which is no name, becomes small. */
export function afterOpening(opening: string, finding: string): string {
	if (opening === '') return finding;
	const told = `${opening}${small(finding)}`;
	return capital(told);
}

/** A surplus of an estimate need not be one of the Treasury: it is not called federal. */
function openingOf(shared: string): string {
	return `with the ${shared.startsWith('deficit ') ? 'federal ' : ''}${shared}, `;
}

/** The highest of several, by their number: " more" of two, " most" of three and more, nothing of one alone. */
export function mostOf(count: number): string {
	if (count < 2) return '';
	return count === 2 ? ' more' : ' most';
}

/** The lowest of several, by their number: "less" of two, "least" of more. */
export function leastOf(count: number): string {
	return count === 2 ? 'less' : 'least';
}

/** What a state did by a measure, with how much, after a blank, between: "paid most in federal taxes". */
export function deedWords({ measure }: Pick<Choice, 'measure'>, much: string): string {
	const [did, what] = measureOf(measure).deed;
	return `${did}${much} ${what}`;
}
