import { columnOf } from '../core/columns';
import type { Surrounding } from './shown-years';
import type { Choice, Column, EstimateYear } from '../core/types';
import { inUnits } from '../core/units';
import { bandOf } from '../core/verdict-band';

/** Half the width of "about even" of every state by fiscal year, in the unit of a choice; throws without a context. */
export function shownBands(
	years: readonly EstimateYear[],
	choice: Choice,
	surrounding: Surrounding
): ReadonlyMap<number, Column> {
	return new Map(
		years.map((year) => {
			const { fiscalYear, paid } = year;
			const context = surrounding.context.get(fiscalYear);
			if (!context) throw new Error(`No population for fiscal year ${fiscalYear}.`);
			const receiptsPerPerson = surrounding.receiptsPerPerson.get(fiscalYear) ?? null;
			const bands = columnOf((_, at) =>
				bandOf({
					paid: paid[at] ?? null,
					population: context.population[at] ?? null,
					receiptsPerPerson
				})
			);
			return [fiscalYear, inUnits(bands, { context, choice })];
		})
	);
}
