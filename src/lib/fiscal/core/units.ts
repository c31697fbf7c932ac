import { netAsPrinted } from '../estimates/as-printed';
import { toDollars } from './deflate';
import { toScale } from './scale';
import type { Choice, Column, ContextYear, EstimateYear } from './types';

/** One year of an estimate, what it is divided by, and how it is to be shown. */
export interface ViewInput {
	readonly year: EstimateYear;
	readonly context: ContextYear;
	readonly choice: Choice;
}

/** Whole current dollars in the scale and dollars of a choice; missing stays missing. */
export function inUnits(dollars: Column, input: ViewInput): Column {
	return inDollars(toScale(dollars, input.choice.scale, input.context), input);
}

/** Figures in their scale already, in the dollars of a choice. */
export function inDollars(scaled: Column, { context, choice }: ViewInput): Column {
	return toDollars(scaled, choice.dollars, context);
}

/** The balance in the scale and dollars of a choice; one printed per person is shown as printed. */
export function balanceInUnits(input: ViewInput): Column {
	const { year, context, choice } = input;
	return inDollars(netAsPrinted(toScale(year.net, choice.scale, context), year, choice), input);
}
