import type { LeadMixes } from '$lib/fiscal/verdict/lead-mixes';
import { yearsWords } from './choice-words';
import { numberWord } from './ordinal';

/** So many runs of years are told one by one; more are counted. */
const MOST_TOLD = 3;

/** That methods without a vote go against a lead that speaks of every one, and in which of its years. */
export function leadMixesSentence(name: string, { fiscalYears, contrary }: LeadMixes): string {
	const told =
		contrary.length === 0
			? ''
			: `; against the other states they put ${name} on the other side ${whenWords(fiscalYears, contrary)}`;
	return `Every method here counts both sides alike. IRS collections less federal spending do not, and so have no vote${told}.`;
}

function whenWords(all: readonly number[], contrary: readonly number[]): string {
	const words = yearsWords(contrary);
	const isShort = words.split(/, | and /).length <= MOST_TOLD;
	return isShort
		? `in ${words}`
		: `in ${numberWord(contrary.length)} of the ${numberWord(all.length)} years that they have`;
}
