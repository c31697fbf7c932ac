import { createHash } from 'node:crypto';
import { descriptorOf } from '$lib/data/datasets.server';
import { DATASET_PATHS, type DatasetPath } from '$lib/data/registry';
import { version } from '../../../package.json';
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
import {
	BALANCE_KEY,
	dataPackage,
	DERIVED_LICENCE,
	licenceOf,
	schemaOfColumns,
	schemaOfDescriptor,
	sourceOf,
	type PackageFile,
	type TableSchema
} from './datapackage';
import { METHODS_KEY, methodColumns } from './methods-csv';
import { SIGNS_KEY, SIGNS_NOTE, signColumns } from './signs-csv';

/** Where the schema stands that the central table shares with all its parts, below the package's folder. */
const SCHEMA_PATH = 'balances.schema.json';

/** Where the schema stands that the account's lines share with their parts. */
const LINES_SCHEMA_PATH = 'account-lines.schema.json';

/** Where the schema stands that the files of counties share. */
const COUNTIES_SCHEMA_PATH = 'counties.schema.json';

/** The Data Package of all tables, as JSON text. */
export function dataPackageText(): string {
	return dataPackage(version, [...derivedResources(), ...DATASET_PATHS.map(sourceResource)]);
}

/** The schema that the central table and all its parts share, as JSON text. */
export function balanceSchemaText(): string {
	return `${JSON.stringify(balanceSchema(), null, '\t')}\n`;
}

/** The schema that the account's lines and all their parts share, as JSON text. */
export function linesSchemaText(): string {
	return `${JSON.stringify(linesSchema(), null, '\t')}\n`;
}

/** The schema that the files of counties share, as JSON text. */
export function countiesSchemaText(): string {
	return `${JSON.stringify(schemaOfColumns(countyColumns, COUNTY_KEY), null, '\t')}\n`;
}

function linesSchema(): TableSchema {
	return schemaOfColumns(accountLineColumns, ACCOUNT_LINE_KEY);
}

function balanceSchema(): TableSchema {
	return schemaOfColumns(balanceColumns, BALANCE_KEY);
}

function derivedResources(): readonly PackageFile[] {
	const parts = [...estimateFiles(), ...stateFiles(), ...yearFiles()];
	return [
		derivedResource(balancesFile(), balanceSchema()),
		...parts.map((file) => derivedResource(file, SCHEMA_PATH)),
		...verdictResources(),
		...linesResources(),
		...countiesResources()
	];
}

function derivedResource(file: DataFile, schema: TableSchema | string): PackageFile {
	return {
		...derivedFile(file),
		description:
			'Paid, received and balance with what they are divided by; sorted by estimate, fiscal year and state.',
		schema
	};
}

function derivedFile(file: DataFile) {
	return {
		...identityOf(file),
		licenses: [DERIVED_LICENCE],
		sources: [{ title: 'The source datasets of this package' }]
	};
}

function verdictResources(): readonly PackageFile[] {
	return [
		{
			...derivedResource(methodsFile(), schemaOfColumns(methodColumns, METHODS_KEY)),
			description: 'What a verdict may be calculated by; sorted by rule.'
		},
		{
			...derivedResource(signsFile(), schemaOfColumns(signColumns, SIGNS_KEY)),
			description: `The balance, the side and the vote of every method; sorted by rule and method. ${SIGNS_NOTE}`
		},
		{
			...derivedResource(claimCellsFile(), schemaOfColumns(claimCellColumns, CLAIM_CELLS_KEY)),
			description: 'Every vote on every part of every claim; sorted by claim and part.'
		},
		{
			...derivedFile(claimsFile()),
			description:
				'A list of claims: who said what, its parts, and for each the test in words and what rule 2 says of it. JSON, not a table.'
		}
	];
}

function linesResources(): readonly PackageFile[] {
	const description =
		'Our own account by its own sharing rules: each national total shared out to the states; sorted by fiscal year, state and line.';
	return [
		{ ...derivedResource(accountLinesFile(), linesSchema()), description },
		...stateLinesFiles().map((file) => ({
			...derivedResource(file, LINES_SCHEMA_PATH),
			description
		}))
	];
}

function countiesResources(): readonly PackageFile[] {
	return countiesFiles().map((file) => ({
		...derivedResource(file, COUNTIES_SCHEMA_PATH),
		description:
			'Federal spending placed in each county of the state, as the Census Bureau counted it; sorted by county and fiscal year.'
	}));
}

function sourceResource(path: DatasetPath): PackageFile {
	const descriptor = descriptorOf(path);
	return {
		...identityOf(sourceFile(path)),
		description: descriptor.description,
		schema: schemaOfDescriptor(descriptor),
		licenses: [licenceOf(descriptor)],
		sources: [sourceOf(descriptor)]
	};
}

function identityOf(file: DataFile) {
	return {
		name: file.path.replace(/\.(csv|json)$/, '').replaceAll('/', '-'),
		path: file.path,
		title: file.title,
		rows: file.rows,
		bytes: bytesOf(file),
		hash: `sha256:${createHash('sha256').update(file.text).digest('hex')}`
	};
}
