import { decidingMost, type Decider } from '$lib/fiscal/verdict/decides';
import {
	LEAST_RUN,
	type AgainstOthers,
	type DollarForDollar,
	type Lead
} from '$lib/fiscal/verdict/lead';
import type { Figures } from '$lib/fiscal/verdict/types';
import type { DecidedTogether } from './deciders-words';
import { splitYearsOf } from './lead-before';
import { sideTold } from './lead-newest-year';

/** The choices that the lead of a state names as deciding most, with their years. */
export function decidersNamed({ others, plain }: Lead): readonly DecidedTogether[] {
	return [...(others ? namedAgainstOthers(others) : []), ...(plain ? namedOfNewest(plain) : [])];
}

function namedAgainstOthers(others: AgainstOthers): readonly DecidedTogether[] {
	const { before } = others;
	const isTold = before && splitYearsOf(before) > 0;
	return [
		...(others.kind === 'split'
			? together(others.deciders, [others.newest - LEAST_RUN + 1, others.newest])
			: []),
		...(isTold ? together(before.deciders, [before.first, before.last]) : [])
	];
}

function together(
	deciders: readonly Decider[],
	[first, last]: readonly [number, number],
	figures: Figures = 'neutral'
): readonly DecidedTogether[] {
	return deciders.flatMap(({ choice }) =>
		choice === 'years' ? [] : { figures, first, last, choice }
	);
}

/** Of the newest year dollar for dollar what it hangs on, where the lead does not tell its side. */
function namedOfNewest({ newest, newestYear }: DollarForDollar): readonly DecidedTogether[] {
	return sideTold(newestYear)
		? []
		: together(decidingMost(newestYear.deciders), [newest, newest], 'plain');
}
