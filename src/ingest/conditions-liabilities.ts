import { dollarsOrMissing } from './conditions-cells';
import { stateIn } from './raw-area';
import { rawRows, type RawRow } from './raw-table';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const EARLIER_FILE = 'conditions/reason_state_acfr_liabilities_2020-2022.csv';
const EARLIER_HEADER =
	'state.abb,state.name,id,geo_id,year,name,category,total_liabilities,current_liabilities,total_assets,current_assets,compensated_absences,expenses,revenues,unrestricted,population,urban_pop,pct_urban_pop,median_hh_income_21,url,modified_revenues,net_pension_liability,net_opeb_liability,assets_liab_ratio'.split(
		','
	);
const LATER_FILE = 'conditions/reason_state_acfr_liabilities_2023.csv';
const LATER_HEADER =
	',state.abb,state.name,id,geo_id,year,name,category,total_liabilities,current_liabilities,net_pension_liability,net_pension_assets,net_opeb_liability,net_opeb_assets,total_assets,current_assets,compensated_absences,expenses,revenues,unrestricted,bonds_outstanding,loans_outstanding,notes_outstanding,population,urban_pop,pct_urban_pop,median_hh_income,url,flg_acfr'.split(
		','
	);
const BONDS = 'bonds_outstanding';

/** All liabilities of state governments from their annual reports. */
export const liabilities: Source = (readRaw) => {
	const earlier = rawRows(readRaw(EARLIER_FILE), EARLIER_FILE, EARLIER_HEADER);
	const later = rawRows(readRaw(LATER_FILE), LATER_FILE, LATER_HEADER);
	return [tidyTable('conditions/state-liabilities', [...earlier, ...later].map(rowOf))];
};

function rowOf(raw: RawRow): TidyRow {
	raw.oneOf('category', ['General Purpose']);
	return {
		fiscal_year: raw.number('year'),
		state: stateIn(raw, 'state.abb'),
		liabilities_usd: raw.dollars('total_liabilities'),
		pension_usd: dollarsOrMissing(raw, 'net_pension_liability'),
		retiree_health_usd: dollarsOrMissing(raw, 'net_opeb_liability'),
		bonds_usd: raw.has(BONDS) ? dollarsOrMissing(raw, BONDS) : null,
		audited: raw.has('flg_acfr') && raw.oneOf('flg_acfr', ['0', '1']) === '0' ? 'no' : 'yes'
	};
}
