import { createHash } from 'node:crypto';
import { coverageOf, coverageOfPairs, type Coverage } from '$lib/data/coverage';
import { dataset } from '$lib/data/datasets.server';
import { STATES } from '$lib/data/states';
import { ownAccountYears } from '$lib/ledger/account.server';
import { ledger } from '$lib/ledger/ledger.server';
import { cellsByState, claimVerdicts } from '$lib/ledger/verdict.server';
import { ACCOUNT_LINE_KEY, accountLineColumns } from './account-lines-csv';
import { balanceColumns } from './balances-csv';
import { CLAIM_CELLS_KEY, claimCellColumns } from './claims-cells';
import { claimCellsFile, claimsFile } from './claims-json.server';
import { CONDITIONS_KEY, conditionTableColumns } from './conditions-table';
import { COUNTY_KEY, countyColumns } from './counties-csv';
import {
	accountLinesFile,
	allCountiesFile,
	balancesFile,
	bytesOf,
	conditionRows,
	conditionsTableFile,
	countiesFile,
	countiesFiles,
	estimateFile,
	estimateFiles,
	methodsFile,
	signsFile,
	stateFiles,
	stateLinesFile,
	stateLinesFiles,
	yearFiles,
	type DataFile
} from './data-files.server';
import { BALANCE_KEY, schemaOfColumns, type TableSchema } from './datapackage';
import { METHODS_KEY, methodColumns } from './methods-csv';
import { SIGNS_KEY, SIGNS_NOTE, signColumns } from './signs-csv';

/** What is told of a file, without its text. */
export interface FileFacts {
	/** Path below `/data/`. */
	readonly path: string;
	readonly title: string;
	readonly rows: number;
	readonly bytes: number;
	/** SHA-256 of its text, in hexadecimal. */
	readonly sha256: string;
}

/** A table that we make, as its page and the data package tell it. */
export interface DerivedTable {
	/** The name of its page, and of its file without the ending. */
	readonly id: string;
	readonly file: DataFile;
	readonly description: string;
	readonly caveats: readonly string[];
	/** What our tests hold it to at each change. */
	readonly checks: readonly string[];
	/** Its columns; `null` for JSON, which is no table. */
	readonly schema: TableSchema | null;
	/** The schema as a file, where files of parts share it. */
	readonly schemaFile: DataFile | null;
	/** The same rows cut into smaller files. */
	readonly parts: readonly {
		readonly id: string;
		readonly title: string;
		readonly files: readonly FileFacts[];
	}[];
	readonly coverage: Coverage;
	/** Rows to show of it, as CSV text; empty where it is no table. */
	readonly sample: string;
}

/** What makes each of our tables, by its name. */
const MAKERS = {
	balances,
	'account-lines': accountLines,
	counties,
	conditions,
	claims,
	'claims-cells': claimCells,
	signs,
	methods
} as const satisfies Readonly<Record<string, () => DerivedTable>>;

/** The names of the tables that we make, the central one first; told without making any. */
export const DERIVED_IDS: readonly string[] = Object.keys(MAKERS);

let made: readonly DerivedTable[] | undefined;

/** Every table that we make, the central one first; made at the first call. */
export function derivedTables(): readonly DerivedTable[] {
	made ??= Object.values(MAKERS).map((make) => make());
	return made;
}

/** What is told of a file: its text, of which there are many times the whole in parts, is not kept. */
export function factsOf(file: DataFile): FileFacts {
	const { path, title, rows, text } = file;
	const sha256 = createHash('sha256').update(text).digest('hex');
	return { path, title, rows, bytes: bytesOf(file), sha256 };
}

/** The schema that the central table and all its parts share. */
function balanceSchema(): TableSchema {
	return schemaOfColumns(balanceColumns, BALANCE_KEY);
}

function linesSchema(): TableSchema {
	return schemaOfColumns(accountLineColumns, ACCOUNT_LINE_KEY);
}

/** A schema as a file of its own. */
function schemaFile(path: string, schema: TableSchema): DataFile {
	const text = `${JSON.stringify(schema, null, '\t')}\n`;
	return { path, title: 'Table schema', text, rows: schema.fields.length };
}

/** The schema of the central table as a file. */
export function balanceSchemaFile(): DataFile {
	return schemaFile('balances.schema.json', balanceSchema());
}

/** The schema of the account's lines as a file. */
export function linesSchemaFile(): DataFile {
	return schemaFile('account-lines.schema.json', linesSchema());
}

