import type { AssertedSeries } from '$lib/charts/asserted/series';
import type { ClaimRow } from '$lib/data/claims';
import type { StateCode } from '$lib/data/states';
import type { Arithmetic } from '$lib/fiscal/campaign/types';
import type { Figures, VerdictWord } from '$lib/fiscal/verdict/types';
import type { ListWords } from '$lib/words/list-words';
import { shortNameOf } from '$lib/words/names';
import { counted } from '$lib/words/ordinal';
import { saidWords, type Said } from '$lib/words/said';
import type { MethodRow } from './method-rows';

/** A sentence as quoted or reported, with who published it. */
export interface Quoted extends Said {
	readonly id: string;
	readonly publisher: string;
	readonly speaker: string;
	/** What stands between both names, "on"; absent where nothing does. */
	readonly preposition?: string;
	/** In words: "October 2017". */
	readonly date: string;
	/** Empty where the address is not known. */
	readonly address: string;
	/** Who carries the words, where the original was not read; empty otherwise. */
	readonly copiedBy: string;
}

/** A claim in the list: its quote, what it is about, and its verdict. */
export interface ClaimCard extends Quoted {
	/** For sorting: as it stands in the dataset; empty where it is undated. */
	readonly when: string;
	readonly side: ClaimRow['speaker_side'];
	/** The state it is about; `US` for all or a group. */
	readonly state: ClaimRow['state'];
	readonly word: VerdictWord;
	/** That its number is the one its source printed, whatever the methods give; absent of others. */
	readonly quoted?: 'as-printed' | 'since-revised';
	/** The part of the votes that bears its main part out, 0 to 1; `null` where nothing votes. */
	readonly q: number | null;
	/** Which figures its word rests on; `null` where they know no deficit rule, or it goes by its source. */
	readonly figures: Figures | null;
	/** The verdict for one line of a list. */
	readonly brief: ListWords;
	/** What of it cannot be tested, in a sentence; empty where it is tested whole, or not at all. */
	readonly untested: string;
	/** Whom it is about: a state, the states of a group by name, or all states. */
	readonly about: string;
	/** Every state that it or a part of it is about, in the order of the parts. */
	readonly states: readonly StateCode[];
	/** What else it is found by, as it is compared: other names, and its sizes. */
	readonly words: string;
	/** Whether its main part can be put to another state: not of the nation, a group, or what cannot be tested. */
	readonly canMove: boolean;
}

/** What a claim comes to with another state in the place of its own. */
export interface PlacedClaim {
	readonly id: string;
	readonly word: VerdictWord;
	readonly q: number | null;
	/** What is asserted, with the state's name. */
	readonly sentence: string;
	readonly brief: ListWords;
	readonly why: string;
	/** Its other tested parts about the same state, in their order; without those about other states or all. */
	readonly beside: readonly PlacedPart[];
}

/** What a part beside the main one comes to with another state in the place of its own. */
export interface PlacedPart {
	readonly sentence: string;
	readonly word: VerdictWord;
	readonly q: number | null;
	readonly why: string;
}

/** Claims of one kind. */
export interface ClaimGroup {
	readonly id: string;
	readonly title: string;
	readonly claims: readonly ClaimCard[];
}

/** One part of a claim, ready to show. */
export interface PartView {
	readonly part: number;
	readonly isMain: boolean;
	/** The state it is about; `US` for all or a group. */
	readonly state: ClaimRow['state'];
	/** The states of a group, which are taken together; empty elsewhere. */
	readonly group: readonly StateCode[];
	readonly sentence: string;
	readonly word: VerdictWord;
	readonly q: number | null;
	/** What the methods say; of the main part, whose verdict the page opens with, who votes and what decides; may be empty. */
	readonly why: string;
	/** How the words were read. */
	readonly note: string;
	/** The test in words; empty where it is not tested. */
	readonly test: string;
	/** The word of the quotation with its reason; `null` where no number is stated. */
	readonly quotation: { readonly word: VerdictWord; readonly words: string } | null;
	/** The word of all methods; `null` where none has figures. */
	readonly byMethods: VerdictWord | null;
	/** What decides, and whether another way to count votes gives another word; may be empty. */
	readonly hangs: string;
	/** What stands beside its word always, one sentence each; a sentence that a part before it has is left out. */
	readonly beside: readonly string[];
	/** What two unlike accounts side by side give; empty where they have nothing to say. */
	readonly unlike: string;
	/** What the author, or whoever he quotes, measured. */
	readonly authorMeasure: string;
	readonly measure: AssertedSeries['measure'];
	/** What is asserted of a figure, in a few words. */
	readonly asserted: string;
	/** The finding over the chart. */
	readonly title: string;
	/** The figures against what is asserted; `null` where there is no chart of it. */
	readonly series: AssertedSeries | null;
	readonly rows: readonly MethodRow[];
}

