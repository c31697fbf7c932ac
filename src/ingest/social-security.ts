import type { Descriptor } from '../lib/data/descriptor';
import { dollarField, STATE, textField } from './fields';
import { PUBLIC_DOMAIN } from './licences';
import { stateIn } from './raw-area';
import { refuseUnread } from './raw-family';
import { rawRows, type RawRow } from './raw-table';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const FOLDER = 'spending/';
const NAME = 'ssa_oasdi_monthly_benefits_by_state_dec2024.csv';
const BENEFITS = 'oasdi_benefits_in_current_payment_status_thousand_usd_per_month';
const THOUSANDS = 3;

const descriptor: Descriptor = {
	name: 'funds/social-security',
	title: 'Social Security benefits by state, December 2024',
	description:
		'Monthly benefits of old-age, survivors and disability insurance that are being paid to residents of each state in one month, in dollars of the year.',
	publisher: 'Social Security Administration (SSA)',
	table: 'OASDI Beneficiaries by State and County, 2024, table 3',
	address: 'https://www.ssa.gov/policy/docs/statcomps/oasdi_sc/2024/oasdi_sc24.xlsx',
	reachedThrough:
		'GitHub markusstrasser/immigration-research, commit 6685ef927d72df6409d0e9ad6dc30441a8efa379, infra/immigration-fiscal/backtest_admin_totals_2026_09_28/derived/targets.csv',
	retrievedThrough: 'figures copied from the file above, read by src/ingest/social-security.ts',
	licence: PUBLIC_DOMAIN,
	vintage: 'December 2024',
	primaryKey: ['month', 'state'],
	missingValues: '',
	fields: [
		textField('month', 'year and month, as 2024-12'),
		STATE,
		dollarField('monthly_benefits_usd', 'benefits of that one month; published in thousands')
	],
	caveats: [
		'One month: use its shares, and do not compare its level with a year.',
		'Benefits in current-payment status leave out back payments, so states with much disability (WV, LA, MS, KY) stand a little lower than in BEA.',
		'Second-hand: a copy of the table, which adds up to what the publisher prints.'
	],
	checks: [
		'51 areas, 123,837,872 thousand dollars: what is printed for all areas, 125,577,970, less the 1,740,098 for outlying, foreign and unknown ones.',
		'Shares of states are from 6.2 percent below (WV) to 4.2 percent above (DE) those of BEA for 2022.'
	]
};

/** Social Security benefits by state in the one month that was found. */
export const socialSecurity: Source = (readRaw) => {
	refuseUnread(readRaw, {
		folder: FOLDER,
		pattern: /^ssa_oasdi_monthly_benefits_by_state_.*\.csv$/,
		read: [NAME]
	});
	const file = FOLDER + NAME;
	return [
		tidyTable(descriptor, rawRows(readRaw(file), file, ['state', 'month', BENEFITS]).map(rowOf))
	];
};

function rowOf(raw: RawRow): TidyRow {
	return {
		month: raw.oneOf('month', ['2024-12']),
		state: stateIn(raw, 'state'),
		monthly_benefits_usd: raw.dollars(BENEFITS, THOUSANDS)
	};
}
