import type { StateCode } from '$lib/data/states';
import { amount, signedMoney } from './money';
import { shortNameOf } from './names';

/** The balance of one year: by our own account, and the least and most of all ways that count. */
export interface YearRange {
	readonly ours: number | null;
	readonly least: number;
	readonly most: number;
	readonly ways: number;
}

/** What the figures in hand say of a state in a year, plain and with the deficit shared out. */
export interface Instead {
	readonly state: StateCode;
	readonly fiscalYear: number;
	readonly plain: YearRange | null;
	readonly neutral: YearRange | null;
}

/**
 * What can be printed of a year in place of a claim: "By our own account California paid $42.9 billion more
 * than it received in FY2016; 12 ways to reckon it run from … to …. With the federal deficit shared out, …".
 */
export function insteadSentence({ state, fiscalYear, plain, neutral }: Instead): string {
	const name = shortNameOf(state);
	const first = plain && `${oursWords(plain, name, fiscalYear)}${rangeWords(plain)}.`;
	const second = neutral && `With the federal deficit shared out ${neutralWords(neutral)}.`;
	return [first, second].filter(Boolean).join(' ');
}

function oursWords({ ours }: YearRange, name: string, fiscalYear: number): string {
	if (ours === null) return `No figure of our own account for ${name} in FY${fiscalYear}`;
	const deed =
		ours < 0
			? `paid ${amount(ours)} more than it received`
			: `received ${amount(ours)} more than it paid`;
	return `By our own account ${name} ${deed} in FY${fiscalYear}`;
}

function neutralWords(range: YearRange): string {
	const { ours } = range;
	if (ours === null) return `no figure of our own account${rangeWords(range)}`;
	return `it came out ${amount(ours)} ${ours < 0 ? 'behind' : 'ahead'}${rangeWords(range)}`;
}

function rangeWords({ least, most, ways }: YearRange): string {
	if (ways < 2) return '';
	return `; ${ways} ways to reckon it run from ${signedMoney(least)} to ${signedMoney(most)}`;
}
