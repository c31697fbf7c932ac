import type { StateCode } from '$lib/data/states';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import type { Column } from '$lib/fiscal/core/types';
import type { Figures } from '$lib/fiscal/verdict/types';
import type { Measure } from '$lib/fiscal/verdict/values';
import { small } from './capital';
import { yearsWords } from './choice-words';
import { countsOf } from './count-sentence';
import { amount, signedMoney } from './money';
import { listOf, shortNameOf } from './names';
import { counted, ordinal, rankOfAll } from './ordinal';
import { perDollar, share } from './share';
import { balanceShared } from './shared-out';
import { RELIEF_OUT } from './source-sentence';

/** The least and the most of some figures. */
export interface Run {
	readonly least: number;
	readonly most: number;
}

/** The balance of one year in dollars (a person), negative where the state pays: by our own account, and by all methods. */
export interface YearRange extends Run {
	readonly ours: number | null;
}

/** What the figures say of a state in a year. */
export interface InsteadYear {
	readonly state: StateCode;
	readonly fiscalYear: number;
	readonly plain: YearRange | null;
	/** By our own account with interest on the debt counted by population. */
	readonly withInterest: number | null;
	readonly neutral: YearRange | null;
	/** Whether its figures are dollars a person, not in all. */
	readonly isPerPerson?: boolean;
}

/** The same with what the nation's balance was by our own account: received − paid, a surplus negative. */
export interface ToldYear extends InsteadYear {
	readonly nation: number | null;
}

/**
 * What can be printed of the balance of a year: "By our own account California paid $42.9 billion more than it received
 * in FY2016, interest on the federal debt left out." Other states that are set beside it follow with theirs. Empty
 * where there are no such figures.
 */
export function oursSentence(years: readonly ToldYear[], figures: Figures): string {
	const [first] = years;
	const range = first?.[figures];
	if (!first || !range) return '';
	const { state, fiscalYear } = first;
	const { ours } = range;
	if (ours === null)
		return `For FY${fiscalYear} our own account has no figure for ${shortNameOf(state)}.`;
	const than = figures === 'plain' ? `than it ${otherDeed(ours)}` : 'than its share';
	const told = years.flatMap((year) => {
		const own = year[figures]?.ours ?? null;
		if (own === null) return [];
		const deed = `${shortNameOf(year.state)} ${deedOf(own, eachOf(first))}`;
		return [year === first ? `${deed} ${than}` : deed];
	});
	const note =
		figures === 'plain'
			? ', interest on the federal debt left out'
			: `, against the other states, with ${balanceShared([first.nation])} shared out equally`;
	return `By our own account ${listOf(told)} in FY${fiscalYear}${note}.`;
}

/** The same year by every method that votes: "Depending on how it is counted, it paid $6.7 billion to $44.0 billion more."; empty where that is our own figure alone. */
export function allSentence(year: InsteadYear, figures: Figures): string {
	const range = year[figures];
	if (!range || (range.least === range.most && range.ours !== null)) return '';
	return `${byMethods(isOneFigure(range))}, it ${shortRun(range, eachOf(year))}.`;
}

/** The same year with interest counted, of each state; empty where our account lacks it. */
export function withInterestSentence(years: readonly InsteadYear[]): string {
	const told = years.flatMap((year) => {
		const { plain, withInterest, state } = year;
		if (withInterest === null || !plain) return [];
		return [`${shortNameOf(state)} ${paying(withInterest, eachOf(year))}`];
	});
	if (told.length === 0) return '';
	return `With interest on the federal debt counted by population, our own account has ${listOf(told)}.`;
}

/** The same year by the other figures: dollar for dollar, or against the other states. */
export function otherFiguresSentence(year: ToldYear, figures: Figures): string {
	const other: Figures = figures === 'plain' ? 'neutral' : 'plain';
	const range = year[other];
	if (!range) return '';
	const note = other === 'plain' ? ', interest on the federal debt left out' : '';
	const ours =
		range.ours === null
			? ''
			: `our own account has ${shortNameOf(year.state)} ${paying(range.ours, eachOf(year))}${note}`;
	const isAlone = range.least === range.most && range.ours !== null;
	const all = isAlone
		? ''
		: `${byMethods(isOneFigure(range)).toLowerCase()}, it ${shortRun(range, eachOf(year))}`;
	const balance = balanceShared([year.nation]);
	const lead =
		other === 'neutral'
			? `Against the other states, with ${balance} shared out`
			: `Dollar for dollar, with ${balance} left where it is`;
	return `${lead}, ${[ours, all].filter(Boolean).join('; ')}.`;
}

