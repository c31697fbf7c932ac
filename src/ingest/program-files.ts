import type { PROGRAMS } from '../lib/data/account-programs';

/** One program's file of amounts by area, and the official table it quotes. */
export interface ProgramFile {
	readonly program: (typeof PROGRAMS)[number];
	readonly file: string;
	/** FY federal fiscal year, CY calendar year, GY grant year, or one month. */
	readonly period: string;
	/** What is counted, who publishes it and where. */
	readonly table: string;
	/** Whether amounts are published in dollars and cents. */
	readonly cents?: boolean;
}

/** The folder of these files, in which nothing else lies. */
export const PROGRAM_FOLDER = 'spending/program_amounts_fy2024/';

/** Every program whose amounts by state are read. */
export const PROGRAM_FILES: readonly ProgramFile[] = [
	{
		program: 'medicaid-cms64',
		file: 'medicaid_federal_share_cms64_fy2024.csv',
		period: 'FY2024',
		table:
			'federal share of Medicaid, medical assistance and administration, CMS Financial Management Report FY2024 (CMS-64)'
	},
	{
		program: 'chip',
		file: 'chip_federal_share_fy2024.csv',
		period: 'FY2024',
		table:
			"federal share of the Children's Health Insurance Program, CMS Financial Management Report FY2024"
	},
	{
		program: 'unemployment-5159',
		file: 'ui_state_benefits_eta5159_cy2024.csv',
		period: 'CY2024',
		table:
			'state unemployment benefits paid, Department of Labor ETA 5159, item 302 column 14, https://oui.doleta.gov/unemploy/csv/ar5159.csv'
	},
	{
		program: 'unemployment-2112',
		file: 'ui_state_benefits_eta2112_fy2024.csv',
		period: 'FY2024',
		cents: true,
		table:
			'state unemployment benefits, net, Department of Labor ETA 2112, lines 31 to 35, https://oui.doleta.gov/unemploy/csv/ar2112.csv'
	},
	{
		program: 'premium-credit',
		file: 'marketplace_aptc_february_2024.csv',
		period: '2024-02',
		table:
			'advance premium tax credit of one month, persons with credit times average, CMS Effectuated Enrollment, https://www.cms.gov/files/document/february-effectuated-enrollment.xlsx'
	},
	{
		program: 'pell',
		file: 'pell_grants_fy2024_estimate.csv',
		period: 'FY2024',
		table:
			'Pell grants by place of the school, an estimate rounded to 0.1 million, Department of Education State Tables FY2024, https://www.ed.gov/media/document/state-tables-state-108129.pdf'
	},
	{
		program: 'title-1',
		file: 'title1_grants_to_leas_fy2024.csv',
		period: 'FY2024',
		table:
			'allocations of Title I grants to school districts, Department of Education State Tables FY2024, the same document'
	},
	{
		program: 'esser',
		file: 'esser_gross_outlays_fy2024.csv',
		period: 'FY2024',
		cents: true,
		table:
			'gross outlays of pandemic aid to schools (ESSER) by state of the prime recipient, USAspending federal account 091-0251, FY2024 period 12'
	},
	{
		program: 'highways',
		file: 'fhwa_federal_aid_expenditure_fy2024.csv',
		period: 'FY2024',
		table:
			'expenditure of the federal-aid highway account, FHWA Highway Statistics 2024 table FA-3, https://www.fhwa.dot.gov/policyinformation/statistics/2024/fa3.cfm'
	},
	{
		program: 'transit',
		file: 'fta_formula_apportionments_fy2024.csv',
		period: 'FY2024',
		table:
			'formula apportionments of 11 programs, FTA FY2024 full-year apportionments, https://www.transit.dot.gov/funding/apportionments/fy-2024-full-year-apportionments-state-totals'
	},
	{
		program: 'child-care',
		file: 'ccdf_federal_allocations_gy2024.csv',
		period: 'GY2024',
		table:
			'federal allocations of the Child Care and Development Fund, ACF, https://acf.gov/occ/data/gy-2024-ccdf-allocations-based-appropriations'
	},
	{
		program: 'head-start',
		file: 'head_start_operations_fy2024.csv',
		period: 'FY2024',
		table: 'Head Start operations, Office of Head Start, Program Facts FY2024'
	},
	{
		program: 'housing-vouchers',
		file: 'hud_voucher_renewal_eligibility_cy2024.csv',
		period: 'CY2024',
		table:
			'eligibility for renewal of housing choice vouchers, HUD 2024 HCV Contract Renewals List, https://archives.hud.gov/news/2024/2024-HCV-Contract-Renewals-List.pdf'
	}
];
