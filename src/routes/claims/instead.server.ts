import { group } from 'd3';
import type { ClaimPartRow, ClaimRow } from '$lib/data/claims';
import { isStateCode } from '$lib/data/states';
import { estimateOf, isEstimateId } from '$lib/fiscal/estimates/estimates';
import type { ClaimVerdict } from '$lib/fiscal/verdict/claim-verdict';
import { makerWords } from '$lib/fiscal/verdict/makers';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import { ballotOf } from '$lib/fiscal/verdict/values';
import { quotedFrom } from '$lib/ledger/quoted.server';
import { cellsByState, leadOfState, nationNets, rowsOfPart } from '$lib/ledger/verdict.server';
import {
	hybridSentence,
	mixOfAverageSentence,
	mixOnOtherSideSentence,
	mixPayersSentence,
	mixPlaceSentence,
	type HybridYears,
	type MixOnOtherSide
} from '$lib/words/hybrid-sentence';
import {
	afterSourceSentence,
	allSentence,
	otherFiguresSentence,
	otherReadingSentence,
	otherShareSentence,
	otherSideSentence,
	oursSentence,
	payersSentence,
	placesSentence,
	rangeSentence,
	shareSentence,
	withInterestSentence,
	yearCountSentence
} from '$lib/words/instead-sentence';
import {
	mixSourceSentence,
	printedOtherwiseSentence,
	sourceSentence
} from '$lib/words/source-sentence';
import { everyYearSentence, largestYearSentence } from '$lib/words/instead-years';
import { leadSentences } from '$lib/words/lead-sentence';
import { plainInBrief } from '$lib/words/lead-plain';
import { listOf } from '$lib/words/names';
import type { Instead } from './claim-view';
import { largestYear, sideSubject, yearsOnSide } from './instead-years';
import {
	averageOf,
	insteadOfPart,
	isOfMix,
	isPrinted,
	isQuotedRight,
	mixesAmongAll,
	otherReading,
	payersOf,
	placesOf,
	rangeOfPart,
	shareOfNation,
	standingsOf
} from './instead';
import { hybridsOf, mixesAcrossAverage, mixesOnOtherSide } from './mixes';
import { printHeading } from './print-heading';

/**
 * What to print of a claim: one sentence or two, in its main part's own years and measure, with what else there is to
 * say of it; of one that cannot be tried, both halves of the lead of its state. `null` where there is neither.
 */
export function insteadFor(verdict: ClaimVerdict, row: ClaimRow): Instead | null {
	const { main } = verdict;
	const { printed, more, mixes, told } = toldOf(verdict);
	const words = printed.filter(Boolean).join(' ');
	if (words !== '')
		return {
			words,
			mixes,
			more: more.filter(Boolean),
			heading: printHeading(main, null),
			source: sourceOf(verdict, told),
			leadOf: null
		};
	const state = main.part.state === 'US' ? row.state : main.part.state;
	if (!isStateCode(state)) return null;
	// Both halves of the lead: one alone would take a side that the claim does not speak of.
	const lead = leadOfState(state);
	const { others, decides, plain } = leadSentences(lead);
	return {
		words: [others, plainInBrief(lead)].filter(Boolean).join(' '),
		mixes: [],
		more: [decides, plain].filter(Boolean),
		heading: printHeading(main, state),
		source: 'Subsidy Ledger, from our own account and published estimates',
		leadOf: state
	};
}

/**
 * Whose figures are printed: the source that is quoted, then who has a figure among those that vote, each once, with
 * whose copy of it was read: "Subsidy Ledger, from the Internal Revenue Service and our own account".
 */
function sourceOf(verdict: ClaimVerdict, told: readonly PartVerdict[]): string {
	const quoted = quotedPart(verdict);
	const { publishers, copiedBy } = quotedFrom(quoted?.part.quoted ?? '');
	const makers = group(
		told.flatMap((one) => standingsOf(one, rowsOfPart(one.part))),
		({ maker }) => makerWords(maker).name
	);
	const others = [...makers]
		.filter(([name]) => !publishers.includes(name))
		.map(([name, own]) => {
			const editions = own.flatMap((standing) => standing.editions);
			return `${name}${copyNote(editions.map(copyOf))}`;
		});
	const last = publishers.length - 1;
	const sources = publishers.map((name, at) => `${name}${at === last ? copyNote([copiedBy]) : ''}`);
	return `Subsidy Ledger, from ${listOf([...sources, ...others])}`;
}

