import { decidingMost, turns, type Decider, type Level } from '$lib/fiscal/verdict/decides';
import {
	LEAST_RUN,
	type AboutEven,
	type AgainstOthers,
	type ApartInYear,
	type Before,
	type DollarForDollar,
	type Lead
} from '$lib/fiscal/verdict/lead';
import type { Side } from '$lib/fiscal/core/verdict-band';
import { HOLDS_FROM } from '$lib/fiscal/verdict/countings';
import type { Figures } from '$lib/fiscal/verdict/types';
import {
	OTHER_YEARS,
	choiceInBrief,
	choiceWords,
	levelInBrief,
	levelWords,
	mostWords,
	spanWords,
	yearsWords
} from './choice-words';
import type { DecidedTogether } from './deciders-words';
import { signedMoney } from './money';
import { listOf, shortNameOf } from './names';
import { numberWord } from './ordinal';
import { othersOf, scopeWords } from './scope-words';
import { HALVES, isAll, isNone, voteShare } from './vote-share';
import { SIDE_WORDS } from './votes-words';

/** What a page opens with about a state: against the other states, what was before, and dollar for dollar. */
export interface LeadSentences {
	/** One sentence; empty where nothing votes. */
	readonly others: string;
	/** What was before, or what it hangs on; may be empty. */
	readonly decides: string;
	/** One or two sentences; empty where nothing votes. */
	readonly plain: string;
	/** Both of the last in few words, for where there is little room. */
	readonly brief: string;
}

/** The lead of a state in sentences. Nothing here is typed in: every year and choice comes from the votes. */
export function leadSentences(lead: Lead): LeadSentences {
	const { state, others, plain } = lead;
	const name = shortNameOf(state);
	return {
		others: others ? othersSentence(name, others) : '',
		decides: others ? decidesSentence(others) : '',
		plain: plain ? plainSentence(name, plain) : '',
		brief: [decidesBriefly(lead), plainInBrief(lead)].filter(Boolean).join(' ')
	};
}

/** What decides against the others, and what was before, where there is little room; may be empty. */
export function decidesBriefly({ others }: Lead): string {
	return others ? decidesInBrief(others) : '';
}

/**
 * Dollar for dollar where there is little room: in how many years a state is a payer by every method and by none, and
 * the newest year, with what it hangs on in a word or two; empty where nothing votes.
 */
export function plainInBrief({ plain }: Lead): string {
	if (!plain) return '';
	return `${yearsInBrief(plain)} ${newestWords(plain, NEWEST_IN_BRIEF)}`;
}

function yearsInBrief(plain: DollarForDollar): string {
	const { years, payerByAll, payerByNone } = plain;
	const each = years === 1 ? ONE_YEAR : `each of ${years} years`;
	if (payerByAll === years) return `Dollar for dollar every method makes it a payer in ${each}.`;
	const any = years === 1 ? ONE_YEAR : `any of ${years} years`;
	if (payerByNone === years) return `Dollar for dollar no method makes it a payer in ${any}.`;
	return `Dollar for dollar it depends on the year: ${countsInBrief(plain)}.`;
}

function countsInBrief({ years, payerByAll, payerByNone }: DollarForDollar): string {
	if (payerByAll === 0) {
		const [who, count] = payerByNone === 0 ? ['some', 'each'] : ['no', numberWord(payerByNone)];
		return `${who} method makes it a payer in ${count} of ${years} years, every method in no year`;
	}
	const rest =
		payerByNone === 0 ? 'by some in each other year' : `by none in ${numberWord(payerByNone)}`;
	return `a payer by every method in ${numberWord(payerByAll)} of ${years} years, ${rest}`;
}

/** What it hangs on, how far apart the newest year is, and what was before, with the choice in a word or two. */
function decidesInBrief(others: AgainstOthers): string {
	if (others.kind !== 'split') return others.before ? beforeInBrief(others.before) : '';
	const { deciders, before } = others;
	return [
		turningInBrief(deciders, mostSideOf(others)),
		clumpsInBrief(others),
		before ? beforeInBrief(before) : ''
	]
		.filter(Boolean)
		.join(' ');
}

