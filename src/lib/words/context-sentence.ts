import { estimateOf } from '$lib/fiscal/estimates/estimates';
import type { Choice } from '$lib/fiscal/core/types';
import type { YearSides } from '$lib/fiscal/core/verdict-band';
import type { NationView } from '$lib/fiscal/measures/view';
import { perDollar } from './share';
import { countOf, sideCount } from './side-count';

/**
 * What the federal government did in the year, counting what the estimate counts, and how many states got more or
 * paid more; empty where the estimate gives only balances, or where only some states were found. Where what stands
 * before shares the deficit or surplus out, `isAfterShared`, it says that these counts do not.
 */
export function contextSentence(
	choice: Choice,
	{ nation, sides }: { readonly nation: NationView; readonly sides: YearSides },
	isAfterShared = false
): string {
	const { ratio, areas } = nation;
	const estimate = estimateOf(choice.estimate);
	if (ratio === null || estimate.sides === 'balance') return '';
	const spent = `the federal government spent ${perDollar(ratio)} for every dollar it took in`;
	const side = ratio >= 1 ? 'recipient' : 'payer';
	const note =
		choice.interest === 'counted' ? 'Interest on the debt counted' : estimate.deficitNote;
	if (isAfterShared) {
		const shared = ratio >= 1 ? 'deficit' : 'surplus';
		return `${note}, ${spent}. With the ${shared} left where it is, ${sideCount(sides.plain, side)}.`;
	}
	const link = linkTo(ratio, countOf(sides.plain, side), areas);
	return `${note}, ${spent}${link} ${sideCount(sides.plain, side)}.`;
}

/** Most states following the nation is a conclusion, few of them a contrast; from a ratio printed as 1 follows neither. */
function linkTo(ratio: number, count: number, areas: number): string {
	if (Math.round(ratio * 100) === 100) return ';';
	if (count * 2 > areas) return ', so';
	return count === 0 ? ', and yet' : ', and yet only';
}
