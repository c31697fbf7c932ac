import type { ClaimPartRow } from '$lib/data/claims';
import type { PartVerdict } from '$lib/fiscal/verdict/part-verdict';
import { shortNameOf } from './names';
import { ratioFigure } from './share';
import { sizeWords } from './size-words';
import { statedWords } from './stated-words';

/**
 * What a part says a state's figure was of another state's, with what a rounded number stands for: "at least twice what
 * New York paid", "twice what Texas paid, in whole numbers: 1.5 to 2.5 times".
 */
export function multipleWords(part: ClaimPartRow): string {
	const { bound, stated, digit } = part;
	const said = multipleAsserted(part);
	if (bound !== 'exact' || stated === null || digit === null) return said;
	const [low, high] = [stated - digit / 2, stated + digit / 2].map((end) => endWords(end, digit));
	return `${said}, ${digit === 1 ? 'in whole numbers' : 'rounded'}: ${low ?? ''} to ${high ?? ''} times`;
}

/** The same without what it stands for. */
export function multipleAsserted(part: ClaimPartRow): string {
	return `${statedWords(part)} ${otherWords(part)}`;
}

/** The figures of the votes on such a part: "what California paid was 1.88 to 1.93 times what New York paid". */
export function multiplesFound(
	part: ClaimPartRow,
	[least, most]: NonNullable<PartVerdict['spread']>
): string {
	const own = part.state === 'US' ? 'the nation' : shortNameOf(part.state);
	const last = sizeWords({ unit: 'times' }, most);
	const first = ratioFigure(least);
	const run = last.startsWith(first) ? last : `${first} to ${last}`;
	return `what ${own} ${deedOf(part)} was ${run} ${otherWords(part)}`;
}

function otherWords(part: ClaimPartRow): string {
	const { other_state: other } = part;
	return `what ${other === null ? 'another state' : shortNameOf(other)} ${deedOf(part)}`;
}

function deedOf({ measure, scale }: ClaimPartRow): string {
	const person = scale === 'per-person' ? ' per person' : '';
	return `${measure === 'paid' ? 'paid' : 'got'}${person}`;
}

/** Half a unit of the last digit takes one digit more than that has. */
function endWords(end: number, digit: number): string {
	return end.toFixed(Math.max(1, 1 - Math.log10(digit)));
}