const DEEDS = { payer: 'paid more than its share', recipient: 'received more than its share' };

function othersSentence(name: string, others: AgainstOthers): string {
	switch (others.kind) {
		case 'agree': {
			const { side, since, newest } = others.run;
			const when =
				others.before === null
					? `in every year there are figures for, ${spanWords(since, newest)}`
					: `in every year since FY${since}`;
			return `Against the other states, ${name} has ${DEEDS[side]} ${when}, by every method.`;
		}
		case 'not-other': {
			const { side, since, evenYears } = others.run;
			const not = side === 'payer' ? 'a recipient' : 'a payer';
			return `Against the other states, no method makes ${name} ${not} in any year since FY${since}; by some it is about even in ${yearsWords(evenYears)}.`;
		}
		case 'split':
			return splitSentence(name, others);
	}
}

type Split = Extract<AgainstOthers, { kind: 'split' }>;

function splitSentence(name: string, { payer, recipient, newest, deciders, apart }: Split): string {
	const side = mostSideOf({ payer, recipient });
	const years = spanWords(newest - LEAST_RUN + 1, newest);
	const most = Math.max(payer.q ?? 0, recipient.q ?? 0);
	if (most >= HOLDS_FROM) {
		return `Against the other states, ${name} ${DEEDS[side]} in ${years} by ${methodsWords(side, apart, most)}.`;
	}
	const what = deciders.every(isTurningYears) && deciders.length > 0 ? 'year' : 'method';
	return `Against the other states, whether ${name} ${DEEDS[side]} in ${years} depends on the ${what}: in ${voteShare(most)} of the votes it did${apart.isEven ? HALVES : ''}.`;
}

/** The side that most of the votes are on. */
function mostSideOf({ payer, recipient }: Pick<Split, 'payer' | 'recipient'>) {
	return (payer.q ?? 0) >= (recipient.q ?? 0) ? 'payer' : 'recipient';
}

function isTurningYears(decider: Decider): boolean {
	return decider.choice === 'years' && turns(decider);
}

/** By nearly every method, with their part of the votes and the years in which some part from it; all agree where a break ended their row. */
function methodsWords(
	side: 'payer' | 'recipient',
	{ fiscalYears, isEven, isOpposite, mostlyOpposite }: Split['apart'],
	share: number
): string {
	if (fiscalYears.length === 0) return 'every method';
	const other = side === 'payer' ? 'a recipient' : 'a payer';
	const sides = [...(isEven ? ['about even'] : []), ...(isOpposite ? [other] : [])].join(' or ');
	const rest = fiscalYears.filter((year) => !mostlyOpposite.includes(year));
	const told = [
		...(mostlyOpposite.length > 0
			? [`in ${yearsWords(mostlyOpposite)} most made it ${other}`]
			: []),
		...(rest.length > 0 ? [`in ${yearsWords(rest)} some made it ${sides}`] : [])
	];
	const votes = `${voteShare(share)} of the votes${isEven ? HALVES : ''}`;
	return `nearly every method (${votes}), though ${told.join(' and ')}`;
}

/** The choices that the lead of a state names as deciding most, with their years. */
export function decidersNamed({ others, plain }: Lead): readonly DecidedTogether[] {
	return [...(others ? namedAgainstOthers(others) : []), ...(plain ? namedOfNewest(plain) : [])];
}

function namedAgainstOthers(others: AgainstOthers): readonly DecidedTogether[] {
	const { before } = others;
	const isTold = before && splitYearsOf(before) > 0;
	return [
		...(others.kind === 'split'
			? together(others.deciders, [others.newest - LEAST_RUN + 1, others.newest])
			: []),
		...(isTold ? together(before.deciders, [before.first, before.last]) : [])
	];
}

function together(
	deciders: readonly Decider[],
	[first, last]: readonly [number, number],
	figures: Figures = 'neutral'
): readonly DecidedTogether[] {
	return deciders.flatMap(({ choice }) =>
		choice === 'years' ? [] : { figures, first, last, choice }
	);
}

