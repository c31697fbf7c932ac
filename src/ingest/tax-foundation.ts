import type { Descriptor } from '../lib/data/descriptor';
import { dollarField, FISCAL_YEAR, numberField, STATE, textField } from './fields';
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

const yearly: Descriptor = {
	name: 'balances/tax-foundation',
	title: 'Federal taxes paid and federal spending received by state, FY1981 to FY2005',
	description:
		'Federal taxes shared out by who is thought to bear them, beside federal spending in the state as the Census Bureau counted it (Consolidated Federal Funds Report). 51 areas, 25 years, no gap.',
	publisher: 'Tax Foundation',
	table:
		'Federal Taxes Paid vs. Federal Spending Received by State, 1981-2005 (workbook ftsbs-timeseries-20071016.xls)',
	address: 'http://taxfoundation.org/tax-topics/federal-taxes-paid-vs-spending-received-state',
	reachedThrough:
		'GitHub mrap/red-and_blue-intake-outflow, commit 7ecaa5c104d6645c561c024bfe40f78d1f648e5e, taxespaidvsspendingreceivednew.csv',
	retrievedThrough: 'a stored copy of the file above, read by src/ingest/tax-foundation.ts',
	licence: {
		name: 'Published facts; no licence stated',
		note: 'The repository states none. A Scribd copy of the same tables is marked "Attribution Non-commercial" by its uploader.'
	},
	vintage: 'October 2007, the last the publisher made',
	primaryKey: ['fiscal_year', 'state'],
	missingValues: '',
	fields: [
		FISCAL_YEAR,
		STATE,
		dollarField(
			'paid_usd',
			'federal taxes borne by the residents; published in millions; not adjusted for the deficit'
		),
		dollarField(
			'received_usd',
			'federal spending in the state; published in millions; not adjusted for the deficit'
		),
		numberField(
			'published_ratio',
			'dollars received per dollar paid',
			'the ratio the publisher prints, adjusted for the deficit: not received_usd / paid_usd'
		)
	],
	caveats: [
		'The dollar columns are not adjusted for the deficit; the published ratio is: taxes were raised by the national deficit, in proportion to taxes paid, before the ratio was taken. It cannot be rebuilt exactly from these columns (taking off one number a year meets it within 0.015 in 807 of 1,275 rows, within 0.09 in all).',
		'The two disagree on signs: in plain dollars California paid more than it received in 17 of the 25 years (FY1981, FY1987-1991, FY1995-2005); its published ratio is below 1 in every year from FY1986.',
		'Spending leaves out interest on the debt, foreign aid and other items that have no state, so its sum is below federal outlays.',
		'Earlier vintages differ (California FY2002 was first put at -58 billion dollars, then -45; this series gives -35.2). Never join two vintages.',
		"The publisher's per-person columns and ranks are left out: they follow from these columns and population."
	],
	checks: [
		'51 areas in each of 25 years, no cell missing.',
		'All 225 fields of Alabama equal a second copy of the original; all 175 tax figures of Alabama to Connecticut equal a third.',
		'25-year sums equal balances/tax-foundation-cumulative within 4 million dollars in taxes and exactly in spending, Colorado apart, where those sums leave out FY1988.',
		"Population implied by the publisher's tax columns equals that implied by its spending columns within 0.05 percent in every row."
	]
};

const cumulative: Descriptor = {
	name: 'balances/tax-foundation-cumulative',
	title: 'The Tax Foundation series summed over FY1981 to FY2005, by someone else',
	description:
		'Twenty-five-year sums of an independent copy of the Tax Foundation series. Kept only as a check of balances/tax-foundation; a sum of nominal dollars over decades is not a finding.',
	publisher: 'An anonymous reader of the Tax Foundation series',
	table:
		"Rankings of states by net federal tax benefits received or (contributed) '81-'05 (Scribd document 8229012)",
	address: 'https://www.scribd.com/doc/8229012/Tax-Donor-or-Contrib-States',
	reachedThrough: 'the text of the page above, parsed',
	retrievedThrough: 'a stored copy of the page text, read by src/ingest/tax-foundation.ts',
	licence: { name: 'Published facts', note: 'Used only as a check.' },
	vintage: 'made from the October 2007 series',
	primaryKey: ['state'],
	missingValues: '',
	fields: [
		STATE,
		dollarField('paid_usd', 'federal taxes paid, sum of 25 years; printed in millions'),
		dollarField('received_usd', 'federal spending received, sum of 25 years; printed in millions'),
		dollarField('net_usd', 'received less paid as printed; positive where the state received more'),
		textField('note', 'a known fault of the row')
	],
	caveats: [
		"Colorado's spending is 12,970 million dollars too low: exactly its FY1988 figure is missing. Kept as printed, with a note.",
		'Sums of nominal dollars: not adjusted for prices or deficits.',
		'The printed rank is left out.'
	],
	checks: ['net_usd equals received_usd less paid_usd within 1 million dollars in every row.']
};

/** The Tax Foundation's yearly series of October 2007, and an independent copy's sums to check it by. */
export const taxFoundation: Source = (readRaw) => [
	tidyTable(yearly, rawRows(readRaw(FILE), FILE, HEADER).map(yearlyRow)),
	tidyTable(
		cumulative,
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
