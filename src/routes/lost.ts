import { yearPage } from '$lib/view/year-page';
import { findState } from '$lib/view/find-state';
import { FIRST_FISCAL_YEAR, LAST_FISCAL_YEAR } from '$lib/fiscal/core/context';

/** What a wrong address may have meant: a page, and a view of the explorer. */
export interface Guess {
	readonly label: string;
	/** The page of the state, of its counties or of the year, below the root of the site. */
	readonly page: `/${string}`;
	/** Query of the explorer, with its question mark. */
	readonly query: string;
}

/** The state or year that the last part of a path names, with its page and its view of the explorer; `null` where it names none. */
export function guessFrom(path: string): Guess | null {
	const word = lastPartOf(path);
	if (/^(?:fy)?\d{4}$/i.test(word)) return yearGuess(Number(word.slice(-4)));
	const state = findState(word);
	if (!state) return null;
	const code = state.code.toLowerCase();
	const folder = path.includes('/counties/') ? 'counties' : 'states';
	return { label: state.name, page: `/${folder}/${code}/`, query: `?states=${code}` };
}

function yearGuess(year: number): Guess | null {
	if (year < FIRST_FISCAL_YEAR || year > LAST_FISCAL_YEAR) return null;
	return { label: `fiscal year ${year}`, page: yearPage(year), query: `?year=${year}` };
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
