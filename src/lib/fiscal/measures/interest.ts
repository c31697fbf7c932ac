import { againstInterest } from './choices';
import { combine } from '../core/columns';
import type { Choice, Column, ContextYear, EstimateYear, NetRange } from '../core/types';

/**
 * The year with interest on the debt in received and net, whole dollars by population, where a choice counts
 * it; else the year as it is. The range around a balance moves along, in dollars per person: interest adds no
 * miss of its own. An estimate that cannot tell interest stays as it is, and a year in which it is counted
 * already is not counted again.
 */
export function countedYear(
	year: EstimateYear,
	choice: Pick<Choice, 'interest'>,
	{ population }: Pick<ContextYear, 'population'>
): EstimateYear {
	const { interest, range, ...own } = year;
	if (choice.interest === 'left-out' || !interest) return year;
	const perPerson = combine(interest, population, (usd, persons) => usd / persons);
	return {
		...own,
		received: combine(own.received, interest, sum),
		net: combine(own.net, interest, sum),
		...(range && { range: movedBy(perPerson, range) })
	};
}

function movedBy(step: Column, { low, high }: NetRange): NetRange {
	return { low: combine(low, step, sum), high: combine(high, step, sum) };
}

function sum(one: number, other: number): number {
	return one + other;
}

/**
 * Whether it moves what is shown to count interest on the debt, or to leave it out: shared out equally, with the deficit
 * that it is part of, it comes to nothing.
 */
export function isInterestTold(choice: Choice): boolean {
	const isShared = choice.measure === 'net' && choice.deficit === 'per-person';
	return !isShared && withOtherInterest(choice) !== null;
}

/** The choice with interest on the debt the other way; `null` where there is no such choice. */
export function withOtherInterest(choice: Choice): Choice | null {
	const interest = choice.interest === 'counted' ? 'left-out' : 'counted';
	return againstInterest('counted', choice) === null ? { ...choice, interest } : null;
}
