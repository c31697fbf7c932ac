import type { Choice } from '$lib/fiscal/core/types';
import { isInDollars, measureOf } from '$lib/fiscal/measures/measures';

/**
 * The choice that years are added up by: always dollars of one year; a ratio or a share cannot be added up, and
 * gives way to the balance per person.
 */
export function summedChoice(choice: Choice): Choice {
	const { unit, sides } = measureOf(choice.measure);
	return {
		...choice,
		measure: unit === 'dollars' && sides !== 'both' ? choice.measure : 'net',
		scale: choice.scale === 'total' && unit === 'dollars' ? 'total' : 'per-person',
		dollars: 'real'
	};
}

/** The choice by which states are set beside each other: always by the balance and both its sides. */
export function headChoice(choice: Choice): Choice {
	const { scale, dollars } = choice;
	return {
		...choice,
		measure: 'net',
		...(isInDollars(choice) ? { scale, dollars } : { scale: 'per-person', dollars: 'real' })
	};
}

/** The choice by which estimates are set beside each other: as they print, in dollars of the year per person. */
export function signsChoice(choice: Choice): Choice {
	return { ...choice, measure: 'net', scale: 'per-person', dollars: 'current' };
}