/** Whose copy of an edition was read; empty of the original. */
function copyOf(edition: string): string {
	if (isEstimateId(edition)) return estimateOf(edition).copiedBy ?? '';
	return quotedFrom(`point:${edition}`).copiedBy;
}

function copyNote(copies: readonly string[]): string {
	const [only = '', ...more] = new Set(copies.filter(Boolean));
	if (only === '') return '';
	return more.length > 0 ? ' (from copies by others)' : ` (as copied by ${withoutBrackets(only)})`;
}

function withoutBrackets(text: string): string {
	return text.replace(/ \(.*?\)/g, '');
}

/** Sentences to print, two at most, and those that are told beside them. */
interface Told {
	readonly printed: readonly string[];
	readonly more: readonly string[];
	/** The parts whose figures are printed. */
	readonly told: readonly PartVerdict[];
}

type ToldWithMixes = Told & Pick<Instead, 'mixes'>;

const NOTHING: ToldWithMixes = { printed: [], more: [], mixes: [], told: [] };

function toldOf(verdict: ClaimVerdict): ToldWithMixes {
	const { main } = verdict;
	const { part, years, trials } = main;
	const counted = years?.counted ?? [];
	if (part.testable === 'no' || counted.length === 0 || trials.length === 0) return NOTHING;
	const payers = part.test === 'all-states' ? payersOf(main, [...cellsByState().values()]) : null;
	if (payers)
		return {
			printed: [payersSentence(payers, main)],
			more: [],
			mixes: mixesAmongAll(main, [...cellsByState().values()]).map(mixPayersSentence),
			told: [main]
		};
	const { printed, more, told } = figuresOf(verdict);
	const other = otherSideOf(verdict);
	return {
		printed: [...printed, otherSideWords(verdict)],
		more: [...more, otherReadingWords(verdict), amountsWords(verdict)],
		mixes: [main, ...(other ? [other] : [])].flatMap(mixWords),
		told: other ? [...told, other] : told
	};
}

/**
 * What mixes of sources without a vote give of the number or the place that a part states, and where they put its state on
 * the other side than every vote.
 */
function mixWords(verdict: PartVerdict): readonly string[] {
	const { part } = verdict;
	const { state, test } = part;
	if (isQuoted(verdict)) return [];
	if (test === 'largest' && isStateCode(state))
		return mixesAmongAll(verdict, [...cellsByState().values()]).map((mix) =>
			mixPlaceSentence(mix, state)
		);
	const rows = rowsOfPart(part);
	const turned = mixesOnOtherSide(verdict, rows);
	const near = hybridsOf(verdict, rows).map((mix) => ({ mix, turned: turnedBy(mix, turned) }));
	const told = near.map((each) => each.turned);
	return [
		...near.map((each) => hybridSentence(each.mix, each.turned)),
		...turned.filter((mix) => !told.includes(mix)).map(mixOnOtherSideSentence),
		...mixesAcrossAverage(verdict, rows, nationOf(part)).map(mixOfAverageSentence)
	];
}

/** The years in which a mix that is told dollar for dollar puts the state on the other side than every vote. */
function turnedBy(
	{ label }: HybridYears,
	turned: readonly MixOnOtherSide[]
): MixOnOtherSide | null {
	return turned.find((mix) => mix.label === label && mix.figures === 'plain') ?? null;
}

