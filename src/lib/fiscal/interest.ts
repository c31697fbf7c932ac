import { againstInterest } from './choices';
import { combine } from './columns';
import type { Choice, EstimateYear } from './types';

/**
 * The year with interest on the debt in received and net, whole dollars by population, where a choice counts
 * it; else the year as it is. An estimate that cannot tell interest stays as it is, and a year in which it is
 * counted already is not counted again.
 */
export function countedYear(year: EstimateYear, choice: Pick<Choice, 'interest'>): EstimateYear {
	const { interest, ...own } = year;
	if (choice.interest === 'left-out' || !interest) return year;
	const sum = (value: number, added: number) => value + added;
	return {
		...own,
		received: combine(own.received, interest, sum),
		net: combine(own.net, interest, sum)
	};
}

/** The choice with interest on the debt the other way; `null` where there is no such choice. */
export function withOtherInterest(choice: Choice): Choice | null {
	const interest = choice.interest === 'counted' ? 'left-out' : 'counted';
	return againstInterest('counted', choice) === null ? { ...choice, interest } : null;
}
