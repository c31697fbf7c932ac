import { csvTextOf, dataset, descriptorOf } from '$lib/data/datasets.server';
import type { DatasetPath } from '$lib/data/registry';
import { STATES, stateOf, type StateCode } from '$lib/data/states';
import type { BalanceRow } from '$lib/fiscal/balance-rows';
import { ESTIMATES, estimateOf } from '$lib/fiscal/estimates';
import { ledger } from '$lib/fiscal/ledger.server';
import type { EstimateId } from '$lib/fiscal/types';
import { balanceColumns } from './balances-csv';
import { toCsv } from './csv';

/** A table as readers download it. */
export interface DataFile {
	/** Path below `/data/`. */
	readonly path: string;
	readonly title: string;
	readonly text: string;
	readonly rows: number;
}

/** The central table: every estimate, fiscal year and state. */
export function balancesFile(): DataFile {
	return fileOf('balances.csv', 'Every estimate, fiscal year and state', () => true);
}

/** The rows of one estimate, in the columns of the central table. */
export function estimateFile(id: EstimateId): DataFile {
	return fileOf(`estimates/${id}.csv`, estimateOf(id).label, (row) => row.estimate === id);
}

/** The rows of one state, in the columns of the central table. */
export function stateFile(code: StateCode): DataFile {
	const { name } = stateOf(code);
	return fileOf(`states/${code.toLowerCase()}.csv`, name, (row) => row.state === code);
}

/** The rows of one fiscal year, in the columns of the central table. */
export function yearFile(fiscalYear: number): DataFile {
	const title = `Fiscal year ${fiscalYear}`;
	return fileOf(`years/${fiscalYear}.csv`, title, (row) => row.fiscal_year === fiscalYear);
}

/** A source dataset, byte for byte. */
export function sourceFile(path: DatasetPath): DataFile {
	return {
		path: `sources/${path}.csv`,
		title: descriptorOf(path).title,
		text: csvTextOf(path),
		rows: dataset(path).length
	};
}

/** What is known of a source dataset, as JSON text. */
export function descriptorTextOf(path: DatasetPath): string {
	return `${JSON.stringify(descriptorOf(path), null, '\t')}\n`;
}

/** The fiscal years that any estimate has, rising. */
export function fiscalYears(): readonly number[] {
	const years = new Set(ledger().balances.map((row) => row.fiscal_year));
	return [...years].sort((a, b) => a - b);
}

/** The estimates as files are listed: one file each. */
export function estimateFiles(): readonly DataFile[] {
	return ESTIMATES.map(({ id }) => estimateFile(id));
}

/** A file for each of the 51 areas. */
export function stateFiles(): readonly DataFile[] {
	return STATES.map(({ code }) => stateFile(code));
}

/** A file for each fiscal year that any estimate has. */
export function yearFiles(): readonly DataFile[] {
	return fiscalYears().map(yearFile);
}

/** Size of a file in bytes, as stored. */
export function bytesOf({ text }: DataFile): number {
	return Buffer.byteLength(text);
}

function fileOf(path: string, title: string, isPart: (row: BalanceRow) => boolean): DataFile {
	const rows = ledger().balances.filter(isPart);
	return { path, title, text: toCsv(balanceColumns, rows), rows: rows.length };
}
