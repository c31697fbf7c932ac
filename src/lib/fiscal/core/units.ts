import { netAsPrinted } from './as-printed';
import { sumOf, whereBoth } from './columns';
import { toDollars } from './deflate';
import { divisorOf, toScale } from './scale';
import type { Choice, Column, ContextYear, EstimateYear } from './types';

/** One year of an estimate, what it is divided by, and how it is to be shown. */
export interface ViewInput {
	readonly year: EstimateYear;
	readonly context: ContextYear;
	readonly choice: Choice;
}

/** What dollars of a year are turned into the scale and dollars of a choice by. */
export type UnitInput = Pick<ViewInput, 'context' | 'choice'>;

/** Whole current dollars in the scale and dollars of a choice; missing stays missing. */
export function inUnits(dollars: Column, input: UnitInput): Column {
	return inDollars(toScale(dollars, input.choice.scale, input.context), input);
}

/** Figures in their scale already, in the dollars of a choice. */
export function inDollars(scaled: Column, { context, choice }: UnitInput): Column {
	return toDollars(scaled, choice.dollars, context);
}

/** The balance in the scale and dollars of a choice; one printed per person is shown as printed. */
export function balanceInUnits(input: ViewInput): Column {
	const { year, context, choice } = input;
	return inDollars(netAsPrinted(toScale(year.net, choice.scale, context), year, choice), input);
}

/**
 * The nation's sum of whole current dollars in the scale and dollars of a choice: Σ of the dollars, each state's at
 * its own prices, over Σ of what they are divided by, of the same states; `null` where none has a figure.
 */
export function totalInUnits(current: Column, { context, choice }: UnitInput): number | null {
	const dollars = toDollars(current, choice.dollars, context);
	const divisor = divisorOf(choice.scale, context);
	const total = sumOf(divisor ? whereBoth(dollars, divisor) : dollars);
	const by = divisor ? sumOf(whereBoth(divisor, dollars)) : 1;
	return total === null || !by ? null : total / by;
}
