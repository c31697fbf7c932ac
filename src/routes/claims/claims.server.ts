import { group } from 'd3';
import { assertedSeries, type AssertedSeries } from '$lib/charts/asserted/series';
import type { CLAIM_KINDS, ClaimPartRow, ClaimRow } from '$lib/data/claims';
import { dataset } from '$lib/data/datasets.server';
import { isStateCode, type StateCode } from '$lib/data/states';
import type { ClaimVerdict } from '$lib/fiscal/verdict/claim-verdict';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import { decidingMost } from '$lib/fiscal/verdict/decides';
import { ballotOf } from '$lib/fiscal/verdict/values';
import { arithmeticOfClaim } from '$lib/ledger/campaign.server';
import { quotedFrom } from '$lib/ledger/quoted.server';
import {
	claimVerdicts,
	nationNets,
	placedVerdictsFor,
	rowsOfPart,
	signsOf,
	wholeYears
} from '$lib/ledger/verdict.server';
import { assertedTitle, assertedWords } from '$lib/words/asserted-words';
import { claimDate } from '$lib/words/claim-date';
import { hangsSentence } from '$lib/words/hangs-sentence';
import { interestSentence } from '$lib/words/instead-sentence';
import { listWords, mainWords, untestedWords, type ListWords } from '$lib/words/list-words';
import { listOf, shortNameOf } from '$lib/words/names';
import type { Said } from '$lib/words/said';
import { searchWords } from '$lib/words/search-words';
import { sizeWords } from '$lib/words/size-words';
import { reachedBy } from '$lib/words/tolerance-sentence';
import { isNone } from '$lib/words/vote-share';
import { testWords } from '$lib/words/test-words';
import { curly, curlyThroughout } from '$lib/words/curly';
import { typographic } from '$lib/words/typographic';
import { unlikeSentence } from '$lib/words/unlike-sentence';
import { openingSentence } from '$lib/words/claim-sentence';
import { partSentence } from '$lib/words/part-sentence';
import { quotedSentence } from '$lib/words/quoted-sentence';
import { byMethodsSentence, verdictSentence, votersSentence } from '$lib/words/verdict-sentence';
import { isOfQuotation, VERDICT_WORDS } from '$lib/words/verdict-words';
import type {
	ClaimCard,
	ClaimGroup,
	ClaimPage,
	ClaimsOfState,
	PartView,
	PlacedClaim,
	Quoted
} from './claim-view';
import { besideOfPart } from './beside.server';
import { groupOf, insteadOf, isQuotedRight, isSinceRevised } from './instead';
import { insteadFor } from './instead.server';
import { methodRows } from './method-rows';
import { SIDE_WORDS } from './side-words';

type Kind = (typeof CLAIM_KINDS)[number];

interface GroupWords {
	readonly id: string;
	readonly title: string;
	readonly kinds: readonly Kind[];
}

const GROUPS: readonly GroupWords[] = [
	{ id: 'campaign', title: 'The Yes California campaign', kinds: ['campaign'] },
	{ id: 'later', title: 'Later versions, by others', kinds: ['later-version'] },
	{ id: 'caution', title: 'Doubts from within the movement', kinds: ['movement-caution'] },
	{ id: 'checks', title: 'Counter-claims and checks', kinds: ['counter-claim', 'check'] },
	{ id: 'origin', title: 'Where “since 1987” comes from', kinds: ['origin'] },
	{ id: 'states', title: 'About other states', kinds: ['claim'] }
];

/** All claims in their groups, each with the verdict of its main part. */
export function claimGroups(): readonly ClaimGroup[] {
	return curlyThroughout(
		GROUPS.map((group) => ({
			id: group.id,
			title: group.title,
			claims: rowsOfGroup(group).map(cardOf)
		}))
	);
}

/** How many claims are about each state, most first, and which of them the list has first. */
export function claimsByState(): readonly ClaimsOfState[] {
	const cards = claimGroups().flatMap(({ claims }) => claims);
	const about = group(
		cards.flatMap(({ id, states }) => states.map((state) => ({ id, state }))),
		({ state }) => state
	);
	return [...about]
		.map(([state, claims]) => ({ state, count: claims.length, first: claims[0]?.id ?? '' }))
		.toSorted((a, b) => b.count - a.count);
}

