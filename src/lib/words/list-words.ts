import type { ClaimPartRow } from '$lib/data/claims';
import type { StateCode } from '$lib/data/states';
import type { ClaimVerdict } from '$lib/fiscal/verdict/claim-verdict';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import type { Trial } from '$lib/fiscal/verdict/trials';
import { choiceInBrief, mostWords, yearsWords } from './choice-words';
import { countedYears, countsWords } from './count-sentence';
import { shortNameOf } from './names';
import { partClause } from './part-clause';
import { sizeWords } from './size-words';
import { isByTolerance, reachedBy, toleranceSentence, toleranceWords } from './tolerance-sentence';
import { totalWords } from './total-words';
import { liftedOf, weakerParts } from './claim-sentence';
import { runEnds } from './value-words';
import { LACKS_SOURCE } from './verdict-words';
import { verdictSentence } from './verdict-sentence';
import { isAll, isNone, voteShare } from './vote-share';

/** A verdict for one line of a list, where its word and its share of the votes stand already. */
export interface ListWords {
	/** The figures from least to most with their years, or the years alone; empty of what cannot be tested. */
	readonly figures: string;
	/** What there is room for beside them: how far figures may lie off, what decides; or why not tested. */
	readonly more: string;
	/** Whose figure it quotes, and of a number judged by the methods what that source printed; may be empty. */
	readonly quoted: string;
	/** The weaker parts by name; may be empty. */
	readonly weaker: string;
}

/** What of a claim cannot be tested, beside what is; empty where it is tested whole, or not at all. */
export function untestedWords({ untested }: Pick<ClaimVerdict, 'untested'>): string {
	const told = untested.map(({ part }) => partClause(part));
	return told.length === 0 ? '' : `Not tested: ${told.join('; ')}.`;
}

/** A claim's verdict in a list, its weaker parts named; `from` is whose figure its main part quotes. */
export function listWords(verdict: ClaimVerdict, from = ''): ListWords {
	const { main, parts } = verdict;
	const words = mainWords(main, from);
	const name = words.figures === '' ? '' : whoseWords(main.part, parts);
	return { ...words, figures: `${name}${words.figures}`, weaker: butWords(verdict) };
}

/** Whose figures a list tells, where the parts of a claim are tested on several states; else empty. */
function whoseWords({ state, group }: ClaimPartRow, parts: readonly PartVerdict[]): string {
	if (state === 'US' || group !== '') return '';
	const isOther = parts.some(({ part }) => part.testable === 'yes' && part.state !== state);
	return isOther ? `${shortNameOf(state)}, ` : '';
}

/** The same of one part alone. */
export function mainWords(main: PartVerdict, from = ''): ListWords {
	const { part, years, byMethods } = main;
	const counted = years?.counted ?? [];
	if (part.testable === 'no' || counted.length === 0 || byMethods === null)
		return { figures: '', more: verdictSentence(main), quoted: '', weaker: '' };
	const figures = part.test === 'amount' ? amountWords(main, counted) : yearsOf(main, counted);
	const more = part.test === 'amount' ? slackWords(main) : decidesWords(main);
	return { figures, more, quoted: quotedWords(main, from), weaker: '' };
}

/** "FY2017–19: got $1.5 to $67.5 billion more."; beside a word on the number as quoted, whose figures those are. */
function amountWords({ part, spread }: PartVerdict, counted: readonly number[]): string {
	const whose = part.judged_by === 'source' ? ' by other methods' : '';
	const when = `${yearsWords(counted)}${totalWords(part)}${whose}`;
	return spread ? `${when}: ${runWords(part, spread)}.` : `${when}.`;
}

function slackWords(main: PartVerdict): string {
	if (toleranceSentence(main) === '') return '';
	const why = isByTolerance(main) ? 'It is so only because figures' : 'Figures';
	return `${why} up to ${toleranceWords(main.part)} apart count as the same.`;
}

/** From least to most; a balance with its deed, once where both ends have the same, one side alone with its own. */
function runWords(part: ClaimPartRow, spread: readonly [number, number]): string {
	const [from, to] = runEnds(part, spread);
	const lead = part.bound === 'up-to' ? 'at most ' : '';
	const [first, last] = [sizeWords(part, Math.abs(from)), sizeWords(part, Math.abs(to))];
	if (part.measure !== 'net' || part.unit === 'years')
		return `${SIDES.get(part.measure) ?? ''}${lead}${fromToOnce(first, last)}`;
	const [deed, other] = [deedOf(part, from), deedOf(part, to)];
	return deed === other
		? `${deed} ${lead}${fromToOnce(first, last)} more`
		: `${lead}from ${first} more ${AFTER[deed]} to ${last} more ${AFTER[other]}`;
}

type Deed = 'paid' | 'got';

function deedOf({ side }: ClaimPartRow, value: number): Deed {
	return (side === 'payer') === value > 0 ? 'paid' : 'got';
}

/** The deed of a figure that is of one side alone. */
const SIDES: ReadonlyMap<ClaimPartRow['measure'], string> = new Map([
	['paid', 'paid '],
	['received', 'got ']
]);

