import type { StateCode } from '$lib/data/states';
import type { Measure } from '$lib/fiscal/verdict/values';
import type { Figures } from '$lib/fiscal/verdict/types';
import { yearsWords } from './choice-words';
import { amount, signedMoney } from './money';
import { listOf, shortNameOf } from './names';
import { counted, ordinal } from './ordinal';
import { perDollar } from './share';

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
	const all = allWords(range, 'plain');
	if (range.ours === null) {
		return `For FY${fiscalYear} our own account has no figure for ${name}.${all && ` By all methods it ${all}.`}`;
	}
	const interest =
		withInterest === null ? '' : `; with it counted by population, it ${deedOf(withInterest)}`;
	return `By our own account ${name} ${deedOf(range.ours)} than it ${otherDeed(range.ours)} in FY${fiscalYear}, interest on the federal debt left out${interest}.${all && ` By all methods that vote it ${all}.`}`;
}

function neutralWords(range: YearRange): string {
	const all = allWords(range, 'neutral');
	const by = all && `by all methods, with it shared out per person or by taxes paid, it ${all}.`;
	if (range.ours === null) return by ? `Against the other states, ${by}` : '';
	const deed = `it ${range.ours < 0 ? 'paid' : 'received'} ${amount(range.ours)} more than its share`;
	return `Against the other states, with the federal deficit shared out equally, ${deed}${by ? `; ${by}` : '.'}`;
}

function allWords({ least, most }: YearRange, figures: Figures): string {
	return least === most ? '' : balanceWords([least, most], figures);
}

function deedOf(net: number): string {
	return `${net < 0 ? 'paid' : 'received'} ${amount(net)} more`;
}

function otherDeed(net: number): string {
	return net < 0 ? 'received' : 'paid';
}

/** What votes on a part gives, from least to most, in the part's own measure. */
export interface PartRange {
	/** The state, or the states of a group together. */
	readonly names: readonly StateCode[];
	readonly measure: Measure;
	readonly figures: Figures;
	readonly isPerPerson: boolean;
	/** Rising. */
	readonly fiscalYears: readonly number[];
	/** Whether the figures are of single years, their mean or their sum. */
	readonly of: 'years' | 'average' | 'sum';
	/** Dollars (a person), negative where a balance is a payment; or received for a dollar paid. */
	readonly least: number;
	readonly most: number;
}

/**
 * What can be printed of a part: "By the methods that vote, Texas received $1.5 billion to $67.5 billion more than it
 * paid in each of FY2017–19."
 */
export function rangeSentence(range: PartRange): string {
	const name = `${listOf(range.names.map(shortNameOf))}${range.names.length > 1 ? ' together' : ''}`;
	const sentence = `By the methods that vote, ${name} ${figureWords(range)} ${spanOf(range)}${neutralNote(range)}.`;
	return range.names.length > 1
		? sentence.replaceAll('than its share', 'than their share').replaceAll('than it ', 'than they ')
		: sentence;
}

function figureWords({ measure, figures, isPerPerson, least, most }: PartRange): string {
	const each = isPerPerson ? ' a person' : '';
	if (measure === 'net') return balanceWords([least, most], figures, each);
	if (measure === 'ratio')
		return `received ${fromTo(perDollar(least), perDollar(most))} for each dollar paid`;
	const size = `${fromTo(amount(least), amount(most))}${each}`;
	return measure === 'paid'
		? `paid ${size} in federal taxes`
		: `received ${size} from the federal government`;
}

/** "paid $77.4 billion to $97.0 billion more than it received"; both ends in words where they differ in side. */
function balanceWords(
	[least, most]: readonly [number, number],
	figures: Figures,
	each = ''
): string {
	const [paid, received] =
		figures === 'neutral'
			? ['more than its share', 'more than its share']
			: ['more than it received', 'more than it paid'];
	if (most <= 0) return `paid ${fromTo(amount(most), amount(least))}${each} ${paid}`;
	if (least >= 0) return `received ${fromTo(amount(least), amount(most))}${each} ${received}`;
	return `ranged from paying ${amount(least)}${each} ${paid} to receiving ${amount(most)}${each} ${received}`;
}

