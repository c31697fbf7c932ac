import { findState } from '$lib/view/find-state';
import { FIRST_FISCAL_YEAR, LAST_FISCAL_YEAR } from '$lib/fiscal/core/context';

/** A view of the explorer that a wrong address may have meant. */
export interface Guess {
	readonly label: string;
	/** Query of the explorer, with its question mark. */
	readonly query: string;
}

/** The state or year that the last part of a path names, as a view of the explorer; `null` where it names none. */
export function guessFrom(path: string): Guess | null {
	const word = lastPartOf(path);
	if (/^(?:fy)?\d{4}$/i.test(word)) return yearGuess(Number(word.slice(-4)));
	const state = findState(word);
	return state ? { label: state.name, query: `?states=${state.code.toLowerCase()}` } : null;
}

function yearGuess(year: number): Guess | null {
	if (year < FIRST_FISCAL_YEAR || year > LAST_FISCAL_YEAR) return null;
	return { label: `fiscal year ${year}`, query: `?year=${year}` };
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
