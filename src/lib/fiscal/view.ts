import { NOTHING, presentIn, subtract, sumOf, whereBoth } from './columns';
import { neutralNet } from './deficit';
import { priceLevels, toDollars } from './deflate';
import { rankOf } from './rank';
import { nationalRatio, ratioOf, relativeRatioOf } from './ratio';
import { divisorOf, toScale } from './scale';
import type { Choice, Column, ContextYear, EstimateYear, Status, YearView } from './types';

/** One year of an estimate, what it is divided by, and how it is to be shown. */
export interface ViewInput {
	readonly year: EstimateYear;
	readonly context: ContextYear;
	readonly choice: Choice;
}

/** One year of a choice in its scale and dollars, ready to draw; see `YearView`. */
export function viewOf(input: ViewInput): YearView {
	const { year, context, choice } = input;
	const plain = measuredIn(input);
	const neutral = choice.measure === 'net' ? inUnits(neutralOf(input), input) : NOTHING;
	const even = subtract(plain, neutral);
	return {
		fiscalYear: year.fiscalYear,
		plain,
		neutral,
		even,
		average: commonValue(even),
		paid: inUnits(year.paid, input),
		received: inUnits(year.received, input),
		population: context.population,
		rank: rankOf(choice.deficit === 'none' || choice.measure !== 'net' ? plain : neutral),
		status: statusOfShown(plain, input),
		flags: year.flags
	};
}

/** All states of a year together, recomputed from those present; `null` where no state has the figure. */
export interface NationView {
	readonly fiscalYear: number;
	/** States with a balance. */
	readonly areas: number;
	/** States that receive more than they pay, to the dollar. */
	readonly recipients: number;
	/** States that pay more than they receive, to the dollar. */
	readonly payers: number;
	readonly paid: number | null;
	readonly received: number | null;
	readonly net: number | null;
	/** Σ received ÷ Σ paid over states with both sides. */
	readonly ratio: number | null;
}

/** The nation's sums in the scale and dollars of a choice: each side over states that have it. */
export function nationOf(input: ViewInput): NationView {
	const { year } = input;
	const balances = presentIn(year.net);
	return {
		fiscalYear: year.fiscalYear,
		areas: balances.length,
		recipients: balances.filter((net) => net > 0).length,
		payers: balances.filter((net) => net < 0).length,
		paid: totalInUnits(year.paid, input),
		received: totalInUnits(year.received, input),
		net: totalInUnits(year.net, input),
		ratio: nationalRatio(year.paid, year.received)
	};
}

function measuredIn(input: ViewInput): Column {
	const { paid, received, net, publishedRatio } = input.year;
	switch (input.choice.measure) {
		case 'net':
			return inUnits(net, input);
		case 'received':
			return inUnits(received, input);
		case 'paid':
			return inUnits(paid, input);
		case 'ratio':
			return ratioOf(paid, received);
		case 'relative-ratio':
			return relativeRatioOf(paid, received);
		case 'published-ratio':
			return publishedRatio;
	}
}

function neutralOf({ year, context, choice }: ViewInput): Column {
	const rule = choice.deficit === 'none' ? 'per-person' : choice.deficit;
	return neutralNet(rule, { ...year, ...context });
}

function inUnits(dollars: Column, { context, choice }: ViewInput): Column {
	return toDollars(toScale(dollars, choice.scale, context), choice.dollars, context);
}

/** Σ of the dollars over Σ of what they are divided by, of the same states, each at its own prices. */
function totalInUnits(current: Column, { context, choice }: ViewInput): number | null {
	const dollars = toDollars(current, choice.dollars, context);
	const divisor = divisorOf(choice.scale, context);
	const total = sumOf(divisor ? whereBoth(dollars, divisor) : dollars);
	const by = divisor ? sumOf(whereBoth(divisor, dollars)) : 1;
	return total === null || !by ? null : total / by;
}

/** Differences of rounding in the last digits do not make two values different. */
const SAME = 1e-9;

function commonValue(column: Column): number | null {
	const values = presentIn(column);
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const size = Math.max(1, ...values.map(Math.abs));
	const same = values.every((value) => Math.abs(value - mean) <= SAME * size);
	return values.length > 0 && same ? mean : null;
}

function statusOfShown(shown: Column, { year, context, choice }: ViewInput): readonly Status[] {
	const levels = priceLevels(choice.dollars, context);
	return shown.map((value, position) => {
		if (value !== null) return 'present';
		if (choice.dollars === 'local' && levels[position] === null) return 'no-local-prices';
		const status = year.status[position] ?? 'not-published';
		if (status !== 'present') return status;
		const isOfRatio = choice.measure === 'ratio' || choice.measure === 'relative-ratio';
		return isOfRatio && year.paid[position] === 0 ? 'undefined' : 'not-published';
	});
}
