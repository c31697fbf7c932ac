import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { root } from './install.mjs';
import { searchCode } from './light-pages.mjs';

/** What datasets call all states together. */
const NATION = 'US';

/**
 * Addresses of the largest pages, and before them of what their last form depends on. SvelteKit draws what it is told
 * by name first, and would draw them last: they take longest to pack, and one core packs while the other draws
 * (packAhead).
 */
export function firstPages() {
	const states = valuesOf('context/population', 'area')
		.filter((area) => area !== NATION)
		.map((state) => state.toLowerCase());
	const years = valuesOf('balances/tax-foundation', 'fiscal_year');
	const claims = valuesOf('claims/claims', 'id');
	return [
		`/${searchCode}`,
		...states.map((state) => `/states/${state}/`),
		...claims.map((claim) => `/claims/${claim}/`),
		...years.map((year) => `/years/${year}/`),
		...states.map((state) => `/counties/${state}/`)
	];
}

/**
 * The values of one column of a dataset, each once.
 * @param {string} dataset
 * @param {string} column
 */
function valuesOf(dataset, column) {
	const text = readFileSync(join(root, 'datasets', `${dataset}.csv`), 'utf8');
	const { data } = Papa.parse(text, { header: true, skipEmptyLines: true });
	const rows = /** @type {Record<string, string>[]} */ (data);
	return [...new Set(rows.map((row) => row[column] ?? ''))];
}
