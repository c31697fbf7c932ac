import type { SignRow } from './types';

/**
 * The rows of a matrix without those of our own account that never vote: they give the same figures as a row before
 * them in every year, as interest does where the deficit is shared out per person. Other rows stay, vote or not.
 */
export function distinctRows<Row extends SignRow>(rows: readonly Row[]): readonly Row[] {
	return rows.filter(
		({ specification, years }) =>
			specification.variant === null || years.some(({ weight }) => weight > 0)
	);
}
