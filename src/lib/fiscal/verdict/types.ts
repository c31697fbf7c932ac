import type { StateCode } from '$lib/data/states';
import type { EstimateId } from '../core/types';
import type { Side } from '../core/verdict-band';

/** How a specification shares out the common deficit; METHOD section 6 takes these three. */
export type SpecificationRule = 'none' | 'per-person' | 'tax-share';

/** The keys of our own account that specifications differ by. */
export interface AccountVariant {
	/** Defense that has a place: where it is bought and served, or shared by population. */
	readonly defense: 'place' | 'benefit';
	/** The part of corporate tax on workers. */
	readonly corporateLabourShare: 0 | 0.25 | 0.5;
	readonly interest: 'excluded' | 'population';
	readonly covid: 'in' | 'out';
}

/** One way to reckon every year it covers: an estimate, a deficit rule and, for our account, its keys. */
export interface Specification {
	/** Stable, in files and addresses, as in `account-none-place-025-excluded-in` or `tax-foundation-none`. */
	readonly id: string;
	readonly estimate: EstimateId;
	readonly rule: SpecificationRule;
	/** Only of our own account. */
	readonly variant: AccountVariant | null;
	/** Hybrids are drawn, but count in no share. */
	readonly isHybrid: boolean;
}

/** One specification in one year for one state. */
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
	 * False where there is no figure, for hybrids, for neutral figures of a year in which only some states have
	 * one, and where an earlier specification of the same rule gives the same figures: those count once.
	 */
	readonly counts: boolean;
}

/** Figures that a sentence may speak of. */
export type Figure = 'net' | 'paid' | 'received';

/** A spec-year with all that a sentence is tested by. */
export interface ReckonedYear extends SpecYear {
	/** Whole current dollars as the estimate has them, whatever the rule; `null` where only the balance is known. */
	readonly paid: number | null;
	readonly received: number | null;
	/** Whether it can never count: of a hybrid, or a neutral figure of a year in which only some states have one. */
	readonly isShownOnly: boolean;
	/**
	 * For each figure the first specification of the same rule that has the same in this year for every state:
	 * itself where none before it has. Two spec-years with one name here are one.
	 */
	readonly sameAs: Readonly<Record<Figure, string>>;
}

/** A row of one state with all that sentences are tested by. */
export interface ReckonedRow extends SignRow {
	readonly years: readonly ReckonedYear[];
}

/** All rows of one state with all that sentences are tested by. */
export interface ReckonedSigns extends StateSigns {
	readonly rows: readonly ReckonedRow[];
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
}

/** How often a state comes out on one side: `k` of `n` spec-years that count. */
export interface Share {
	readonly k: number;
	readonly n: number;
	/** k ÷ n; `null` where nothing counts. */
	readonly q: number | null;
}

/** The words of a verdict; METHOD section 6. */
export type VerdictWord = 'holds' | 'depends' | 'does-not-hold' | 'cannot-be-tested';
