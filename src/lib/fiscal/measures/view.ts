import { flagsOfShown, movedAlong } from '../core/as-printed';
import { hasNeeds, measureOf } from './options';
import { NOTHING, combine, presentIn, subtract } from '../core/columns';
import { neutralNet } from '../core/deficit';
import { priceLevels } from '../core/deflate';
import { countedYear } from './interest';
import { isPartialYear } from '../core/partial-year';
import { coverageOf } from './found-states';
import { rankOf } from '../core/rank';
import { nationalRatio } from '../core/ratio';
import { inDollars, inUnits, totalInUnits, type ViewInput } from '../core/units';
import type { Choice, Column, NetRange, Status, YearView } from '../core/types';

/** One year of a choice in its scale and dollars, ready to draw; see `YearView`. */
export function viewOf(asked: ViewInput): YearView {
	const input = countedInput(asked);
	const { year, context, choice } = input;
	const { needsNation, of } = measureOf(choice.measure);
	const plain = needsNation && isPartialYear(year) ? NOTHING : of(input);
	const partial = coverageOf(year, choice);
	const neutral = choice.measure === 'net' && !partial ? neutralIn(plain, input) : NOTHING;
	const even = subtract(plain, neutral);
	return {
		fiscalYear: year.fiscalYear,
		plain,
		neutral,
		even,
		average: commonValue(even),
		...rangeIn(input),
		ages: year.ages ?? null,
		paid: inUnits(year.paid, input),
		received: inUnits(year.received, input),
		population: context.population,
		rank: partial ? NOTHING : rankOf(isByNeutral(choice) ? neutral : plain),
		partial,
		status: statusOfShown(plain, input),
		flags: flagsOfShown(year, choice)
	};
}

/** All states of a year together, recomputed from those present; `null` where no state has the figure. */
export interface NationView {
	readonly fiscalYear: number;
	/** States with a balance. */
	readonly areas: number;
	/** All sums are `null` where only some states were found: theirs are not the nation's. */
	readonly paid: number | null;
	readonly received: number | null;
	readonly net: number | null;
	/** Σ received ÷ Σ paid over states with both sides. */
	readonly ratio: number | null;
}

/** The nation's sums in the scale and dollars of a choice: each side over states that have it. */
export function nationOf(asked: ViewInput): NationView {
	const input = countedInput(asked);
	const { year } = input;
	const balances = presentIn(year.net);
	const isPartial = isPartialYear(year);
	const totalOf = (column: Column) => (isPartial ? null : totalInUnits(column, input));
	return {
		fiscalYear: year.fiscalYear,
		areas: balances.length,
		paid: totalOf(year.paid),
		received: totalOf(year.received),
		net: totalOf(year.net),
		ratio: isPartial ? null : nationalRatio(year.paid, year.received)
	};
}

function countedInput({ year, ...rest }: ViewInput): ViewInput {
	return { year: countedYear(year, rest.choice, rest.context), ...rest };
}

function isByNeutral({ deficit, measure }: Choice): boolean {
	return deficit !== 'none' && measure === 'net';
}

/** A range is known per person, so that scale needs no division. */
function rangeIn(input: ViewInput): NetRange {
	const { year, context, choice } = input;
	if (choice.measure !== 'net' || !year.range) return { low: NOTHING, high: NOTHING };
	const shown = (perPerson: Column) =>
		choice.scale === 'per-person'
			? inDollars(perPerson, input)
			: inUnits(
					combine(perPerson, context.population, (value, persons) => value * persons),
					input
				);
	return { low: shown(year.range.low), high: shown(year.range.high) };
}

function neutralIn(plain: Column, input: ViewInput): Column {
	const { year, context, choice } = input;
	const rule = choice.deficit === 'none' ? 'per-person' : choice.deficit;
	const neutral = inUnits(neutralNet(rule, { ...year, ...context }), input);
	return movedAlong(neutral, plain, inUnits(year.net, input));
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
	const { unit, needsNation } = measureOf(choice.measure);
	return shown.map((value, position) => {
		if (value !== null) return 'present';
		if (choice.dollars === 'local' && levels[position] === null) return 'no-local-prices';
		const status = year.status[position] ?? 'not-published';
		if (status !== 'present') return status;
		if (unit === 'dollars' || !hasNeeds(year, choice.measure, position)) return 'not-published';
		// With all that it needs there, what is lacking is something to divide by: the state's own taxes, or the nation.
		return needsNation && year.paid[position] !== 0 ? 'no-average' : 'undefined';
	});
}
