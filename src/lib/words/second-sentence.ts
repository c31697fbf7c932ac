import { positionOf, type StateCode } from '$lib/data/states';
import { countOf } from '$lib/fiscal/core/columns';
import { interestOf, ruleOf, scaleOf } from '$lib/fiscal/measures/measures';
import { rankOf } from '$lib/fiscal/core/rank';
import type { Choice, DeficitRule, YearView } from '$lib/fiscal/core/types';
import type { YearSides } from '$lib/fiscal/core/verdict-band';
import type { NationView } from '$lib/fiscal/measures/view';
import { besideAverage } from './compare-deeds';
import { formatsOf, pricesWords } from './measure';
import { partialSentence } from './partial-words';
import { rankOfAll } from './ordinal';
import { shortNameOf } from './names';
import { balancePart, plain, word, type SentencePart } from './parts';
import { balanceShared } from './shared-out';
import { capital } from './capital';

/** What the second sentence is made of; `nation` tells a deficit from a surplus. */
export interface SecondInput {
	readonly choice: Choice;
	readonly state: StateCode;
	readonly view: YearView;
	readonly sides: YearSides;
	readonly nation: NationView;
}

/**
 * The reading with the deficit shared out: how much more a state paid or received on balance than the national
 * average, and its rank among the states with a figure. Where only some states were found it says that there is
 * neither; no parts where the choice or the estimate has no such reading.
 */
export function secondSentence(input: SecondInput): readonly SentencePart[] {
	const { choice, view, nation } = input;
	if (view.partial) return [plain(partialSentence(view.partial))];
	if (nation.net === null) return [];
	const opening = plain(`With ${interestWords(choice)}${balanceShared([nation.net])} `);
	return readingParts([opening, ruleWord(sharedBy(choice), nation.net)], 'it', input);
}

/**
 * The same where a reader may choose how the deficit is shared out, with that choice as a word. While the deficit is
 * left where it is, this is said first, and then the reading with it shared out equally.
 */
export function steeredSentence(input: SecondInput): readonly SentencePart[] {
	const { choice, state, view, nation } = input;
	const isChoice = choice.measure === 'net' && !view.partial && nation.net !== null;
	if (!isChoice) return secondSentence(input);
	const reading =
		choice.deficit === 'none'
			? readingParts(leftParts(choice, nation.net), shortNameOf(state), input)
			: secondSentence(input);
	return reading.length > 0 ? reading : ruleAlone(choice.deficit, nation.net);
}

function leftParts(choice: Choice, balance: number): readonly SentencePart[] {
	const [name, short] = [balanceShared([balance]), balance >= 0 ? 'deficit' : 'surplus'];
	const { words } = ruleOf(sharedBy(choice));
	return [
		plain(`That leaves ${name} `),
		word('deficit', 'where it is'),
		plain(`. With ${interestWords(choice)}the ${short} ${words}`)
	];
}

/**
 * How the deficit is shared out, as a sentence with that choice as its word, where no reading follows; `balance` is that
 * of all states, received − paid.
 */
export function ruleAlone(rule: DeficitRule, balance: number): readonly SentencePart[] {
	const name = balanceShared([balance]);
	const opening = `${capital(name)} is `;
	return [plain(opening), ruleWord(rule, balance), plain('.')];
}

/** A deficit that is left where it is, is shared out equally in the reading beside it. */
function sharedBy({ deficit }: Choice): DeficitRule {
	return deficit === 'none' ? 'per-person' : deficit;
}

function readingParts(
	opening: readonly SentencePart[],
	who: string,
	input: SecondInput
): readonly SentencePart[] {
	const { state, view } = input;
	const position = positionOf(state);
	const neutral = view.neutral[position] ?? null;
	const rank = rankOf(view.neutral)[position] ?? null;
	if (neutral === null || rank === null) return [];
	const against = rank === view.rank[position] ? '' : ' by that measure';
	return [
		...opening,
		plain(`, ${who} `),
		...deedParts(neutral, input),
		plain(`, ${rankOfAll(rank, countOf(view.neutral))}${against}.`)
	];
}

function interestWords({ interest }: Choice): string {
	return interest === 'counted' ? `${interestOf(interest).words} and ` : '';
}

function ruleWord(rule: DeficitRule, balance: number): SentencePart {
	const { words } = ruleOf(rule);
	return word('deficit', balance >= 0 ? words : words.replace('cutting', 'raising'));
}

function deedParts(
	neutral: number,
	{ choice, state, sides }: SecondInput
): readonly SentencePart[] {
	const side = sides.neutral[positionOf(state)] ?? null;
	// What it paid with its part of the deficit is not what it paid: that stands in the sentence before this one.
	const than = sharedBy(choice) === 'per-person' ? besideAverage(choice.scale) : 'than its share';
	return [
		plain(`${side === 'even' ? 'was about even: it ' : ''}${neutral < 0 ? 'paid' : 'received'} `),
		balancePart(formatsOf(choice).full(neutral), side),
		...scaleParts(choice),
		plain(` more ${than}${pricesWords(choice).replace(',', '')}`)
	];
}

function scaleParts({ scale }: Choice): readonly SentencePart[] {
	if (scale === 'total') return [];
	const words = scale === 'per-person' ? 'a person' : scaleOf(scale).words;
	return [plain(' '), word('scale', words)];
}