/** The figures of a part: what answers it first, then what is behind it. */
function figuresOf(claim: ClaimVerdict): Told {
	const verdict = inItsMeasure(claim);
	const { main } = verdict;
	const range = rangeWords(verdict);
	const [ours, all = '', ...rest] = yearWords(verdict);
	const together = [main, ...besideOf(verdict)];
	if (isQuoted(main))
		return {
			printed: [sourceWords(claim), afterSourceWords(verdict)],
			more: ours === undefined ? [] : [ours, ...rest],
			told: together
		};
	const count = countWords(main);
	if (count !== '') return { printed: [count], more: [range], told: [main] };
	const years = yearsWordsOf(main);
	if (years !== '') return ofYears({ source: sourceWords(claim), years, range }, verdict);
	if (main.part.test === 'share-of-nation')
		return { printed: [shareWords(main, shareSentence)], more: [range], told: [main] };
	const place = placeWords(main);
	const withSource = (...answer: readonly string[]) => ({
		printed: beside(sourceWords(claim), answer, quotedPart(claim)),
		told: together
	});
	if (ours === undefined) return { ...withSource(range, place), more: [] };
	return place === ''
		? { ...withSource(ours, all), more: rest }
		: { ...withSource(ours, place), more: [all, ...rest] };
}

/**
 * A source is named before what other methods give; an author's own balance of two unlike accounts, which is what was
 * said, after it.
 */
function beside(
	source: string,
	answer: readonly string[],
	quoted: PartVerdict | null
): readonly string[] {
	const isSaid = quoted?.quotation?.word === 'own-figure' && isOfMix(quoted);
	return isSaid ? [...answer, source] : [source, ...answer];
}

/**
 * What the source of a claim printed, whatever other methods give: a line that leaves it out takes the claim for wrong
 * where only its source is another. Empty where no number is quoted, or its source is not known.
 */
function sourceWords(verdict: ClaimVerdict): string {
	const quoted = quotedPart(verdict);
	if (!quoted) return '';
	if (quoted.quotation?.word === 'not-as-printed') return printedOtherwiseSentence(quoted);
	const beside = besideOf({ ...verdict, main: quoted }).filter(isPrinted);
	return isOfMix(quoted)
		? mixSourceSentence(quoted, beside, quotedFrom(quoted.part.quoted).publishers)
		: sourceSentence(quoted, beside);
}

/** The part whose number is printed with its source: the main one, or the first amount of its state. */
function quotedPart({ main, parts }: ClaimVerdict): PartVerdict | null {
	const amounts = [main, ...parts].filter(
		({ part }) => part.test === 'amount' && part.state === main.part.state
	);
	const [first] = amounts;
	const isOther = first?.quotation?.word === 'not-as-printed';
	return first && (isOther || isPrinted(first)) ? first : null;
}

/**
 * Of every year: where the claim has an amount beside that its source printed, that is printed too; where it has another,
 * what all methods give.
 */
function ofYears(
	{ source, years, range }: Readonly<Record<'source' | 'years' | 'range', string>>,
	verdict: ClaimVerdict
): Told {
	const { main, parts } = verdict;
	const together = [main, ...besideOf(verdict)];
	if (source !== '') return { printed: [source, years], more: [range], told: together };
	const hasAmount = main.part.test === 'side' && parts.some(({ part }) => part.test === 'amount');
	return hasAmount
		? { printed: [years, range], more: [], told: together }
		: { printed: [years], more: [range], told: [main] };
}

/** A claim about a side whose only number is of persons, told per person as well: in billions it would not meet it. */
function inItsMeasure(verdict: ClaimVerdict): ClaimVerdict {
	const { main, parts } = verdict;
	const amounts = parts.filter(({ part }) => part.test === 'amount');
	const isOfPersons =
		main.part.test === 'side' &&
		amounts.length > 0 &&
		amounts.every(({ part }) => part.scale === 'per-person' && part.state === main.part.state);
	return isOfPersons
		? { ...verdict, main: { ...main, part: { ...main.part, scale: 'per-person' } } }
		: verdict;
}

/** Of a balance in every year or some year: in how many years by whom, or how large it was where it was largest. */
function yearsWordsOf(main: PartVerdict): string {
	const subject = sideSubject(main);
	if (!subject) return '';
	const rows = rowsOfPart(main.part);
	if (main.part.test !== 'amount')
		return everyYearSentence(subject, yearsOnSide(main, rows, subject));
	const largest = main.part.scope === 'some-year' ? largestYear(main, rows, subject) : null;
	return largest ? largestYearSentence(subject, largest) : '';
}