/** So many claims about a state have it named where only some are. */
const SPOKEN_OF = 3;

/** The states besides one that most is said about, as in `claimsByState`. */
export function othersSpokenOf(but: StateCode): readonly ClaimsOfState[] {
	return claimsByState().filter(({ state, count }) => state !== but && count >= SPOKEN_OF);
}

function rowsOfGroup({ kinds }: GroupWords): readonly ClaimRow[] {
	const rows = dataset('claims/claims');
	return kinds.flatMap((kind) => rows.filter((row) => row.kind === kind));
}

/** The ids of all claims: the addresses of their pages. */
export function claimIds(): readonly string[] {
	return dataset('claims/claims').map(({ id }) => id);
}

/** Every claim put to one state, in the order of the claims. */
export function claimsPutTo(state: StateCode): readonly PlacedClaim[] {
	// By the parts as they were said: a sentence put to a state names its own state no more.
	const said = new Map(claimVerdicts().map(({ claim, parts }) => [claim, parts]));
	return [...placedVerdictsFor(state)].map(([claim, { main, beside }]) => {
		const asSaid = (verdict: PartVerdict) =>
			said.get(claim)?.find(({ part }) => part.part === verdict.part.part) ?? verdict;
		const placed = (verdict: PartVerdict) => ({
			sentence: typographic(partSentence(asSaid(verdict).part, state)),
			word: verdict.word,
			q: shortened(verdict.share?.q ?? null),
			why: typographic(verdictSentence(verdict))
		});
		return curlyThroughout({
			id: claim,
			...placed(main),
			brief: typeset(putWords(main, asSaid(main).part.state)),
			beside: beside.map(placed)
		});
	});
}

/** The words of a list about a state; of one that nobody said it of, without whose number it is. */
function putWords(main: PartVerdict, saidOf: PartVerdict['part']['state']): ListWords {
	const words = mainWords(main);
	return main.part.state === saidOf ? words : { ...words, quoted: '' };
}

/** Everything the page of a claim shows; `null` where there is no such claim. */
export function claimPage(id: string): ClaimPage | null {
	const told = GROUPS.flatMap((group) =>
		rowsOfGroup(group).map((claim) => ({ title: group.title, claim }))
	);
	const at = told.findIndex(({ claim }) => claim.id === id);
	const row = told[at]?.claim;
	if (!row) return null;
	const verdict = verdictOf(id);
	const { main, parts } = verdict;
	return curlyThroughout({
		...quotedOf(row),
		position: at + 1,
		count: told.length,
		group: told[at]?.title ?? '',
		state: row.state,
		asserts: typographic(row.asserts),
		note: typographic(row.note),
		word: main.word,
		heading: headingOf(verdict),
		verdict: typographic(openingWords(verdict)),
		instead: insteadFor(verdict, row),
		stays: stayingWords(main),
		parts: partViews([main, ...parts.filter((part) => part !== main)]),
		arithmetic: arithmeticOfClaim(id),
		interest: interestOf(id),
		previous: neighborOf(told[at - 1]?.claim),
		next: neighborOf(told[at + 1]?.claim)
	});
}

/** A claim in short: its words, its verdict, and its main part with the figures that decide it. */
export interface ClaimShown extends Quoted {
	readonly word: PartVerdict['word'];
	/** The part of the votes that bears it out, 0 to 1; `null` where nothing votes. */
	readonly q: number | null;
	readonly main: Pick<ClaimPartRow, 'state' | 'measure'>;
	/** The figures against what is asserted, in a few words; `null` where there is no chart of it. */
	readonly measured: { readonly series: AssertedSeries; readonly asserted: string } | null;
}