function fromTo(from: string, to: string): string {
	return from === to ? to : `${from} to ${to}`;
}

function spanOf({ fiscalYears, of, measure }: PartRange): string {
	const years = yearsWords(fiscalYears);
	if (fiscalYears.length === 1 || (measure === 'ratio' && of === 'years')) return `in ${years}`;
	if (of === 'sum') return `over ${years} in all`;
	return of === 'average' ? `a year on average in ${years}` : `a year in ${years}`;
}

function neutralNote({ measure, figures }: PartRange): string {
	const isShared = figures === 'neutral' && (measure === 'net' || measure === 'ratio');
	return isShared ? ', with the federal deficit shared out per person or by taxes paid' : '';
}

/** Figures of a mix of two makers that are as a part has them; balances are negative where the state pays. */
export interface HybridYears {
	readonly label: string;
	readonly measure: Measure;
	readonly years: readonly { readonly fiscalYear: number; readonly value: number }[];
}

/** Which mix of sources gives the number of a claim: "near IRS collections less USAspending obligations, a mix of sources that has no vote: …". */
export function hybridSentence({ label, measure, years }: HybridYears): string {
	const told = years.map(
		({ fiscalYear, value }) => `${hybridFigure(measure, value)} in FY${fiscalYear}`
	);
	return `What is asserted is near ${sourcesOf(label, measure)} no vote: ${listOf(told)}.`;
}

/** Taxes and spending of a hybrid each have one source; a balance is the one less the other. */
function sourcesOf(label: string, measure: Measure): string {
	const [taxes, spending] = label.split(' and ');
	if (measure === 'paid') return `${taxes}, which have`;
	if (measure === 'received') return `${spending}, which have`;
	return `${taxes} ${measure === 'net' ? 'less' : 'beside'} ${spending}, a mix of sources that has`;
}

function hybridFigure(measure: Measure, value: number): string {
	if (measure === 'ratio') return `${perDollar(value)} for a dollar`;
	if (measure !== 'net') return `${amount(value)} ${measure}`;
	return `${amount(value)} more ${value < 0 ? 'paid than received' : 'received than paid'}`;
}

/** How many states paid more than they received, from the least to the most by any method. */
export function payersSentence(
	[least, most]: readonly [number, number],
	fiscalYears: readonly number[]
): string {
	const paid = `paid more than ${most === 1 ? 'it' : 'they'} received in ${yearsWords(fiscalYears)}`;
	if (most === 0) return `By every method that votes, no state ${paid.replace('they', 'it')}.`;
	const count = least === most ? counted(most, 'state', 'states') : `${least} to ${most} states`;
	return `By the methods that vote, ${count} ${paid}, D.C. counted as a state.`;
}

/** How many years a state was a payer, from the least to the most by any method. */
export function yearCountSentence(
	state: StateCode,
	[least, most]: readonly [number, number],
	fiscalYears: readonly number[]
): string {
	const count = fromTo(String(least), String(most));
	return `By the methods that vote, the count for ${shortNameOf(state)} in ${yearsWords(fiscalYears)} is ${count} ${most === 1 ? 'year' : 'years'}.`;
}

/** Which place a state has among all by what it pays beyond what it gets, from the first to the last by any method. */
export function placesSentence([first, last]: readonly [number, number]): string {
	const places = fromTo(ordinal(first), ordinal(last));
	return `That put it ${places} among the payers of the 51.`;
}

/** What the sum of a year ends at with interest left out and with it counted; empty where our account lacks one. */
export function interestSentence({ plain, withInterest }: InsteadYear): string {
	const ours = plain?.ours ?? null;
	if (ours === null || withInterest === null) return '';
	return `Our account leaves interest on the federal debt out and ends at ${signedMoney(ours)}; with interest counted by population it ends at ${signedMoney(withInterest)}.`;
}
