import type { ClaimPartRow } from '$lib/data/claims';
import type { StateCode } from '$lib/data/states';
import type { ClaimVerdict } from '$lib/fiscal/verdict/claim-verdict';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import type { Quotation, YearRevised } from '$lib/fiscal/verdict/quoted';
import type { SentenceYears } from '$lib/fiscal/verdict/sentence-years';
import { MAKERS } from '$lib/fiscal/verdict/makers';
import type { QuotedWord, VerdictWord } from '$lib/fiscal/verdict/types';
import { copyWords } from '$lib/fiscal/estimates/copy-words';
import { choiceInBrief, choiceWords, mostWords, yearsWords } from './choice-words';
import { countSentence } from './count-sentence';
import { wholeAmount } from './money';
import { multiplesFound } from './multiple-words';
import { listOf, shortNameOf } from './names';
import { perDollar } from './share';
import { sizeWords } from './size-words';
import { finerCents, reachedBy, toleranceSentence, toleranceWords } from './tolerance-sentence';
import { HALVES, hasHalves, isAll, isEvenAtBest, isNone, voteShare } from './vote-share';
import { capital } from './capital';

/** The words of a verdict as pages show them. */
export const VERDICT_WORDS: Readonly<Record<VerdictWord, string>> = {
	holds: 'Holds',
	depends: 'Depends on the method',
	'does-not-hold': 'Does not hold',
	agrees: 'Agrees with every method',
	'in-range': 'Within the range of methods',
	'out-of-range': 'Outside the range of methods',
	'as-printed': 'Quoted right',
	'own-figure': 'Its own figure',
	'since-revised': 'Quoted right, since revised',
	'own-revised': 'Its own figure, since revised',
	'not-as-printed': 'Not as printed',
	'no-source': 'We lack its source',
	'cannot-be-tested': 'Cannot be tested'
};

/** The verdict's words inside a sentence: "holds", "was quoted right and has since been revised". */
export const IN_SENTENCE: Readonly<Record<VerdictWord, string>> = {
	holds: 'holds',
	depends: 'depends on the method',
	'does-not-hold': 'does not hold',
	agrees: 'agrees with every method',
	'in-range': 'lies within the range of methods',
	'out-of-range': 'lies outside the range of methods',
	'as-printed': 'is quoted right',
	'own-figure': 'is its own figure',
	'since-revised': 'was quoted right and has since been revised',
	'own-revised': 'was its own figure and has since been revised',
	'not-as-printed': 'is not as printed',
	'no-source': 'has a source that we lack',
	'cannot-be-tested': 'cannot be tested'
};

/** What a part asserts, with another state in the place of its own. */
export function partSentence({ sentence, state }: ClaimPartRow, place: StateCode): string {
	if (state === 'US') return sentence;
	const [own, other] = [shortNameOf(state), shortNameOf(place)];
	return sentence
		.replaceAll(`${own}ns`, state === place ? `${own}ns` : `People in ${other}`)
		.replaceAll(own, other)
		.replace(/(?<=\S )People in/g, 'people in')
		.replace(/\.\.$/, '.');
}

/** Whether a word is that of a quotation beside its source, and not of the methods. */
export function isOfQuotation(word: VerdictWord): word is QuotedWord {
	return Object.hasOwn(QUOTED_WORDS, word);
}

const QUOTED_WORDS: Readonly<Record<QuotedWord, true>> = {
	'as-printed': true,
	'own-figure': true,
	'since-revised': true,
	'own-revised': true,
	'not-as-printed': true,
	'no-source': true
};

/** The reason for a verdict in one to three sentences; why it cannot be tested where it cannot. */
export function verdictSentence(verdict: PartVerdict): string {
	return reasonSentence(verdict, '');
}

/** The same said of a subject where a claim has several. */
function reasonSentence(verdict: PartVerdict, subject: string): string {
	const { part, years } = verdict;
	if (part.testable === 'no') return part.why_not;
	if (!years || years.counted.length === 0)
		return 'There are no figures for the years it speaks of.';
	const isOfSource = part.judged_by === 'source';
	return joined([
		isOfSource ? quotedSentence(verdict) : '',
		saidOf(subject, methodsSentence(verdict, years)),
		decidesSentence(verdict),
		isOfSource ? '' : revisedSentence(verdict)
	]);
}

function saidOf(subject: string, sentence: string): string {
	return subject === '' ? sentence : `For ${subject}, ${startedSmall(sentence)}`;
}

