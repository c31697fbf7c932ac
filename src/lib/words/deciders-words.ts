import { group } from 'd3';
import type { StateCode } from '$lib/data/states';
import {
	YEAR_CHOICES,
	type Effect,
	type StateDeciders,
	type YearChoice,
	type YearChoiceId,
	type YearDeciders
} from '$lib/fiscal/verdict/deciders-by-year';
import { FIGURES } from '$lib/fiscal/verdict/state-votes';
import type { Figures } from '$lib/fiscal/verdict/types';
import { JUST_AS_MUCH, choiceName, levelWords, spanWords } from './choice-words';
import { listOf, shortNameOf } from './names';
import { isAll, isNone, voteShare } from './vote-share';
import { FIGURES_TITLE, SIDE_WORDS } from './votes-words';
import { capital, small } from './capital';

const EFFECTS: Readonly<Record<Effect, string>> = {
	turns: 'turns the side',
	moves: 'moves votes, not the side',
	nothing: 'changes nothing'
};

/** Where the name of a choice does not go into a sentence as it is. */
const IN_SENTENCE: Readonly<Partial<Record<YearChoiceId, string>>> = {
	covid: 'COVID-19 relief',
	rule: 'the deficit rule',
	estimate: 'whose estimate is taken',
	services: 'how defense and other purchases count'
};

/** A choice as the subject of a sentence: "interest on the debt". */
export function choiceText(choice: YearChoiceId): string {
	return IN_SENTENCE[choice] ?? small(choiceName(choice));
}

/** What a choice does in a year: "turns the side". */
export function effectText(effect: Effect): string {
	return EFFECTS[effect];
}

/** In how many years each choice turns the side, most first; those that never do are left out. */
function turnsOf(
	years: readonly YearDeciders[]
): readonly { readonly choice: YearChoiceId; readonly years: number }[] {
	return YEAR_CHOICES.map((choice) => ({
		choice,
		years: years.filter(({ choices }) =>
			choices.some((each) => each.choice === choice && each.effect === 'turns')
		).length
	}))
		.filter((each) => each.years > 0)
		.toSorted((a, b) => b.years - a.years);
}

/** The choices that turn the side in most years, several where they do in as many. */
function turningMost(years: readonly YearDeciders[]): ReturnType<typeof turnsOf> {
	const all = turnsOf(years);
	return all.filter((each) => each.years === all[0]?.years);
}

/**
 * The finding of both panels: "What turns the side of California most often, year by year: against the other states, how
 * defense and other purchases count, in 5 of 44 years; dollar for dollar, interest on the debt, in 14 of 44".
 */
export function decidersTitle(state: StateCode, deciders: StateDeciders): string {
	const name = shortNameOf(state);
	const panels = FIGURES.filter((figures) => deciders[figures].length > 0);
	if (panels.length === 0) return `No vote has a figure for ${name}`;
	const found = panels.map((figures) => ({ figures, most: turningMost(deciders[figures]) }));
	if (found.every(({ most }) => most.length === 0)) {
		return `No single choice turns the side of ${name} in any year`;
	}
	const counted = found.findIndex(({ most }) => most.length > 0);
	const [before] = found;
	const told = found.map(({ figures, most }, i) => {
		const head = small(FIGURES_TITLE[figures]);
		const [first] = most;
		if (!first) return `${head}, nothing by itself`;
		const names = namesOf(most);
		const what = i > 0 && before && names === namesOf(before.most) ? 'the same' : names;
		const of = `${deciders[figures].length}${i === counted ? ' years' : ''}`;
		return `${head}, ${what}, in ${first.years} of ${of}`;
	});
	// Once is not often.
	const isOften = found.some(({ most: [first] }) => first && first.years > 1);
	return `What turns the side of ${name}${isOften ? ' most often' : ''}, year by year: ${told.join('; ')}`;
}

/** "interest on the debt and, just as much, federal pay". */
function namesOf(choices: readonly { readonly choice: YearChoiceId }[]): string {
	return choices.map(({ choice }) => choiceText(choice)).join(JUST_AS_MUCH);
}

/** Years that a page opens with, and the choice that moves their votes most over all of them together. */
export interface DecidedTogether {
	readonly figures: Figures;
	readonly first: number;
	readonly last: number;
	readonly choice: YearChoiceId;
}

/**
 * Why the page opens with another choice than the heading: there years are taken together, or the newest alone, and here
 * each year by itself. Empty where it opens with the same, or with none.
 */