/** Of the newest year dollar for dollar what it hangs on, where the lead does not tell its side. */
function namedOfNewest({ newest, newestYear }: DollarForDollar): readonly DecidedTogether[] {
	return sideTold(newestYear)
		? []
		: together(decidingMost(newestYear.deciders), [newest, newest], 'plain');
}

function decidesSentence(others: AgainstOthers): string {
	if (others.kind === 'split') {
		const { deciders } = others;
		const before = others.before ? beforeSentence(others.before, deciders) : '';
		return [turningPoint(deciders, mostSideOf(others)), clumpWords(others), before]
			.filter(Boolean)
			.join(' ');
	}
	return others.before ? beforeSentence(others.before, []) : '';
}

/**
 * What was before: in how many years every method had it on which side, some of them about even, and what decided in the
 * others; what decided then is said again in short where it decides now.
 */
function beforeSentence(before: Before, now: readonly Decider[]): string {
	const { years } = before;
	const span = spanWords(before.first, before.last);
	const only = SIDES.find((side) => before.agreed[side] === years);
	if (only)
		return `Before, in ${span}, every method made it ${SIDE_WORDS[only]}${onlyNear(before)}.`;
	const most = `${evenApartWords(before)}${mostOfAll(before.deciders, now)}`;
	if (years === 1) return `Before, in ${span}, methods disagreed${most}.`;
	const all = numberWord(years);
	const split = splitYearsOf(before);
	if (split === years)
		return `In ${years === 2 ? 'both' : `all ${all}`} years before, ${span}, methods disagreed${most}.`;
	const rest = split === 0 ? '' : `; in the other ${numberWord(split)}, methods disagreed${most}`;
	return `In the ${all} years before, ${span}, every method made it ${listOf(agreedWords(before))}${agreedNear(before)}${rest}.`;
}

const SIDES = ['payer', 'recipient'] as const;

/** Of years that are all on one side, in how many some put it about even. */
function onlyNear({ years, near }: Before): string {
	if (near.years === 0 || years === 1) return nearWords(near, '');
	const all = `the ${numberWord(years)} years`;
	return nearWords(
		near,
		near.years === years ? ' in each year' : ` in ${numberWord(near.years)} of ${all}`
	);
}

/** The same of years on either side: "those" are all of them. */
function agreedNear({ agreed, near }: Before): string {
	const all = agreed.payer + agreed.recipient;
	if (near.years === 0 || all === 1) return nearWords(near, '');
	return nearWords(near, ` in ${near.years === all ? 'each' : numberWord(near.years)} of those`);
}

/** ", though in three of those by so little that some put it about even"; empty where none does. */
function nearWords(near: AboutEven, when: string): string {
	return near.years === 0
		? ''
		: `, though${when} by so little that ${whoPutsEven(near)} put it about even`;
}

function whoPutsEven({ years, byAll }: AboutEven): string {
	if (byAll === 0) return 'some';
	return byAll === years ? 'all' : 'some or all';
}

/** In years of both signs all votes can be about even, which charts show as agreement. */
function evenApartWords(before: Before): string {
	const { evenApart } = before;
	if (evenApart === 0) return '';
	const split = splitYearsOf(before);
	const when = split === 1 ? '' : ` in ${evenApart === split ? 'each' : numberWord(evenApart)}`;
	return ` (by so little${when} that all put it about even)`;
}

/** What decided, after "methods disagreed". */
function mostOfAll(deciders: readonly Decider[], now: readonly Decider[]): string {
	if (deciders.length === 0) return '';
	const isSame = deciders.every(({ choice }) => now.some((each) => each.choice === choice));
	return isSame
		? `, then too most of all on ${mostWords(deciders, choiceInBrief)}`
		: `, most of all on ${mostWords(deciders, choiceWords)}`;
}

/** In how many years votes have both signs. */
function splitYearsOf({ years, agreed: { payer, recipient } }: Before): number {
	return years - payer - recipient;
}

