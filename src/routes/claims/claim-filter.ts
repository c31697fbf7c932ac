import { isStateCode, type StateCode } from '$lib/data/states';
import type { Figures, VerdictWord } from '$lib/fiscal/verdict/types';
import { quoted, tellOdd, tellRepeated } from '$lib/view/address';
import { isFound, searchWords } from '$lib/words/search-words';
import { LACKS_SOURCE, VERDICT_WORDS } from '$lib/words/verdict-words';
import { SIDE_WORDS } from './side-words';
import type { ClaimCard, ClaimGroup } from './claim-view';

/** How the list of claims is ordered. */
export const CLAIM_ORDERS = ['group', 'newest', 'oldest', 'state', 'verdict'] as const;

/** One of them. */
export type ClaimOrder = (typeof CLAIM_ORDERS)[number];

/** What a reader looks for; empty texts and `null` leave everything in. */
export interface ClaimFilter {
	/** Words of the quotation, the speaker, the publisher, the date, the address, a state or a size. */
	readonly text: string;
	/** Whom it is about; `US` for all states. */
	readonly about: StateCode | 'US' | null;
	readonly side: ClaimCard['side'] | null;
	/** The year it was said; `UNDATED` for claims of no known date. */
	readonly year: string | null;
	readonly verdict: VerdictWord | null;
	readonly order: ClaimOrder;
}

/** Stands for the year of claims whose date is not known. */
export const UNDATED = 'none';

/** Everything, in its groups. */
export const ALL_CLAIMS: ClaimFilter = {
	text: '',
	about: null,
	side: null,
	year: null,
	verdict: null,
	order: 'group'
};

/** The claims that a filter leaves, in their groups or as one group in order; groups without a claim are not there. */
export function filteredGroups(
	groups: readonly ClaimGroup[],
	filter: ClaimFilter
): readonly ClaimGroup[] {
	const left = groups
		.map((group) => ({ ...group, claims: group.claims.filter((claim) => fits(claim, filter)) }))
		.filter(({ claims }) => claims.length > 0);
	if (filter.order === 'group' || left.length === 0) return left;
	const claims = left.flatMap((group) => group.claims).toSorted(COMPARE[filter.order]);
	return [{ id: 'all', title: ORDER_TITLES[filter.order], claims }];
}

/** The groups that links lead to, of those that a filter leaves; none where the list is one group in another order. */
export function groupsToJumpTo(
	left: readonly ClaimGroup[],
	{ order }: Pick<ClaimFilter, 'order'>
): readonly ClaimGroup[] {
	return order === 'group' ? left : [];
}

/** A filter as a query, only what differs from everything. */
export function claimQuery({ text, about, side, year, verdict, order }: ClaimFilter): string {
	const fields: readonly (readonly [string, string | null])[] = [
		['find', text || null],
		['about', about?.toLowerCase() ?? null],
		['by', side],
		['said', year],
		['verdict', verdict],
		['order', order === 'group' ? null : order]
	];
	return fields
		.flatMap(([name, value]) => (value === null ? [] : [`${name}=${encodeURIComponent(value)}`]))
		.join('&');
}

/** Signs of a search that are looked at; cut between signs, never inside one. */
const LONGEST = 100;

/** The filter of a query; what it does not know it leaves out. */
export function claimFilterOf(query: URLSearchParams): ClaimFilter {
	const about = query.get('about')?.toUpperCase() ?? '';
	return {
		text: [...(query.get('find') ?? '')].slice(0, LONGEST).join(''),
		about: about === 'US' || isStateCode(about) ? about : null,
		side: isSide(query.get('by')),
		year: /^(\d{4}|none)$/.test(query.get('said') ?? '') ? query.get('said') : null,
		verdict: isVerdict(query.get('verdict')),
		order: CLAIM_ORDERS.find((order) => order === query.get('order')) ?? 'group'
	};
}

/** Names of the query: the filter's, the state that sentences are put to, and the figures that all states are ranked by. */
const NAMES = ['state', 'find', 'about', 'by', 'said', 'verdict', 'order', 'figures'];

/** Which figures all states are ranked by; usually those against the others. */
export function rankedBy(query: URLSearchParams): Figures {
	return query.get('figures') === 'plain' ? 'plain' : 'neutral';
}

/** The same as a query; empty where it is the usual one. */
export function rankedQuery(figures: Figures): string {
	return figures === 'plain' ? 'figures=plain' : '';
}