/** Mixes of sources are no calculations of ours, and may give another figure. */
const ONE_FIGURE = 'By every calculation that counts both sides alike';

/**
 * How sure it is, in words that can be printed: whether methods give a range, or all of them one figure; `isOfYears`
 * where a range runs over years, too.
 */
function byMethods(isOne: boolean, isAccountAlone = false, isOfYears = false): string {
	if (isAccountAlone) return 'By our own account';
	if (isOne) return ONE_FIGURE;
	return `Depending on ${isOfYears ? 'the year and on ' : ''}how it is counted`;
}

/** Whether the figures of a range are of several years, each by itself. */
function isOfYears({ of, fiscalYears }: Pick<PartRange, 'of' | 'fiscalYears'>): boolean {
	return of === 'years' && fiscalYears.length > 1;
}

/** Whether both ends are printed as one figure: what differs by less than is printed is no range to a reader. */
function isOneFigure({ least, most }: Run, print: (value: number) => string = paying): boolean {
	return print(least) === print(most);
}

/** "paid $6.7 billion to $44.0 billion more"; both ends in words where they differ in side. */
function shortRun({ least, most }: Run, each = ''): string {
	if (most <= 0) return `paid ${fromTo(amount(most), amount(least))}${each} more`;
	if (least >= 0) return `received ${fromTo(amount(least), amount(most))}${each} more`;
	return `ranged from ${paying(least, each)} to ${paying(most, each)}`;
}

function paying(net: number, each = ''): string {
	return `${net < 0 ? 'paying' : 'receiving'} ${amount(net)}${each} more`;
}

function deedOf(net: number, each = ''): string {
	return `${net < 0 ? 'paid' : 'received'} ${amount(net)}${each} more`;
}

function eachOf({ isPerPerson = false }: Pick<InsteadYear, 'isPerPerson'>): string {
	return isPerPerson ? ' a person' : '';
}

function otherDeed(net: number): string {
	return net < 0 ? 'received' : 'paid';
}

/** What votes on a part gives, from least to most, in the part's own measure. */
export interface PartRange extends Run {
	/** The state, or the states of a group together. */
	readonly names: readonly StateCode[];
	readonly measure: Measure;
	readonly figures: Figures;
	readonly isPerPerson: boolean;
	/** Rising. */
	readonly fiscalYears: readonly number[];
	/** Whether our own account alone votes on it; said where it gives one figure. */
	readonly isAccountAlone?: boolean;
	/** Whether the figures are of single years, their mean or their sum. */
	readonly of: 'years' | 'average' | 'sum';
	/** Whether COVID-19 relief is left out of them. */
	readonly isWithoutRelief?: true;
	/** Years of the pandemic that the sentence speaks of and that are not counted. */
	readonly apart?: readonly number[];
}

/** The same with the nation's balance in each of its years by our own account, as `ToldYear` has it. */
export interface ToldRange extends PartRange {
	readonly nets: Column;
}

/**
 * What can be printed of a part: "Depending on the year and on how it is counted, Texas received $1.5 billion to $67.5
 * billion more than it paid a year in FY2017–19." Other states that the claim sets beside it follow, each with its
 * figures, and so does the national average where there is one to compare with.
 */
export function rangeSentence(
	range: ToldRange,
	others: readonly PartRange[] = [],
	average: Run | null = null
): string {
	const first = `${nameOf(range)} ${figureWords(range)}`;
	const rest = others.map(
		(other) => `${nameOf(other)} ${other.measure === 'net' ? shortRun(other) : sizeRun(other)}`
	);
	const nation = average ? `; the national average was ${sizeRun({ ...range, ...average })}` : '';
	return `${leadOf(range, others)}, ${listOf([first, ...rest])} ${spanOf(range)}${apartNote(range)}${adjustedNote(range)}${nation}.`;
}

/**
 * The other reading of a part over several years or of a ratio: "Against the other states, depending on the year and on
 * how it is counted, Texas paid $12.0 billion to $46.7 billion more than its share a year in FY2017–19, with …". Other
 * states that the claim sets beside it follow.
 */
