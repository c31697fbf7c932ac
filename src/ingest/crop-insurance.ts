import type { Descriptor } from '../lib/data/descriptor';
import { dollarField, textField, yearField } from './fields';
import { PUBLIC_DOMAIN } from './licences';
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

const descriptor: Descriptor = {
	name: 'funds/crop-insurance',
	title: 'Federal crop insurance by state, crop years 1998 to 2024',
	description:
		'Premiums and indemnities of federal crop insurance by state and crop year, in dollars of the year, from two reports of one publisher; the part of the premium that the government pays, and what farmers receive above what they pay, for 2014 to 2023.',
	publisher: 'US Department of Agriculture, Risk Management Agency',
	table:
		'summary-of-business: Summary of Business, crop years 2014-2023. reinsurance: Standard Reinsurance Agreement reports, reinsurance years 1998-2024, funds added up, https://www.rma.usda.gov/tools-reports/reinsurance-reports',
	address: 'https://www.rma.usda.gov/tools-reports/summary-of-business',
	reachedThrough:
		'summary-of-business: GitHub policy-design-lab/data-ingestion, commit f611dc66b0f14a1b5e0477c0449c9eb0d2f7b298, data/crop-insurance/ci_state_year_benefits 2014-2023.csv. reinsurance: GitHub dylan-turner25/rfcip, commit b2a98ed0319ee4017248d3fe3c2ce360fc61c08a, data/stateSRA.rda',
	retrievedThrough: 'stored copies of the files above, read by src/ingest/crop-insurance.ts',
	licence: PUBLIC_DOMAIN,
	vintage: 'as the two repositories took them; reinsurance year 2024 is not final',
	primaryKey: ['source', 'crop_year', 'area'],
	missingValues: '',
	fields: [
		textField('source', 'reinsurance or summary-of-business; never add the two'),
		yearField('crop_year', 'crop year; for reinsurance the reinsurance year of the same number'),
		textField(
			'area',
			'postal code of one of the 50 states (DC does not occur); for reinsurance also US, the total as printed, and OTHER, all states not printed apart'
		),
		dollarField('premium_usd', 'the whole premium, paid by farmers and by the government'),
		dollarField(
			'premium_subsidy_usd',
			'the part of the premium that the government pays; empty for reinsurance'
		),
		dollarField(
			'farmer_premium_usd',
			'the part of the premium that farmers pay; empty for reinsurance'
		),
		dollarField('indemnity_usd', 'what insured farmers are paid for their losses'),
		dollarField(
			'net_benefit_usd',
			'indemnity less the part of the premium that farmers pay, negative where they paid more; empty for reinsurance'
		)
	],
	caveats: [
		'reinsurance has no column for the subsidy: its premium includes what farmers pay.',
		'reinsurance prints 38 to 47 states apart; Alaska and Hawaii always, New England and a few more before 2015 stand in OTHER. A state that is not printed is not 0.',
		'Crop years, not fiscal years.',
		'2024 is not final, and is in reinsurance alone. Livestock policies are not in reinsurance.',
		'The two reports differ: premiums of the 50 states in summary-of-business are 3.1 percent below to 1.8 percent above the US of reinsurance, indemnities 0.02 to 7.6 percent below.'
	],
	checks: [
		'summary-of-business: 50 states in each of 10 years; premium is subsidy and farmer premium, net benefit is indemnity less farmer premium, in every row exactly.',
		'summary-of-business: subsidy 6.1 billion dollars in 2014, 11.4 in 2022; net benefit 0.3 in 2016, 12.5 in 2022.',
		'reinsurance: states and OTHER add up to the US exactly in each of 27 years; US indemnity 17.43 billion dollars in 2012, 19.67 in 2022.'
	]
};

/** Federal crop insurance by state as two reports of the Risk Management Agency have it. */
export const cropInsurance: Source = (readRaw) => [
	tidyTable(descriptor, [...summaryRows(readRaw), ...reinsuranceRows(readRaw)])
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