export function togetherText(
	deciders: StateDeciders,
	together: readonly DecidedTogether[]
): string {
	const why = FIGURES.flatMap((figures) => {
		const own = turningMost(deciders[figures]).map(({ choice }) => choice);
		const others = together.filter(
			(each) => each.figures === figures && !own.includes(each.choice)
		);
		return others.length === 0 ? [] : whyText(figures, others);
	});
	return why.length === 0
		? ''
		: `Each year counts by itself here. Over other spans another choice comes first: ${why.join('; ')}.`;
}

function whyText(figures: Figures, together: readonly DecidedTogether[]): string {
	const spans = [...group(together, ({ first, last }) => spanWords(first, last))];
	const told = spans.map(
		([span, own], at) =>
			`${at === 0 ? 'the votes' : 'those'} of ${span} hang most on ${namesOf(own)}`
	);
	return figures === 'neutral'
		? `against the other states, ${listOf(told)}`
		: `dollar for dollar, ${listOf(told)}`;
}

/** Each panel in a sentence: in how many years its votes are split, and in how many each choice turns the side. */
export function decidersSummary(deciders: StateDeciders): string {
	const told = FIGURES.filter((figures) => deciders[figures].length > 0);
	// What a side is, is told once.
	const first = told.find((figures) => splitYears(deciders[figures]) > 0);
	return told
		.map((figures) => panelText(figures, deciders[figures], figures === first ? SIDES : ''))
		.join(' ');
}

const SIDES = ' (payer, recipient or about even)';

function splitYears(years: readonly YearDeciders[]): number {
	return years.filter(isSplit).length;
}

function panelText(figures: Figures, years: readonly YearDeciders[], sides: string): string {
	const split = splitYears(years);
	const head = `${FIGURES_TITLE[figures]}, votes `;
	if (split === 0) return `${head}agree in every year.`;
	const turns = turnsOf(years).map((each) => `${choiceText(each.choice)} (${each.years})`);
	const rest =
		turns.length === 0
			? `no single choice turns the side in ${split === 1 ? 'it' : 'any of them'}`
			: `what turns the side is ${listOf(turns)}${oftenerText(years)}${unturnedText(years)}`;
	return `${head}are not all on one side${sides} in ${split} of ${years.length} years: ${rest}.`;
}

/** Goes on what turns the side, where years count under more than one choice: the counts add up to more than the years. */
function oftenerText(years: readonly YearDeciders[]): string {
	return years.some((year) => isSplit(year) && turning(year) > 1)
		? ', some years by more than one of them'
		: '';
}

/** Goes on what turns the side: in how many of the split years nothing by itself does. */
function unturnedText(years: readonly YearDeciders[]): string {
	const split = years.filter(isSplit);
	const unturned = split.filter((year) => turning(year) === 0).length;
	return unturned === 0 ? '' : `; in ${unturned} of the ${split.length} no single choice does`;
}

function isSplit({ side }: YearDeciders): boolean {
	return side === 'split';
}

/** How many choices turn the side of a year, each by itself. */
function turning({ choices }: YearDeciders): number {
	return choices.filter(({ effect }) => effect === 'turns').length;
}

/** A year by both figures: the side that all votes agree on, or what turns it. */
export function yearDecidersText(
	state: StateCode,
	deciders: StateDeciders,
	fiscalYear: number
): string {
	return FIGURES.map((figures) => {
		const year = deciders[figures].find((each) => each.fiscalYear === fiscalYear);
		const title = FIGURES_TITLE[figures];
		return year ? `${title}, ${sideText(state, year)}.` : `${title}, there is no vote.`;
	}).join(' ');
}

/** "every vote makes California a payer", "votes are split: interest on the debt turns the side". */
export function sideText(state: StateCode, { side, choices }: YearDeciders): string {
	if (side !== 'split') return `every vote makes ${shortNameOf(state)} ${SIDE_WORDS[side]}`;
	const turning = choices.filter(({ effect }) => effect === 'turns');
	if (turning.length === 0) return 'votes are split, and no single choice turns the side';
	const names = listOf(turning.map(({ choice }) => choiceText(choice)));
	return `votes are split: ${names} ${turning.length === 1 ? 'turns' : 'each turn'} the side`;
}

/** The two ends of a choice with the part of payer votes under each, about even counted as a half. */
export function rangeLines({ choice, low, high }: YearChoice) {
	return [low, high].map(({ value, q }) => ({
		label: levelText(choice, value),
		text: `payer by ${shareText(q)}`,
		kind: 'part' as const
	}));
}

/** One value of a choice by itself: "With interest on the debt left out". */
export function levelText(choice: YearChoiceId, value: string): string {
	const words = levelWords(choice, { value });
	return capital(words);
}

function shareText(q: number): string {
	if (isNone(q)) return 'no method';
	return isAll(q) ? 'every vote' : `${voteShare(q)} of votes`;
}
