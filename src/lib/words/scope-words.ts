import type { Decider, Level } from '$lib/fiscal/verdict/decides';
import { makerWords, MAKERS } from '$lib/fiscal/verdict/makers';
import { yearsWords } from './choice-words';
import { listOf } from './names';

/**
 * Where a choice can be made, before what it decides there: "within our own account, ", "in FY2015–22, "; empty where
 * every maker can make it in every year.
 */
export function scopeWords({ scope }: Decider): string {
	if (!scope) return '';
	const { makers, fiscalYears } = scope;
	const years = fiscalYears.length === 0 ? '' : `in ${yearsWords(fiscalYears)}, `;
	const own =
		makers.length === 0 ? '' : `within ${listOf(makers.map((id) => makerWords(id).name))}, `;
	return `${years}${own}`;
}

/** Every maker who cannot make a choice, by name, with the part of its votes that bear a sentence out. */
export function othersOf({
	scope
}: Decider): readonly (Pick<Level, 'q' | 'even'> & { readonly name: string })[] {
	return (scope?.others ?? []).map(({ value, ...part }) => ({
		name: MAKERS.find(({ id }) => id === value)?.name ?? value,
		...part
	}));
}
