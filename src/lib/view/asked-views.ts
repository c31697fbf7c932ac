import { listOf, shortNameOf } from '$lib/words/names';
import { MOST_STATES } from './most-states';
import type { PageEntry, PageIndex } from './page-entry';
import { LINKING, wordsOf } from './query-words';
import { statesNamed } from './states-named';

/** A year among words, as in "2005" or "FY2005". */
const YEAR = /\b(?:FY)?((?:19|20)\d\d)\b/i;

/** A year by its last digits, as in "FY99" or "fy ’99". */
const SHORT_YEAR = /\bFY\s?['’]?(\d\d)\b/gi;

/** The page of the state that the words name by its name, code or short form, and nothing else: "d.c.", "ohio", "W.Va.". */
export function pageOfState({ entries }: PageIndex, query: string): readonly PageEntry[] {
	const wanted = lettersOf(query.replace(/\b(?:the|state)\b/gi, ''));
	const names = ({ path, name, words }: PageEntry) => [
		name,
		path.slice(path.indexOf('/')),
		...words.split(' ').filter((word) => word.endsWith('.'))
	];
	const states = entries.filter(({ kind }) => kind === 'state');
	const own = states.filter((entry) => names(entry).some((one) => lettersOf(one) === wanted));
	return own.length > 0 ? own : states.filter(({ words }) => isNickname(query, words));
}

/** Whether the words are one of the other names of a state: "the Keystone State", "lone star". */
function isNickname(query: string, words: string): boolean {
	const asked = wordsOf(query.toLowerCase());
	const nickname = asked.filter((word) => word !== 'the' && word !== 'state');
	const isOne = nickname.length > 1 || (nickname.length === 1 && asked.includes('state'));
	if (!isOne || statesNamed(nickname, { byCode: false }).states.length > 0) return false;
	return ` ${words.toLowerCase()} `.includes(` ${nickname.join(' ')} `);
}

function lettersOf(text: string): string {
	return text.toLowerCase().replace(/[^a-z]/g, '');
}

/** The states that the words name in full, whatever other words are there: "is Pennsylvania a donor state". */
export function statesAsked({ entries }: PageIndex, query: string): readonly PageEntry[] {
	const words = wordsOf(query.toLowerCase());
	if (words.some((word) => COUNTY.test(word))) return [];
	const { states } = statesNamed(words, { byCode: false });
	return states.flatMap((code) =>
		entries.filter(({ path }) => path === `states/${code.toLowerCase()}/`)
	);
}

/** Words that ask for what is said. */
const SAYING = /^(?:claims?|quotes?|said|says)$/;

/** What was said of any state, tested by the figures of the one that the words name. */
export interface ClaimsAsked {
	readonly claims: readonly PageEntry[];
	/** Whether the words ask for claims of that state, and for nothing else. */
	readonly isAllAsked: boolean;
}

/** The claims put to a state, where the words name one, whatever other words are there. */
export function claimsAsked(index: PageIndex, query: string): ClaimsAsked {
	const states = [...new Set([...pageOfState(index, query), ...statesAsked(index, query)])];
	const [state] = states;
	// Claims are put to a state whatever the year.
	const isOne = states.length === 1 && yearIn(query).year === undefined;
	if (!state || !isOne) return { claims: [], isAllAsked: false };
	const words = wordsOf(query.toLowerCase());
	const { rest } = statesNamed(words, { byCode: false });
	const [, code = ''] = state.path.split('/');
	return {
		claims: [
			{
				path: `claims/?state=${code}`,
				kind: 'claim',
				name: `All claims, put to ${state.name}`,
				about: 'What was said of one state, tested by the figures of another',
				words: ''
			}
		],
		isAllAsked:
			rest.some((word) => SAYING.test(word)) &&
			rest.every((word) => SAYING.test(word) || LINKING.has(word))
	};
}

/** All years there are, where the words are the number of another one, alone or with a state. */
export function yearsInstead(index: PageIndex, query: string): readonly PageEntry[] {
	const { year, named } = yearIn(query);
	const years = index.entries
		.filter(({ kind }) => kind === 'year')
		.map(({ name }) => yearIn(name).year ?? '')
		.toSorted();
	const [first, last] = [years.at(0), years.at(-1)];
	if (year === undefined || first === undefined || years.includes(year)) return [];
	const states = named === '' ? [] : pageOfState(index, named);
	if (named !== '' && states.length === 0) return [];
	return [
		...states,
		{
			path: 'years/',
			kind: 'year',
			name: `Fiscal years ${first} to ${last}`,
			about: `${year} is not among them`,
			words: ''
		}
	];
}

/** The first year among some words, and what else they name. */
function yearIn(words: string): { readonly year?: string; readonly named: string } {
	const [word, year] = YEAR.exec(words) ?? [];
	if (word === undefined || year === undefined) return { named: words };
	const named = words
		.replace(word, ' ')
		.replace(/\bin\b/i, ' ')
		.trim();
	return { year, named };
}

/** The words with "FY99" as the year that ends so. */
export function withWholeYears({ entries }: PageIndex, query: string): string {
	return query.replace(SHORT_YEAR, (short, digits: string) => {
		const page = entries.find(({ kind, name }) => kind === 'year' && name.endsWith(digits));
		return page ? (yearIn(page.name).year ?? short) : short;
	});
}

/** A state in a year, where the words name both and nothing else: the explorer shows it, and each has a page. */
export function viewsOf({ entries, search }: PageIndex, query: string): readonly PageEntry[] {
	const { year, named } = yearIn(query);
	const page = entries.find(({ kind, name }) => kind === 'year' && name.endsWith(` ${year}`));
	if (named === '' || !page) return [];
	const [first] = search.search(named, { combineWith: 'AND' });
	const state = entries[Number(first?.id)];
	if (state?.kind !== 'state') return [];
	const [, code = ''] = state.path.split('/');
	const by = page.estimate ? `estimate=${page.estimate}&` : '';
	return [
		{
			path: `?${by}states=${code}&year=${year}`,
			kind: 'state',
			name: `${state.name} in ${year}`,
			about: 'What it paid and got that year, in the explorer',
			words: ''
		},
		state,
		page
	];
}

/** Words that ask for states side by side, beside those that link. */
const COMPARING = new Set([
	'against',
	'beside',
	'compare',
	'compared',
	'comparison',
	'versus',
	'vs',
	'with'
]);

const COUNTY = /^(?:count(?:y|ies)|parish|borough|city)$/;

/** Codes of states that are words of a sentence, too. */
const ALSO_WORDS = /^(?:hi|in|me|ok|or)$/i;
const LINK = 'and';

/**
 * Several states side by side, where the words name them: by their names, or by codes and nothing else; of more than
 * fit beside each other the first.
 */
export function comparisonOf(query: string): readonly PageEntry[] {
	const words = wordsOf(query.toLowerCase());
	// Counties and cities have the names of states: "Washington County, Rhode Island".
	if (words.some((word) => COUNTY.test(word))) return [];
	// "california or texas" names no Oregon; "OR CA" does.
	const codes = wordsOf(query).map((word) =>
		ALSO_WORDS.test(word) && word !== word.toUpperCase() ? LINK : word.toLowerCase()
	);
	const byCode = statesNamed(codes, { byCode: true });
	const isAllTold = byCode.rest.every((word) => COMPARING.has(word) || LINKING.has(word));
	const { states: named } = isAllTold ? byCode : statesNamed(words, { byCode: false });
	if (named.length < 2) return [];
	const states = named.slice(0, MOST_STATES);
	const isAll = states.length === named.length;
	return [
		{
			path: `compare/?states=${states.join().toLowerCase()}`,
			kind: 'state',
			name: `${listOf(states.map(shortNameOf))} compared`,
			about: isAll
				? 'Side by side, on one scale, over time and in every estimate'
				: `The first ${MOST_STATES} of ${named.length}: no more fit side by side`,
			words: ''
		}
	];
}
