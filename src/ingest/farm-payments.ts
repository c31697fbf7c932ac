import type { Descriptor } from '../lib/data/descriptor';
import { dollarField, textField, yearField } from './fields';
import { PUBLIC_DOMAIN } from './licences';
import { areaIn, rowsOfStates } from './raw-area';
import { rawRows } from './raw-table';
import { reasonsOf, rowsOfUsedYears, type YearRule } from './raw-years';
import type { ReadRaw, Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const BEA_FILE = 'spending/bea_farm_government_payments_by_state_1969_2018.csv';
const BEA_HEADER = ['state', 'year', 'government_payments_thousand_usd'];
const BEA_YEARS: YearRule = { column: 'year', used: [[1969, 2018]] };
const THOUSANDS = 3;

const FSA_FILE = 'spending/fsa_payments_by_state_program_year_2000_2025.csv';
const FSA_HEADER = ['state', 'accounting_program_year', 'payments', 'amount_usd'];
const FSA_YEARS: YearRule = {
	column: 'accounting_program_year',
	used: [[2018, 2024]],
	leftOut: [
		{
			years: [2000, 2017],
			reason:
				'Program years 2000 to 2017 of fsa are left out: its files begin with payments made in 2017, so they hold stragglers (6.4 billion dollars for 2017).'
		},
		{
			years: [2025, 2025],
			reason:
				'Program year 2025 of fsa is left out: it was not finished (2.4 billion dollars, 17.0 the year before).'
		}
	]
};

/** Addresses beyond the 51: territories, and the armed forces in the Americas, Europe and the Pacific. */
const BEYOND_STATES = ['AA', 'AE', 'AP', 'AS', 'GU', 'MP', 'PR', 'VI'];

const descriptor: Descriptor = {
	name: 'funds/farm-payments',
	title: 'Federal payments to farmers by state, 1969 to 2024',
	description:
		'Payments of the federal government to farmers by state, in dollars of the year, from two publishers: by calendar year to 2018 (bea), by program year from 2018 on (fsa). No crop insurance.',
	publisher:
		'US Bureau of Economic Analysis (BEA); US Department of Agriculture, Farm Service Agency',
	table:
		'bea: table SAINC45, farm income and expenses, line 130, government payments. fsa: payment files, added up by state and accounting program year.',
	address: 'https://apps.bea.gov/regional/zip/SAINC.zip',
	reachedThrough:
		'bea: GitHub mackliet/gun_data_visualization, commit b455c7f950a325c04bca6c219fc729c4baf993cf, scripts/data_retrieval/raw_data/economy/. fsa: GitHub kianbob/opensubsidies, commit 099e12f0c6e88de1538db1aaf4e27cc5ad4d13c5, public/data/state-yearly.json, made of 83 files of https://www.fsa.usda.gov/tools/informational/freedom-information-act-foia/electronic-reading-room/frequently-requested/payment-files',
	retrievedThrough: 'stored copies of the files above, read by src/ingest/farm-payments.ts',
	licence: PUBLIC_DOMAIN,
	vintage: 'bea: September 2019; fsa: payments made in 2017 to 2025',
	primaryKey: ['source', 'year', 'area'],
	missingValues: '',
	fields: [
		textField('source', 'bea: Bureau of Economic Analysis; fsa: Farm Service Agency'),
		yearField('year', 'bea: calendar year; fsa: accounting program year, the year a program is of'),
		textField(
			'area',
			'postal code of one of the 50 states or DC; US is the national figure as published, by bea alone'
		),
		dollarField(
			'payments_usd',
			'payments to farmers; bea is published in thousands, fsa in cents, rounded here to whole dollars, halves away from zero'
		)
	],
	caveats: [
		"fsa goes by the payee's address, which need not be in the state of the farm.",
		'bea has conservation and disaster payments; fsa has what its agency pays, not the conservation programs of the Natural Resources Conservation Service. Neither has crop insurance (funds/crop-insurance).',
		'A program year is not a calendar year: never join the two without saying so. The relief of 2019 and 2020 stands at 23.7 and 38.6 billion dollars.',
		...reasonsOf(FSA_YEARS),
		'Payees in territories and at military addresses are left out of fsa, since the explorer compares the 51 areas: 0.02 to 0.44 percent of each year.',
		"BEA's footnotes did not travel with its file."
	],
	checks: [
		'bea: 51 areas and the US in each of 50 years; the areas add up to the US exactly.',
		'bea, US: 7.70 billion dollars in 1985, 23.22 in 2000, 24.40 in 2005, 13.669 in 2018.',
		'fsa: 51 areas in each of 7 years; 15.2 billion dollars in 2018, 23.7, 38.6, 9.2, 7.1, 9.1, 17.0 in 2024.',
		'2018, the year both have: correlation of the 51 areas 0.975; half the sum of the differences of shares is 9 percent.'
	]
};

/** Federal payments to farmers as BEA and the Farm Service Agency have them. */
export const farmPayments: Source = (readRaw) => [
	tidyTable(descriptor, [...beaRows(readRaw), ...fsaRows(readRaw)])
];

function beaRows(readRaw: ReadRaw): readonly TidyRow[] {
	const rows = rowsOfUsedYears(rawRows(readRaw(BEA_FILE), BEA_FILE, BEA_HEADER), BEA_YEARS);
	return rows.map((raw) => ({
		source: 'bea',
		year: raw.number('year'),
		area: areaIn(raw, 'state', ['US']),
		payments_usd: raw.dollars('government_payments_thousand_usd', THOUSANDS)
	}));
}

function fsaRows(readRaw: ReadRaw): readonly TidyRow[] {
	const rows = rowsOfUsedYears(rawRows(readRaw(FSA_FILE), FSA_FILE, FSA_HEADER), FSA_YEARS);
	return rowsOfStates(rows, 'state', BEYOND_STATES).map((raw) => ({
		source: 'fsa',
		year: raw.number('accounting_program_year'),
		area: raw.text('state'),
		payments_usd: raw.roundedDollars('amount_usd')
	}));
}
