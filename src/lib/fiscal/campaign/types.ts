/** What a row of the ledger is: a figure of the campaign, one of our corrections, or a balance. */
export type ArithmeticKind = 'paid' | 'received' | 'correction' | 'balance';

/** The corrections, each one named by what it changes. */
export type CorrectionId =
	| 'one-source'
	| 'source-today'
	| 'refunds'
	| 'residence'
	| 'not-collected'
	| 'pay'
	| 'outlays'
	| 'deficit';

/**
 * One row of the campaign's calculation or of its correction. Whole dollars, received less paid: negative
 * where it speaks for a payment. A row of kind `balance` repeats the balance so far.
 */
export interface ArithmeticStep {
	readonly id: string;
	readonly kind: ArithmeticKind;
	readonly label: string;
	/** Why the step is there or what is wrong with the figure, in one sentence; may be empty for a balance. */
	readonly reason: string;
	/** What the row adds to the balance; for a balance, the balance itself. */
	readonly amount: number;
	/** The balance once the row is counted. */
	readonly balance: number;
	/** Whether the amount may be in another row of the campaign's already. */
	readonly isDoubleCount: boolean;
	/** Printed by the campaign, following from what it printed, or computed from the datasets. */
	readonly status: 'printed' | 'implied' | 'computed';
	readonly source: string;
}

/** Money the page itself shows to stand in both of its sources, whole dollars. */
export interface Overlap {
	readonly label: string;
	readonly amount: number;
}

/** The campaign's calculation of one year, and what remains of it after each correction. */
export interface Arithmetic {
	/** As in `claims/arithmetic`: `year-2016`. */
	readonly id: string;
	/** The claim whose figure it is. */
	readonly claim: string;
	readonly fiscalYear: number;
	readonly address: string;
	readonly printed: readonly ArithmeticStep[];
	readonly corrections: readonly ArithmeticStep[];
	/** What its printed figures add up to, before it rounds. */
	readonly start: number;
	/** What the campaign printed; negative, California pays. */
	readonly result: number;
	/** The balance by our own account, its default keys, with the deficit left where it is. */
	readonly plain: number;
	/** The same with the deficit shared out equally. */
	readonly neutral: number;
	/** Figures the page prints on what its sources share; empty where they do not overlap. */
	readonly overlaps: readonly Overlap[];
}
