import MiniSearch, { type SearchResult } from 'minisearch';
import { STATES } from '$lib/data/states';
import {
	claimsAsked,
	comparisonOf,
	pageOfState,
	statesAsked,
	viewsOf,
	withWholeYears,
	yearsInstead
} from './asked-views';
import type { PageEntry, PageIndex, PageKind } from './page-entry';
import { LINKING, stemOf, wordsOf } from './query-words';

/**
 * The counties of every state by its code in small letters, each as the last three digits of its code and its name:
 * `{ "tx": ["301Loving County"] }`. A file of its own, since there are six times as many as pages.
 */
export type CountyNames = Readonly<Record<string, readonly string[]>>;

/** Digits of a county within its state. */
const COUNTY_DIGITS = 3;

/** Each county as an entry: its state's page of counties, with the county outlined there. */
export function countyPlaces(names: CountyNames): readonly PageEntry[] {
	return STATES.flatMap(({ code, fips, name }) => {
		const lower = code.toLowerCase();
		return (names[lower] ?? []).map((packed) => ({
			path: `${COUNTIES}${lower}/?county=${fips}${packed.slice(0, COUNTY_DIGITS)}`,
			kind: 'county' as const,
			name: `${packed.slice(COUNTY_DIGITS)}, ${name}`,
			about: '',
			words: `${code} ${name}`
		}));
	});
}

const COUNTIES = 'counties/';

function isPlace({ path }: PageEntry): boolean {
	return path.startsWith(COUNTIES) && path.includes('?');
}

/** A county is found by its own name; that of its state stands among its other words. */
function nameFoundBy(entry: PageEntry): string {
	return isPlace(entry) ? entry.name.slice(0, entry.name.lastIndexOf(', ')) : entry.name;
}

/** What so many counties are called that it finds none of them. */
const NOUNS = new Set(['county', 'parish', 'borough', 'census', 'area', 'city', 'and']);

/** Whether a hit says why it is one: a county whose state alone was named is none. */
function isMeant(entry: PageEntry, { match }: Hit): boolean {
	if (!isPlace(entry)) return true;
	return Object.entries(match).some(
		([word, fields]) => !NOUNS.has(word) && fields.includes('name')
	);
}

/** What was found of one kind, the best first. */
export interface FoundGroup {
	readonly kind: PageKind;
	readonly label: string;
	/** How many there are, shown or not. */
	readonly count: number;
	readonly entries: readonly PageEntry[];
	/** How its entries meet the words: all of them, only some, or no more than words much like them. */
	readonly by: Meeting;
}

/** How what is found meets a reader's words. */
export type Meeting = 'all' | 'some' | 'like';

/** Each kind with its heading, and how much more one of it counts than its words alone. */
const KINDS: Readonly<Record<PageKind, { readonly label: string; readonly weight: number }>> = {
	state: { label: 'States', weight: 3 },
	year: { label: 'Fiscal years', weight: 3 },
	county: { label: 'Counties', weight: 2 },
	page: { label: 'Pages', weight: 1.5 },
	estimate: { label: 'Estimates', weight: 1.5 },
	line: { label: 'Lines of our account', weight: 1.2 },
	method: { label: 'Methods', weight: 1.2 },
	claim: { label: 'Claims', weight: 1 },
	dataset: { label: 'Datasets', weight: 1 }
};

/** The heading over what is found of a kind. */
export function kindLabel(kind: PageKind): string {
	return KINDS[kind].label;
}

/** A word of so many letters may be the start of a longer one. */
const LEAST_START = 2;

/** A state’s code is the start of no other word: "in" would find every income. */
const CODES: ReadonlySet<string> = new Set(STATES.map(({ code }) => code));

function mayBeStart(word: string): boolean {
	return word.length >= LEAST_START && !CODES.has(word.toUpperCase());
}

/** In a word of so many letters one in five may be mistyped. */
const LEAST_MISTYPED = 5;

