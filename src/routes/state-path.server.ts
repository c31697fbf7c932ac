import { error } from '@sveltejs/kit';
import { isStateCode, STATE_CODES, type StateCode } from '$lib/data/states';

/** The paths of a route that has a page or a file for each state: `{ state: 'ca' }`. */
export function everyState(): { readonly state: string }[] {
	return STATE_CODES.map((code) => ({ state: code.toLowerCase() }));
}

/** The state that a path names in small letters; a page that is not there where it names none. */
export function stateAt(path: string): StateCode {
	const code = path.toUpperCase();
	if (!isStateCode(code)) error(404, `No state has the code "${path}".`);
	return code;
}
