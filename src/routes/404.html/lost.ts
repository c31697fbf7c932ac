import { yearPage } from '$lib/view/year-page';
import { findState } from '$lib/view/find-state';
import { FIRST_FISCAL_YEAR, LAST_FISCAL_YEAR } from '$lib/fiscal/core/context';

/** What a wrong address may have meant: a page, and a view of the explorer. */
export interface Guess {
	/** The page of the state, of its counties or of the year, below the root of the site, and its name. */
	readonly page: `/${string}`;
	readonly name: string;
	/** Why it is named here. */
	readonly why: string;
	/** The view of the explorer, as the query with its question mark, and what it is of. */
	readonly query: string;
	readonly label: string;
}

const NAMED = 'the address seems to name it';

/**
 * The state or year that the last part of a path names, with its page and its view of the explorer, or the nearest
 * year there is; `null` where it names none.
 */
export function guessFrom(path: string): Guess | null {
	const word = lastPartOf(path);
	if (/^(?:fy)?\d{4}$/i.test(word)) return yearGuess(Number(word.slice(-4)), path);
	const state = findState(word);
	if (!state) return null;
	const code = state.code.toLowerCase();
	const isOfCounties = path.includes('/counties/');
	return {
		page: `/${isOfCounties ? 'counties' : 'states'}/${code}/`,
		name: isOfCounties ? `The counties of ${state.name}` : `The page of ${state.name}`,
		why: NAMED,
		query: `?states=${code}`,
		label: state.name
	};
}

function yearGuess(year: number, path: string): Guess | null {
	const nearest = Math.min(Math.max(year, FIRST_FISCAL_YEAR), LAST_FISCAL_YEAR);
	const isHere = nearest === year;
	if (!isHere && !/\/years?\//i.test(path)) return null;
	const label = `fiscal year ${nearest}`;
	return {
		page: yearPage(nearest),
		name: `The page of ${label}`,
		why: isHere
			? NAMED
			: `the nearest there is: years go from ${FIRST_FISCAL_YEAR} to ${LAST_FISCAL_YEAR}`,
		query: `?year=${nearest}`,
		label
	};
}

function lastPartOf(path: string): string {
	const part = path.split('/').filter(Boolean).at(-1) ?? '';
	return decoded(part).replace(/\.[a-z]+$/i, '');
}

/** A path can hold signs that stand for nothing; such a part is taken as it is. */
function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