/** The sides that all votes of some year are on, with the number of such years: "a payer in four". */
function agreedWords({ agreed }: Before): readonly string[] {
	return SIDES.filter((side) => agreed[side] > 0).map(
		(side) => `${SIDE_WORDS[side]} in ${numberWord(agreed[side])}`
	);
}

/** The same in few words; what decided takes both its ends to tell, for which there is no room. */
function beforeInBrief(before: Before): string {
	const { first, last, years } = before;
	const told = agreedWords(before);
	if (told.length === 0) return beforeSentence({ ...before, deciders: [] }, []);
	const when = `Before, in ${spanWords(first, last)}, `;
	const only = SIDES.find((side) => before.agreed[side] === years);
	if (only) return `${when}every method made it ${SIDE_WORDS[only]}${onlyNearInBrief(before)}.`;
	const counts = told.map((words, at) =>
		at === 0
			? `${words.replace(' in ', ' by every method in ')} of ${numberWord(years)} years`
			: words
	);
	return `${when}${listOf(counts)}${nearInBrief(before)}.`;
}

/** ", in two of six years about even by some"; empty where it was nowhere about even. */
function onlyNearInBrief({ years, near }: Before): string {
	if (near.years === 0) return '';
	const which =
		near.years === years ? 'each year' : `${numberWord(near.years)} of ${numberWord(years)} years`;
	return `, ${years === 1 ? '' : `in ${which} `}about even by ${whoPutsEven(near)}`;
}

/** " (three of those about even by some)"; empty where it was nowhere about even. */
function nearInBrief({ agreed, near }: Before): string {
	if (near.years === 0) return '';
	const all = agreed.payer + agreed.recipient;
	const which = near.years === all ? 'each' : numberWord(near.years);
	return ` (${all === 1 ? '' : `${which} of those `}about even by ${whoPutsEven(near)})`;
}

/**
 * What decides most, and which way each of its ends points where they point apart; where none does, how many of the votes
 * at each end are on the side that most are on.
 */
function turningPoint(deciders: readonly Decider[], side: 'payer' | 'recipient'): string {
	const [first] = deciders;
	if (!first) return '';
	if (deciders.length === 1 && first.choice === 'years') {
		const ends = endsWords(first, levelWords);
		return turns(first) ? `${ends.slice(0, 1).toUpperCase()}${ends.slice(1)}.` : '';
	}
	const turning = deciders.filter(turns);
	const ends = turning.map(
		(decider) => `${scopeWords(decider)}${endsWords(decider, levelWords)}${othersDid(decider)}`
	);
	const told =
		turning.length === 0 ? deciders.map((each) => sharesWords(each, side, levelWords)) : ends;
	return `What decides most is ${mostWords(deciders, choiceWords)}: ${told.join('; ')}.`;
}

/** "by our own account it paid more in 98% of the votes, by the Rockefeller Institute in 75%": the end with more first. */
function sharesWords(
	decider: Decider,
	side: 'payer' | 'recipient',
	wordsOf: typeof levelWords
): string {
	const [low, high] = lowAndHigh(decider);
	const ends = side === 'payer' ? [high, low] : [low, high];
	const deed = side === 'payer' ? 'paid more' : 'received more';
	const [first = '', second = ''] = ends.map((level, at) => {
		const q = side === 'payer' ? level.q : 1 - level.q;
		const [always, often] = isAll(q) ? ['always ', ''] : ['', ` in ${voteShare(q)} of the votes`];
		const does = at === 0 || often === '' ? `it ${always}${deed}` : '';
		return `${valueThen(decider.choice, level, wordsOf)}${does}${often}`.replace(/ {2}/, ' ');
	});
	return `${scopeWords(decider)}${first}${between(wordsOf)}${second}`;
}

/** A value before what it gives: in few words it is set off, or it would run into that. */
function valueThen(choice: Decider['choice'], level: Level, wordsOf: typeof levelWords): string {
	const words = wordsOf(choice, level);
	return `${words}${words === levelWords(choice, level) ? '' : ','} `;
}

/** Between what two values give. */
function between(wordsOf: typeof levelWords): string {
	return wordsOf === levelWords ? ', ' : '; ';
}

