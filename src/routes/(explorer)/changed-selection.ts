import { isSameEntry } from '$lib/fiscal/estimates/editions';
import { nearest } from '$lib/view/address';
import {
	notesOnMoving,
	withEstimate,
	withYear,
	type Selection,
	type YearsOf
} from '$lib/view/selection';

/** A change asked for, and the fiscal year that the reader had chosen before an estimate did not have it. */
export interface Change {
	readonly wanted: Selection;
	/** `null` where the year shown is the one that was chosen. */
	readonly keptYear: number | null;
	readonly change: (wanted: Selection) => Selection;
}

/** What a change leads to, and what is said of it. */
export interface Changed {
	readonly selection: Selection;
	/** The fiscal year that the reader asked for, where the estimate has another for it. */
	readonly askedYear: number;
	/** That year, where it is to come back with an estimate that has it; else `null`. */
	readonly keptYear: number | null;
	readonly notes: readonly string[];
}

/**
 * The selection after a change, with a year that its estimate has. A year that an estimate brought along was not
 * chosen: the next estimate is asked for the one that was.
 */
export function changedSelection({ wanted, keptYear, change }: Change, yearsOf: YearsOf): Changed {
	const plain = change(wanted);
	if (isSameEntry(plain.estimate, wanted.estimate)) {
		const selection = settledYear(wanted, plain, yearsOf);
		const isKept = selection.year === wanted.year;
		// Of an estimate on its way the years are not seen yet: one that it has not comes back, too.
		const missed = selection.year === plain.year ? null : plain.year;
		return { selection, askedYear: plain.year, keptYear: isKept ? keptYear : missed, notes: [] };
	}
	const before = { ...wanted, year: keptYear ?? wanted.year };
	const changed = keptYear === null ? plain : change(before);
	const selection = settledYear(before, changed, yearsOf);
	const isBrought = changed.year === nearest(yearsOf(changed.estimate).all, before.year);
	const isMissed = isBrought && selection.year !== before.year;
	return {
		selection,
		askedYear: isBrought ? before.year : changed.year,
		keptYear: isMissed ? before.year : null,
		notes: notesOnMoving(before, selection, yearsOf)
	};
}

/** A year picked while another estimate was on its way may be one that it has not. */
function settledYear(before: Selection, changed: Selection, yearsOf: YearsOf): Selection {
	return changed.estimate === before.estimate && changed.year !== before.year
		? withYear(changed, changed.year, yearsOf)
		: withEstimate(changed, changed.estimate, yearsOf);
}
