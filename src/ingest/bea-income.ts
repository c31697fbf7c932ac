import type { Descriptor } from '../lib/data/descriptor';
import { BEA, BEA_AREA, CALENDAR_YEAR } from './bea-descriptor';
import { beaTable, beaValues, presentAmount, type BeaTable, type BeaUnit } from './bea-table';
import { dollarField } from './fields';
import type { DatasetOutput, Source } from './source';
import { tidyTable } from './tidy';

const SUMMARY_FILE = 'context/bea_SAINC1__ALL_AREAS_1929_2024.csv';
const DISPOSABLE_FILE = 'context/bea_SAINC51__ALL_AREAS_1948_2024.csv';
const YEARS = { from: 1979, to: 2024 };

const common = {
	...BEA,
	address: 'https://apps.bea.gov/regional/zip/SAINC.zip',
	vintage: '28 March 2025',
	primaryKey: ['year', 'area']
};

const CARRIER =
	'GitHub rcberg/macroeconomics, commit 01bd7f6d59a4f489564e28b760fda2482796a445, data/raw/state_inc/';

const population: Descriptor = {
	...common,
	name: 'context/population',
	title: 'Population by state, 1979 to 2024',
	description: 'Residents at midyear, by calendar year: the Census estimates as BEA carries them.',
	table: 'SAINC1 State annual personal income summary, line 2',
	reachedThrough: CARRIER,
	retrievedThrough: 'a stored copy of the file above, read by src/ingest/bea-income.ts',
	fields: [
		CALENDAR_YEAR,
		BEA_AREA,
		{ name: 'population', type: 'integer', unit: 'persons', description: 'residents at midyear' }
	],
	caveats: [
		'Intercensal estimates up to 2020; from 2020 on Census Vintage 2024, which later vintages revise.',
		'Calendar years: a fiscal year takes one quarter of the year before and three quarters of its own.'
	],
	checks: [
		'51 areas and the US in each of 46 years.',
		'The 51 areas add up to the US exactly in every year.',
		'California 2020-2024 equals Census Vintage 2024 exactly.'
	]
};

const personalIncome: Descriptor = {
	...common,
	name: 'context/personal-income',
	title: 'Personal income by state, 1979 to 2024',
	description: 'Personal income of the residents, by calendar year, in dollars of the year.',
	table: 'SAINC1 State annual personal income summary, line 1',
	reachedThrough: CARRIER,
	retrievedThrough: 'a stored copy of the file above, read by src/ingest/bea-income.ts',
	fields: [
		CALENDAR_YEAR,
		BEA_AREA,
		dollarField('personal_income_usd', 'personal income; published in millions, one decimal')
	],
	caveats: [
		'Transfers such as Social Security and Medicare count as income; capital gains do not.',
		'Figures for 2020 on are still revised every year.'
	],
	checks: [
		'51 areas and the US in each of 46 years.',
		'The 51 areas add up to the US within 0.5 million dollars in every year.'
	]
};

const disposableIncome: Descriptor = {
	...common,
	name: 'context/disposable-income',
	title: 'Disposable personal income by state, 1979 to 2024',
	description:
		'Personal income less personal current taxes (federal, state and local), by calendar year, in dollars of the year.',
	table: 'SAINC51 State annual disposable personal income summary, line 51',
	reachedThrough: CARRIER,
	retrievedThrough: 'a stored copy of the file above, read by src/ingest/bea-income.ts',
	fields: [
		CALENDAR_YEAR,
		BEA_AREA,
		dollarField('disposable_income_usd', 'disposable income; published in millions, one decimal')
	],
	caveats: [
		'Same vintage as context/personal-income: the difference of the two is personal taxes.'
	],
	checks: [
		'51 areas and the US in each of 46 years.',
		'The 51 areas add up to the US within 0.6 million dollars in every year.'
	]
};

/** BEA's population, personal income and disposable income of the states. */
export const beaIncome: Source = (readRaw) => {
	const summary = beaTable(readRaw(SUMMARY_FILE, 'latin1'), SUMMARY_FILE);
	const disposable = beaTable(readRaw(DISPOSABLE_FILE, 'latin1'), DISPOSABLE_FILE);
	const millions: BeaUnit = 'Millions of dollars';
	return [
		output(population, summary, { line: '2', unit: 'Number of persons', column: 'population' }),
		output(personalIncome, summary, { line: '1', unit: millions, column: 'personal_income_usd' }),
		output(disposableIncome, disposable, {
			line: '51',
			unit: millions,
			column: 'disposable_income_usd'
		})
	];
};

interface Wanted {
	readonly line: string;
	readonly unit: BeaUnit;
	readonly column: string;
}

function output(
	descriptor: Descriptor,
	table: BeaTable,
	{ line, unit, column }: Wanted
): DatasetOutput {
	const rows = beaValues(table, { line, unit, ...YEARS }).map((value) => ({
		year: value.year,
		area: value.area,
		[column]: presentAmount(value)
	}));
	return tidyTable(descriptor, rows);
}
