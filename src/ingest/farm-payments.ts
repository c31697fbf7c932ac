import { areaIn, rowsOfStates } from './raw-area';
import { rawRows } from './raw-table';
import { rowsOfUsedYears, type YearRule } from './raw-years';
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
		[2000, 2017],
		[2025, 2025]
	]
};

/** Addresses beyond the 51: territories, and the armed forces in the Americas, Europe and the Pacific. */
const BEYOND_STATES = ['AA', 'AE', 'AP', 'AS', 'GU', 'MP', 'PR', 'VI'];

/** Federal payments to farmers as BEA and the Farm Service Agency have them. */
export const farmPayments: Source = (readRaw) => [
	tidyTable('funds/farm-payments', [...beaRows(readRaw), ...fsaRows(readRaw)])
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
