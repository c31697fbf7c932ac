import type { NationYear } from '$lib/charts/nation-years/place';
import { counted } from '$lib/words/ordinal';

/** A year as it is drawn, and what its rows tell beside. */
export interface NationYearTold extends NationYear {
	/** States that pay more than they receive with interest on the debt counted, by population. */
	readonly counted: number;
}

/** How many states pay more in each year of our own account, rising. */
export interface NationYearsInput {
	readonly years: readonly NationYearTold[];
}

/** What is said of one year where a drawing has no room for it. */
export function nationYearWords({ fiscalYear, plain, neutral }: NationYear): string {
	const states = plain === 0 ? 'no state' : counted(plain, 'state', 'states');
	const average = neutral === null ? '' : `; more than the national average, ${neutral}`;
	return `FY${fiscalYear}: ${states} paid more than received${average}`;
}
