import { datasetAnchor } from '$lib/data/anchor';
import { coverageOf, type Coverage } from '$lib/data/coverage';
import { dataset, descriptorOf } from '$lib/data/datasets.server';
import type { Descriptor } from '$lib/data/descriptor';
import { DATASET_PATHS, type DatasetPath } from '$lib/data/registry';
import { ACCOUNT_LINE_KEY, accountLineColumns } from './account-lines-csv';
import { balanceColumns } from './balances-csv';
import { CLAIM_CELLS_KEY, claimCellColumns } from './claims-cells';
import { claimCellsFile, claimsFile } from './claims-json.server';
import { COUNTY_KEY, countyColumns } from './counties-csv';
import {
	accountLinesFile,
	balancesFile,
	bytesOf,
	countiesFiles,
	estimateFiles,
	methodsFile,
	signsFile,
	sourceFile,
	stateFiles,
	stateLinesFiles,
	yearFiles,
	type DataFile
} from './data-files.server';
import { BALANCE_KEY, schemaOfColumns, type TableSchema } from './datapackage';
import { METHODS_KEY, methodColumns } from './methods-csv';
import { SIGNS_KEY, signColumns } from './signs-csv';

/** A file as it is listed: where it is and how large. `path` is below `/data/`. */
export interface FileEntry {
	readonly path: string;
	readonly title: string;
	readonly rows: number;
	readonly bytes: number;
}

/** A source dataset with what is known of it. */
export interface DatasetEntry {
	readonly id: string;
	readonly descriptor: Descriptor;
	readonly file: FileEntry;
	readonly descriptorPath: string;
	readonly coverage: Coverage;
}

/** Datasets of one kind. */
export interface DatasetGroup {
	readonly id: string;
	readonly title: string;
	readonly datasets: readonly DatasetEntry[];
}

/** Everything the data page lists. */
export interface Catalogue {
	readonly central: FileEntry;
	readonly estimates: readonly FileEntry[];
	readonly states: readonly FileEntry[];
	readonly years: readonly FileEntry[];
	readonly schema: TableSchema;
	/** All calculations that verdicts are counted from, and their methods. */
	readonly signs: FileEntry;
	readonly signsSchema: TableSchema;
	readonly methods: FileEntry;
	readonly methodsSchema: TableSchema;
	/** The claims with their parts and verdicts, and every vote behind them. */
	readonly claims: FileEntry;
	readonly claimCells: FileEntry;
	readonly claimCellsSchema: TableSchema;
	/** Our own account line by line, whole and by state. */
	readonly lines: FileEntry;
	readonly stateLines: readonly FileEntry[];
	readonly linesSchema: TableSchema;
	/** Federal spending in the counties of each state. */
	readonly counties: readonly FileEntry[];
	readonly countiesSchema: TableSchema;
	readonly groups: readonly DatasetGroup[];
	/** First and last year of any dataset: the scale that all coverages are drawn on. */
	readonly span: readonly [number, number];
}

const GROUPS: readonly (readonly [id: string, title: string])[] = [
	['balances', 'Balances as others published them, and earlier editions of our own'],
	['taxes', 'Federal taxes by state'],
	['funds', 'Federal money by state'],
	['context', 'What figures are divided by and checked against'],
	['conditions', 'Conditions in the states: homelessness, poverty, schools, bridges, debt'],
	['claims', 'The claims, taken apart, and figures that changed']
];

/** Lists every file and dataset with its size and coverage. */
export function catalogue(): Catalogue {
	const groups = GROUPS.map(([id, title]) => ({ id, title, datasets: datasetsIn(id) }));
	const years = groups.flatMap(({ datasets }) =>
		datasets.flatMap(({ coverage }) => coverage.years.map(({ year }) => year))
	);
	return {
		central: entryOf(balancesFile()),
		estimates: estimateFiles().map(entryOf),
		states: stateFiles().map(entryOf),
		years: yearFiles().map(entryOf),
		schema: schemaOfColumns(balanceColumns, BALANCE_KEY),
		signs: entryOf(signsFile()),
		signsSchema: schemaOfColumns(signColumns, SIGNS_KEY),
		methods: entryOf(methodsFile()),
		methodsSchema: schemaOfColumns(methodColumns, METHODS_KEY),
		claims: entryOf(claimsFile()),
		claimCells: entryOf(claimCellsFile()),
		claimCellsSchema: schemaOfColumns(claimCellColumns, CLAIM_CELLS_KEY),
		lines: entryOf(accountLinesFile()),
		stateLines: stateLinesFiles().map(entryOf),
		linesSchema: schemaOfColumns(accountLineColumns, ACCOUNT_LINE_KEY),
		counties: countiesFiles().map(entryOf),
		countiesSchema: schemaOfColumns(countyColumns, COUNTY_KEY),
		groups,
		span: [Math.min(...years), Math.max(...years)]
	};
}

function datasetsIn(group: string): readonly DatasetEntry[] {
	return DATASET_PATHS.filter((path) => path.startsWith(`${group}/`)).map(datasetEntry);
}

function datasetEntry(path: DatasetPath): DatasetEntry {
	return {
		id: datasetAnchor(path),
		descriptor: descriptorOf(path),
		file: entryOf(sourceFile(path)),
		descriptorPath: `sources/${path}.json`,
		coverage: coverageOf(dataset(path))
	};
}

function entryOf(file: DataFile): FileEntry {
	const { path, title, rows } = file;
	return { path, title, rows, bytes: bytesOf(file) };
}
