/** Where a fiscal year is told. */
export function yearPage(fiscalYear: number): `/${string}` {
	return `/?year=${fiscalYear}`;
}
