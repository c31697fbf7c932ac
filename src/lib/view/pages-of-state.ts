import type { StateCode } from '$lib/data/states';
import { shortNameOf } from '$lib/words/names';
import type { NamedPage } from './named-pages';

/** The pages that tell of one state alone: its own, and that of its counties. */
export function pagesOfState(state: StateCode): readonly NamedPage[] {
	const code = state.toLowerCase();
	return [
		{ path: `/states/${code}/`, words: `All of ${shortNameOf(state)}` },
		{ path: `/counties/${code}/`, words: 'Where its money landed' }
	];
}