/** What a picture of a claim shows. */
export function claimShown(id: string): ClaimShown {
	const row = dataset('claims/claims').find((claim) => claim.id === id);
	if (!row) throw new Error(`There is no claim "${id}".`);
	const { main } = verdictOf(id);
	const series = main.part.testable === 'yes' ? seriesOf(main) : null;
	return curlyThroughout({
		...quotedOf(row),
		word: main.word,
		q: main.share?.q ?? null,
		main: main.part,
		measured: series && { series, asserted: assertedWords(main.part) }
	});
}

function cardOf(row: ClaimRow): ClaimCard {
	const verdict = verdictOf(row.id);
	const { main } = verdict;
	return {
		...quotedOf(row),
		when: row.date,
		side: row.speaker_side,
		state: row.state,
		word: main.word,
		...quotedRight(main),
		q: shortened(main.share?.q ?? null),
		figures: figuresOf(main),
		brief: typeset(listWords(verdict, fromOf(main.part))),
		untested: typographic(untestedWords(verdict)),
		about: aboutWords(row),
		states: statesOf(row),
		words: foundBy(row),
		canMove: canMove(main)
	};
}

function quotedRight({ quotation }: PartVerdict): Pick<ClaimCard, 'quoted'> {
	const word = quotation?.word;
	return word === 'as-printed' || word === 'since-revised' ? { quoted: word } : {};
}

/** Whose figure a part quotes, with the year of the edition: "the Rockefeller Institute (2025)"; empty where that is not known. */
function fromOf({ quoted }: ClaimPartRow): string {
	if (quoted === '') return '';
	const { publishers, edition } = quotedFrom(quoted);
	const names = listOf(publishers).replace('Internal Revenue Service', 'IRS');
	return `${names}${edition && ` (${edition})`}`;
}

function typeset({ figures, more, quoted, weaker }: ListWords): ListWords {
	return {
		figures: typographic(figures),
		more: typographic(more),
		quoted: typographic(quoted),
		weaker: typographic(weaker)
	};
}

function figuresOf({ part, word, share }: PartVerdict): ClaimCard['figures'] {
	if (share === null || isOfQuotation(word)) return null;
	const { figure, figures } = ballotOf(part);
	return figure === 'net' || figure === 'ratio' ? figures : null;
}

/** Another state can stand in the place of one state alone, and only in what is tested. */
function canMove(main: PartVerdict): boolean {
	return stayingWords(main) === '';
}

/** Why no other state can stand in the place of a part's own; empty where one can. */
function stayingWords({ part }: PartVerdict): string {
	if (part.testable === 'no')
		return 'This sentence is put to no other state: it cannot be tested for its own.';
	if (part.group !== '')
		return 'This sentence is put to no other state: it is about a group of states taken together.';
	return part.state === 'US'
		? 'This sentence is put to no other state: it is about all states at once.'
		: '';
}

/**
 * The word of a claim over its page, its main part's; that a number is quoted right goes before a word of the methods.
 * Parts that cannot be tested do not count: where the others stand it says that there are such, and the sentence under it names them.
 */
function headingOf({ main, untested }: ClaimVerdict): string {
	const word = `${VERDICT_WORDS[main.word]}${isByTolerance(main) ? ', by its tolerance alone' : ''}${isByYears(main) ? ', here on the years taken' : ''}`;
	if (isSinceRevised(main)) return `Quoted right, since revised; ${word.toLowerCase()}`;
	if (isQuotedRight(main)) return `Quoted right, ${word.toLowerCase()}`;
	const stands = main.word === 'holds' || main.word === 'agrees';
	return stands && untested.length > 0 ? `${word}, as far as it can be tested` : word;
}

/** Whether it is the choice of years that decides most, which is one of the choices of a method (METHOD 6). */
function isByYears({ word, deciders }: PartVerdict): boolean {
	return word === 'depends' && decidingMost(deciders)[0]?.choice === 'years';
}

/** Whether no method reaches the bounds that a number is given, and some come near them. */
function isByTolerance(main: PartVerdict): boolean {
	const isNear = main.word === 'agrees' || main.word === 'in-range';
	const { bound } = main.part;
	return isNear && bound !== null && bound !== 'exact' && isNone(reachedBy(main));
}

