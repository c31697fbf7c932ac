import { decidingMost, type Decider, type Level } from '$lib/fiscal/verdict/decides';
import type { ApartInYear, DollarForDollar } from '$lib/fiscal/verdict/lead';
import type { Side } from '$lib/fiscal/core/verdict-band';
import { HOLDS_FROM } from '$lib/fiscal/verdict/countings';
import { choiceInBrief, choiceWords, levelInBrief, levelWords, mostWords } from './choice-words';
import { betweenEnds, lowAndHigh, valueThen, type WordsOfLevel } from './decider-ends';
import { signedMoney } from './money';
import { listOf } from './names';
import { numberWord } from './ordinal';
import { othersOf, scopeWords } from './scope-words';
import { isAll, isNone, voteShare } from './vote-share';

/** The newest year dollar for dollar: its side, or what it hangs on. */
export function newestSentence(plain: DollarForDollar): string {
	return newestWords(plain, { hangs: hangsWords, apart: apartWords });
}

/** The same in few words. */
export function newestInBrief(plain: DollarForDollar): string {
	return newestWords(plain, { hangs: hangsInBrief, apart: () => '' });
}

/** The side that all or nearly all votes of the newest year are on; `null` where they split. */
export function sideTold({ payer, recipient }: DollarForDollar['newestYear']): Side | null {
	const [pays, receives] = [payer.q ?? 0, recipient.q ?? 0];
	if (pays >= HOLDS_FROM) return 'payer';
	if (receives >= HOLDS_FROM) return 'recipient';
	return isNone(pays) && isNone(receives) ? 'even' : null;
}

/** How the newest year is told: in full, or in few words. */
interface TellingOfNewest {
	/** What it hangs on, where votes split. */
	readonly hangs: (newest: number, year: DollarForDollar['newestYear']) => string;
	/** What the calculations give that part from nearly all. */
	readonly apart: (apart: ApartInYear, side: 'payer' | 'recipient') => string;
}

function newestWords({ newest, newestYear }: DollarForDollar, words: TellingOfNewest): string {
	const { payer, recipient, apart } = newestYear;
	const when = `In FY${newest}`;
	const side = sideTold(newestYear);
	if (side === null) return words.hangs(newest, newestYear);
	if (side === 'even') return `${when} it was about even by every method.`;
	const did = `${when} it ${side === 'payer' ? 'paid' : 'received'} more`;
	if (isAll((side === 'payer' ? payer : recipient).q ?? 0)) return `${did} by every method.`;
	// In full, since what stands before it may be figures against the others.
	const than = side === 'payer' ? 'than it received' : 'than it paid';
	const most = `${did} ${than} in ${apart.of - apart.count} of ${apart.of} calculations`;
	return `${most}${words.apart(apart, side)}.`;
}

/** "; in the other two, with interest on the debt left out, it was about even". */
function apartWords(
	{ count, isEven, isOpposite, choices }: ApartInYear,
	side: 'payer' | 'recipient'
): string {
	const which = listOf(
		choices.map(({ choice, value }) => levelWords(choice, { value }).replace(/^with /, ''))
	);
	const others = `in the other${count === 1 ? '' : ` ${numberWord(count)}`}`;
	const deeds = [
		...(isEven ? ['was about even'] : []),
		...(isOpposite ? [side === 'payer' ? 'received more' : 'paid more'] : [])
	];
	return `; ${others}${which ? `, with ${which},` : ''} it ${deeds.join(' or ')}`;
}

/** What the newest year hangs on. */
function hangsWords(newest: number, year: DollarForDollar['newestYear']): string {
	const most = decidingMost(year.deciders);
	if (most.length === 0) {
		return `In FY${newest} the methods run from ${signedMoney(year.spread[0])} to ${signedMoney(year.spread[1])}.`;
	}
	const only = onOneChoice(most);
	if (only) return `FY${newest} hangs on one choice: ${bothEnds(only, levelWords)}.`;
	const told = `${mostWords(most, choiceWords)}: ${endsOfYear(year, levelWords)}.`;
	return neverInYear(year)
		? `${noneMakes(newest, year)} ${told}`
		: `FY${newest} hangs most on ${told}${evenWords(year)}`;
}

