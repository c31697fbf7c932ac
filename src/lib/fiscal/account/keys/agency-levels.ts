import type { AgencyObligationsRow } from '$lib/data/account-sources';
import { printedLevels, type Levels, type LevelsByYear } from './levels';

/** The fiscal years of USAspending's obligations by agency: a yearly mean of all five, and the last alone. */
export const AGENCY_YEARS = { from: 2020, to: 2024 } as const;

const MEAN = 'MEAN2020-2024';
const NEWEST = 'FY2024';

/** A column of the obligations by agency. */
type AgencyColumn =
	| 'contracts_usd'
	| 'direct_payments_usd'
	| 'civilian_wages_by_workplace_usd'
	| 'civilian_wages_by_residence_usd';

/** Which obligations are added up by state. */
export interface AgencyReading {
	readonly rows: readonly AgencyObligationsRow[];
	readonly column: AgencyColumn;
	readonly isMeant: (agency: string) => boolean;
}

/** The yearly mean of FY2020–24 by state, whole dollars of the years themselves; a state not printed counts 0. */
export function meanObligations(reading: AgencyReading): Levels {
	return obligationsIn(reading, MEAN);
}

/**
 * Obligations by fiscal year: of FY2024 its own, of each of FY2020–23 a fourth of what the five-year sum holds
 * besides; `null` in all other years.
 */
export function yearlyObligations(reading: AgencyReading): LevelsByYear {
	const mean = meanObligations(reading);
	const newest = obligationsIn(reading, NEWEST);
	const { from, to } = AGENCY_YEARS;
	const years = to - from + 1;
	const earlier = mean.map((value, at) => (years * value - (newest[at] ?? 0)) / (years - 1));
	return (fiscalYear) => {
		if (fiscalYear < from || fiscalYear > to) return null;
		return fiscalYear === to ? newest : earlier;
	};
}

function obligationsIn({ rows, column, isMeant }: AgencyReading, period: string): Levels {
	return printedLevels(
		rows.filter((row) => row.period === period && isMeant(row.agency)),
		(row) => row.state,
		(row) => row[column] ?? 0
	);
}