/** What of a query the filter could not follow, in words; the state in it is told of by what puts sentences to it. */
export function filterNotes(query: URLSearchParams): readonly string[] {
	const notes: string[] = [];
	const tell = (note: string) => void notes.push(note);
	tellOdd(query, { known: NAMES }, tell);
	NAMES.forEach((name) => tellRepeated(name, query.getAll(name), tell));
	const { about, side, year, verdict } = claimFilterOf(query);
	const read = { about, by: side, said: year, verdict };
	for (const [name, value] of Object.entries(read)) {
		const text = query.get(name) ?? '';
		if (text === '' || value !== null) continue;
		notes.push(
			`“${quoted(text)}” is not a choice for “${name}” (${KNOWN[name]}); it takes no claim off the list.`
		);
	}
	const order = query.get('order') ?? 'group';
	if (!CLAIM_ORDERS.some((one) => one === order)) {
		notes.push(
			`“${quoted(order)}” is not an order (${CLAIM_ORDERS.join(', ')}); claims stand in their groups.`
		);
	}
	const figures = query.get('figures') ?? 'neutral';
	if (figures !== 'plain' && figures !== 'neutral') {
		notes.push(
			`“${quoted(figures)}” is not a choice for “figures” (neutral, plain); states are ranked against the others.`
		);
	}
	return notes;
}

/** What each name of the query may say. */
const KNOWN: Readonly<Record<string, string>> = {
	about: 'two letters of a state, or us',
	by: Object.keys(SIDE_WORDS).join(', '),
	said: `a year, ${UNDATED}`,
	verdict: Object.keys(VERDICT_WORDS).join(', ')
};

function isSide(text: string | null): ClaimCard['side'] | null {
	return text !== null && Object.hasOwn(SIDE_WORDS, text) ? (text as ClaimCard['side']) : null;
}

function isVerdict(text: string | null): VerdictWord | null {
	return text !== null && Object.hasOwn(VERDICT_WORDS, text) ? (text as VerdictWord) : null;
}

const ORDER_TITLES: Readonly<Record<Exclude<ClaimOrder, 'group'>, string>> = {
	newest: 'Newest first',
	oldest: 'Oldest first',
	state: 'By state',
	verdict: 'By verdict'
};

const VERDICT_ORDER = Object.keys(VERDICT_WORDS);

const COMPARE: Readonly<
	Record<Exclude<ClaimOrder, 'group'>, (a: ClaimCard, b: ClaimCard) => number>
> = {
	newest: (a, b) => order(b.when, a.when),
	oldest: (a, b) => order(a.when || '9999', b.when || '9999'),
	state: (a, b) => order(nameShown(a), nameShown(b)),
	verdict: (a, b) => VERDICT_ORDER.indexOf(a.word) - VERDICT_ORDER.indexOf(b.word)
};

/** Whom a claim is about, as its column says; empty of all states, which come first. */
function nameShown({ states, about }: ClaimCard): string {
	return states.length === 0 ? '' : about;
}

function order(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function fits(claim: ClaimCard, { text, about, side, year, verdict }: ClaimFilter): boolean {
	return (
		(about === null || isAbout(claim, about)) &&
		(side === null || claim.side === side) &&
		(year === null || (claim.when.slice(0, 4) || UNDATED) === year) &&
		(verdict === null || isOfVerdict(claim, verdict)) &&
		holds(claim, text)
	);
}

/** A number that is quoted right, or has no source, is one whatever word the methods have for it. */
function isOfVerdict({ word, quoted, brief }: ClaimCard, verdict: VerdictWord): boolean {
	const lacksSource = verdict === 'no-source' && brief.quoted === LACKS_SOURCE;
	return word === verdict || quoted === verdict || lacksSource;
}

/** By its words, who said it, where and when, whom it is about, its address, and what else it is found by. */
function holds(claim: ClaimCard, text: string): boolean {
	const looked = searchWords(text);
	if (looked.length === 0) return true;
	const { quote, speaker, publisher, date, copiedBy, id, about, states, side, words } = claim;
	const told = [quote, speaker, publisher, date, copiedBy, id, about, ...states, SIDE_WORDS[side]];
	return isFound(looked, [...searchWords(told.join(' ')), ...words.split(' ')]);
}

/** A sentence about a group or all states is about none alone, and about each that a part of it names. */
function isAbout({ state, states }: ClaimCard, about: StateCode | 'US'): boolean {
	return about === 'US' ? state === 'US' : states.includes(about);
}
