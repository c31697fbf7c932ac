import type { StateCode } from '$lib/data/states';
import type { Side } from '$lib/fiscal/core/verdict-band';

/** The newest figure of one estimate in one year: on which side it is, and the figure with its sign. */
export interface SignCell {
	readonly side: Side;
	/** Whether it pays more by its bare sign, however little. */
	readonly isPayer: boolean;
	readonly text: string;
}

/** One estimate of a state: a cell a year, `null` where it has no figure. */
export interface SignRow {
	readonly id: string;
	readonly label: string;
	/** Where the estimate is told. */
	readonly page: `/${string}`;
	readonly cells: readonly (SignCell | null)[];
}

/** One state by all estimates. */
export interface SignGroup {
	readonly code: StateCode;
	readonly name: string;
	/** Where the state is told. */
	readonly page: `/${string}`;
	readonly rows: readonly SignRow[];
}

/** The mark of a side, which tells it without its color. */
export const SIGN_MARKS: Readonly<Record<Side, string>> = {
	payer: '−',
	recipient: '+',
	even: '○'
};

/**
 * In how many of an estimate's years a state pays more, by the bare sign, as every count of years goes: "24 of 42";
 * "no figure" where it has none.
 */
export function payerYears({ cells }: SignRow): string {
	const known = cells.filter((cell) => cell !== null);
	if (known.length === 0) return 'no figure';
	return `${known.filter(({ isPayer }) => isPayer).length} of ${known.length}`;
}

/** Two figures of a year, which its column has room for. */
export function shortYear(year: number): string {
	return String(year % 100).padStart(2, '0');
}
