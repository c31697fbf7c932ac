import type { Choice } from '$lib/fiscal/core/types';
import { measureOf } from '$lib/fiscal/measures/measures';

/**
 * The choice that years are added up by: always dollars of one year; a ratio or a share cannot be added up, and
 * gives way to the balance per person.
 */
export function summedChoice(choice: Choice): Choice {
	const isSide = choice.measure === 'paid' || choice.measure === 'received';
	const isRatio = measureOf(choice.measure).unit === 'ratio';
	return {
		...choice,
		measure: isSide ? choice.measure : 'net',
		scale: choice.scale === 'total' && !isRatio ? 'total' : 'per-person',
		dollars: 'real'
	};
}

/** The choice by which states are set beside each other: always by the balance and both its sides. */
export function headChoice(choice: Choice): Choice {
	const isRatio = measureOf(choice.measure).unit === 'ratio';
	return {
		...choice,
		measure: 'net',
		scale: isRatio ? 'per-person' : choice.scale,
		dollars: isRatio ? 'real' : choice.dollars
	};
}

/** The choice by which estimates are set beside each other: as they print, in dollars of the year per person. */
export function signsChoice(choice: Choice): Choice {
	return { ...choice, measure: 'net', scale: 'per-person', dollars: 'current' };
}
