import type { StateCode } from '$lib/data/states';
import { amount, signedMoney } from './money';
import { shortNameOf } from './names';

/** The balance of one year in whole dollars, negative where the state pays: by our own account, and by all methods. */
export interface YearRange {
	readonly ours: number | null;
	readonly least: number;
	readonly most: number;
}

/** What the figures say of a state in a year. */
export interface InsteadYear {
	readonly state: StateCode;
	readonly fiscalYear: number;
	readonly plain: YearRange | null;
	/** By our own account with interest on the debt counted by population. */
	readonly withInterest: number | null;
	readonly neutral: YearRange | null;
}

/**
 * What can be printed of a year in place of a claim: "By our own account California paid $42.9 billion more than it
 * received in FY2016, interest on the federal debt left out; with it counted, it paid $13.8 billion more. Other
 * methods run from … to …. Against the other states …".
 */
export function insteadSentence(year: InsteadYear): string {
	const { plain, neutral } = year;
	return [plain && plainWords(year, plain), neutral && neutralWords(neutral)]
		.filter(Boolean)
		.join(' ');
}

function plainWords({ state, fiscalYear, withInterest }: InsteadYear, range: YearRange): string {
	const name = shortNameOf(state);
	const all = range.least === range.most ? '' : ` All methods run from ${rangeWords(range)}.`;
	if (range.ours === null) {
		return `For FY${fiscalYear} our own account has no figure for ${name}.${all}`;
	}
	const interest =
		withInterest === null ? '' : `; with it counted by population, it ${deedOf(withInterest)}`;
	return `By our own account ${name} ${deedOf(range.ours)} than it ${otherDeed(range.ours)} in FY${fiscalYear}, interest on the federal debt left out${interest}.${all}`;
}

function neutralWords(range: YearRange): string {
	const all = range.least === range.most ? '' : `; all methods run from ${rangeWords(range)}`;
	if (range.ours === null) return `Against the other states${all.slice(1)}.`;
	const deed =
		range.ours < 0
			? `it paid ${amount(range.ours)} more than its share`
			: `it received ${amount(range.ours)} more than its share`;
	return `Against the other states, with the federal deficit shared out equally, ${deed}${all}.`;
}

function deedOf(net: number): string {
	return `${net < 0 ? 'paid' : 'received'} ${amount(net)} more`;
}

function otherDeed(net: number): string {
	return net < 0 ? 'received' : 'paid';
}

function rangeWords({ least, most }: YearRange): string {
	return `${signedMoney(least)} to ${signedMoney(most)}`;
}

/** What the sum of a year ends at with interest left out and with it counted; empty where our account lacks one. */
export function interestSentence({ plain, withInterest }: InsteadYear): string {
	const ours = plain?.ours ?? null;
	if (ours === null || withInterest === null) return '';
	return `Our account leaves interest on the federal debt out and ends at ${signedMoney(ours)}; with interest counted by population it ends at ${signedMoney(withInterest)}.`;
}