export function otherReadingSentence(range: ToldRange, others: readonly PartRange[] = []): string {
	const told = rangeSentence(range, others);
	const lead = range.figures === 'neutral' ? 'Against the other states' : 'Dollar for dollar';
	return `${lead}, ${small(told)}`;
}

function leadOf(range: PartRange, others: readonly PartRange[] = []): string {
	return byMethods(isOneOf([range, ...others]), range.isAccountAlone, isOfYears(range));
}

function isOneOf(ranges: readonly PartRange[]): boolean {
	return ranges.every((one) => isOneFigure(one, one.measure === 'ratio' ? perDollar : paying));
}

/**
 * The other side of what a claim sets beside its main figure, as a second sentence about the same state: "It received
 * $635 billion to $719 billion from the federal government in the same year."
 */
export function otherSideSentence(
	range: ToldRange,
	main: Pick<PartRange, 'fiscalYears'>,
	average: Run | null = null
): string {
	const isSame = main.fiscalYears.join() === range.fiscalYears.join();
	const span = isSame ? sameYears(range) : spanOf(range);
	const nation = average ? `; the national average was ${sizeRun({ ...range, ...average })}` : '';
	return `It ${figureWords(range)} ${span}${adjustedNote(range, 'in the same way')}${nation}.`;
}

/**
 * The same as a second sentence after what a source printed of the same state and year: "Depending on how it is counted,
 * it paid $702 billion to $703 billion in federal taxes."
 */
export function afterSourceSentence(range: ToldRange): string {
	const lead = byMethods(isOneOf([range]), range.isAccountAlone);
	return `${lead}, it ${figureWords(range)}${adjustedNote(range)}.`;
}

function sameYears({ fiscalYears }: Pick<PartRange, 'fiscalYears'>): string {
	return fiscalYears.length === 1 ? 'in the same year' : 'a year in the same years';
}

function nameOf({ names }: PartRange): string {
	return `${listOf(names.map(shortNameOf))}${names.length > 1 ? ' together' : ''}`;
}

function figureWords(range: PartRange): string {
	const { measure, names } = range;
	const own = sizeRun(range);
	const than = names.length > 1 ? 'they' : 'it';
	switch (measure) {
		case 'ratio':
			return `received ${own} for each dollar paid`;
		case 'paid':
			return `paid ${own} in federal taxes`;
		case 'received':
			return `received ${own} from the federal government`;
		case 'net':
			return balanceWords(range, than);
	}
}

/** The figures of a part without its deed; a balance as sizes. */
function sizeRun({ measure, isPerPerson, least, most }: PartRange): string {
	if (measure === 'ratio') return fromTo(perDollar(least), perDollar(most));
	const [from, to] = Math.abs(least) > Math.abs(most) ? [most, least] : [least, most];
	return `${fromTo(amount(from), amount(to))}${isPerPerson ? ' a person' : ''}`;
}

