import { rawRows, type RawRow } from './raw-table';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const FILE = 'balance/taxfoundation_taxes_vs_spending_1981_2005.csv';
const HEADER = [
	'state',
	'year',
	'tax millions outflow',
	'cash millions intake',
	'per capita outflow',
	'state rank outflow',
	'per capita intake',
	'state rank intake',
	'intake to outflow ratio',
	'state rank ratio'
];

const CUMULATIVE_FILE = 'balance/taxfoundation_cumulative_1981_2005_scribd8229012.csv';
const CUMULATIVE_HEADER = [
	'state',
	'federal_taxes_paid_1981_2005_usd_millions',
	'federal_spending_received_1981_2005_usd_millions',
	'net_received_usd_millions',
	'donor_rank'
];

/** The year that these sums leave out of one state's spending; the yearly series has it. */
const HOLE = { state: 'CO', note: 'received_usd leaves out FY1988' } as const;

const MILLIONS = 6;

/** The Tax Foundation's yearly series of October 2007, and an independent copy's sums to check it by. */
export const taxFoundation: Source = (readRaw) => [
	tidyTable('balances/tax-foundation', rawRows(readRaw(FILE), FILE, HEADER).map(yearlyRow)),
	tidyTable(
		'balances/tax-foundation-cumulative',
		rawRows(readRaw(CUMULATIVE_FILE), CUMULATIVE_FILE, CUMULATIVE_HEADER).map(cumulativeRow)
	)
];

function yearlyRow(raw: RawRow): TidyRow {
	return {
		fiscal_year: raw.number('year'),
		state: raw.state('state'),
		paid_usd: raw.dollars('tax millions outflow', MILLIONS),
		received_usd: raw.dollars('cash millions intake', MILLIONS),
		published_ratio: raw.decimalText('intake to outflow ratio')
	};
}

function cumulativeRow(raw: RawRow): TidyRow {
	const state = raw.state('state');
	return {
		state,
		paid_usd: raw.dollars('federal_taxes_paid_1981_2005_usd_millions', MILLIONS),
		received_usd: raw.dollars('federal_spending_received_1981_2005_usd_millions', MILLIONS),
		net_usd: raw.dollars('net_received_usd_millions', MILLIONS),
		note: state === HOLE.state ? HOLE.note : ''
	};
}