function balances(): DerivedTable {
	const rows = ledger().balances.filter(({ net_usd: net }) => net !== null);
	return {
		id: 'balances',
		file: balancesFile(),
		description:
			'Paid, received and balance with what they are divided by; sorted by estimate, fiscal year and state. Estimates and editions are never joined: each row is of one.',
		caveats: [
			'A missing figure is an empty cell, never 0, and the column status says why it is missing.',
			'Amounts are whole dollars of the year; net_usd is received less paid.',
			'The columns from net_per_person_low_usd to paid_within_two_years_share are of our own account alone, and empty elsewhere.'
		],
		checks: [
			'Net is received less paid in every row that has all three.',
			'The files by estimate, state and fiscal year hold its rows unchanged, and no other.',
			'Printed figures of three states are worked by hand and compared column by column.'
		],
		schema: balanceSchema(),
		schemaFile: balanceSchemaFile(),
		parts: [
			{ id: 'by-state', title: 'By state', files: stateFiles().map(factsOf) },
			{ id: 'by-year', title: 'By fiscal year', files: yearFiles().map(factsOf) },
			{ id: 'by-estimate', title: 'By estimate', files: estimateFiles().map(factsOf) }
		],
		coverage: coverageOf(rows.map(({ fiscal_year, state }) => ({ fiscal_year, state }))),
		sample: estimateFile('account').text
	};
}

function accountLines(): DerivedTable {
	const lines = stateLinesFiles().map(factsOf);
	return {
		id: 'account-lines',
		file: accountLinesFile(),
		description:
			'Our own account by its own sharing rules: each national total shared out to the states; sorted by fiscal year, state and line.',
		caveats: [
			'Only the nation’s dollars are measured; a state’s are shared out by figures that follow them.',
			'Net interest is listed but not counted in the sums of paid and received.',
			'key_year, key_basis and key_age say from which year the oldest of those figures are, and how they came from there.'
		],
		checks: [
			'The counted lines of a state add up to what the account says it paid and received.',
			'The states’ parts of a line add up to the nation’s dollars exactly.',
			'All lines together are OMB’s receipts, and its outlays of the year without net interest.'
		],
		schema: linesSchema(),
		schemaFile: linesSchemaFile(),
		parts: [{ id: 'by-state', title: 'By state', files: lines }],
		coverage: {
			reach: 'states',
			years: ownAccountYears().map(({ fiscalYear }) => ({
				year: fiscalYear,
				states: lines.length,
				others: 0
			}))
		},
		sample: stateLinesFile('CA').text
	};
}

function countiesSchema(): TableSchema {
	return schemaOfColumns(countyColumns, COUNTY_KEY);
}

/** The schema of the counties as a file. */
export function countiesSchemaFile(): DataFile {
	return schemaFile('counties.schema.json', countiesSchema());
}

function counties(): DerivedTable {
	const { years } = coverageOf(dataset('funds/cffr-counties'));
	return {
		id: 'counties',
		file: allCountiesFile(),
		description:
			'Federal spending placed in each county, as the Census Bureau counted it, with names and shares; sorted by state, county and fiscal year.',
		caveats: [
			'Where money was spent or promised, not where it ended: the place of a contract may be a head office, and grants to a state stand in its capital.',
			'A county without a figure is an empty cell, never 0.'
		],
		checks: [
			'Each amount is that of the published list, county by county.',
			'The shares of a year add up to 1 over the counties of a state.'
		],
		schema: countiesSchema(),
		schemaFile: countiesSchemaFile(),
		parts: [{ id: 'by-state', title: 'By state', files: countiesFiles().map(factsOf) }],
		coverage: {
			reach: 'states',
			years: years.map(({ year, others }) => ({
				year,
				states: others > 0 ? STATES.length : 0,
				others: 0
			}))
		},
		sample: countiesFile('CA').text
	};
}

function conditions(): DerivedTable {
	const file = conditionsTableFile();
	const told = conditionRows().filter(({ value }) => value !== null);
	return {
		id: 'conditions',
		file,
		description:
			'What states are like, as their pages and the side claims tell it: residents, personal income per person and residents of 65 and over by fiscal year, then homelessness, poverty, inequality, schools, bridges, roads and debt; sorted by condition, year and state.',
		caveats: [
			'Two series of one condition are never joined: each has a name of its own.',
			'A missing figure is an empty cell, never 0, and the column status says why it is missing.',
			'Residents, income and age are of federal fiscal years; all others of the years of their publishers.'
		],
		checks: [
			'Each figure is the one that the pages of states and of the side claims show.',
			'The states’ residents add up to the nation’s.'
		],
		schema: schemaOfColumns(conditionTableColumns, CONDITIONS_KEY),
		schemaFile: null,
		parts: [],
		coverage: coverageOf(told.map(({ year, state }) => ({ year, state }))),
		sample: file.text
	};
}

