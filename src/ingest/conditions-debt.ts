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

/** Debt of state governments, and interest on debt of state and local governments. */
export const stateDebt: Source = (readRaw) => {
	const debts = rawRows(readRaw(DEBT_FILE), DEBT_FILE, DEBT_HEADER);
	const finances = rawRows(readRaw(INTEREST_FILE), INTEREST_FILE, INTEREST_HEADER);
	const paid = finances.filter(
		(raw) => raw.oneOf('level', LEVELS) === 'State-local' && !raw.isMissing(INTEREST)
	);
	return [
		tidyTable('conditions/state-debt', debts.map(debtRow)),
		tidyTable('conditions/state-local-interest', paid.map(interestRow))
	];
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
