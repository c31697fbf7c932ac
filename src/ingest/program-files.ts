import type { PROGRAMS } from '../lib/data/account-programs';

/** One program's file of amounts by area; the official table it quotes stands in the descriptor. */
export interface ProgramFile {
	readonly program: (typeof PROGRAMS)[number];
	readonly file: string;
	/** FY federal fiscal year, CY calendar year, GY grant year, or one month. */
	readonly period: string;
	/** Whether amounts are published in dollars and cents. */
	readonly cents?: boolean;
}

/** The folder of these files, in which nothing else lies. */
export const PROGRAM_FOLDER = 'spending/program_amounts_fy2024/';

/** Every program whose amounts by state are read. */
export const PROGRAM_FILES: readonly ProgramFile[] = [
	{ program: 'medicaid-cms64', file: 'medicaid_federal_share_cms64_fy2024.csv', period: 'FY2024' },
	{ program: 'chip', file: 'chip_federal_share_fy2024.csv', period: 'FY2024' },
	{ program: 'unemployment-5159', file: 'ui_state_benefits_eta5159_cy2024.csv', period: 'CY2024' },
	{
		program: 'unemployment-2112',
		file: 'ui_state_benefits_eta2112_fy2024.csv',
		period: 'FY2024',
		cents: true
	},
	{ program: 'premium-credit', file: 'marketplace_aptc_february_2024.csv', period: '2024-02' },
	{ program: 'pell', file: 'pell_grants_fy2024_estimate.csv', period: 'FY2024' },
	{ program: 'title-1', file: 'title1_grants_to_leas_fy2024.csv', period: 'FY2024' },
	{ program: 'esser', file: 'esser_gross_outlays_fy2024.csv', period: 'FY2024', cents: true },
	{ program: 'highways', file: 'fhwa_federal_aid_expenditure_fy2024.csv', period: 'FY2024' },
	{ program: 'transit', file: 'fta_formula_apportionments_fy2024.csv', period: 'FY2024' },
	{ program: 'child-care', file: 'ccdf_federal_allocations_gy2024.csv', period: 'GY2024' },
	{ program: 'head-start', file: 'head_start_operations_fy2024.csv', period: 'FY2024' },
	{
		program: 'housing-vouchers',
		file: 'hud_voucher_renewal_eligibility_cy2024.csv',
		period: 'CY2024'
	}
];
