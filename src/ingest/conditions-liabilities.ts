import type { Descriptor } from '../lib/data/descriptor';
import { dollarsOrMissing, STATE_FISCAL_YEAR } from './conditions-fields';
import { dollarField, STATE, textField } from './fields';
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

const descriptor: Descriptor = {
	name: 'conditions/state-liabilities',
	title: 'All liabilities of state governments, FY2020 to FY2023',
	description:
		'What each state government owes in all by its audited annual report: bonds, pensions and health care promised to employees, bills and all else, in dollars of the year.',
	publisher: 'Reason Foundation',
	table: "State and Local Government Finance, from each state's annual comprehensive report",
	address: 'https://govfinance.reason.org/about',
	reachedThrough:
		'GitHub thuy2020/acfrs_data, commit 4f1f835c7a603e542074535b9c839ad6e28c1cd5, output/archive/dw_state_data.csv (FY2020 to FY2022) and output/all_states_2023_20250912_1109.csv (FY2023)',
	retrievedThrough:
		'stored copies of the files above, read by src/ingest/conditions-liabilities.ts',
	licence: { name: 'MIT', note: 'Copyright of the compilation: Reason Foundation.' },
	vintage: 'FY2020 to FY2022 as archived; FY2023 as of 12 September 2025',
	primaryKey: ['fiscal_year', 'state'],
	missingValues: '',
	fields: [
		STATE_FISCAL_YEAR,
		STATE,
		dollarField('liabilities_usd', 'all liabilities'),
		dollarField('pension_usd', 'net pension liability; below zero where the fund has a surplus'),
		dollarField('retiree_health_usd', 'net liability for health care of retired employees'),
		dollarField('bonds_usd', 'bonds outstanding; FY2023 alone'),
		textField('audited', 'yes, or no where the report of the year was not yet final')
	],
	caveats: [
		'All that is owed, about three times the bonded debt: not to be compared with conditions/state-debt.',
		'Compiled by an advocacy group, which links each report. FY2023 is another edition than the years before.',
		'FY2023: Nevada is not from a final audited report; a few figures for pensions, health care and bonds are missing. DC is not in it.'
	],
	checks: ['50 states in each of 4 fiscal years.', 'California FY2023: 496.8 billion dollars.']
};

/** All liabilities of state governments from their annual reports. */
export const liabilities: Source = (readRaw) => {
	const earlier = rawRows(readRaw(EARLIER_FILE), EARLIER_FILE, EARLIER_HEADER);
	const later = rawRows(readRaw(LATER_FILE), LATER_FILE, LATER_HEADER);
	return [tidyTable(descriptor, [...earlier, ...later].map(rowOf))];
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
