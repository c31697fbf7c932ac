import { areaIn, stateIn } from './raw-area';
import { rawRows, type RawRow } from './raw-table';
import { rowsOfUsedYears, type YearRule } from './raw-years';
import type { ReadRaw, Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const SUMMARY_FILE = 'spending/crop_insurance_by_state_2014_2023.csv';
const SUMMARY_HEADER = [
	'crop_year',
	'state',
	'policies',
	'acres_insured',
	'liabilities_usd',
	'premium_usd',
	'premium_subsidy_usd',
	'farmer_premium_usd',
	'indemnity_usd',
	'net_benefit_usd'
];
const SUMMARY_YEARS: YearRule = { column: 'crop_year', used: [[2014, 2023]] };

const REINSURANCE_FILE = 'spending/rma_sra_by_state_1998_2024.csv';
const REINSURANCE_HEADER = [
	'state',
	'reinsurance_year',
	'gross_indemnity_usd',
	'gross_liability_usd',
	'gross_premium_usd',
	'net_gain_loss_usd',
	'retained_indemnity_usd',
	'retained_liability_usd',
	'retained_premium_usd'
];
const REINSURANCE_YEARS: YearRule = { column: 'reinsurance_year', used: [[1998, 2024]] };

/** Federal crop insurance by state as two reports of the Risk Management Agency have it. */
export const cropInsurance: Source = (readRaw) => [
	tidyTable('funds/crop-insurance', [...summaryRows(readRaw), ...reinsuranceRows(readRaw)])
];

function summaryRows(readRaw: ReadRaw): readonly TidyRow[] {
	const rows = rawRows(readRaw(SUMMARY_FILE), SUMMARY_FILE, SUMMARY_HEADER);
	return rowsOfUsedYears(rows, SUMMARY_YEARS).map(summaryRow);
}

function summaryRow(raw: RawRow): TidyRow {
	const [premium, subsidy, farmer] = [
		raw.dollars('premium_usd'),
		raw.dollars('premium_subsidy_usd'),
		raw.dollars('farmer_premium_usd')
	];
	const [indemnity, net] = [raw.dollars('indemnity_usd'), raw.dollars('net_benefit_usd')];
	if (subsidy + farmer !== premium) {
		throw raw.fault('premium_usd', `${subsidy + farmer}, its two parts added up`);
	}
	if (indemnity - farmer !== net) {
		throw raw.fault('net_benefit_usd', `${indemnity - farmer}, indemnity less farmer premium`);
	}
	return {
		source: 'summary-of-business',
		crop_year: raw.number('crop_year'),
		area: stateIn(raw, 'state'),
		premium_usd: premium,
		premium_subsidy_usd: subsidy,
		farmer_premium_usd: farmer,
		indemnity_usd: indemnity,
		net_benefit_usd: net
	};
}

function reinsuranceRows(readRaw: ReadRaw): readonly TidyRow[] {
	const rows = rawRows(readRaw(REINSURANCE_FILE), REINSURANCE_FILE, REINSURANCE_HEADER);
	return rowsOfUsedYears(rows, REINSURANCE_YEARS).map((raw) => ({
		source: 'reinsurance',
		crop_year: raw.number('reinsurance_year'),
		area: areaIn(raw, 'state', ['US', 'OTHER']),
		premium_usd: raw.dollars('gross_premium_usd'),
		premium_subsidy_usd: null,
		farmer_premium_usd: null,
		indemnity_usd: raw.dollars('gross_indemnity_usd'),
		net_benefit_usd: null
	}));
}
