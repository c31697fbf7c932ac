import type { ClaimPartRow } from '$lib/data/claims';

const TOTALS: ReadonlyMap<ClaimPartRow['scope'], string> = new Map([
	['sum', ' in all'],
	['average', ' on average']
]);

/** Goes on the years of a range that is of all of them together: " on average"; empty of figures of single years. */
export function totalWords({ scope }: Pick<ClaimPartRow, 'scope'>): string {
	return TOTALS.get(scope) ?? '';
}
