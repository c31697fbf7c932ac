import { isStateCode, stateOf } from '../lib/data/states';
import { rawRows, type RawRow } from './raw-table';
import { rowsOfUsedYears, type YearRule } from './raw-years';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const FILE = 'spending/usaspending_state_obligations_fy2008_2024.csv';
const HEADER = ['code', 'name', 'fiscal_year', 'obligations_usd', 'quarters'];
const WHOLE_YEAR = '4';
const YEARS: YearRule = { column: 'fiscal_year', used: [[2008, 2024]] };

/** Areas beyond the 51, by the publisher's code. */
const BEYOND_STATES = new Map([
	['AS', 'AS'],
	['GU', 'GU'],
	['MP', 'MP'],
	['PR', 'PR'],
	['VI', 'VI'],
	['(none)', 'UNDISTRIBUTED']
]);

/** USAspending's obligations by state of place of performance. */
export const usaspending: Source = (readRaw) => {
	const rows = rowsOfUsedYears(rawRows(readRaw(FILE), FILE, HEADER), YEARS);
	return [tidyTable('funds/usaspending', rows.map(rowOf))];
};

function rowOf(raw: RawRow): TidyRow {
	raw.oneOf('quarters', [WHOLE_YEAR]);
	return {
		fiscal_year: raw.number('fiscal_year'),
		area: areaOf(raw),
		obligations_usd: raw.roundedDollars('obligations_usd')
	};
}

function areaOf(raw: RawRow): string {
	const code = raw.text('code');
	if (isStateCode(code)) {
		const { name } = stateOf(code);
		raw.oneOf('name', [name, name.replace(' of ', ' Of ')]);
		return code;
	}
	const area = BEYOND_STATES.get(code);
	if (area === undefined) throw raw.fault('code', 'a postal code or "(none)"');
	return area;
}
