import type { Descriptor } from '../lib/data/descriptor';
import { dollarField, FISCAL_YEAR, textField } from './fields';
import { areaIn, stateIn } from './raw-area';
import { refuseUnread } from './raw-family';
import { rawRows, scaledRounded, type RawRow } from './raw-table';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const FOLDER = 'spending/';
const EARLY_NAME = 'original/va_gdx_state_fy2007_2015.csv';
const EARLY_YEARS = ['2007', '2008', '2009', '2010', '2011', '2012', '2013', '2014', '2015'];
const EARLY_HEADER =
	',FY,State,StateName,VetPop,TotX,CP,Cons,EduVoc,Loan,GOE,InsInd,MedCare,Uniques'.split(',');
const LATE_NAME = 'va_gdx_by_state_fy2024.csv';
const SURVIVORS = 'dependency_and_indemnity_compensation_and_survivors_pension_usd';
const HOUSING = 'specially_adapted_housing_and_automobiles_and_adaptive_equipment_usd';
const LATE_HEADER = [
	'state',
	'fiscal_year',
	'compensation_and_pension_usd',
	SURVIVORS,
	'education_and_vocational_rehabilitation_employment_usd',
	'insurance_usd',
	'loan_guaranty_usd',
	'memorial_benefits_usd',
	'construction_usd',
	'medical_care_usd',
	HOUSING,
	'total_direct_expenditure_usd',
	'total_indirect_expenditure_usd',
	'total_va_expenditure_usd'
];
const TERRITORIES = ['GU', 'PR'] as const;
const THOUSANDS = 3;

const descriptor: Descriptor = {
	name: 'funds/veterans',
	title: 'Spending of the Department of Veterans Affairs by state, FY2007 to FY2015 and FY2024',
	description:
		'What the Department of Veterans Affairs spends in each state by federal fiscal year and purpose, in dollars of the year.',
	publisher: 'US Department of Veterans Affairs (VA)',
	table: 'Geographic Distribution of VA Expenditures (GDX), FY2007 to FY2015 and FY2024, by state',
	address: 'https://www.va.gov/vetdata/Expenditures.asp',
	reachedThrough:
		'FY2007-2015: GitHub mihirasaraswati/gdxdata, commit d0c5e9acd4a0b8b9a05930544db0cc019cad7457, Data_GDXSTATE_0715.csv. FY2024: GitHub novakprotocol/N-GS-Pay-Math-Lab, commit 55f316c07e7a006c5b0f668c58deaeadfdbc589b, data/federal-state-pressure.json',
	retrievedThrough: 'stored copies of the files above, read by src/ingest/veterans.ts',
	licence: {
		name: 'Public domain in the US (17 U.S.C. 105)',
		note: 'A work of the US federal government; of the repositories it was reached through only the figures are taken.'
	},
	vintage: 'as published for each fiscal year; FY2016 to FY2023 were not found',
	primaryKey: ['fiscal_year', 'area'],
	missingValues: '',
	fields: [
		FISCAL_YEAR,
		textField(
			'area',
			'postal code of one of the 50 states or DC; PR Puerto Rico (to FY2015); GU Guam (FY2009 to FY2015)'
		),
		dollarField(
			'compensation_pension_usd',
			'compensation and pensions; to FY2015 with those of survivors'
		),
		dollarField(
			'survivors_usd',
			'dependency and indemnity compensation and pensions of survivors; before FY2024 inside the former'
		),
		dollarField('insurance_usd', 'insurance; to FY2015 insurance and indemnities'),
		dollarField('education_usd', 'education and vocational rehabilitation'),
		dollarField('medical_care_usd', 'medical care'),
		dollarField('construction_usd', 'construction'),
		dollarField('loan_guaranty_usd', 'loan guaranty'),
		dollarField(
			'other_usd',
			'the rest: to FY2015 general operating expenses; in FY2024 memorial benefits, adapted housing, automobiles and adaptive equipment'
		),
		dollarField('total_usd', 'all spending, as published')
	],
	caveats: [
		'FY2007-2015 are published in thousands with fractions and are rounded to dollars; in FY2024 the total is up to a dollar from its parts.',
		'Alaska FY2011: the total is 912 dollars above its parts, as published.',
		'DC has the operating expenses of the headquarters to FY2015, 2.4 billion dollars of its 3.0 in that year, and not in FY2024: never compare the two.',
		'other_usd means other things to FY2015 and in FY2024.',
		'Construction in New Mexico in FY2008 is negative, as published.',
		'Of territories only Puerto Rico and, from FY2009, Guam are there to FY2015, and none in FY2024.',
		'Veterans and patients are counted in the files of FY2007-2015 but not here.'
	],
	checks: [
		'51 areas in each of 10 fiscal years.',
		'Parts add up to the total within 5 dollars, Alaska FY2011 apart.',
		'FY2015: shares of states in compensation and pensions are within 1.1 percent of those of BEA.',
		'FY2024: direct and indirect spending, printed apart, add up to the total in all 51 areas; 292.8 billion dollars in all.'
	]
};

/** Spending of the Department of Veterans Affairs by state and purpose. */
export const veterans: Source = (readRaw) => {
	refuseUnread(readRaw, {
		folder: FOLDER,
		pattern: /^(original\/)?va_gdx_.*\.csv$/,
		read: [EARLY_NAME, LATE_NAME]
	});
	const rowsIn = (name: string, header: readonly string[]) =>
		rawRows(readRaw(FOLDER + name), FOLDER + name, header);
	return [
		tidyTable(descriptor, [
			...rowsIn(EARLY_NAME, EARLY_HEADER).map(earlyRow),
			...rowsIn(LATE_NAME, LATE_HEADER).map(lateRow)
		])
	];
};

function earlyRow(raw: RawRow): TidyRow {
	const dollars = (column: string) => scaledRounded(raw.decimalText(column), THOUSANDS);
	return {
		fiscal_year: Number(raw.oneOf('FY', EARLY_YEARS)),
		area: areaIn(raw, 'State', TERRITORIES),
		compensation_pension_usd: dollars('CP'),
		survivors_usd: null,
		insurance_usd: dollars('InsInd'),
		education_usd: dollars('EduVoc'),
		medical_care_usd: dollars('MedCare'),
		construction_usd: dollars('Cons'),
		loan_guaranty_usd: dollars('Loan'),
		other_usd: dollars('GOE'),
		total_usd: dollars('TotX')
	};
}

function lateRow(raw: RawRow): TidyRow {
	const total = raw.dollars('total_va_expenditure_usd');
	const direct = raw.dollars('total_direct_expenditure_usd');
	if (direct + raw.dollars('total_indirect_expenditure_usd') !== total) {
		throw raw.fault('total_va_expenditure_usd', 'direct and indirect spending together');
	}
	return {
		fiscal_year: Number(raw.oneOf('fiscal_year', ['2024'])),
		area: stateIn(raw, 'state'),
		compensation_pension_usd: raw.dollars('compensation_and_pension_usd'),
		survivors_usd: raw.dollars(SURVIVORS),
		insurance_usd: raw.dollars('insurance_usd'),
		education_usd: raw.dollars('education_and_vocational_rehabilitation_employment_usd'),
		medical_care_usd: raw.dollars('medical_care_usd'),
		construction_usd: raw.dollars('construction_usd'),
		loan_guaranty_usd: raw.dollars('loan_guaranty_usd'),
		other_usd: raw.dollars('memorial_benefits_usd') + raw.dollars(HOUSING),
		total_usd: total
	};
}
