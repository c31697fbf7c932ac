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
		tidyTable('funds/veterans', [
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