/** The same where there is little room: no choice is named without both of its ends. */
function turningInBrief(deciders: readonly Decider[], side: 'payer' | 'recipient'): string {
	const turning = deciders.filter(turns);
	if (deciders.length > 0 && turning.length === 0) {
		const shares = deciders.map((each) => sharesWords(each, side, levelInBrief)).join('; ');
		return `What decides most is ${mostWords(deciders, choiceInBrief)}: ${shares}.`;
	}
	if (turning.every(isTurningYears)) return turningPoint(turning, side);
	const ends = turning.map(endsInBrief).join('; ');
	return `What decides most is ${mostWords(turning, choiceInBrief)}: ${ends}.`;
}

function endsInBrief(decider: Decider): string {
	return `${scopeWords(decider)}${endsWords(decider, levelInBrief)}`;
}

/** What both ends of a choice give, that of the payer first; of years those that have a number. */
function endsWords({ choice, levels }: Decider, wordsOf: typeof levelWords): string {
	const ends = [levels.at(-1), levels[0]].flatMap((level) => level ?? []);
	if (choice === 'years' && ends[0]?.value === OTHER_YEARS) ends.reverse();
	const [first = '', second = ''] = ends.map(
		(level) => `${valueThen(choice, level, wordsOf)}it ${sideOften(level)}`
	);
	return `${first}${first.includes(BY_TURNS) ? '; ' : between(wordsOf)}${second}`;
}

/** What the makers give who cannot make the choice: "; by the Rockefeller Institute it always received more". */
function othersDid(decider: Decider): string {
	const told = othersOf(decider).map(({ name, ...part }) => `by ${name} it ${sideOften(part)}`);
	return told.length === 0 ? '' : `; ${told.join(', ')}`;
}

/**
 * What most votes of a value give: "always paid more", "more often received more", "was mostly about even"; without
 * such a side all that they give.
 */
function sideOften({ q, even = 0 }: Pick<Level, 'q' | 'even'>): string {
	const sides = [
		{ part: q - even / 2, deed: 'paid more', side: 'a payer' },
		{ part: even, deed: '', side: 'about even' },
		{ part: 1 - q - even / 2, deed: 'received more', side: 'a recipient' }
	];
	const most = sides.find(({ part }) => part > HALF);
	if (!most) {
		const found = sides.filter(({ part }) => !isNone(part));
		return `${BY_TURNS} ${listOf(found.map(({ side }) => side))}`;
	}
	if (most.deed === '') return `was ${isAll(most.part) ? 'always' : 'mostly'} about even`;
	return `${isAll(most.part) ? 'always' : 'more often'} ${most.deed}`;
}

/** Before sides that are told one after another. */
const BY_TURNS = 'was by turns';

/** Sums of parts of votes miss a half by far less. */
const HALF = 0.5 + 1e-9;

function clumpWords(split: Split): string {
	const { newest, clumps } = split;
	const told = groupsWords(split);
	if (told === '') return '';
	return clumps.length > 1
		? `In FY${newest} the figures fall into two groups: ${told}.`
		: `In FY${newest} the methods run from ${told}.`;
}

/** The same where there is little room. */
function clumpsInBrief(split: Split): string {
	const told = groupsWords(split);
	return told && `FY${split.newest}: ${told}.`;
}

/** "−$1,478 to −$367 a person", "−$6,476 to −$1,894 a person, or +$46,674 to +$81,303"; empty without figures. */
function groupsWords({ clumps: [first, second] }: Split): string {
	if (!first) return '';
	return `${rangeWords(first)} a person${second ? `, or ${rangeWords(second)}` : ''}`;
}

function rangeWords({ least, most }: Split['clumps'][number]): string {
	return `${signedMoney(least)} to ${signedMoney(most)}`;
}

function plainSentence(name: string, plain: DollarForDollar): string {
	return `Dollar for dollar, with the federal deficit left where it is, ${countWords(name, plain)} ${newestWords(plain, NEWEST_IN_FULL)}`;
}

