import * as v from 'valibot';
import { accountFunds } from './account-funds';
import { accountPlaces } from './account-places';
import { accountAge } from './account-programs';
import { areaBesides, stateOrUs } from './areas';
import { dollars, orMissing, tableSpec, wholeNumber, year } from './table';

const amount = orMissing(dollars);
const yearAndArea = ['year', 'area'];

const taxSources = {
	'taxes/personal-taxes': tableSpec(
		v.object({
			year,
			area: stateOrUs,
			federal_income_tax_net_usd: dollars,
			federal_income_tax_gross_usd: dollars,
			federal_income_tax_refunds_usd: dollars
		}),
		yearAndArea
	),
	'taxes/income-tax': tableSpec(
		v.object({
			tax_year: year,
			area: areaBesides('OTHER', 'PR', 'US'),
			returns: wholeNumber(0, 1e9),
			total_tax_liability_usd: dollars,
			self_employment_tax_usd: dollars,
			additional_medicare_tax_usd: dollars,
			premium_tax_credit_usd: dollars,
			eitc_refundable_usd: dollars,
			child_credit_refundable_usd: dollars,
			unemployment_compensation_usd: dollars,
			impact_payment_1_usd: amount,
			impact_payment_2_usd: amount,
			impact_payment_3_usd: amount
		}),
		['tax_year', 'area']
	),
	'taxes/capital-income': tableSpec(
		v.object({
			tax_year: year,
			area: areaBesides('OTHER', 'PR', 'US'),
			interest_usd: dollars,
			dividends_usd: dollars,
			net_capital_gain_usd: dollars
		}),
		['tax_year', 'area']
	),
	'taxes/social-contributions': tableSpec(
		v.object({
			year,
			area: stateOrUs,
			earnings_by_place_of_work_usd: dollars,
			social_contributions_usd: dollars,
			social_contributions_employee_usd: dollars,
			social_contributions_employer_usd: dollars,
			residence_adjustment_usd: dollars,
			net_earnings_by_residence_usd: dollars,
			dividends_interest_rent_usd: dollars,
			wages_usd: dollars
		}),
		yearAndArea
	),
	'taxes/income-components': tableSpec(
		v.object({
			year,
			area: stateOrUs,
			dividends_usd: dollars,
			monetary_interest_usd: dollars
		}),
		yearAndArea
	)
} as const;

const contextSources = {
	'context/compensation': tableSpec(
		v.object({
			year,
			area: stateOrUs,
			federal_civilian_usd: dollars,
			military_usd: dollars
		}),
		yearAndArea
	),
	'context/gdp-parts': tableSpec(
		v.object({ year, area: stateOrUs, compensation_usd: dollars, subsidies_usd: dollars }),
		yearAndArea
	),
	'context/estate-gift-share': tableSpec(
		v.object({
			fiscal_year: year,
			estate_gift_usd: dollars,
			customs_usd: dollars,
			miscellaneous_usd: dollars
		}),
		['fiscal_year']
	)
} as const;

/** What our own account shares federal totals out by: one spec for each source, amounts in whole dollars. */
export const accountSources = {
	...taxSources,
	...accountFunds,
	...accountPlaces,
	...contextSources,
	...accountAge
} as const;

type RowOf<P extends keyof typeof accountSources> = v.InferOutput<
	(typeof accountSources)[P]['schema']
>;

/** Federal income tax of the residents of one area in one calendar year, refunds taken off and shown apart. */
export type PersonalTaxesRow = RowOf<'taxes/personal-taxes'>;

/** Federal income tax, refundable credits and payments on the returns of one area and tax year. */
export type IncomeTaxRow = RowOf<'taxes/income-tax'>;

/** Interest, dividends and net capital gain on the returns of one area and tax year. */
export type CapitalIncomeRow = RowOf<'taxes/capital-income'>;

/** Contributions to government social insurance and earnings of one area in one calendar year. */
export type SocialContributionsRow = RowOf<'taxes/social-contributions'>;

/** Dividends and monetary interest received by the residents of one area in one calendar year. */
export type IncomeComponentsRow = RowOf<'taxes/income-components'>;

/** One line of transfers to the residents of one area in one calendar year. */
export type TransferRow = RowOf<'funds/transfers'>;

/** Government transfers by program to the residents of one area in 2022. */
export type Transfers2022Row = RowOf<'funds/transfers-2022'>;

/** Medicare and Medicaid spending on the residents of one area in one calendar year, and Medicare enrollment. */
export type MedicareMedicaidRow = RowOf<'funds/medicare-medicaid'>;

/** Medicaid spending of one state and fiscal year, in FY2023 also by who pays. */
export type MedicaidRow = RowOf<'funds/medicaid'>;

/** Federal share of Medicaid by formula in one state and fiscal year, from 0 to 1. */
export type FmapRow = RowOf<'funds/fmap'>;

/** SNAP benefits paid in one area and fiscal year. */
export type SnapRow = RowOf<'funds/snap'>;

/** Defense contracts performed in one state and fiscal year, by one compiler. */
export type DefenseContractsRow = RowOf<'funds/defense-contracts'>;

/** Federal spending in one county and fiscal year, and the part of the Department of Defense. */
export type CffrCountyRow = RowOf<'funds/cffr-counties'>;

/** Federal spending in one area and fiscal year by kind, rounded to a tenth of a billion. */
export type CffrCategoryRow = RowOf<'funds/cffr-by-category'>;

/** Federal aid to the governments of one area in one state fiscal year. */
export type FederalAidRow = RowOf<'funds/federal-aid'>;

/** Federal revenue of one state government by function in one state fiscal year. */
export type FederalRevenueRow = RowOf<'funds/federal-revenue-by-function'>;

/** Obligations and civilian wages of one agency in one state, in FY2024 or a year on average over FY2020-24. */
export type AgencyObligationsRow = RowOf<'funds/obligations-by-agency'>;

/** Contracts of all federal agencies performed in one state in one calendar year. */
export type ContractsByPlaceRow = RowOf<'funds/contracts-by-place'>;

/** Federal payments to the farmers of one area in one year, by one of two publishers. */
export type FarmPaymentsRow = RowOf<'funds/farm-payments'>;

/** Federal crop insurance in one area and crop year, by one of two reports; reinsurance has no parts of the premium. */
export type CropInsuranceRow = RowOf<'funds/crop-insurance'>;

/** Disaster assistance granted for one incident in one area, counted up to May 2026. */
export type DisasterRow = RowOf<'funds/disaster-assistance'>;

/** Pay and benefits of federal workers in one area and calendar year, by place of work. */
export type CompensationRow = RowOf<'context/compensation'>;

/** Compensation and subsidies within the GDP of one area in one calendar year; subsidies are negative. */
export type GdpPartsRow = RowOf<'context/gdp-parts'>;

/** Receipts of the nation from estate and gift taxes, customs and the rest in one fiscal year. */
export type EstateGiftRow = RowOf<'context/estate-gift-share'>;

/** Social Security benefits of one state in one month. */
export type SocialSecurityRow = RowOf<'funds/social-security'>;

/** SSI of one state and calendar year: federal money, and what the state adds to it. */
export type SsiRow = RowOf<'funds/ssi'>;

/** Money of one program in one area and period; kinds of money differ by program. */
export type ProgramAmountRow = RowOf<'funds/program-amounts'>;

/** Spending of the Department of Veterans Affairs in one area and fiscal year by purpose. */
export type VeteransRow = RowOf<'funds/veterans'>;

/** Residents of 65 and over of one state and year; series are never compared in levels. */
export type AgeRow = RowOf<'context/age'>;
