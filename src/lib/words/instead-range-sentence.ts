import type { Column } from '$lib/fiscal/core/types';
import { small } from './capital';
import { yearsWords } from './choice-words';
import { byMethods, fromTo, isOneFigure, paying, shortRun } from './instead-run';
import type { Run } from '$lib/fiscal/verdict/vote-values';
import { amount } from './money';
import { listOf, shortNameOf } from './names';
import { perDollar } from './share';
import { balanceShared } from './shared-out';
import { RELIEF_OUT } from './source-sentence';
import type { PartRange } from '$lib/fiscal/verdict/part-range';

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
 * The same as a second sentence after what a source printed of the same state and year: "Depending on how it is counted,
 * it paid $702 billion to $703 billion in federal taxes."
 */
export function afterSourceSentence(range: ToldRange): string {
	const lead = byMethods(isOneOf([range]), range.isAccountAlone);
	return `${lead}, it ${figureWords(range)}${adjustedNote(range)}.`;
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

function leadOf(range: PartRange, others: readonly PartRange[] = []): string {
	return byMethods(isOneOf([range, ...others]), range.isAccountAlone, isOfYears(range));
}

function isOneOf(ranges: readonly PartRange[]): boolean {
	return ranges.every((one) => isOneFigure(one, one.measure === 'ratio' ? perDollar : paying));
}

/** Whether the figures of a range are of several years, each by itself. */
export function isOfYears({ of, fiscalYears }: Pick<PartRange, 'of' | 'fiscalYears'>): boolean {
	return of === 'years' && fiscalYears.length > 1;
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
