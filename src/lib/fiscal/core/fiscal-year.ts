/** The part of a fiscal year that falls into the calendar year before: October to December. */
const EARLIER = 0.25;

/** The part that falls into the calendar year of the same name: January to September. */
const LATER = 0.75;

/**
 * The value of a calendar-year series in a fiscal year (October 1 to September 30, named by its end):
 * a quarter of the year before and three quarters of the year itself; `null` where either is missing.
 */
export function fiscalYearValue(
	calendar: (year: number) => number | null | undefined,
	fiscalYear: number
): number | null {
	const before = calendar(fiscalYear - 1) ?? null;
	const same = calendar(fiscalYear) ?? null;
	return before === null || same === null ? null : EARLIER * before + LATER * same;
}
