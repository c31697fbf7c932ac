import type { StateCode } from '$lib/data/states';
import type { EstimateId } from '../core/types';
import type { Side } from '../core/verdict-band';
import type { PointSourceId } from './makers';

/** How a specification shares out the common deficit; METHOD section 6 takes these three. */
export type SpecificationRule = 'none' | 'per-person' | 'tax-share';

/** The choices of our own account that methods differ by. */
export interface AccountVariant {
	/** What the nation buys: where it is bought; defense alone shared by all; or all of it shared by all. */
	readonly services: 'flow' | 'defense' | 'benefit';
	/** The part of corporate tax on workers. */
	readonly corporateLabourShare: 0 | 0.25 | 0.5;
	readonly interest: 'excluded' | 'population';
	/** Civilian federal pay where the work is done or where the worker lives; told apart under `flow` alone. */
	readonly pay: 'workplace' | 'residence';
	readonly covid: 'in' | 'out';
}

/** One method: an estimate, a deficit rule and, for our account, its choices. */
export interface Specification {
	/** Stable, in files and addresses: `account-none-flow-025-excluded-workplace-in`, `tax-foundation-none`. */
	readonly id: string;
	/** An estimate of many areas, or a maker's figures printed for single states. */
	readonly estimate: EstimateId | PointSourceId;
	readonly rule: SpecificationRule;
	/** Only of our own account. */
	readonly variant: AccountVariant | null;
	/** Hybrids are drawn, but count in no share. */
	readonly isHybrid: boolean;
}

/** One calculation: a method in one year for one state. */
export interface SpecYear {
	readonly fiscalYear: number;
	/** Whole current dollars, by the rule of the specification; negative: the state pays. */
	readonly net: number | null;
	/** Half the width of "about even" in dollars. */
	readonly band: number | null;
	/** Fiscal-year persons of the state. */
	readonly population: number | null;
	readonly side: Side | null;
	/**
	 * The part of its year's votes, among dollar-for-dollar figures or among neutral ones, whichever it is. 0 where
	 * it has none: no figure, a hybrid, an older edition, or the same figure as an earlier calculation of its maker.
	 */
	readonly weight: number;
	/** Whether its publisher has since put the state on another side than this edition; the side is the newer one. */
	readonly isReversed: boolean;
}

/** Figures that a sentence may speak of. */
export type Figure = 'net' | 'paid' | 'received';

/** Dollar-for-dollar figures, or those with the common deficit shared out: never both in one share. */
export type Figures = 'plain' | 'neutral';

/** A calculation with all that sentences are tested by. */
export interface Cell extends SpecYear {
	/** Whole current dollars as the estimate has them, whatever the rule; `null` where only the balance is known. */
	readonly paid: number | null;
	readonly received: number | null;
	/** Received for a dollar paid as printed, where the dollars were not. */
	readonly printedRatio: number | null;
	/** Whether states are missing that the estimate covers. */
	readonly isPartial: boolean;
	/** Of a figure printed for a single state its id; else `null`. */
	readonly edition: string | null;
	/**
	 * For each figure the first specification of the same maker and rule that has the same in this year for every
	 * state: itself where none before it has. Two calculations with one name here are one.
	 */
	readonly sameAs: Readonly<Record<Figure, string>>;
}

/** A method over the years with all that sentences are tested by. */
export interface CellRow extends SignRow {
	readonly years: readonly Cell[];
}

/** All methods for one state with all that sentences are tested by. */
export interface StateCells extends StateSigns {
	readonly rows: readonly CellRow[];
}

/** One specification over the years for one state: a row of the sign matrix. */
export interface SignRow {
	readonly specification: Specification;
	/** Only years that the specification covers (COVID relief left out: only years that have any), rising. */
	readonly years: readonly SpecYear[];
}

/** All rows of one state, in the order of the matrix: by rule, then our account's keys, then other estimates. */
export interface StateSigns {
	readonly state: StateCode;
	readonly rows: readonly SignRow[];
	/** Rising fiscal years in which a change of figures moves the state by a break; absent where none is known. */
	readonly breaks?: readonly number[];
}

/** The part of votes that a sentence holds in. */
export interface Share {
	/** Votes that bear it out, and all votes; whole votes are those of one maker in one year, or of one maker. */
	readonly k: number;
	readonly n: number;
	/** k ÷ n; `null` where nothing votes. */
	readonly q: number | null;
}

/** The word of a sign, a rank, a share or a count; METHOD section 6, rule 2. */
export type ShareWord = 'holds' | 'depends' | 'does-not-hold';

/** The word of an amount by other methods. */
export type AmountWord = 'agrees' | 'in-range' | 'out-of-range';

/** The word of a quotation beside its source. */
export type QuotedWord =
	'as-printed' | 'own-figure' | 'since-revised' | 'own-revised' | 'not-as-printed' | 'no-source';

/** The words of a verdict. */
export type VerdictWord = ShareWord | AmountWord | QuotedWord | 'cannot-be-tested';