/** A word of so many letters that nothing is found by may have two that changed places, as in "Ohoi". */
const LEAST_SWAPPED = 4;
const SWAPPED = 2;

/** Whether a word may be mistyped; a year is another year. */
function mayBeMistyped(word: string, least: number): boolean {
	return word.length >= least && !/\d/.test(word);
}

/** Makes entries searchable; takes some milliseconds for hundreds of them. */
export function pageIndex(entries: readonly PageEntry[]): PageIndex {
	const search = new MiniSearch({
		idField: 'at',
		fields: ['name', 'words', 'about', 'stems'],
		tokenize: wordsOf,
		searchOptions: {
			fields: ['name', 'words', 'about'],
			boost: { name: 2, words: 2, about: 0.5 },
			prefix: mayBeStart,
			fuzzy: (word) => (mayBeMistyped(word, LEAST_MISTYPED) ? 0.2 : false),
			boostDocument: (at) => KINDS[entries[Number(at)]?.kind ?? 'page'].weight
		}
	});
	search.addAll(
		entries.map((entry, at) => ({
			...entry,
			name: nameFoundBy(entry),
			stems: isPlace(entry) ? '' : stemsIn(`${entry.name} ${entry.words} ${entry.about}`).join(' '),
			at
		}))
	);
	return { entries, search };
}

/** Each stem once: a page is found by other forms of its words, but by no other county than the one named. */
function stemsIn(text: string): string[] {
	return [...new Set(wordsOf(text).map(stemOf))];
}

/**
 * What a reader's words find, in groups by kind, that with the best match first and at most `most` of each, but years
 * whole as long as they are few. All words that say something have to be met, first as they stand, then in any form;
 * where nothing meets them all, as many of them as can be; where none is met, words much like them.
 */
export function findPages(index: PageIndex, words: string, most: number): readonly FoundGroup[] {
	const query = withWholeYears(index, words);
	const met = hitsOf(index, query);
	const hits = met.hits.flatMap((hit) => {
		const entry = index.entries[Number(hit.id)];
		return entry && isMeant(entry, hit) ? entry : [];
	});
	const asked = [
		...viewsOf(index, query),
		...comparisonOf(query),
		...yearsInstead(index, query),
		...pageOfState(index, query)
	];
	const states = statesAsked(index, query);
	// "loving texas" means the county.
	const [place] = met.by === 'all' ? hits.slice(0, 1).filter(isPlace) : [];
	const { claims, isAllAsked } = claimsAsked(index, query);
	const by = asked.length > 0 || isAllAsked ? 'all' : met.by;
	// What is asked for by name needs no guess beside it.
	const more = by === met.by ? hits : [];
	const all = withClaims([...asked, ...(place ? [place] : []), ...states, ...more], claims);
	const found = [...new Set(all)];
	return [...new Set(found.map(({ kind }) => kind))].map((kind) => {
		const ofKind = inOrder(found.filter((entry) => entry.kind === kind));
		const { length: count } = ofKind;
		const isWhole = kind === 'year' && count <= WHOLE_YEARS;
		const shown = isWhole ? asTimeWent(ofKind, query) : ofKind.slice(0, most);
		return { kind, label: kindLabel(kind), count, entries: shown, by };
	});
}

/** All claims put to a state stand in the group of claims, after the one that meets the words best. */
function withClaims(
	found: readonly PageEntry[],
	claims: readonly PageEntry[]
): readonly PageEntry[] {
	const at = found.findIndex(({ kind }) => kind === 'claim');
	return found.toSpliced(at < 0 ? found.length : at + 1, 0, ...claims);
}

/**
 * More than the years of any kind of event. Some of them without the others would say that the others had no
 * recession; what finds more is a word of every year.
 */
const WHOLE_YEARS = 12;

/**
 * The years whose numbers are among the words first, then from the earliest on: how well words match says nothing of
 * which year had more of an event.
 */
