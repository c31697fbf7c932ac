import type { StateCode } from '$lib/data/states';
import { measureOf } from '$lib/fiscal/measures/measures';
import type { Choice, Column, Flag } from '$lib/fiscal/core/types';
import type { Side } from '$lib/fiscal/core/verdict-band';
import { figureTold } from './figure-told';
import { perWords, pricesWords } from './measure';
import { listOf, shortNameOf } from './names';
import { numberWord } from './ordinal';
import { sharedOut } from './shared-out';
import { timesIn } from './times-words';
import { EVEN_BAND } from './even-band';

/** One year of a state's line: its value on the plain scale, and where it is beside the chosen even line. */
export interface TimelineYear {
	readonly fiscalYear: number;
	readonly value: number | null;
	/** How far above the even line it is, negative under it: its bare sign, which a count of years goes by. */
	readonly balance: number | null;
	/** Its side, with a band for about even, which a sentence about every year goes by. */
	readonly side: Side | null;
	readonly flags?: readonly Flag[];
}

/** What a title over all years of one state is made of; years rise, those without a figure may be in. */
export interface TimelineTitleInput {
	readonly choice: Choice;
	readonly state: StateCode;
	readonly years: readonly TimelineYear[];
	/** As `sharedOut` has them, of the years with a figure. */
	readonly nets: Column;
}

/** From how many years in a row on "every year since" says more than a count. */
const LONG_RUN = 5;

/** What a state's years show: in how many it paid more, or since when more than the national average; years without it do not count. */
export function timelineTitle({ choice, state, years, nets }: TimelineTitleInput): string {
	const name = shortNameOf(state);
	const known = years.filter(({ value }) => value !== null);
	if (known.length === 0) return `${name} has no figures by this estimate`;
	if (choice.measure !== 'net') return changeTitle(choice, name, known);
	// A year with only some of the states has a figure dollar for dollar, but none against the others.
	const counted = known.filter(({ balance }) => balance !== null);
	if (counted.length === 0) return noAverage(name);
	const deed = counted.length === 1 ? singleTitle : countTitle;
	return `${ruleWords(choice, nets)}${deed(name, counted, {
		words: wordsBy(choice),
		isNeutral: choice.deficit !== 'none'
	})}`;
}

/** In place of a count of years against the others, where every year has only some of the states. */
export function noAverage(names: string): string {
	return `No year has a national average to compare ${names} with: some states have no figure`;
}

interface Words {
	readonly payer: string;
	readonly recipient: string;
}

function wordsBeside(payer: string, recipient = payer): Words {
	return { payer: `paid more ${payer}`, recipient: `received more ${recipient}` };
}

/** By how the deficit is shared out. */
function wordsBy({ deficit }: Choice): Words {
	switch (deficit) {
		case 'none':
			return wordsBeside('than it received', 'than it paid');
		case 'per-person':
			return wordsBeside('on balance than the national average');
		default:
			return wordsBeside('than its share');
	}
}

/** How a balance with the deficit shared out is told, and whether it is. */
interface Telling {
	readonly words: Words;
	readonly isNeutral: boolean;
}

/** A rule that leaves no one average for all is named before what it gives. */
function ruleWords({ deficit }: Choice, nets: Column): string {
	if (deficit === 'none' || deficit === 'per-person') return '';
	return `With the ${sharedOut(deficit, nets)}, `;
}

function singleTitle(name: string, known: readonly TimelineYear[], { words }: Telling): string {
	const [only] = known;
	const side = only?.side ?? 'even';
	const did = side === 'even' ? 'was about even' : words[side];
	return `${name} ${did} in ${only?.fiscalYear ?? ''}, the one year with a figure`;
}

function countTitle(
	name: string,
	known: readonly TimelineYear[],
	{ words, isNeutral }: Telling
): string {
	if (evensOf(known).length === known.length) {
		return `${name} was about even ${timesIn(known.length, known.length)}`;
	}
	const all = everyYear(known);
	if (all && all.years.length === known.length) {
		return `${name} ${words[all.side]} ${allTimes(known)}${butEven(all.years)}`;
	}
	if (isNeutral && all && all.years.length >= LONG_RUN) {
		const years = withoutOpening(all.years);
		return `${name} has ${words[all.side]} in every year since ${years[0]?.fiscalYear ?? ''}${butEven(years)}`;
	}
	const payers = known.filter(({ balance }) => balance !== null && balance < 0).length;
	const recipients = known.filter(({ balance }) => balance !== null && balance > 0).length;
	const more = payers >= recipients ? 'payer' : 'recipient';
	const count = Math.max(payers, recipients);
	return `${name} ${words[more]} ${timesIn(count, known.length)}${evenCount(known, more)}`;
}

