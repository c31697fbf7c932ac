import { positionOf } from '$lib/data/states';
import { FLAGS } from '../core/flags';
import { countOf } from '../core/columns';
import type { ShownYear } from '../measures/shown-years';
import type { Choice, Coverage, EstimateId, EstimateYear, Flag } from '../core/types';
import type { Side } from '../core/verdict-band';
import { extremesOf, type Extremes } from '../core/extremes';

/** How many states stand on each side. */
export type SideCounts = Readonly<Record<Side, number>>;

/** What one estimate says of one fiscal year. */
export interface EstimateFacts {
	readonly estimate: EstimateId;
	/** How many states have a figure. */
	readonly found: number;
	/** Of how many it found some only; `null` for a year that has them all. */
	readonly partial: Coverage | null;
	readonly hasDistrict: boolean;
	readonly plain: SideCounts;
	/** The same with interest on the debt counted, by population; `null` where the estimate cannot tell interest. */
	readonly counted: SideCounts | null;
	/** Against the national average; `null` where there is none. */
	readonly neutral: SideCounts | null;
	/** Received − paid, dollars of the year per person; `null` where some states only have a figure. */
	readonly extremes: Extremes | null;
	/** What is said of any of its figures, in the order of `FLAGS`. */
	readonly flags: readonly Flag[];
}

/**
 * Reads off one year of an estimate, dollars per person, what it says of the states; `counted` is the same year
 * with interest on the debt counted, `null` where the estimate cannot tell it.
 */
export function estimateFacts(
	estimate: EstimateId,
	{ view, sides }: ShownYear,
	counted: ShownYear | null
): EstimateFacts {
	return {
		estimate,
		found: countOf(view.plain),
		partial: view.partial,
		hasDistrict: (view.plain[positionOf('DC')] ?? null) !== null,
		plain: countsOf(sides.plain),
		counted: counted && countsOf(counted.sides.plain),
		neutral: countOf(view.neutral) === 0 ? null : countsOf(sides.neutral),
		extremes: view.partial ? null : extremesOf(view.plain),
		flags: flagsIn(view)
	};
}

/** How many states are payers, recipients and about even. */
function countsOf(sides: readonly (Side | null)[]): SideCounts {
	const count = (wanted: Side) => sides.filter((side) => side === wanted).length;
	return { payer: count('payer'), recipient: count('recipient'), even: count('even') };
}

/** Every flag of a year, once. */
function flagsIn({ flags }: Pick<EstimateYear, 'flags'>): readonly Flag[] {
	const own = new Set(flags.flat());
	return FLAGS.map(({ id }) => id).filter((id) => own.has(id));
}

/** How a choice looks at a year of any estimate: dollar for dollar and against the average, per person. */
export function choiceOf(estimate: EstimateId, interest: Choice['interest'] = 'left-out'): Choice {
	return {
		estimate,
		measure: 'net',
		scale: 'per-person',
		dollars: 'current',
		deficit: 'per-person',
		interest
	};
}