function countWords(name: string, { years, payerByAll, payerByNone }: DollarForDollar): string {
	if (payerByNone === years) {
		return `no method makes ${name} a payer in ${years === 1 ? ONE_YEAR : `any of the ${years} years`}.`;
	}
	if (payerByAll === years) {
		return `every method makes ${name} a payer in ${years === 1 ? ONE_YEAR : `each of the ${years} years`}.`;
	}
	const none =
		payerByNone === 0 ? '' : `no method makes ${name} a payer in ${numberWord(payerByNone)}`;
	if (payerByAll === 0) {
		return `${none || `some method makes ${name} a payer in each`} of ${years} years, and in no year does every method.`;
	}
	const others = none
		? `no method does in ${numberWord(payerByNone)}`
		: 'some method does in each other year';
	return `every method makes ${name} a payer in ${numberWord(payerByAll)} of ${years} years, and ${others}.`;
}

const ONE_YEAR = 'the one year there are figures for';

/** How the newest year is told: in full, or in few words. */
interface TellingOfNewest {
	/** What it hangs on, where votes split. */
	readonly hangs: (newest: number, year: DollarForDollar['newestYear']) => string;
	/** What the calculations give that part from nearly all. */
	readonly apart: (apart: ApartInYear, side: 'payer' | 'recipient') => string;
}

const NEWEST_IN_FULL: TellingOfNewest = { hangs: hangsWords, apart: apartWords };
const NEWEST_IN_BRIEF: TellingOfNewest = { hangs: hangsInBrief, apart: () => '' };

/** The newest year: its side, or what it hangs on. */
function newestWords({ newest, newestYear }: DollarForDollar, words: TellingOfNewest): string {
	const { payer, recipient, apart } = newestYear;
	const when = `In FY${newest}`;
	const side = sideTold(newestYear);
	if (side === null) return words.hangs(newest, newestYear);
	if (side === 'even') return `${when} it was about even by every method.`;
	const did = `${when} it ${side === 'payer' ? 'paid' : 'received'} more`;
	if (isAll((side === 'payer' ? payer : recipient).q ?? 0)) return `${did} by every method.`;
	const most = `${did} in ${apart.of - apart.count} of ${apart.of} calculations`;
	return `${most}${words.apart(apart, side)}.`;
}

/** The side that all or nearly all votes of the newest year are on; `null` where they split. */
function sideTold({ payer, recipient }: DollarForDollar['newestYear']): Side | null {
	const [pays, receives] = [payer.q ?? 0, recipient.q ?? 0];
	if (pays >= HOLDS_FROM) return 'payer';
	if (receives >= HOLDS_FROM) return 'recipient';
	return isNone(pays) && isNone(receives) ? 'even' : null;
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

function bothEnds(decider: Decider, wordsOf: typeof levelWords): string {
	const [low, high] = lowAndHigh(decider);
	const [paid, not] = [high, low].map((level) => valueThen(decider.choice, level, wordsOf));
	return `${paid}it paid more${between(wordsOf)}${not}it did not`;
}

/** The side that no vote of a year is on, where others put it about even. */
function neverInYear(year: DollarForDollar['newestYear']): 'payer' | 'recipient' | undefined {
	return SIDES.find((side) => isNone(year[side].q ?? 0));
}

function noneMakes(newest: number, year: DollarForDollar['newestYear']): string {
	return `In FY${newest} no method makes it a ${neverInYear(year)}; by some it is about even, depending most on`;
}

/**
 * What both ends of each choice give that decides most in a year: how many votes make it a payer, or put it about even
 * where none is for one of the sides.
 */
function endsOfYear(year: DollarForDollar['newestYear'], wordsOf: typeof levelWords): string {
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
			return `${scopeWords(decider)}${words(first)}${deed} ${votes(first)}${between(wordsOf)}${words(second)}${again}${votes(second)}${others.join('')}`;
		})
		.join('; ');
}

/** The ends of a choice: it has two values at least. */
function lowAndHigh({ levels }: Decider): readonly [Level, Level] {
	const [low = NO_LEVEL] = levels;
	return [low, levels.at(-1) ?? low];
}

const NO_LEVEL: Level = { value: '', q: 0 };

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
