import { countedYear, isInterestTold, withOtherInterest } from './interest';
import type { Choice, ContextYear, EstimateSeries, EstimateYear, YearView } from '../core/types';
import { sidesOf, type YearSides } from '../core/verdict-band';
import { nationOf, viewOf, type NationView } from './view';

/** What figures are divided by and judged with, by fiscal year. */
export interface Surrounding {
	readonly context: ReadonlyMap<number, ContextYear>;
	/** Federal receipts per person in dollars, for the band of states whose taxes are not known. */
	readonly receiptsPerPerson: ReadonlyMap<number, number>;
}

/** One year of a choice: its view, on which side each state stands, and the nation's sums. */
export interface ShownYear {
	readonly view: YearView;
	readonly sides: YearSides;
	readonly nation: NationView;
}

/** All years of a series by a choice, rising; throws where a year has no context. */
export function shownYears(
	series: EstimateSeries,
	choice: Choice,
	surrounding: Surrounding
): readonly ShownYear[] {
	return series.years.map((year) => shownYear(year, choice, surrounding));
}

/** The same year by a choice that treats interest on the debt the other way. */
export interface Otherwise {
	readonly choice: Choice;
	readonly shown: ShownYear;
}

/** A year of a series with interest on the debt the other way; `null` where there is no such choice or year. */
export function otherwiseIn(
	series: EstimateSeries,
	choice: Choice,
	{ fiscalYear, ...surrounding }: Surrounding & { readonly fiscalYear: number }
): Otherwise | null {
	const other = withOtherInterest(choice);
	const year = series.years.find((one) => one.fiscalYear === fiscalYear);
	return other && year ? { choice: other, shown: shownYear(year, other, surrounding) } : null;
}

/** All years by a choice that treats interest on the debt the other way. */
export interface YearsOtherwise {
	readonly choice: Choice;
	readonly all: readonly ShownYear[];
}

/** All years of a series with interest on the debt the other way; `null` where that moves nothing that is shown. */
export function yearsOtherwise(
	series: EstimateSeries,
	choice: Choice,
	surrounding: Surrounding
): YearsOtherwise | null {
	const other = isInterestTold(choice) ? withOtherInterest(choice) : null;
	return other && { choice: other, all: shownYears(series, other, surrounding) };
}

/** One year by a choice; throws where it has no context. */
export function shownYear(year: EstimateYear, choice: Choice, surrounding: Surrounding): ShownYear {
	const context = surrounding.context.get(year.fiscalYear);
	if (!context) throw new Error(`No population for fiscal year ${year.fiscalYear}.`);
	const input = { year: countedYear(year, choice, context), context, choice };
	const receiptsPerPerson = surrounding.receiptsPerPerson.get(year.fiscalYear) ?? null;
	return {
		view: viewOf(input),
		sides: sidesOf({ ...input, deficit: choice.deficit, receiptsPerPerson }),
		nation: nationOf(input)
	};
}
