import { group } from 'd3';
import type { Side } from '../core/verdict-band';
import { rangesOf, type ChoiceId, type Decider, type Level } from './decides';
import { scoredFor } from './lead';
import type { CellRow, Figures } from './types';
import { votesOf, type Vote } from './votes';

/** A choice that one year's methods differ by. */
export type YearChoiceId = Exclude<ChoiceId, 'years'>;

/** What a choice does to the side of a state in one year. */
export type Effect =
	/** Under one of its values most votes make the state a payer, under another most do not. */
	| 'turns'
	/** It moves the part of payer votes, but not past the half. */
	| 'moves'
	/** It can be made and changes nothing. */
	| 'nothing';

/** One choice in one year: the values with the least and the largest part of payer votes, about even as a half. */
export interface YearChoice {
	readonly choice: YearChoiceId;
	readonly effect: Effect;
	readonly low: Level;
	readonly high: Level;
}

/** One fiscal year of a state. */
export interface YearDeciders {
	readonly fiscalYear: number;
	/** The side that all votes agree on, or that they split. */
	readonly side: Side | 'split';
	/** The choices that can be made in the year, in the order of `YEAR_CHOICES`. */
	readonly choices: readonly YearChoice[];
}

/** What decides the side of a state in every fiscal year with votes, rising. */
export type StateDeciders = Readonly<Record<Figures, readonly YearDeciders[]>>;

/** The choices in the order of rows. */
export const YEAR_CHOICES: readonly YearChoiceId[] = [
	'services',
	'interest',
	'pay',
	'rule',
	'estimate',
	'covid',
	'corporateLabourShare'
];

/** Parts of votes are sums of fractions: so far apart they are two, and so near the half they are it. */
const SLACK = 1e-9;

const HALF = 0.5;

/** Reads off the votes of each year by itself what turns the side of a state; a year without votes is not there. */
export function decidersByYear({ rows }: { readonly rows: readonly CellRow[] }): StateDeciders {
	const years = (figures: Figures) => yearsOf(votesOf(rows, { figures, figure: 'net' }));
	return { neutral: years('neutral'), plain: years('plain') };
}

/** What a choice does whose values have these least and largest parts of payer votes. */
export function effectOf(low: number, high: number): Effect {
	if (high - low <= SLACK) return 'nothing';
	return low < HALF - SLACK && high > HALF + SLACK ? 'turns' : 'moves';
}

function yearsOf(votes: readonly Vote[]): readonly YearDeciders[] {
	return [...group(votes, ({ cell }) => cell.fiscalYear)]
		.map(([fiscalYear, own]) => ({ fiscalYear, side: sideOfAll(own), choices: choicesOf(own) }))
		.toSorted((a, b) => a.fiscalYear - b.fiscalYear);
}

function sideOfAll(votes: readonly Vote[]): YearDeciders['side'] {
	const sides = new Set(votes.map(({ cell }) => cell.side));
	const [only] = sides;
	return sides.size === 1 && only ? only : 'split';
}

function choicesOf(votes: readonly Vote[]): readonly YearChoice[] {
	const ranges = rangesOf(scoredFor('payer', votes));
	return YEAR_CHOICES.flatMap((choice) => {
		const range = ranges.find((each) => each.choice === choice);
		return range ? choiceOf(choice, range) : [];
	});
}

function choiceOf(choice: YearChoiceId, { levels }: Decider): readonly YearChoice[] {
	const [low, high] = [levels[0], levels.at(-1)];
	return low && high ? [{ choice, effect: effectOf(low.q, high.q), low, high }] : [];
}
