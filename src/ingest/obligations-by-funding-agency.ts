import { areaIn } from './raw-area';
import { rawRows, type RawRow } from './raw-table';
import { rowsOfUsedYears, type YearRule } from './raw-years';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const FILE =
	'spending/usaspending_obligations_by_state_funding_agency_hud_dhs_doj_dol_fy2008_2024.csv';
const HEADER = ['agency_name', 'state', 'fy', 'obligations_usd', 'quarters'];
const YEARS: YearRule = { column: 'fy', used: [[2008, 2024]] };
const AGENCIES = [
	'Department of Homeland Security',
	'Department of Housing and Urban Development',
	'Department of Justice',
	'Department of Labor'
];
const TERRITORIES = ['AS', 'GU', 'MP', 'PR', 'VI'] as const;
const QUARTERS = ['1', '2', '3', '4'] as const;

/** Obligations by state of place of performance and by the department that funds them. */
export const obligationsByFundingAgency: Source = (readRaw) => {
	const rows = rowsOfUsedYears(rawRows(readRaw(FILE), FILE, HEADER), YEARS);
	return [tidyTable('funds/obligations-by-funding-agency', rows.map(rowOf))];
};

function rowOf(raw: RawRow): TidyRow {
	return {
		fiscal_year: raw.number('fy'),
		area: areaIn(raw, 'state', TERRITORIES),
		agency: raw.oneOf('agency_name', AGENCIES),
		obligations_usd: raw.roundedDollars('obligations_usd'),
		quarters: Number(raw.oneOf('quarters', QUARTERS))
	};
}