/** A deed after its number. */
const AFTER: Readonly<Record<Deed, string>> = { paid: 'paid', got: 'received' };

/** "$1.5 to $67.5 billion": a unit that both ends share is told once. */
function fromToOnce(from: string, to: string): string {
	if (from === to) return to;
	const [unit = ''] = /\u00a0[a-z]+$/.exec(to) ?? [];
	return `${unit !== '' && from.endsWith(unit) ? from.slice(0, -unit.length) : from} to ${to}`;
}

/** Its years; of a count, how many of them there are by the methods. */
function yearsOf({ part, trials }: PartVerdict, counted: readonly number[]): string {
	const when = yearsWords(counted);
	if (part.scope !== 'count') return `${when}.`;
	const [most, ...fewer] = countedYears(trials);
	const told = [
		`${countsWords(most?.trials ?? [])} of ${most?.fiscalYears.length ?? 0} years`,
		...fewer.map(({ fiscalYears, trials: own }) => `${countsWords(own)} of ${fiscalYears.length}`)
	];
	return `${when}: ${told.join(', or ')}.`;
}

/** "It says every year; in FY1994 at least one method goes against it. It depends most on defense and other purchases." */
function decidesWords({ part, trials, deciders }: PartVerdict): string {
	const most = mostWords(deciders, choiceInBrief);
	const depends = most === '' ? '' : `It depends most on ${most}.`;
	return [scopeWords(part, trials), depends].filter(Boolean).join(' ');
}

/** What goes against a sentence about every year: in which years all methods do, or where none has that, any. */
function scopeWords({ scope }: ClaimPartRow, trials: PartVerdict['trials']): string {
	if (scope === 'some-year') return 'It says at least one year.';
	if (scope !== 'every-year') return '';
	const broken = [...new Set(trials.flatMap(({ againstYears }) => againstYears))];
	if (broken.length === 0) return 'It says every year.';
	const byAll = broken.filter((year) => trials.every((trial) => goesAgainst(trial, year)));
	return byAll.length > 0
		? `It says every year; in ${fewYears(byAll)} every method goes against it.`
		: `It says every year; in ${fewYears(broken)} at least one method goes against it.`;
}

/** Whether a method goes against a sentence in a year, or has no figure of it. */
function goesAgainst({ fiscalYears, againstYears }: Trial, year: number): boolean {
	return againstYears.includes(year) || !fiscalYears.includes(year);
}

function fewYears(years: readonly number[]): string {
	return years.length > MOST_YEARS
		? `${years.length} years`
		: yearsWords(years.toSorted((a, b) => a - b));
}

/** How many years are told one by one. */
const MOST_YEARS = 2;

/** Whose figure a number is; of one that is judged by the methods what that source printed: else its word tells it. */
function quotedWords({ part, quotation }: PartVerdict, from: string): string {
	if (!quotation) return '';
	const { word } = quotation;
	if (word === 'not-as-printed') return `Its source${from && `, ${from},`} printed another number.`;
	if (part.judged_by === 'source') return word === 'no-source' ? '' : fromWords(from);
	const right = `quoted right${from && ` from ${from}`}`;
	return {
		'as-printed': `Its number is ${right}.`,
		'since-revised': `Its number was ${right} and has since been revised.`,
		'own-figure': '',
		'own-revised': '',
		'no-source': LACKS_SOURCE
	}[word];
}

function fromWords(from: string): string {
	return from === '' ? '' : `Its number is quoted from ${from}.`;
}

/**
 * The weaker parts by name, and after them those that are borne out by the tolerance alone; may be empty. The page of a
 * claim says of the same parts more.
 */
export function butWords(verdict: ClaimVerdict): string {
	return butOf(verdict, 'But', partClause);
}

/** The same of a claim that nobody made of the state it is put to: "But said of Ohio, this …: that in 2012 Ohio got …". */
export function butOfPlaced(verdict: ClaimVerdict, state: StateCode): string {
	return butOf(verdict, `But said of ${shortNameOf(state)},`, (part) => `that ${partClause(part)}`);
}

function butOf(verdict: ClaimVerdict, lead: string, clauseOf: ClauseOf): string {
	const told = [
		...weakerParts(verdict.weaker, clauseOf),
		...liftedOf(verdict).map((lifted) => liftedInList(lifted, clauseOf))
	];
	return told.length === 0 ? '' : `${lead} ${told.join('; ')}.`;
}

type ClauseOf = typeof partClause;

function liftedInList(verdict: PartVerdict, clauseOf: ClauseOf): string {
	const { part, share } = verdict;
	const q = share?.q ?? 1;
	const votes = isAll(q) ? 'all votes' : `${voteShare(q)} of the votes`;
	const within = `within ${toleranceWords(part)}`;
	if (isNone(reachedBy(verdict)))
		return `no method bears this out as it stands, though ${votes} do ${within}: ${clauseOf(part)}`;
	return `this is borne out by ${votes}, most of them only ${within}: ${clauseOf(part)}`;
}
