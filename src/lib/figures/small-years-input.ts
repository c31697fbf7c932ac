import type { SmallScale } from '$lib/charts/small-years/place';
import { REGIONS, type Region } from '$lib/data/geography';
import type { StateCode } from '$lib/data/states';
import type { Side } from '$lib/fiscal/core/verdict-band';
import type { Column } from '$lib/fiscal/core/types';
import { signedMoney } from '$lib/words/money';
import { listOf } from '$lib/words/names';
import { payerVotes } from '$lib/words/vote-share';

/** One state of the small drawings. */
export interface SmallState {
	readonly code: StateCode;
	readonly name: string;
	readonly region: Region;
	/** Against the national average in the newest year, dollars of that year per person. */
	readonly neutral: number | null;
	readonly side: Side | null;
	/** The same in all years, in dollars of one year. */
	readonly years: Column;
	/** What part of the votes against the other states makes it a payer, about even by half, in the last years told. */
	readonly payerShare: number | null;
	/** The same in all years. */
	readonly payerShareEver: number | null;
	/** Whether any vote of the last years, and of all, makes it one, however small: the halves alone do not. */
	readonly isPayerLately: boolean;
	readonly isPayerEver: boolean;
}

/** By what small drawings can be sorted. */
export type SmallOrder = 'name' | 'balance' | 'votes' | 'region';

/** All states in small drawings on one scale, in the order in which they stand. */
export interface SmallYearsInput {
	readonly years: readonly number[];
	/** The year of the balance beside each name. */
	readonly fiscalYear: number;
	readonly entries: readonly SmallState[];
	/** The last years in a row, the newest among them, whose votes are told of every state: first and last. */
	readonly lately: readonly [from: number, to: number];
	/** By what they are sorted; by region they stand under its name. */
	readonly order: SmallOrder;
}

/** States that stand together, under the name of their region where they are sorted by it. */
export interface SmallGroup {
	readonly heading: string;
	readonly entries: readonly SmallState[];
}

/** What the height of every drawing stands for: its ends, its thin lines, and which states leave it. */
export function smallScaleWords(
	{ low, high }: SmallScale,
	guides: readonly number[],
	cut: readonly string[]
): string {
	const [bottom, top] = [low, high].map((value) => signedMoney(Math.round(value)));
	return [
		`Every drawing reaches from ${bottom} at its foot to ${top} at its top, a person; dashed: the national average.`,
		guides.length > 0 && `Thin lines: ${listOf(guides.map((value) => signedMoney(value)))}.`,
		cut.length > 0 && `Off it, and along its edge: ${cut.join(', ')}.`
	]
		.filter(Boolean)
		.join(' ');
}

/** The states under the names of their regions, or all together without a name. */
export function smallGroups({ entries, order }: SmallYearsInput): readonly SmallGroup[] {
	if (order !== 'region') return [{ heading: '', entries }];
	return REGIONS.map((heading) => ({
		heading,
		entries: entries.filter(({ region }) => region === heading)
	}));
}

/** Under a drawing: what part of the votes makes the state a payer, lately and in all years. */
export function smallVotes(
	{ payerShare, isPayerLately, payerShareEver, isPayerEver }: SmallState,
	{ lately: [from] }: SmallYearsInput
): readonly [lately: string, ever: string] {
	return [
		`Payer since ${from}: ${payerVotes(payerShare, isPayerLately)};`,
		`all years: ${payerVotes(payerShareEver, isPayerEver)}`
	];
}