function asTimeWent(years: readonly PageEntry[], query: string): readonly PageEntry[] {
	const numbers = query.match(/\d+/g) ?? [];
	const isNamed = ({ name }: PageEntry) => numbers.some((number) => name.includes(` ${number}`));
	return years.toSorted(
		(a, b) => Number(isNamed(b)) - Number(isNamed(a)) || a.name.localeCompare(b.name)
	);
}

/** Editions of one estimate meet the same words: the newest stands first, among those that are estimates. */
function inOrder(found: readonly PageEntry[]): readonly PageEntry[] {
	if (found[0]?.kind !== 'estimate') return found;
	const editionOf = ({ name }: PageEntry) => /20\d\d$/.exec(name)?.[0] ?? '';
	const titleOf = ({ name }: PageEntry) => name.replace(/ 20\d\d$/, '');
	const first = new Map([...found.entries()].reverse().map(([at, entry]) => [titleOf(entry), at]));
	const placeOf = (entry: PageEntry) => first.get(titleOf(entry)) ?? 0;
	return found.toSorted(
		(a, b) => placeOf(a) - placeOf(b) || editionOf(b).localeCompare(editionOf(a))
	);
}

type Hit = Pick<SearchResult, 'id' | 'match'>;

interface Met {
	readonly hits: readonly Hit[];
	readonly by: Meeting;
}

/** What meets the words best: all of them in any form, or within longer words; else a guess, by what it goes. */
function hitsOf(index: PageIndex, query: string): Met {
	const { search } = index;
	const words = wordsOf(query.toLowerCase()).filter((word) => !LINKING.has(word));
	// "The Keystone State"
	const named = words.filter((word) => word !== 'state');
	const exact = [query, words.join(' ')].flatMap((asked) =>
		search.search(asked, { combineWith: 'AND', fuzzy: false })
	);
	const steps: readonly (readonly [Meeting, () => readonly Hit[]])[] = [
		['all', () => [...exact, ...hitsOfStems(search, words)]],
		['all', () => search.search(named.join(' '), { combineWith: 'AND', fuzzy: false })],
		['all', () => hitsWithin(index, words)],
		['like', () => search.search(query, { combineWith: 'AND' })],
		['some', () => meetingMost(search.search(query))],
		['like', () => search.search(query, { prefix: false, fuzzy: swapped })]
	];
	for (const [by, find] of steps) {
		const hits = find();
		if (hits.length > 0) return { hits, by };
	}
	return { hits: [], by: 'all' };
}

function swapped(word: string): number | false {
	return mayBeMistyped(word, LEAST_SWAPPED) ? SWAPPED : false;
}

/** A word of so many letters may stand within another, as in "@realDonaldTrump". */
const LEAST_WITHIN = 4;

/** Pages, counties apart, in whose text each word stands somewhere. */
function hitsWithin({ entries }: PageIndex, words: readonly string[]): readonly Hit[] {
	if (words.length === 0 || words.some(({ length }) => length < LEAST_WITHIN)) return [];
	return [...entries.entries()]
		.filter(([, entry]) => {
			const text = `${entry.name} ${entry.words} ${entry.about}`.toLowerCase();
			return !isPlace(entry) && words.every((word) => text.includes(word));
		})
		.map(([id]) => ({ id, match: {} }));
}

/** What meets every word in whatever form; a word without an ending may be the start of one. */
function hitsOfStems(search: MiniSearch, words: readonly string[]): readonly Hit[] {
	return search.search(words.map(stemOf).join(' '), {
		fields: ['stems'],
		combineWith: 'AND',
		prefix: (stem) => mayBeStart(stem) && words.includes(stem),
		fuzzy: false
	});
}

/** Those that meet most of a reader's words: what meets one of three is no answer where another meets two. */
function meetingMost(hits: readonly SearchResult[]): readonly SearchResult[] {
	const metBy = ({ queryTerms }: SearchResult) =>
		queryTerms.filter((word) => !LINKING.has(word)).length;
	const most = Math.max(0, ...hits.map(metBy));
	return hits.filter((hit) => metBy(hit) === most);
}