function countWords(main: PartVerdict): string {
	const { part, years } = main;
	if (part.scope !== 'count' || !isStateCode(part.state)) return '';
	return yearCountSentence(main, part.state, years?.counted ?? []);
}

/**
 * Whether a number is that of its source, so that it may be printed with what it counts: where its word says so, and
 * where it is one side of the account in a year, which has one maker, whatever other methods give.
 */
function isQuoted(main: PartVerdict): boolean {
	const { part } = main;
	if (part.test !== 'amount') return false;
	if (part.judged_by === 'source') return isPrinted(main);
	const isOneSide = part.measure === 'paid' || part.measure === 'received';
	return isQuotedRight(main) && isOneSide && part.scope === 'each-year';
}

/** The balance of one year by our own account, by all methods, with interest, and by the other figures; empty of other parts. */
function yearWords(verdict: ClaimVerdict): readonly string[] {
	const { main } = verdict;
	const { state } = main.part;
	if (!isOfOneBalance(main) || !isStateCode(state)) return [];
	const { figures } = ballotOf(main.part);
	const years = [main, ...besideOf(verdict)]
		.flatMap((one) =>
			isStateCode(one.part.state) ? insteadOfPart(one.part.state, rowsOfPart(one.part), one) : []
		)
		.map((one) => ({ ...one, nation: nationNets([one.fiscalYear])[0] ?? null }));
	const [year] = years;
	if (!year) return [];
	// Of several states the other figures are told of all of them together, as of several years.
	const isOne = years.length === 1;
	const all = isOne ? allSentence(year, figures) : rangeWords(verdict);
	const others = [
		withInterestSentence(years),
		...(isOne ? [otherFiguresSentence(year, figures)] : [])
	];
	return [
		oursSentence(years, figures),
		all,
		...(figures === 'plain' ? others : others.toReversed())
	];
}

/** What votes give from least to most, for the state and for others that the claim sets beside it. */
function rangeWords(verdict: ClaimVerdict): string {
	const { main } = verdict;
	const range = rangeOfPart(main, rowsOfPart(main.part));
	if (!range) return '';
	const others = besideOf(verdict).flatMap((one) => rangeOfPart(one, rowsOfPart(one.part)) ?? []);
	const average = others.length === 0 ? averageOf(main, nationOf(main.part)) : null;
	return rangeSentence({ ...range, nets: nationNets(range.fiscalYears) }, others, average);
}

/** The same after what a source printed: of one state and one year neither is named once more. */
function afterSourceWords(verdict: ClaimVerdict): string {
	const { main } = verdict;
	const range = rangeOfPart(main, rowsOfPart(main.part));
	const isOfOne = range?.fiscalYears.length === 1 && range.names.length === 1;
	if (!isOfOne || besideOf(verdict).length > 0) return rangeWords(verdict);
	const average = averageOf(main, nationOf(main.part));
	if (average) return rangeWords(verdict);
	return afterSourceSentence({ ...range, nets: nationNets(range.fiscalYears) });
}

/** The reading that the claim does not take, of every state that it speaks of, where it is not told as that of one year is. */
function otherReadingWords(verdict: ClaimVerdict): string {
	const { main } = verdict;
	const beside = besideOf(verdict);
	if (isOfOneBalance(main) && beside.length === 0) return '';
	const [range, ...others] = [main, ...beside].map((one) =>
		otherReading(one, rowsOfPart(one.part))
	);
	if (!range) return '';
	const told = { ...range, nets: nationNets(range.fiscalYears) };
	return otherReadingSentence(
		told,
		others.flatMap((other) => other ?? [])
	);
}

/** The other states of a claim, each by its first part about the same measure in the same years. */
function besideOf({ main, parts }: ClaimVerdict): readonly PartVerdict[] {
	const alike = parts.filter(
		(one) => one.trials.length > 0 && one.part.state !== 'US' && keyOf(one) === keyOf(main)
	);
	return alike.filter(
		({ part: { state } }, at) =>
			state !== main.part.state && alike.findIndex(({ part }) => part.state === state) === at
	);
}