/** The same in few words. */
function hangsInBrief(newest: number, year: DollarForDollar['newestYear']): string {
	const most = decidingMost(year.deciders);
	if (most.length === 0) return hangsWords(newest, year);
	const only = onOneChoice(most);
	if (only)
		return `FY${newest} hangs on ${choiceInBrief(only.choice)}: ${bothEnds(only, levelInBrief)}.`;
	const told = `${mostWords(most, choiceInBrief)}: ${endsOfYear(year, levelInBrief)}`;
	return neverInYear(year)
		? `${noneMakes(newest, year)} ${told}.`
		: `FY${newest} hangs most on ${told}.`;
}

/** The choice that alone decides: by one of its values every vote makes it a payer, by another none. */
function onOneChoice(most: readonly Decider[]): Decider | null {
	const [only] = most;
	if (!only || most.length > 1 || only.scope) return null;
	const [low, high] = lowAndHigh(only);
	return isNone(low.q) && isAll(high.q) ? only : null;
}

function bothEnds(decider: Decider, wordsOf: WordsOfLevel): string {
	const [low, high] = lowAndHigh(decider);
	const [paid, not] = [high, low].map((level) => valueThen(decider.choice, level, wordsOf));
	return `${paid}it paid more${betweenEnds(wordsOf)}${not}it did not`;
}

/** The side that no vote of a year is on, where others put it about even. */
function neverInYear(year: DollarForDollar['newestYear']): 'payer' | 'recipient' | undefined {
	if (isNone(year.payer.q ?? 0)) return 'payer';
	return isNone(year.recipient.q ?? 0) ? 'recipient' : undefined;
}

function noneMakes(newest: number, year: DollarForDollar['newestYear']): string {
	return `In FY${newest} no method makes it a ${neverInYear(year)}; by some it is about even, depending most on`;
}

/**
 * What both ends of each choice give that decides most in a year: how many votes make it a payer, or put it about even
 * where none is for one of the sides.
 */
function endsOfYear(year: DollarForDollar['newestYear'], wordsOf: WordsOfLevel): string {
	const isEven = neverInYear(year) !== undefined;
	const deed = isEven ? 'it is so' : 'it paid more';
	const votes = ({ q, even = 0 }: Pick<Level, 'q' | 'even'>) => byVotes(isEven ? even : q);
	return decidingMost(year.deciders)
		.map((decider) => {
			const [low, high] = lowAndHigh(decider);
			const [first, second] =
				(low.even ?? 0) > (high.even ?? 0) && isEven ? [low, high] : [high, low];
			const words = (level: Level) => valueThen(decider.choice, level, wordsOf);
			const others = othersOf(decider).map(({ name, ...part }) => `, by ${name} ${votes(part)}`);
			// "Left out by no method" would be read as one.
			const again = votes(second).startsWith('by') ? `${deed} ` : '';
			return `${scopeWords(decider)}${words(first)}${deed} ${votes(first)}${betweenEnds(wordsOf)}${words(second)}${again}${votes(second)}${others.join('')}`;
		})
		.join('; ');
}

/** Levels count about even as a half, which is said after them where there is any. */
function evenWords({ payer, recipient }: DollarForDollar['newestYear']): string {
	return isAll((payer.q ?? 0) + (recipient.q ?? 0))
		? ''
		: ' A method that makes it about even counts as half a vote.';
}

/** How many votes: "by every method", "by no method", "in 67% of the votes". */
function byVotes(q: number): string {
	if (isAll(q)) return 'by every method';
	return isNone(q) ? 'by no method' : `in ${voteShare(q)} of the votes`;
}