/**
 * What a page opens with: how the words were read, where they are judged by a reading; before what the methods give, that their number is not the one it quotes, from where; after it,
 * that no source of it is known.
 */
function openingWords(verdict: ClaimVerdict): string {
	const { read_as: readAs } = verdict.main.part;
	return [readAs, judgedWords(verdict)].filter(Boolean).join(' ');
}

function judgedWords(verdict: ClaimVerdict): string {
	const { part, quotation } = verdict.main;
	const opening = openingSentence(verdict);
	if (quotation?.word === 'no-source' && part.judged_by === 'methods')
		return `${opening} ${quotedSentence(verdict.main)}`;
	if (!isQuotedRight(verdict.main)) return opening;
	return `${quotedSentence(verdict.main)} ${opening}`;
}

function aboutWords(row: ClaimRow): string {
	return listOf(statesOf(row).map(shortNameOf)) || 'All states';
}

/** Every state that a claim or a part of it is about, that of the claim first. */
export function statesOf({ id, state }: Pick<ClaimRow, 'id' | 'state'>): readonly StateCode[] {
	const parts = verdictOf(id).parts.map(({ part }) => part);
	const codes = [state, ...parts.flatMap((part) => [...groupOf(part), part.state])];
	return [...new Set(codes.filter(isStateCode))];
}

/** To a millionth: near a hundred of them are served with the list. */
function shortened(q: number | null): number | null {
	return q === null ? null : Math.round(1e6 * q) / 1e6;
}

/** Other names that a reader types, by a name that stands on a claim. */
const ALIASES: readonly (readonly [RegExp, string])[] = [
	[/yes california|calexit/i, 'CalExit, Yes California'],
	[/texas nationalist/i, 'TEXIT'],
	[/republican/i, 'GOP'],
	[/\birs\b|internal revenue/i, 'IRS, Internal Revenue Service'],
	[/\bgov\b/i, 'governor'],
	[/\brep\b/i, 'representative, congressman']
];

/** Whose figures a part quotes, as what its author measured has them. */
const MEASURERS =
	/Rockefeller Institute|Tax Foundation|USAFacts|USAspending|\bIRS\b|Comptroller|Pew Charitable Trusts|Rutgers/g;

/**
 * What a claim is found by beside what a list has of it: other names, whose figures it quotes, and the sizes of its
 * parts; each word once.
 */
function foundBy(row: ClaimRow): string {
	const { quote, speaker, publisher, speaker_side: side, copied_by: copiedBy } = row;
	const named = [quote, speaker, publisher, SIDE_WORDS[side], copiedBy, row.id].join(' ');
	const aliases = ALIASES.flatMap(([name, other]) => (name.test(named) ? [other] : []));
	const { parts } = verdictOf(row.id);
	const measurers = parts.flatMap(({ part }) => part.author_measure.match(MEASURERS) ?? []);
	const sizes = parts.flatMap(({ part }) =>
		[part.stated, part.low, part.high].flatMap((size) =>
			size === null ? [] : sizeWords(part, size)
		)
	);
	const told = searchWords(named);
	const words = searchWords([...aliases, ...measurers, ...sizes].join(' '));
	return [...new Set(words)].filter((word) => !told.includes(word)).join(' ');
}

function quotedOf(row: ClaimRow): Quoted {
	return {
		id: row.id,
		...saidIn(row),
		publisher: row.publisher,
		speaker: row.speaker,
		...(row.preposition && { preposition: row.preposition }),
		date: claimDate(row.date, row.date_status),
		address: row.address,
		copiedBy: row.copied_by
	};
}

/** The words of a claim as pages show them, and whether they are a report in other words than the speaker's. */
export function saidIn({ quote, wording }: Pick<ClaimRow, 'quote' | 'wording'>): Said {
	return {
		// Every page puts it in double marks.
		quote: curly(quote).replaceAll('“', '‘').replaceAll('”', '’'),
		...(wording === 'reported' && { isReported: true as const })
	};
}