function keyOf({ part, years }: PartVerdict): string {
	const { measure, scale, figures, scope } = part;
	return [measure ?? 'net', scale, figures, scope, ...(years?.counted ?? [])].join(' ');
}

/**
 * What a claim sets beside its main part's figure on the other side: what the same state received where that is what it
 * paid, or what it received in other years where that is a balance of payments; empty where it does not.
 */
function otherSideWords(verdict: ClaimVerdict): string {
	const { main } = verdict;
	const other = otherSideOf(verdict);
	if (!other) return '';
	if (other.part.test === 'share-of-nation') return shareWords(other, otherShareSentence);
	const range = rangeOfPart(other, rowsOfPart(other.part));
	if (!range) return '';
	const told = { ...range, nets: nationNets(range.fiscalYears) };
	const fiscalYears = main.years?.counted ?? [];
	return otherSideSentence(told, { fiscalYears }, averageOf(other, nationOf(other.part)));
}

/**
 * What was paid and what was received, where a claim states both beside their balance or their ratio, in the same years;
 * empty where it does not.
 */
function amountsWords({ main, parts }: ClaimVerdict): string {
	if (main.part.measure === 'paid' || main.part.measure === 'received') return '';
	const [paid, received] = (['paid', 'received'] as const).map((measure) => {
		const part = parts.find(
			(one) =>
				one.part.measure === measure &&
				one.part.test === 'amount' &&
				one.part.state === main.part.state &&
				isSameYears(one, main)
		);
		const range = part && rangeOfPart(part, rowsOfPart(part.part));
		return range && { ...range, nets: nationNets(range.fiscalYears) };
	});
	return paid && received ? `${rangeSentence(paid)} ${otherSideSentence(received, paid)}` : '';
}

/** The first part about the other side, tested as the main part is; average and average stand beside each other, too. */
function otherSideOf({ main, parts }: ClaimVerdict): PartVerdict | undefined {
	return parts.find(
		(one) =>
			one !== main &&
			one.trials.length > 0 &&
			one.part.state === main.part.state &&
			one.part.group === main.part.group &&
			isOtherSide(main, one)
	);
}

/** Of one balance in the same years the figures of the main part tell both sides. */
function isOtherSide(main: PartVerdict, other: PartVerdict): boolean {
	const [own, its] = [sideOf(main), sideOf(other)];
	const isAlike = isOfBalance(main) === isOfBalance(other) && own !== its;
	if (!isAlike || own === null || its === null) return false;
	return isOfBalance(main) !== isSameYears(main, other);
}

function isSameYears(main: PartVerdict, other: PartVerdict): boolean {
	return (main.years?.counted ?? []).join() === (other.years?.counted ?? []).join();
}

function isOfBalance({ part }: PartVerdict): boolean {
	return part.measure === 'net';
}

/** The side that a part speaks of; `null` of a ratio, which has both, and of what is about even. */
function sideOf({ part: { measure, side } }: PartVerdict): 'paid' | 'received' | null {
	if (measure === 'paid' || measure === 'received') return measure;
	if (measure !== 'net') return null;
	if (side === 'payer') return 'paid';
	return side === 'recipient' ? 'received' : null;
}

type ToldShare = typeof shareSentence;

function shareWords(verdict: PartVerdict, tell: ToldShare): string {
	const rows = rowsOfPart(verdict.part);
	const range = rangeOfPart(verdict, rows);
	const share = range && shareOfNation(verdict, rows, nationOf(verdict.part));
	return share ? tell(range, share) : '';
}

function placeWords(main: PartVerdict): string {
	const places = main.part.test === 'largest' ? placesOf(main, [...cellsByState().values()]) : null;
	return places ? placesSentence(places) : '';
}

function nationOf(part: ClaimPartRow) {
	return rowsOfPart({ ...part, state: 'US', group: '' });
}

/** Whether a part speaks of the whole balance of one year, which is told by our own account first. */
function isOfOneBalance({ part, years }: PartVerdict): boolean {
	return (
		years?.counted.length === 1 &&
		(part.measure ?? 'net') === 'net' &&
		part.covid_relief !== 'without'
	);
}
