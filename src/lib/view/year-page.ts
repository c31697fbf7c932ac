/** Where the page of a fiscal year is. */
export function yearPage(fiscalYear: number): `/${string}` {
	return `/years/${fiscalYear}/`;
}