function startedSmall(sentence: string): string {
	return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

/** What the main part is about, where other parts are about other states or the other side; else empty. */
function subjectOf({ main, parts }: ClaimVerdict): string {
	const { state, group, measure } = main.part;
	if (state === 'US' || group !== '') return '';
	const tested = parts.filter(({ part }) => part.testable === 'yes').map(({ part }) => part);
	const own = tested.filter((part) => part.state === state && part.group === '');
	const isOneSide = measure === 'paid' || measure === 'received';
	if (isOneSide && own.some((part) => part.measure !== measure))
		return `what ${shortNameOf(state)} ${measure === 'paid' ? 'paid' : 'got'}`;
	return own.length < tested.length ? shortNameOf(state) : '';
}

/** What the methods say of a part, without what its own source printed; why it cannot be tested where it cannot. */
export function byMethodsSentence(verdict: PartVerdict): string {
	const { part, years } = verdict;
	if (part.testable === 'no' || !years || years.counted.length === 0)
		return verdictSentence(verdict);
	return joined([methodsSentence(verdict, years), decidesSentence(verdict)]);
}

/** That our own account alone votes on a part, and what decides on it most; may be empty. */
export function votersSentence(verdict: PartVerdict): string {
	return joined([aloneSentence(verdict), decidesSentence(verdict)]);
}

function joined(sentences: readonly string[]): string {
	return sentences.filter(Boolean).join(' ');
}

/** A claim's verdict in a sentence, with its weaker parts named and those that cannot be tested. */
export function claimSentence(verdict: ClaimVerdict): string {
	return joined([
		reasonSentence(verdict.main, subjectOf(verdict)),
		weakerSentence(verdict),
		untestedSentence(verdict)
	]);
}

/**
 * The same in short, as the page of a claim opens: what its source measured, who votes and what decides are told with
 * its main part.
 */
export function openingSentence(verdict: ClaimVerdict): string {
	const { main } = verdict;
	const { part, years } = main;
	if (part.testable === 'no' || !years || years.counted.length === 0) return claimSentence(verdict);
	const isOfSource = part.judged_by === 'source';
	return joined([
		isOfSource ? printedSentence(main) : '',
		saidOf(subjectOf(verdict), methodsSentence(main, years)),
		main.word === 'depends' ? dependsSentence(main) : '',
		isOfSource ? '' : revisedSentence(main),
		numberBesideSentence(verdict),
		weakerSentence(verdict),
		untestedSentence(verdict)
	]);
}

/** Of a claim whose main part has no number: that another part has one, which is quoted right. */
function numberBesideSentence({ main, parts, weaker }: ClaimVerdict): string {
	if (main.part.test === 'amount') return '';
	return parts
		.flatMap((verdict) => {
			const word = verdict.quotation?.word;
			const isTold = word === 'as-printed' || word === 'since-revised';
			if (!isTold || weaker.includes(verdict) || verdict.word === word) return [];
			return [`“${verdict.part.sentence.replace(/\.$/, '')}” ${IN_SENTENCE[word]}.`];
		})
		.join(' ');
}

/** Whether a number is quoted right, in a few words; empty where its source is lacking, which the word says alone. */
function printedSentence({ part, quotation }: Pick<PartVerdict, 'part' | 'quotation'>): string {
	return quotation ? printedWords(part, quotation) : '';
}

function printedWords(part: ClaimPartRow, quotation: Quotation): string {
	switch (quotation.word) {
		case 'as-printed':
			return 'Its source printed this number.';
		case 'own-figure':
			return 'The number is its author’s own.';
		case 'since-revised':
			return `Its source printed this number, and ${sinceWords(part, quotation).replace(/^the source /, '')}.`;
		case 'own-revised':
			return `The number is its author’s own, and ${sinceWords(part, quotation)}.`;
		case 'not-as-printed':
			return `Its source printed another number, ${printedValue(part, quotation)}.`;
		case 'no-source':
			return '';
	}
}

function printedValue(part: ClaimPartRow, { printed }: Quotation): string {
	return valueWords(part, printed ? printed.value : NaN);
}

/** What of a claim cannot be tested, beside what is; empty where it is tested whole, or not at all. */
export function untestedSentence({ untested }: Pick<ClaimVerdict, 'untested'>): string {
	const told = untested.map(({ part }) => `“${part.sentence.replace(/\.$/, '')}”`);
	return told.length === 0 ? '' : `${listOf(told)} cannot be tested here.`;
}

/** Weaker parts, and after them those that most of the votes bear out by the tolerance alone. */
function weakerSentence(verdict: ClaimVerdict): string {
	const told = [...verdict.weaker.map(weakerWords), ...liftedOf(verdict).map(liftedWords)];
	return told.length === 0 ? '' : `But ${told.join('; ')}.`;
}

/**
 * Parts beside the main one and its weaker ones that lie in the range of methods or agree with each, most of which come
 * near their number and do not reach it. Only an "over" is one: a figure below an "up to" is what it says.
 */
export function liftedOf({ main, parts, weaker }: ClaimVerdict): readonly PartVerdict[] {
	return parts.filter((verdict) => {
		const { word, part, share } = verdict;
		const isNear = word === 'agrees' || (word === 'in-range' && !weaker.includes(verdict));
		const reached = reachedBy(verdict);
		return (
			verdict !== main &&
			isNear &&
			part.bound === 'at-least' &&
			reached < HALF &&
			reached < (share?.q ?? 1)
		);
	});
}

const HALF = 0.5;

function liftedWords(verdict: PartVerdict): string {
	const { part, share } = verdict;
	const [reached, q] = [reachedBy(verdict), share?.q ?? 1];
	const [who, others, all] = isNone(reached)
		? ['no method', 'all', 'the votes']
		: [`${voteShare(reached)} of the votes`, 'the others', 'them'];
	const rest = isAll(q) ? others : `${voteShare(q - reached)} of ${all}`;
	return `“${part.sentence.replace(/\.$/, '')}” is borne out as it stands by ${who}, and by ${rest} only within ${toleranceWords(part)}`;
}

function weakerWords({ part, word }: PartVerdict): string {
	return `“${part.sentence.replace(/\.$/, '')}” ${AS_WEAKER[word] ?? IN_SENTENCE[word]}`;
}

/** Words that stand well alone and are less than the main part has: after "But" they say what is wanting. */
const AS_WEAKER: Readonly<Partial<Record<VerdictWord, string>>> = {
	'in-range': 'lies only within the range of methods: not all agree with it',
	'since-revised': 'has been revised since it was printed',
	'own-revised': 'has been revised since it was printed'
};

function methodsSentence(verdict: PartVerdict, years: SentenceYears): string {
	const { byMethods, part } = verdict;
	const when = whenWords(years);
	if (byMethods === null) return `No method has figures for it in ${when}.`;
	const told =
		part.test === 'amount' ? amountSentence(verdict, when) : shareSentence(verdict, when);
	return verdict.isAccountAlone ? `By our own account alone, ${startedSmall(told)}` : told;
}

/** "FY2016"; "FY2020–24, the pandemic years FY2020–21 left out"; with the years that have no figures. */
function whenWords({ counted, apart, dropped, silent = [] }: SentenceYears): string {
	const left = apart.length === 0 ? '' : `, the pandemic years ${yearsWords(apart)} not counted`;
	const none = dropped.length === 0 ? '' : `; there are no figures for ${yearsWords(dropped)}`;
	const unvoted = silent.length === 0 ? '' : `; nothing votes on ${yearsWords(silent)}`;
	return `${yearsWords(counted)}${left}${none}${unvoted}`;
}

function shareSentence(verdict: PartVerdict, when: string): string {
	const { part, share, trials } = verdict;
	const [who, verb] = votersOf(share?.q ?? 0);
	switch (part.scope) {
		case 'every-year':
			return `${who} ${verb} it out for every year, ${when}${fewerYears(verdict)}${breakingYears(trials)}.`;
		case 'some-year':
			return `${who} ${verb} it out for at least one year, ${when}.`;
		case 'count':
			return countSentence(verdict, when);
		default:
			return isEvenAtBest(trials)
				? `No method bears it out in ${when}; some put it about even.`
				: `${who} ${verb} it out in ${when}${hasHalves(trials) ? HALVES : ''}${multipleNote(verdict)}.`;
	}
}

/** Of a multiple from which to which the figures run. */
function multipleNote({ part, spread }: PartVerdict): string {
	return part.test === 'multiple' && spread ? `: ${multiplesFound(part, spread)}` : '';
}

function votersOf(q: number): readonly [who: string, verb: string] {
	if (isAll(q)) return ['Every method', 'bears'];
	return isNone(q) ? ['No method', 'bears'] : [`${voteShare(q)} of the votes`, 'bear'];
}

/** A part of the years from which on it is told that a maker has no more. */
const FEWER = 0.75;

/** Makers whose methods have far fewer years, on which alone they are tried: " (the Tax Foundation has FY1981–2005 alone)". */
function fewerYears({ trials, years }: Pick<PartVerdict, 'trials' | 'years'>): string {
	const all = years?.counted.length ?? 0;
	const told = MAKERS.flatMap(({ id, name }) => {
		const [longest] = trials
			.filter(({ maker }) => maker === id)
			.map(({ fiscalYears }) => fiscalYears)
			.toSorted((a, b) => b.length - a.length);
		if (!longest || longest.length >= FEWER * all) return [];
		return [`${name} has ${yearsWords(longest)} alone`];
	});
	return told.length === 0 ? '' : ` (${told.join('; ')})`;
}

function breakingYears(trials: PartVerdict['trials']): string {
	const years = [...new Set(trials.flatMap(({ againstYears }) => againstYears))].toSorted(
		(a, b) => a - b
	);
	return years.length === 0 ? '' : `; years that break it by some method: ${yearsWords(years)}`;
}

/** Of a share; what decides on an amount stands with what the verdict hangs on. */
function decidesSentence({ part, deciders }: PartVerdict): string {
	return deciders.length > 0 && part.test !== 'amount'
		? `What decides most is ${mostWords(deciders, choiceWords)}.`
		: '';
}

/** The same in a few words, under the word of a claim. */
function dependsSentence({ deciders }: PartVerdict): string {
	return deciders.length > 0 ? `It depends most on ${mostWords(deciders, choiceInBrief)}.` : '';
}

function amountSentence(verdict: PartVerdict, when: string): string {
	const { part, spread, share, word } = verdict;
	const tolerance = toleranceSentence(verdict);
	if (!spread) return joined([shareSentence(verdict, when), tolerance]);
	const run = `${runWords(part, spread)} in ${when}`;
	const isBound = part.bound !== 'exact' && word !== 'no-source';
	const q = share?.q ?? 0;
	const meets = isBound && tolerance === '' && !isAll(q) ? `; ${meetWords(q)}` : '';
	return joined([`The ${run}${meets}.`, tolerance]);
}

/** The figures of a part from least to most: "methods run from 81 cents to 84 cents"; once where both print the same. */
export function runWords(part: ClaimPartRow, spread: NonNullable<PartVerdict['spread']>): string {
	const [from = '', to = ''] = runEnds(part, spread).map((value) => endWords(part, value, spread));
	const isWorst = part.bound === 'up-to';
	if (from === to) return `${isWorst ? 'largest ' : ''}figure of every method is ${to}`;
	return isWorst
		? `largest figures of the methods run from ${from} to ${to}`
		: `methods run from ${from} to ${to}`;
}

/**
 * Both ends of a row of figures in the order in which they are told: of one side the smaller first, of balances on both
 * sides what was paid first.
 */
export function runEnds(
	{ measure, side }: Pick<ClaimPartRow, 'measure' | 'side'>,
	[least, most]: readonly [number, number]
): readonly [number, number] {
	const isPayer = measure === 'net' && side === 'payer';
	const isTurned = most < 0 || (least < 0 && isPayer);
	return isTurned ? [most, least] : [least, most];
}

/** An end of a row; of one that prints as the number that lies outside it, with as many digits as tell them apart. */
function endWords(
	part: ClaimPartRow,
	value: number,
	[least, most]: readonly [number, number]
): string {
	const { stated, bound } = part;
	const isOutside = bound === 'exact' && stated !== null && (stated < least || stated > most);
	return (isOutside && finerCents(part, value)) || valueWords(part, value);
}

function meetWords(q: number): string {
	return isNone(q) ? 'none of them bears it out' : `${voteShare(q)} of the votes bear it out`;
}

/** A figure in words: balances say which way the money goes. */
export function valueWords(part: ClaimPartRow, value: number): string {
	if (part.measure !== 'net' || part.unit === 'years') return sizeWords(part, value);
	if (value === 0) return 'paying as much as it gets';
	const pays = (part.side === 'payer') === value > 0;
	const size = sizeWords(part, Math.abs(value));
	return pays ? `paying ${size} more` : `receiving ${size} more`;
}

function aloneSentence({ isAccountAlone }: PartVerdict): string {
	return isAccountAlone ? 'Our own account alone votes on it.' : '';
}

/** What its author measured, as it stands in a sentence: "taxes and spending that …"; "IRS" stays as it is. */
export function measuredWords({ author_measure: measured }: ClaimPartRow): string {
	const words = measured.replace(/\.$/, '');
	return /^[A-Z][a-z]/.test(words) ? startedSmall(words) : words;
}

/** Whether the number is quoted right, in a sentence; empty where none is stated. */
export function quotedSentence({ part, quotation }: PartVerdict): string {
	if (!quotation) return '';
	const measured = measuredWords(part);
	const by = measured && ` (${measured})`;
	const copied = copyOf(quotation);
	if (part.unit === 'times' && quotation.printed)
		return `The figures of its source${by} come to ${valueWords(part, quotation.printed.value)} as much${copied && `, ${copied}`}.`;
	return part.unit === 'years' && quotation.printed
		? `In the figures of its source${by} there are ${valueWords(part, quotation.printed.value)} of that kind${copied && `, ${copied}`}.`
		: numberSentence(part, quotation, by);
}

function numberSentence(part: ClaimPartRow, quotation: Quotation, by: string): string {
	const copied = copyOf(quotation);
	const of = `${by}${copied && `, ${copied}`}`;
	switch (quotation.word) {
		case 'as-printed':
			return `The number ${isOfPersons(quotation) ? 'comes to what its source printed per person' : 'is as its source printed it'}${of}.`;
		case 'own-figure':
			return `It is the author’s own calculation${by}, with no other source to set it beside.${copied && ` It was read ${copied}.`}`;
		case 'since-revised':
			return `The number is as its source first printed it${of}; ${sinceWords(part, quotation)}.`;
		case 'own-revised':
			return `It is the author’s own figure as first printed${of}; ${sinceWords(part, quotation)}.`;
		case 'not-as-printed':
			return `${printedOtherwise('its source', part, quotation)}${of}.`;
		case 'no-source':
			return unknownSentence(part, quotation, by);
	}
}

/** What a source has in the place of a number; of a balance that it printed per person alone, what that comes to. */
function printedOtherwise(source: string, part: ClaimPartRow, quotation: Quotation): string {
	const value = printedValue(part, quotation);
	return isOfPersons(quotation)
		? `What ${source} printed per person comes to ${value}`
		: `${capital(source)} printed ${value}`;
}

function copyOf({ printed }: Quotation): string {
	return printed?.copiedBy ? copyWords(printed.copiedBy) : '';
}

function isOfPersons({ printed }: Quotation): boolean {
	return printed?.isMadeOfPersons === true;
}

function unknownSentence(part: ClaimPartRow, quotation: Quotation, by: string): string {
	const { printed } = quotation;
	return joined([
		`We do not have the source of the number${by}${printed?.isOnItsPageAlone ? ON_ITS_PAGE : ''}.`,
		printed?.reviser ? `${capital(sinceWords(part, quotation))}.` : ''
	]);
}

const ON_ITS_PAGE =
	': it is known from the claim’s own page alone, and not checked against the report';

/**
 * What a source has since made of a number: "the source has since revised it to …"; where its new figure was not found,
 * what is known of the same year.
 */
function sinceWords(part: ClaimPartRow, { printed }: Quotation): string {
	const { name, copiedBy } = printed?.reviser ?? { name: 'the source', copiedBy: '' };
	const copy = copiedBy && `, as copied by ${copiedBy}`;
	return printed?.ofYear
		? `${name} ${sinceOfYear(part, printed.ofYear, copy)}; ${NOT_FOUND}`
		: `${name} has since revised it to ${valueWords(part, printed?.revised ?? NaN)}${copy}`;
}

function sinceOfYear(part: ClaimPartRow, ofYear: YearRevised, copy: string): string {
	if (ofYear.kind === 'side') return `has since made the state a net ${ofYear.side} in that year`;
	const { before, after } = ofYear;
	const [of, runs] =
		ofYear.measure === 'ratio'
			? ['figure', `${perDollar(before)} to ${perDollar(after)} for each dollar paid`]
			: ['balance', `${paying(before)} to ${paying(after)}`];
	const relief = part.covid_relief === 'without' ? ', COVID-19 relief counted,' : '';
	return `has since revised its ${of} for that year${relief} from ${runs}${copy}`;
}

const NOT_FOUND = 'we have not found its new figure for this number';

function paying(net: number): string {
	return `${net < 0 ? 'paying' : 'receiving'} ${wholeAmount(net)} more`;
}

/** Of a sentence judged by all methods: that its own source has changed the number, or printed another. */
function revisedSentence({ part, quotation }: PartVerdict): string {
	if (quotation?.word === 'since-revised' || quotation?.word === 'own-revised')
		return printedSentence({ part, quotation });
	if (quotation?.word === 'not-as-printed') {
		return `${printedOtherwise('the source it goes back to', part, quotation)}.`;
	}
	return '';
}