/** "paid $77.4 billion to $97.0 billion more than it received"; both ends in words where they differ in side. */
function balanceWords(range: PartRange, they: string): string {
	const { least, most, figures, isPerPerson } = range;
	const its = they === 'it' ? 'its' : 'their';
	const [paid, received] =
		figures === 'neutral'
			? [`more than ${its} share`, `more than ${its} share`]
			: [`more than ${they} received`, `more than ${they} paid`];
	if (most <= 0) return `paid ${sizeRun(range)} ${paid}`;
	if (least >= 0) return `received ${sizeRun(range)} ${received}`;
	const each = isPerPerson ? ' a person' : '';
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

function apartNote({ apart = [] }: PartRange): string {
	if (apart.length === 0) return '';
	return `, the pandemic ${apart.length === 1 ? 'year' : 'years'} ${yearsWords(apart)} not counted`;
}

/** How figures are adjusted: the deficit shared out, COVID-19 relief left out; empty of figures as they are. */
function adjustedNote(
	{ measure, figures, nets, isWithoutRelief }: ToldRange,
	how = 'per person or by taxes paid'
): string {
	const isShared = figures === 'neutral' && (measure === 'net' || measure === 'ratio');
	const shared = isShared ? `, with ${balanceShared(nets)} shared out ${how}` : '';
	return isWithoutRelief ? `${shared}${RELIEF_OUT} (stimulus payments and credits)` : shared;
}

/** What share of the nation a state has, from the least to the most by any method. */
export function shareSentence(range: PartRange, run: Run): string {
	const names = listOf(range.names.map(shortNameOf));
	return `${byMethods(isOneFigure(run, share), range.isAccountAlone, isOfYears(range))}, ${names} ${shareWords(range, run)} in ${yearsWords(range.fiscalYears)}.`;
}

/** The same of the other side, as a second sentence about the same state and years. */
export function otherShareSentence(range: PartRange, run: Run): string {
	return `It ${shareWords(range, run)} in the same ${range.fiscalYears.length === 1 ? 'year' : 'years'}.`;
}

function shareWords({ measure }: PartRange, { least, most }: Run): string {
	const [deed, whole] =
		measure === 'paid' ? ['paid', 'of all federal taxes'] : ['received', 'of all federal money'];
	return `${deed} ${fromTo(share(least), share(most))} ${whole}`;
}

/** How many states paid more than they received, from the least to the most by any method. */
export function payersSentence(
	{ least, most }: Run,
	{ years, isAccountAlone }: Pick<PartVerdict, 'years' | 'isAccountAlone'>
): string {
	const fiscalYears = years?.counted ?? [];
	const lead = byMethods(least === most, isAccountAlone);
	const paid = `paid more than ${most === 1 ? 'it' : 'they'} received in ${yearsWords(fiscalYears)}`;
	if (most === 0) return `${lead}, no state ${paid.replace('they', 'it')}.`;
	const count = least === most ? counted(most, 'state', 'states') : `${least} to ${most} states`;
	return `${lead}, ${count} ${paid}, D.C. counted as a state.`;
}

/** How many different counts are told one by one. */
const COUNTS_TOLD = 4;

/** How many years a state was on a side: "paid more than it received in 4, 5 or 7 of the 9 years FY2015–23". */
export function yearCountSentence(
	{
		part: { side },
		trials,
		isAccountAlone
	}: Pick<PartVerdict, 'part' | 'trials' | 'isAccountAlone'>,
	state: StateCode,
	fiscalYears: readonly number[]
): string {
	const counts = countsOf(trials).map(([years]) => years);
	const [least, most] = [counts[0] ?? 0, counts.at(-1) ?? 0];
	const deed = side === 'recipient' ? 'received more than it paid' : 'paid more than it received';
	const of = `of the ${fiscalYears.length} years ${yearsWords(fiscalYears)}`;
	const each =
		counts.length > COUNTS_TOLD
			? fromTo(String(least), String(most))
			: listOf(counts.map(String)).replace(' and ', ' or ');
	return `${byMethods(least === most, isAccountAlone)}, ${shortNameOf(state)} ${deed} in ${each} ${of}.`;
}

/** The places of a state among all by its balance, the largest payer first, with its balance at the last of them. */
export interface Places {
	readonly state: StateCode;
	readonly first: number;
	readonly last: number;
	/** How many states there are. */
	readonly of: number;
	/** Whole dollars, negative where it pays. */
	readonly balance: number;
	readonly figures: Figures;
}

/** Which place a state has among all by its balance: "anywhere from the largest payer to 43rd of 51; at 43rd, it …". */
export function placesSentence({ state, first, last, of, balance, figures }: Places): string {
	if (last === 1)
		return `${ONE_FIGURE}, that made it the largest payer of the ${of}, D.C. counted as a state.`;
	const beyond = figures === 'neutral' ? 'its share' : 'what it received';
	const than = figures === 'neutral' ? 'its share' : `it ${otherDeed(balance)}`;
	const lead = `By what it paid beyond ${beyond}, ${shortNameOf(state)} was`;
	const deed = `it ${deedOf(balance)} than ${than}`;
	if (first === last) return `${lead} ${rankOfAll(last, of)}: ${deed}.`;
	const from = first === 1 ? 'the largest payer' : ordinal(first);
	return `${lead} anywhere from ${from} to ${rankOfAll(last, of)}; at ${ordinal(last)}, ${deed}.`;
}

/** What the sum of a year ends at with interest left out and with it counted; empty where our account lacks one. */
export function interestSentence({ plain, withInterest }: InsteadYear): string {
	const ours = plain?.ours ?? null;
	if (ours === null || withInterest === null) return '';
	return `Our account leaves interest on the federal debt out and ends at ${signedMoney(ours)}; with interest counted by population it ends at ${signedMoney(withInterest)}.`;
}
