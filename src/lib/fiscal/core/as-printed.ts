import { combine, subtract } from './columns';
import type { Choice, Column, EstimateYear, Flag } from './types';

/**
 * Net in a scale, in dollars of the year: per person as the publisher prints it where it does, all else as
 * given. Never makes one printed figure from the other.
 */
export function netAsPrinted(
	scaled: Column,
	{ printedPerPerson }: EstimateYear,
	{ scale }: Pick<Choice, 'scale'>
): Column {
	if (scale !== 'per-person' || !printedPerPerson) return scaled;
	return scaled.map((value, position) => printedPerPerson[position] ?? value);
}

/** Neutral figures moved by as much as the plain ones as printed differ from those that were computed. */
export function movedAlong(neutral: Column, printed: Column, computed: Column): Column {
	return combine(neutral, subtract(printed, computed), (value, step) => value + step);
}

/**
 * The flags of the figures a choice shows: `derived` goes where the balance shown is the one printed. Of a
 * year with both sides one side is always made, so there it stays.
 */
export function flagsOfShown(
	{ flags, paid, printedPerPerson }: EstimateYear,
	{ scale }: Pick<Choice, 'scale'>
): readonly (readonly Flag[])[] {
	if (!flags.some((ofState) => ofState.includes('derived'))) return flags;
	return flags.map((ofState, position) => {
		const hasSides = (paid[position] ?? null) !== null;
		const hasPerPerson = (printedPerPerson?.[position] ?? null) !== null;
		const isPrinted = !hasSides && hasPerPerson === (scale === 'per-person');
		return isPrinted ? ofState.filter((flag) => flag !== 'derived') : ofState;
	});
}
