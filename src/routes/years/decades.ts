import { groups } from 'd3';

/** The years of one decade, in the order given. */
export interface Decade<T> {
	/** "2010s". */
	readonly label: string;
	readonly years: readonly T[];
}

/** Years by decade, in the order in which their first ones come. */
export function decadesOf<T extends { readonly fiscalYear: number }>(
	years: readonly T[]
): readonly Decade<T>[] {
	const decade = ({ fiscalYear }: T) => `${Math.floor(fiscalYear / 10)}0s`;
	return groups(years, decade).map(([label, own]) => ({ label, years: own }));
}
