import type { Descriptor } from '../lib/data/descriptor';
import { STATE_FISCAL_YEAR } from './conditions-fields';
import { dollarField, textField } from './fields';
import { PUBLIC_DOMAIN } from './licences';
import { areaIn } from './raw-area';
import { rawRows, type RawRow } from './raw-table';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const DEBT_FILE = 'conditions/census_state_government_finances_1992-2019_gap2005-2011.csv';
const DEBT_HEADER = [
	'state',
	'year',
	'total_revenue_kusd',
	'general_revenue_kusd',
	'tax_kusd',
	'intergovernmental_revenue_kusd',
	'total_expenditure_kusd',
	'general_expenditure_kusd',
	'capital_outlay_kusd',
	'debt_outstanding_kusd',
	'interest_on_debt_kusd',
	'interest_on_general_debt_kusd',
	'education_expenditure_kusd',
	'correction_expenditure_kusd',
	'highways_expenditure_kusd'
];
const INTEREST_FILE = 'conditions/census_state_local_finances_selected_1957-2019.csv';
const INTEREST = 'interestondebt.tot';
const INTEREST_HEADER = [
	'state',
	'level',
	'year',
	'totrev.tot',
	'totrev.gen',
	'tottax',
	'fedigr',
	'osr',
	'totx.tot',
	'totx.gen',
	'capoutx.tot',
	'capoutx.gen',
	INTEREST,
	'interestondebt.gen',
	'highwayx.gen',
	'k12x.gen',
	'hiedx.gen',
	'educx.gen',
	'pwelfx.gen',
	'medvendpayx.gen',
	'corrx.gen',
	'healthx.gen',
	'hospx.gen',
	'policex.gen',
	'insurben.tot'
];
const LEVELS = ['State', 'State-local'] as const;
const THOUSANDS = 3;
const CENSUS = {
	publisher: 'US Census Bureau',
	address: 'https://www.census.gov/programs-surveys/gov-finances.html',
	retrievedThrough: 'a stored copy of the file above, read by src/ingest/conditions-debt.ts',
	licence: PUBLIC_DOMAIN,
	primaryKey: ['fiscal_year', 'area'],
	missingValues: ''
} as const;

const debt: Descriptor = {
	...CENSUS,
	primaryKey: [...CENSUS.primaryKey],
	name: 'conditions/state-debt',
	title: 'Debt of state governments, FY1992 to FY2019',
	description:
		'Debt that each state government owes at the end of its fiscal year, and the interest it paid in the year, in dollars of the year.',
	table: 'Annual Survey of State Government Finances',
	reachedThrough:
		'GitHub Joseg8900/Dataset, commit a03814666ad5c2f706e4b4a6c1a2409664a46bbf, finance.json (CORGIS, State Finance)',
	vintage: 'as collected by CORGIS, to 2019',
	fields: [
		STATE_FISCAL_YEAR,
		textField('area', 'postal code of one of the 50 states; US the sum as published, FY1998 alone'),
		dollarField('debt_usd', 'all debt outstanding at the end of the fiscal year'),
		dollarField('interest_usd', 'interest on debt paid in the year')
	],
	caveats: [
		'FY2005 to FY2011 are absent, and nothing after FY2019 is in hand.',
		'State governments alone: what cities, counties and school districts owe is not in it, nor what is owed to pensioners. DC has no state government.',
		'Much of it is borrowed for private purposes such as housing and hospitals, which repay it.'
	],
	checks: [
		'50 states in each of 21 fiscal years.',
		'The states add up to the US in FY1998, debt and interest, to the dollar.'
	]
};

const interest: Descriptor = {
	...CENSUS,
	primaryKey: [...CENSUS.primaryKey],
	name: 'conditions/state-local-interest',
	title: 'Interest on debt of state and local governments by state, FY2004 to FY2019',
	description:
		'Interest that state and local governments of each state paid on their debt, by fiscal year, in dollars of the year.',
	table: 'Annual Survey of State and Local Government Finances',
	reachedThrough:
		'GitHub donboyd5/bdata, commit 5d41f12eb4268939e6cb227b60b99c2c45d58ea5, data/slgfin.rda',
	vintage: 'as compiled by Don Boyd, to 2019',
	fields: [
		STATE_FISCAL_YEAR,
		textField('area', 'postal code of one of the 50 states or DC; US the nation as published'),
		dollarField('interest_usd', 'interest on debt, that of utilities among it')
	],
	caveats: [
		'Interest paid, not debt owed: rates differ by year and by state.',
		'The debt of state and local governments together is not in hand.'
	],
	checks: [
		'51 areas and the US in each of 16 fiscal years.',
		'The areas add up to the US within a thousand dollars in every year.'
	]
};

/** Debt of state governments, and interest on debt of state and local governments. */
export const stateDebt: Source = (readRaw) => {
	const debts = rawRows(readRaw(DEBT_FILE), DEBT_FILE, DEBT_HEADER);
	const finances = rawRows(readRaw(INTEREST_FILE), INTEREST_FILE, INTEREST_HEADER);
	const paid = finances.filter(
		(raw) => raw.oneOf('level', LEVELS) === 'State-local' && !raw.isMissing(INTEREST)
	);
	return [tidyTable(debt, debts.map(debtRow)), tidyTable(interest, paid.map(interestRow))];
};

function debtRow(raw: RawRow): TidyRow {
	return {
		fiscal_year: raw.number('year'),
		area: areaIn(raw, 'state', ['US']),
		debt_usd: raw.dollars('debt_outstanding_kusd', THOUSANDS),
		interest_usd: raw.dollars('interest_on_debt_kusd', THOUSANDS)
	};
}

function interestRow(raw: RawRow): TidyRow {
	return {
		fiscal_year: raw.number('year'),
		area: areaIn(raw, 'state', ['US']),
		interest_usd: raw.dollars(INTEREST, THOUSANDS)
	};
}