/** Tables that are not told by year have no coverage. */
const UNDATED: Coverage = { reach: 'nation', years: [] };

function claims(): DerivedTable {
	return {
		id: 'claims',
		file: claimsFile(),
		description:
			'A list of claims: who said what, its parts, and for each the test in words and what rule 2 says of it. JSON, not a table.',
		caveats: ['A claim has the word of its main part; weaker parts are named.'],
		checks: [
			'Every verdict is calculated a second time from the text of the rule alone.',
			'Every claim and every part of the two source datasets is in it once.'
		],
		schema: null,
		schemaFile: null,
		parts: [],
		coverage: UNDATED,
		sample: ''
	};
}

function claimCells(): DerivedTable {
	const file = claimCellsFile();
	return {
		id: 'claims-cells',
		file,
		description: 'Every vote on every part of every claim; sorted by claim and part.',
		caveats: ['Which method a vote is by is told in methods.csv.'],
		checks: ['The votes of a part add up to the share that its verdict tells.'],
		schema: schemaOfColumns(claimCellColumns, CLAIM_CELLS_KEY),
		schemaFile: null,
		parts: [],
		coverage: coverageOfPairs(claimYears()),
		sample: openingLines(file.text)
	};
}

/** The years and states of all calculations. */
function* signYears(): Generator<readonly [number, string]> {
	for (const [state, { rows }] of cellsByState())
		for (const { years } of rows) for (const { fiscalYear } of years) yield [fiscalYear, state];
}

/** The years and states of all votes on claims; one on all states, or a group, is of none of them. */
function claimYears(): readonly (readonly [number, string])[] {
	const parts = claimVerdicts().flatMap((verdict) => verdict.parts);
	return parts.flatMap(({ part, trials }) =>
		trials.flatMap(({ fiscalYears }) => fiscalYears.map((year) => [year, part.state] as const))
	);
}

function signs(): DerivedTable {
	const file = signsFile();
	const coverage = coverageOfPairs(signYears());
	return {
		id: 'signs',
		file,
		description: `The balance, the side and the vote of every method; sorted by rule and method. ${SIGNS_NOTE}`,
		caveats: [
			'Which name, estimate, deficit rule and choices a method has is told in methods.csv, by its number.',
			'Until November 28, 2026 a column specification had the name of the method in the place of its number.'
		],
		checks: [
			'Each maker has one vote a state and year dollar for dollar, and one with the deficit shared out.',
			'Every row is on the side that its own figures tell, where its sign has not been turned since.',
			'The weights add up to the votes that verdicts are counted from.'
		],
		schema: schemaOfColumns(signColumns, SIGNS_KEY),
		schemaFile: null,
		parts: [],
		coverage,
		sample: openingLines(newestOf(file.text, coverage))
	};
}

function methods(): DerivedTable {
	const file = methodsFile();
	return {
		id: 'methods',
		file,
		description:
			'What a verdict may be calculated by: an estimate, a deficit rule and, for our own account, its choices; sorted by rule.',
		caveats: ['Choices are empty for estimates of others, which leave none.'],
		checks: ['Every method that a row of signs.csv names is told once.'],
		schema: schemaOfColumns(methodColumns, METHODS_KEY),
		schemaFile: null,
		parts: [],
		coverage: UNDATED,
		sample: openingLines(file.text)
	};
}

/** How many lines of a long file are looked at for rows to show. */
const OPENING = 12;

function openingLines(text: string): string {
	return `${text.split('\n', OPENING).join('\n')}\n`;
}

/** A table that has no comma in its cells and is not sorted by year: its head, and its rows of the newest year. */
function newestOf(text: string, { years }: Coverage): string {
	const [head = '', ...lines] = text.split('\n');
	const at = head.split(',').indexOf('fiscal_year');
	const newest = String(years.at(-1)?.year);
	return [head, ...lines.filter((line) => line.split(',')[at] === newest)].join('\n');
}
