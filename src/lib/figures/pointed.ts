import { stateOf, positionOf, type StateCode } from '$lib/data/states';
import { dollarsOf, interestOf, measureOf } from '$lib/fiscal/measures/measures';
import { flagOf } from '$lib/fiscal/core/flags';
import type { Choice, Flag } from '$lib/fiscal/core/types';
import { carriedWords, doubtWords } from '$lib/words/doubt-words';
import { formatsOf, sideFormatsOf } from '$lib/words/measure';
import { rankOfAll } from '$lib/words/ordinal';
import { isRankedApart } from '$lib/words/ranking-title';
import { countOf } from '$lib/fiscal/core/columns';
import type { ShownYear } from '$lib/fiscal/measures/shown-years';
import { againstWords } from './axis-words';
import { missingWords } from './chart-words';

/** A line of the small account shown beside a state. */
export interface PointedLine {
	readonly label: string;
	readonly text: string;
	readonly kind: 'part' | 'sum' | 'aside';
}

/** The small account of one state in the year shown. */
export interface Pointed {
	readonly title: string;
	readonly lines: readonly PointedLine[];
	/** Why there is no figure; beside a figure, in whose dollars it is, what it counts and how it was come by. */
	readonly note: string;
}

/** Received, paid, what is left, what that is against the others and the rank of one state. */
export function pointedAccount(code: StateCode, { view }: ShownYear, choice: Choice): Pointed {
	const i = positionOf(code);
	const title = `${stateOf(code).name}, ${view.fiscalYear}`;
	const value = view.plain[i] ?? null;
	if (value === null) return { title, lines: [], note: `No figure: ${missingWords(view, i)}.` };
	const own = formatsOf(choice);
	const sides = sideFormatsOf(choice);
	const rank = view.rank[i] ?? null;
	const lines = [
		part('Received', writtenIfKnown(view.received[i], sides.full)),
		part('Paid', writtenIfKnown(view.paid[i], sides.full)),
		sumLine(choice, value),
		aside(againstWords(choice), writtenIfKnown(view.neutral[i], own.signed)),
		aside(
			`Rank${isRankedApart(view, i) ? ', dollar for dollar' : ''}`,
			rank === null ? null : rankOfAll(rank, countOf(view.rank))
		)
	];
	return {
		title,
		lines: lines.filter((one) => one !== null),
		note: [
			dollarsNote(choice),
			interestNote(choice),
			doubtWords(view, i, choice),
			flagNote(view.flags[i] ?? [])
		]
			.filter(Boolean)
			.join(' ')
	};
}

/** What to know of figures of several states: in whose dollars they are, what they count, and in which year they are old. */
export function yearsNote(choice: Choice, years: readonly (ShownYear | undefined)[]): string {
	const carried = years.map((shown) => (shown ? carriedWords(shown.view) : ''));
	return [
		dollarsNote(choice),
		interestNote(choice),
		...carried.filter(Boolean).map((words) => `${words}.`)
	]
		.filter(Boolean)
		.join(' ');
}

/** In whose dollars figures are; dollars of the year need no word. */
export function dollarsNote({ dollars }: Choice): string {
	return dollars === 'current' ? '' : `Figures ${dollarsOf(dollars).words}.`;
}

/** Left out needs no word either. */
function interestNote({ interest }: Choice): string {
	return interest === 'counted'
		? `Interest on the debt ${lowered(interestOf(interest).label)}.`
		: '';
}

/** Flags that say how a figure was come by, whatever the year, or that much of it was paid to no one. */
const OF_ORIGIN: readonly Flag[] = ['credit-re-estimate', 'derived', 'second-hand'];

/** How a figure was come by, from its flags: "Made, not printed. From a copy.". */
export function flagNote(flags: readonly Flag[]): string {
	return OF_ORIGIN.filter((id) => flags.includes(id))
		.map((id) => `${flagOf(id).label}.`)
		.join(' ');
}

function lowered(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

function sumLine(choice: Choice, value: number): PointedLine | null {
	if (choice.measure === 'paid' || choice.measure === 'received') return null;
	const { short, label } = measureOf(choice.measure);
	return {
		label: short ?? label,
		text: formatsOf(choice).signed(value),
		kind: 'sum'
	};
}

function part(label: string, text: string | null): PointedLine | null {
	return text === null ? null : { label, text, kind: 'part' };
}

function aside(label: string, text: string | null): PointedLine | null {
	return text === null ? null : { label, text, kind: 'aside' };
}

function writtenIfKnown(value: number | null | undefined, format: (value: number) => string) {
	return value === null || value === undefined ? null : format(value);
}
