import type { ClaimPartRow } from '$lib/data/claims';
import type { StateCode } from '$lib/data/states';
import { shortNameOf } from './names';

/** What a part asserts, with another state in the place of its own. */
export function partSentence({ sentence, state }: ClaimPartRow, place: StateCode): string {
	if (state === 'US') return sentence;
	const [own, other] = [shortNameOf(state), shortNameOf(place)];
	return sentence
		.replaceAll(`${own}ns`, state === place ? `${own}ns` : `People in ${other}`)
		.replaceAll(own, other)
		.replace(/(?<=\S )People in/g, 'people in')
		.replace(/\.\.$/, '.');
}
