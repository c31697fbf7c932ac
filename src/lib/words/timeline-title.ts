import type { StateCode } from '$lib/data/states';
import { measureOf, scaleOf } from '$lib/fiscal/measures/measures';
import type { Choice, Column } from '$lib/fiscal/core/types';
import type { Side } from '$lib/fiscal/core/verdict-band';
import { formatsOf } from './measure';
import { shortNameOf } from './names';
import { sharedOut } from './shared-out';

/** One year of a state's line: its value on the plain scale, and its side of the chosen even line. */
export interface TimelineYear {
	readonly fiscalYear: number;
	readonly value: number | null;
	readonly side: Side | null;
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

/** What a state's years show: in how many it paid more, or since when more than the national average. */
export function timelineTitle({ choice, state, years, nets }: TimelineTitleInput): string {
	const name = shortNameOf(state);
	const known = years.filter(({ value }) => value !== null);
	if (known.length === 0) return `${name} has no figures by this estimate`;
	if (choice.measure !== 'net') return changeTitle(choice, name, known);
	const words = choice.deficit === 'per-person' ? BESIDE_AVERAGE : BY_BALANCE;
	const deed = known.length === 1 ? singleTitle : countTitle;
	return `${ruleWords(choice, nets)}${deed(name, known, { words, isNeutral: choice.deficit !== 'none' })}`;
}

interface Words {
	readonly payer: string;
	readonly recipient: string;
	readonly since: { readonly payer: string; readonly recipient: string };
}

const BY_BALANCE: Words = {
	payer: 'paid more than it received',
	recipient: 'received more than it paid',
	since: {
		payer: 'has paid more than it received',
		recipient: 'has received more than it paid'
	}
};

const BESIDE_AVERAGE: Words = {
	payer: 'paid more on balance than the national average',
	recipient: 'received more on balance than the national average',
	since: {
		payer: 'has paid more on balance than the national average',
		recipient: 'has received more on balance than the national average'
	}
};

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
	const payers = known.filter(({ side }) => side === 'payer').length;
	const recipients = known.filter(({ side }) => side === 'recipient').length;
	const more = payers >= recipients ? 'payer' : 'recipient';
	const count = Math.max(payers, recipients);
	const run = lastRun(known);
	if (count === known.length) return `${name} ${words[more]} in all ${known.length} years`;
	if (isNeutral && run && run.length >= LONG_RUN && run.side !== 'even') {
		return `${name} ${words.since[run.side]} every year since ${run.from}`;
	}
	return `${name} ${words[more]} in ${count} of ${known.length} years${evenWords(known)}`;
}

interface Run {
	readonly side: Side;
	readonly from: number;
	readonly length: number;
}

/** The years in a row, without a gap, in which the side is that of the last year. */
function lastRun(known: readonly TimelineYear[]): Run | null {
	const falling = [...known].reverse();
	const last = falling[0];
	if (!last?.side) return null;
	const end = falling.findIndex(
		({ fiscalYear, side }, back) => side !== last.side || fiscalYear !== last.fiscalYear - back
	);
	const length = end === -1 ? falling.length : end;
	return { side: last.side, length, from: last.fiscalYear - length + 1 };
}

/** Said only after a count of years, where about even is the third answer. */
function evenWords(known: readonly TimelineYear[]): string {
	const even = known.filter(({ side }) => side === 'even').length;
	return even === 0 ? '' : `; ${even} ${even === 1 ? 'was' : 'were'} about even`;
}

function changeTitle(choice: Choice, name: string, known: readonly TimelineYear[]): string {
	const { full } = formatsOf(choice);
	const figures = [known[0], known.length > 1 ? known.at(-1) : undefined].flatMap((year) =>
		year && year.value !== null
			? [`${full(year.value)}${scaleWords(choice)} in ${year.fiscalYear}`]
			: []
	);
	return `${name} ${verbOf(choice)} ${figures.join(' and ')}`;
}

function verbOf({ measure }: Choice): string {
	if (measure === 'paid') return 'paid';
	if (measure === 'received') return 'received';
	return measureOf(measure).isCents ? 'got back' : 'stood at';
}

function scaleWords({ measure, scale }: Choice): string {
	if (measureOf(measure).unit === 'ratio') {
		const { isCents, ratioWords } = measureOf(measure);
		return isCents ? ' per dollar paid' : ` (${ratioWords})`;
	}
	if (scale === 'total') return '';
	return scale === 'per-person' ? ' a person' : ` ${scaleOf(scale).words}`;
}