/** What can be printed of a claim, with where it comes from. */
export interface Instead {
	/** One sentence or two. */
	readonly words: string;
	readonly source: string;
	/** What mixes of sources without a vote give; may be empty. */
	readonly mixes: readonly string[];
	/** What other methods give, and why; may be empty. */
	readonly more: readonly string[];
	/** Whether it is printed beside the claim, or in its place. */
	readonly heading: string;
	/** The state whose balance is told, where the claim itself cannot be tried; else `null`. */
	readonly leadOf: StateCode | null;
}

/** Everything a claim's page shows. */
export interface ClaimPage extends Quoted {
	readonly position: number;
	readonly count: number;
	readonly group: string;
	readonly state: ClaimRow['state'];
	readonly asserts: string;
	readonly note: string;
	readonly word: VerdictWord;
	/** The word over the page; before a word of the methods, that its number is quoted right. */
	readonly heading: string;
	/** The verdict in a sentence, weaker parts named. */
	readonly verdict: string;
	readonly instead: Instead | null;
	/** Why its main part can be put to no other state; empty where it can. */
	readonly stays: string;
	/** Main part first. */
	readonly parts: readonly PartView[];
	readonly arithmetic: Arithmetic | null;
	/** The sum of the campaign with interest on the debt left out and counted by our own account; empty elsewhere. */
	readonly interest: string;
	readonly previous: NeighborClaim | null;
	readonly next: NeighborClaim | null;
}

/** The claim before or after one, in the order of the list. */
export type NeighborClaim = Said & Pick<Quoted, 'id'>;

/** Who is named as the speaker of a sentence, and where it stood. */
type Sayer = Pick<Quoted, 'speaker' | 'publisher' | 'preposition' | 'isReported'>;

/**
 * Who said it and where, the speaker named once: "Rep. Josh Gottheimer of New Jersey, press release" where the
 * publisher is "Rep. Josh Gottheimer, press release". Of a report the speaker alone: who reports it is told after the name.
 */
export function bylineOf({ speaker, publisher, preposition, isReported }: Sayer): string {
	if (isReported) return speaker;
	if (speaker === '' || publisher.includes(speaker)) return publisher;
	const [named = publisher] = publisher.split(',');
	if (speaker.includes(named)) return `${speaker}${publisher.slice(named.length)}`;
	return `${speaker}, ${preposition ? `${preposition} ` : ''}${publisher}`;
}

/** The name alone that a byline begins with: "Rep. Josh Gottheimer", "Texas Nationalist Movement". */
export function briefBylineOf(sayer: Sayer): string {
	const byline = bylineOf(sayer);
	return byline.slice(0, byline.search(/,| of |$/));
}

/** Letters of a quotation that a title has room for, so that it keeps below 70 with the name of the site. */
const TITLE_LETTERS = 48;

/** What the page of a claim is called: its sentence, cut after a whole word where it is long. */
export function claimTitle(said: Said): string {
	const { quote } = said;
	const cut = quote.slice(0, TITLE_LETTERS).replace(/[\s,;:.–-]+\S*$/, '');
	return saidWords({ ...said, quote: quote.length > TITLE_LETTERS ? `${cut}…` : quote });
}

/** What the page of a claim has for a description: what is asserted, the verdict, and its reason. */
export function claimDescription({ asserts, heading, verdict }: ClaimPage): string {
	return `${asserts} ${heading}. ${verdict}`;
}

/** After its count, in the words that a row has. */
const TALLY: readonly (readonly [VerdictWord, one: string, many: string])[] = [
	['holds', 'holds', 'hold'],
	['agrees', 'agrees with every method', 'agree with every method'],
	['as-printed', 'is quoted right', 'are quoted right'],
	['own-figure', 'is its own figure', 'are their own figures'],
	[
		'since-revised',
		'was quoted right and has since been revised',
		'were quoted right and have since been revised'
	],
	[
		'own-revised',
		'was its own figure and has since been revised',
		'were their own figures and have since been revised'
	],
	['depends', 'depends on the method', 'depend on the method'],
	['in-range', 'is within the range of methods', 'are within the range of methods'],
	['out-of-range', 'is outside the range of methods', 'are outside the range of methods'],
	['does-not-hold', 'does not hold', 'do not hold'],
	['not-as-printed', 'is not as printed', 'are not as printed'],
	['no-source', 'whose source we lack', 'whose source we lack'],
	['cannot-be-tested', 'cannot be tested', 'cannot be tested']
];

/**
 * How many claims have which verdict: "6 claims: 1 holds, 3 depend on the method, 2 do not hold"; put to a state, that
 * it is of that state: "6 claims, if said of Texas: …".
 */
export function tallyOf(
	claims: readonly Pick<ClaimCard, 'word'>[],
	state: StateCode | null = null
): string {
	const counts = TALLY.flatMap(([word, one, many]) => {
		const count = claims.filter((claim) => claim.word === word).length;
		return count === 0 ? [] : [counted(count, one, many)];
	});
	const of = state === null ? '' : `, if said of ${shortNameOf(state)}`;
	return `${counted(claims.length, 'claim', 'claims')}${of}: ${counts.join(', ')}`;
}
