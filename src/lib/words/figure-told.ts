import { measureOf } from '$lib/fiscal/measures/measures';
import type { Choice } from '$lib/fiscal/core/types';
import { formatsOf } from './measure';

/** A figure in a sentence that tells no side of it: "$2,877", and with its sign where it is below zero or has one. */
export function figureTold(value: number, choice: Choice): string {
	const { full, signed } = formatsOf(choice);
	return value < 0 || measureOf(choice.measure).signed ? signed(value) : full(value);
}