function verdictOf(claim: string): ClaimVerdict {
	const verdict = claimVerdicts().find((one) => one.claim === claim);
	if (!verdict) throw new Error(`No verdict of the claim "${claim}".`);
	return verdict;
}

function partView(verdict: PartVerdict): Omit<PartView, 'beside'> {
	const { part, share, word, quotation, byMethods } = verdict;
	const isMain = part.main === 'yes';
	return {
		part: part.part,
		isMain,
		state: part.state,
		group: groupOf(part),
		sentence: typographic(part.sentence),
		word,
		q: share?.q ?? null,
		why: typographic(isMain ? votersSentence(verdict) : byMethodsSentence(verdict)),
		note: typographic(part.note),
		quotation: quotation && { word: quotation.word, words: quotedSentence(verdict) },
		byMethods,
		authorMeasure: typographic(part.author_measure),
		...(part.testable === 'yes' ? testOf(verdict) : UNTESTED)
	};
}

/**
 * Parts about one state and the same figures agree since the same year, and have the same years told apart, which is said
 * once; other countings, least and most are told of each.
 */
function partViews(verdicts: readonly PartVerdict[]): readonly PartView[] {
	const all = verdicts.map((verdict) =>
		verdict.part.testable === 'yes' ? besideOfPart(verdict) : null
	);
	return verdicts.map((verdict, at) => {
		const { agreement = '', countings = '', balances = '', apart = '' } = all[at] ?? {};
		const before = all.slice(0, at).flatMap((one) => (one ? [one.agreement, one.apart] : []));
		const [agrees, differs] = [agreement, apart].map((told) => (before.includes(told) ? '' : told));
		const beside = [agrees, countings, balances, differs].flatMap((told) => told || []);
		const view = partView(verdict);
		const isTold = verdicts.slice(0, at).some((other) => isSourceOf(other, verdict));
		return { ...view, ...(isTold && { quotation: null }), beside };
	});
}

/** Whether the source of a part's number is told with another part that quotes the same figure as rightly. */
function isSourceOf(other: PartVerdict, { part, quotation }: PartVerdict): boolean {
	const isSame = part.quoted !== '' && part.quoted === other.part.quoted;
	return isSame && quotation?.word === other.quotation?.word;
}

type TestView = Pick<
	PartView,
	'measure' | 'test' | 'hangs' | 'unlike' | 'asserted' | 'title' | 'series' | 'rows'
>;

function testOf(verdict: PartVerdict): TestView {
	const { part } = verdict;
	const series = seriesOf(verdict);
	return {
		measure: series?.measure ?? part.measure ?? 'net',
		test: testWords(verdict, nationNets),
		hangs: hangsSentence(verdict),
		unlike: unlikeSentence(verdict, rowsOfPart(part)),
		asserted: assertedWords(part),
		title: assertedTitle(verdict),
		series,
		rows: methodRows(verdict, stateOfPart(part))
	};
}

const UNTESTED: TestView = {
	measure: 'net',
	test: '',
	hangs: '',
	unlike: '',
	asserted: '',
	title: '',
	series: null,
	rows: []
};

function seriesOf({ part, years, quotation }: PartVerdict) {
	const counted = years?.counted ?? [];
	const [first, last] = [counted[0], counted.at(-1)];
	const span = first === undefined || last === undefined ? null : { first, last };
	return assertedSeries({
		part,
		rows: rowsOfPart(part),
		yearOf: wholeYears(),
		span,
		printed: quotation?.printed?.value ?? null,
		printedBy: quotedFrom(part.quoted).publishers
	});
}

function stateOfPart({ state }: ClaimPartRow): StateCode | null {
	return state === 'US' ? null : state;
}

function interestOf(claim: string): string {
	const arithmetic = arithmeticOfClaim(claim);
	if (!arithmetic) return '';
	return interestSentence(insteadOf('CA', signsOf('CA').rows, arithmetic.fiscalYear));
}

function neighborOf(claim: ClaimRow | undefined): ClaimPage['next'] {
	return claim ? { id: claim.id, ...saidIn(claim) } : null;
}
