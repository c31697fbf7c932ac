import { yearPage } from '$lib/view/year-page';
import { findState } from '$lib/view/find-state';
import { FIRST_FISCAL_YEAR, LAST_FISCAL_YEAR } from '$lib/fiscal/core/context';

/** What a wrong address may have meant: a page, and a view of the explorer. */
export interface Guess {
	/** The page of the state, of its counties or of the year, below the root of the site, and what it is of. */
	readonly page: `/${string}`;
	readonly name: string;
	/** What is wrong with the address, where that is known; else empty. */
	readonly why: string;
	/**
	 * The view of a state in the explorer, as the query with its question mark; empty of a year, which the explorer’s
	 * usual estimate may lack: the page of the year leads to one that has it.
	 */
	readonly query: string;
}

/**
 * The state or year that a part of a path names, the last that does, with its page and its view of the explorer, or
 * the nearest year there is; `null` where none does. Below the states a state goes before a year.
 */
export function guessFrom(path: string): Guess | null {
	const parts = partsOf(path).toReversed();
	const isOfStates = /^\/(?:states?|count(?:y|ies))\//i.test(path);
	const states = parts.map((part) => stateGuess(part, path));
	const years = parts.map((part) => yearGuess(part, path));
	const found = isOfStates ? [...states, ...years] : parts.flatMap((_, i) => [years[i], states[i]]);
	return found.find((guess) => guess) ?? null;
}

function stateGuess(word: string, path: string): Guess | null {
	const state = findState(word);
	if (!state) return null;
	const code = state.code.toLowerCase();
	const isOfCounties = /\/count(?:y|ies)\//i.test(path);
	return {
		page: `/${isOfCounties ? 'counties' : 'states'}/${code}/`,
		name: isOfCounties ? `the counties of ${state.name}` : state.name,
		why: '',
		query: `?states=${code}`
	};
}

/** A year by itself, or below the years one among other signs: "2005", "FY 2005", "/years/2005-06". */
function yearGuess(word: string, path: string): Guess | null {
	const isOfYears = /\/years?\//i.test(path);
	const [, digits] = (isOfYears ? /(\d{4})/ : /^(?:fy[\s_-]*)?(\d{4})$/i).exec(word) ?? [];
	if (digits === undefined) return null;
	const year = Number(digits);
	const nearest = Math.min(Math.max(year, FIRST_FISCAL_YEAR), LAST_FISCAL_YEAR);
	const isHere = nearest === year;
	if (!isHere && !isOfYears) return null;
	return {
		page: yearPage(nearest),
		name: `fiscal year ${nearest}`,
		why: isHere
			? ''
			: `There is no ${year} here: years go from ${FIRST_FISCAL_YEAR} to ${LAST_FISCAL_YEAR}.`,
		query: ''
	};
}

/** What stands between the slashes of a path, without the ends of file names. */
function partsOf(path: string): readonly string[] {
	return path
		.split('/')
		.filter(Boolean)
		.map((part) =>
			decoded(part)
				.replace(/\.[a-z]+$/i, '')
				.trim()
		);
}

/** A path can hold signs that stand for nothing; such a part is taken as it is. */
function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