/** A side with the years in a row, to the last, that a sentence about every year may speak of. */
interface EveryYear {
	readonly side: Exclude<Side, 'even'>;
	readonly years: readonly TimelineYear[];
}

/**
 * The years in a row, without a gap, up to the last and begun on its side, none of which is on the other: about even
 * breaks no sentence about every year, unless it is most of them.
 */
function everyYear(known: readonly TimelineYear[]): EveryYear | null {
	const side = known.findLast((year) => year.side !== 'even')?.side;
	if (side !== 'payer' && side !== 'recipient') return null;
	const last = known.at(-1)?.fiscalYear ?? 0;
	const broken = known.findLastIndex(
		(year, at) =>
			(year.side !== side && year.side !== 'even') ||
			year.fiscalYear !== last - (known.length - 1 - at)
	);
	const row = known.slice(broken + 1);
	const years = row.slice(row.findIndex((year) => year.side === side));
	return evensOf(years).length > years.length / 2 ? null : { side, years };
}

/** A row of years without an opening that more years of about even follow than it has, where what is left is long. */
function withoutOpening(years: readonly TimelineYear[]): readonly TimelineYear[] {
	const opening = years.findIndex(({ side }) => side === 'even');
	const next = years.findIndex(({ side }, at) => at > opening && side !== 'even');
	const isShort = opening >= 0 && next >= 0 && opening < next - opening;
	if (!isShort || years.length - next < LONG_RUN) return years;
	return withoutOpening(years.slice(next));
}

function evensOf(known: readonly TimelineYear[]): readonly TimelineYear[] {
	return known.filter(({ side }) => side === 'even');
}

/** Up to so many years are named. */
const FEW = 3;

/** "in all 5 years"; where some of them are told apart, "in every year of 5". */
function allTimes(known: readonly TimelineYear[]): string {
	const count = known.length;
	return evensOf(known).length > 0 ? `in every year of ${count}` : timesIn(count, count);
}

/** Goes on a sentence about every year: all but those that were about even. */
function butEven(years: readonly TimelineYear[]): string {
	const even = evensOf(years).map(({ fiscalYear }) => String(fiscalYear));
	if (even.length === 0) return '';
	const which = even.length > FEW ? numberWord(even.length) : listOf(even);
	return ` but ${which}, when it was about even`;
}

/** Said after a count of years by their bare sign: how many of those counted, and of the rest, were near to even. */
function evenCount(known: readonly TimelineYear[], counted: EveryYear['side']): string {
	const isCounted = ({ balance }: TimelineYear) => {
		const sign = counted === 'payer' ? -1 : 1;
		return balance !== null && Math.sign(balance) === sign;
	};
	const counts = [
		evenPart(known.filter(isCounted), 'those'),
		evenPart(
			known.filter((year) => !isCounted(year)),
			'the other'
		)
	].filter(Boolean);
	if (counts.length === 0) return '';
	return `; ${listOf(counts)} ${evensOf(known).length === 1 ? 'was' : 'were'} about even, within ${EVEN_BAND}`;
}

function evenPart(years: readonly TimelineYear[], which: 'those' | 'the other'): string {
	const even = evensOf(years).length;
	if (even === 0) return '';
	if (years.length === 1) return which === 'those' ? 'that one' : 'the other one';
	return `${even === years.length ? 'all' : even} of ${which} ${years.length}`;
}

/** Of years whose figures compare with no others: part of the money is in no state, in the next year, or was never paid. */
const UNLIKE: readonly Flag[] = ['undistributed', 'postponed-deadline', 'face-value-insurance'];

/** The first year and the last, of those that compare where there are two. */
function changeTitle(choice: Choice, name: string, known: readonly TimelineYear[]): string {
	const like = known.filter(({ flags = [] }) => !UNLIKE.some((id) => flags.includes(id)));
	const told = like.length > 1 ? like : known;
	const figures = [told[0], told.length > 1 ? told.at(-1) : undefined].flatMap((year) =>
		year && year.value !== null
			? [`${figureTold(year.value, choice)}${scaleWords(choice)} in ${year.fiscalYear}`]
			: []
	);
	const own = measureOf(choice.measure);
	const unit = own.unit === 'ratio' && !own.isCents ? ` (${own.unitWords})` : '';
	return `${name} ${verbOf(choice)} ${figures.join(' and ')}${unit}${figures.length > 1 ? pricesWords(choice) : ''}`;
}

/** Dollars and cents are paid or received; a bare number is no deed. */
function verbOf({ measure }: Choice): string {
	const own = measureOf(measure);
	return own.unit === 'dollars' || own.isCents ? own.deed[0] : 'stood at';
}

function scaleWords(choice: Choice): string {
	const own = measureOf(choice.measure);
	if (own.unit !== 'ratio') return perWords(choice);
	return own.isCents ? ' per dollar paid' : '';
}
