import { csvTextOf, dataset, descriptorOf } from '$lib/data/datasets.server';
import type { DatasetPath } from '$lib/data/registry';
import { positionOf, STATES, STATES_BY_NAME, stateOf, type StateCode } from '$lib/data/states';
import { accountOfDatasets, ownAccountYears } from '$lib/ledger/account.server';
import { accountLineRows } from '$lib/fiscal/account/lines/account-lines';
import { keyInYear } from '$lib/fiscal/account/keys/key-in-year';
import { ESTIMATES, estimateOf, isEstimateId } from '$lib/fiscal/estimates/estimates';
import { sharesOfPlaced } from '$lib/fiscal/counties/placed';
import { countiesOf } from '$lib/ledger/counties.server';
import { circumstanceYears } from '$lib/ledger/circumstances.server';
import { conditionsOfDatasets } from '$lib/ledger/conditions.server';
import { ledger } from '$lib/ledger/ledger.server';
import type { EstimateId } from '$lib/fiscal/core/types';
import { cellsByState } from '$lib/ledger/verdict.server';
import { signRows } from '$lib/fiscal/verdict/sign-rows';
import { SPECIFICATIONS } from '$lib/fiscal/verdict/specifications';
import { accountLineColumns } from './account-lines-csv';
import { balanceColumns } from './balances-csv';
import {
	conditionTableColumns,
	conditionTableRows,
	type ConditionTableRow
} from './conditions-table';
import { countyColumns, type CountyRow } from './counties-csv';
import { cutter, toCsv } from './csv';
import { methodColumns } from './methods-csv';
import { signColumns } from './signs-csv';

/** A table as readers download it. */
export interface DataFile {
	/** Path below `/data/`. */
	readonly path: string;
	readonly title: string;
	readonly text: string;
	readonly rows: number;
}

/** The central table is written once; estimates, states and years are cut from its lines. */
const balancesWhere = cutter(
	balanceColumns,
	() => ledger().balances,
	(row) => row
);

/** Every line of our own account by the default keys, written once; states are cut from it. */
const linesWhere = cutter(
	accountLineColumns,
	() =>
		accountLineRows(ownAccountYears(), (line, year) => keyInYear(accountOfDatasets(), line, year)),
	({ state }) => state
);

/** The counties of all states by state, county and year, written once; states are cut from it. */
const countiesWhere = cutter(
	countyColumns,
	() => STATES.flatMap(({ code }) => countyRows(code)),
	({ state }) => state
);

/** The central table: every estimate, fiscal year and state. */
export function balancesFile(): DataFile {
	const title = 'Every estimate, fiscal year and state';
	return { path: 'balances.csv', title, ...balancesWhere(() => true) };
}

/** The rows of one estimate, in the columns of the central table. */
export function estimateFile(id: EstimateId): DataFile {
	const part = balancesWhere((row) => row.estimate === id);
	return { path: `estimates/${id}.csv`, title: estimateOf(id).label, ...part };
}

/** The rows of one state, in the columns of the central table. */
export function stateFile(code: StateCode): DataFile {
	const part = balancesWhere((row) => row.state === code);
	return { path: `states/${code.toLowerCase()}.csv`, title: stateOf(code).name, ...part };
}

/** The rows of one fiscal year, in the columns of the central table. */
export function yearFile(fiscalYear: number): DataFile {
	const part = balancesWhere((row) => row.fiscal_year === fiscalYear);
	return { path: `years/${fiscalYear}.csv`, title: `Fiscal year ${fiscalYear}`, ...part };
}

let signs: DataFile | undefined;

/** Every calculation of every state; it is large, so it is written once. */
export function signsFile(): DataFile {
	signs ??= writtenSigns();
	return signs;
}

/** Every method that calculations are made by. */
export function methodsFile(): DataFile {
	return {
		path: 'methods.csv',
		title: 'Every method: estimate, deficit rule and the choices of our own account',
		text: toCsv(methodColumns, SPECIFICATIONS),
		rows: SPECIFICATIONS.length
	};
}

/** Every line of our own account by the default keys, of all states and years. */
export function accountLinesFile(): DataFile {
	const title = 'Every line of our own account';
	return { path: 'account-lines.csv', title, ...linesWhere(() => true) };
}

/** The lines of one state in all years, in the columns of the whole. */
export function stateLinesFile(code: StateCode): DataFile {
	const part = linesWhere((state) => state === code);
	return { path: `account-lines/${code.toLowerCase()}.csv`, title: stateOf(code).name, ...part };
}

/** The lines of each of the 51 areas, by name. */
export function stateLinesFiles(): readonly DataFile[] {
	return STATES_BY_NAME.map(({ code }) => stateLinesFile(code));
}

/** Federal spending in each county of a state, by county and year. */
export function countiesFile(code: StateCode): DataFile {
	const part = countiesWhere((state) => state === code);
	return { path: `counties/${code.toLowerCase()}.csv`, title: stateOf(code).name, ...part };
}

/** The counties of all areas, by state, county and year. */
export function allCountiesFile(): DataFile {
	const title = 'Counties, with names and shares';
	return { path: 'counties.csv', title, ...countiesWhere(() => true) };
}

/** The counties of each of the 51 areas, by name. */
export function countiesFiles(): readonly DataFile[] {
	return STATES_BY_NAME.map(({ code }) => countiesFile(code));
}

let conditions: readonly ConditionTableRow[] | undefined;

/** The rows of the conditions of all states; made at the first call. */
export function conditionRows(): readonly ConditionTableRow[] {
	conditions ??= conditionTableRows(circumstanceYears(), conditionsOfDatasets());
	return conditions;
}

/** What states are like: residents, income, age, and every series of the side claims. */
export function conditionsTableFile(): DataFile {
	const rows = conditionRows();
	return {
		path: 'conditions.csv',
		title:
			'Conditions in the states: residents, income, age, poverty, homelessness, schools, roads and debt',
		text: toCsv(conditionTableColumns, rows),
		rows: rows.length
	};
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

/** A file for each of the 51 areas, by name. */
export function stateFiles(): readonly DataFile[] {
	return STATES_BY_NAME.map(({ code }) => stateFile(code));
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
	const rows = signRows(cellsByState(), statusAt);
	return {
		path: 'signs.csv',
		title:
			'Every calculation: method, fiscal year and state, with its side and its part of the votes',
		text: toCsv(signColumns, rows),
		rows: rows.length
	};
}

function statusAt(estimate: string, fiscalYear: number, state: StateCode) {
	const years = isEstimateId(estimate) ? ledger().series.get(estimate)?.years : undefined;
	return years?.find((year) => year.fiscalYear === fiscalYear)?.status[positionOf(state)];
}

function countyRows(code: StateCode): readonly (CountyRow & { readonly state: StateCode })[] {
	const { counties, years } = countiesOf(code);
	const shares = years.map(({ total }) => sharesOfPlaced(total));
	return counties.flatMap(({ fips, name, missing }, i) =>
		years.map((year, y) => ({
			state: code,
			fips,
			county: name,
			fiscal_year: year.fiscalYear,
			total_usd: year.total[i] ?? null,
			dod_usd: year.defense[i] ?? null,
			share_of_placed: shares[y]?.[i] ?? null,
			flags: year.outOfLine.includes(fips) ? 'out-of-line' : '',
			missing: (year.total[i] ?? null) === null ? missing : ''
		}))
	);
}
