import { positionOf } from '$lib/data/states';
import type { Choice } from '$lib/fiscal/core/types';
import { deedEnding, deedOf, type DeedInput } from './answer-sentence';
import { shortNameOf } from './names';
import { plain, word, type SentencePart } from './parts';

/**
 * Whether interest on the debt is counted, and what the other way gives the state in the same year, `other`
 * being that reading: "Interest on the debt is left out. Count it as well, by population, and California
 * received $1,251 more a person than it paid." Where that reading has no figure only the choice is told.
 */
export function interestSentence(
	{ interest }: Pick<Choice, 'interest'>,
	other: DeedInput
): readonly SentencePart[] {
	const value = other.view.plain[positionOf(other.state)] ?? null;
	const [now, then] = interest === 'counted' ? COUNTED : LEFT_OUT;
	const opening = [plain('Interest on the debt is '), now];
	if (value === null) return [...opening, plain(interest === 'counted' ? ', by population.' : '.')];
	return [
		...opening,
		plain(`${then} ${shortNameOf(other.state)} `),
		...deedOf(value, other).map(asAside),
		plain(deedEnding(value, other))
	];
}

const LEFT_OUT = [word('interest', 'left out'), '. Count it as well, by population, and'] as const;
const COUNTED = [word('interest', 'counted'), ', by population: leave it out and'] as const;

/** The words of the answer change with the answer: here they are no menus, but the balance stays marked. */
function asAside(part: SentencePart): SentencePart {
	if (part.role === 'balance') return part;
	return plain(part.role === 'scale' ? part.text.replace('per person', 'a person') : part.text);
}

/**
 * Goes on a subtitle: what a title would say with interest the other way, as `choice` has it: ". With interest counted,
 * by population: California received more than it paid in 26 of 42 years".
 */
export function otherwiseWords({ interest }: Pick<Choice, 'interest'>, title: string): string {
	return `. ${otherInterest(interest)}: ${title}`;
}

/** "With interest counted, by population". */
export function otherInterest(interest: Choice['interest']): string {
	return `With interest ${interest === 'counted' ? 'counted, by population' : 'left out'}`;
}

/** A title that says so where interest is counted. */
export function withInterest(title: string, { interest }: Pick<Choice, 'interest'>): string {
	return interest === 'counted' ? `Interest counted: ${title}` : title;
}
