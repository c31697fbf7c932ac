import { meanOf, type SideAgreement, type YearAgreement } from './agreement';

/** The agreement of one side over several years. */
export interface SideSummary {
	/** Mean of the yearly correlations, and the least and the most of them. */
	readonly mean: number;
	readonly least: number;
	readonly most: number;
	/** Mean over years of the mean absolute difference, dollars per person. */
	readonly meanDifference: number;
}

/** The agreement of all sides over several years; a side no year has is `null`. */
export interface AgreementSummary {
	readonly net: SideSummary | null;
	readonly paid: SideSummary | null;
	readonly received: SideSummary | null;
}

type Sides = Pick<YearAgreement, 'net' | 'paid' | 'received'>;

/** Sums up the yearly agreements, each year counting the same. */
export function summaryOf(years: readonly Sides[]): AgreementSummary {
	const of = (side: keyof Sides) => sideSummary(years.flatMap((year) => year[side] ?? []));
	return { net: of('net'), paid: of('paid'), received: of('received') };
}

function sideSummary(years: readonly SideAgreement[]): SideSummary | null {
	if (years.length === 0) return null;
	const correlations = years.map(({ correlation }) => correlation);
	return {
		mean: meanOf(correlations),
		least: Math.min(...correlations),
		most: Math.max(...correlations),
		meanDifference: meanOf(years.map(({ meanDifference }) => meanDifference))
	};
}
