import { stateIn } from './raw-area';
import { rawRows, type RawRow } from './raw-table';
import { rowsOfUsedYears, type YearRule } from './raw-years';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const FILE = 'spending/usaspending_contracts_by_state_place_of_performance_cy2015_2025.csv';
const HEADER = ['state', 'calendar_year', 'contract_obligations_usd'];
const YEARS: YearRule = {
	column: 'calendar_year',
	used: [[2015, 2024]],
	leftOut: [[2025, 2025]]
};

/** Contracts of all federal agencies by state of place of performance and calendar year. */
export const contractsByPlace: Source = (readRaw) => {
	const rows = rowsOfUsedYears(rawRows(readRaw(FILE), FILE, HEADER), YEARS);
	return [tidyTable('funds/contracts-by-place', rows.map(rowOf))];
};

function rowOf(raw: RawRow): TidyRow {
	return {
		year: raw.number('calendar_year'),
		state: stateIn(raw, 'state'),
		contracts_usd: raw.dollars('contract_obligations_usd')
	};
}
