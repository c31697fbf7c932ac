import { csvTextOf, dataset, descriptorOf } from '$lib/data/datasets.server';
import type { DatasetPath } from '$lib/data/registry';
import { STATES, stateOf, type StateCode } from '$lib/data/states';
import { accountOfDatasets } from '$lib/ledger/account.server';
import { accountOf } from '$lib/fiscal/account/account';
import { accountLineRows, type AccountLineRow } from '$lib/fiscal/account/lines/account-lines';
import { DEFAULT_CHOICE } from '$lib/fiscal/account/keys/presets';
import type { BalanceRow } from '$lib/fiscal/estimates/balance-rows';
import { ESTIMATES, estimateOf } from '$lib/fiscal/estimates/estimates';
import { ledger } from '$lib/ledger/ledger.server';
import type { EstimateId } from '$lib/fiscal/core/types';
import { signTableOfDatasets } from '$lib/ledger/verdict.server';
import { signRows } from '$lib/fiscal/verdict/sign-rows';
import { accountLineColumns } from './account-lines-csv';
import { balanceColumns } from './balances-csv';
import { toCsv } from './csv';
import { signColumns } from './signs-csv';

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

let signs: DataFile | undefined;

/** Every spec-year of every state; it is large, so it is written once. */
export function signsFile(): DataFile {
	signs ??= writtenSigns();
	return signs;
}

let lineRows: readonly AccountLineRow[] | undefined;

/** Every line of our own account by the default keys, of all states and years. */
export function accountLinesFile(): DataFile {
	return linesFile('account-lines.csv', 'Every line of our own account', accountLines());
}

/** The lines of one state in all years, in the columns of the whole. */
export function stateLinesFile(code: StateCode): DataFile {
	const rows = accountLines().filter(({ state }) => state === code);
	return linesFile(`account-lines/${code.toLowerCase()}.csv`, stateOf(code).name, rows);
}

/** The lines of each of the 51 areas. */
export function stateLinesFiles(): readonly DataFile[] {
	return STATES.map(({ code }) => stateLinesFile(code));
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

function writtenSigns(): DataFile {
	const rows = signRows(signTableOfDatasets());
	return {
		path: 'signs.csv',
		title: 'Every specification, fiscal year and state, with its side',
		text: toCsv(signColumns, rows),
		rows: rows.length
	};
}

function accountLines(): readonly AccountLineRow[] {
	lineRows ??= accountLineRows(accountOf(accountOfDatasets(), DEFAULT_CHOICE).years);
	return lineRows;
}

function linesFile(path: string, title: string, rows: readonly AccountLineRow[]): DataFile {
	return { path, title, text: toCsv(accountLineColumns, rows), rows: rows.length };
}

function fileOf(path: string, title: string, isPart: (row: BalanceRow) => boolean): DataFile {
	const rows = ledger().balances.filter(isPart);
	return { path, title, text: toCsv(balanceColumns, rows), rows: rows.length };
}
