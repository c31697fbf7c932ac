import type { CapitalIncomeRow, IncomeTaxRow } from '$lib/data/account-sources';
import type { CollectionsRow } from '$lib/data/taxes';
import { carriedAfter, holding, switching, type Key } from './key';
import {
	calendarLevels,
	carriedFrom,
	inFiscalYears,
	joined,
	levelsOf,
	onlyIn,
	summedOver,
	thenFrom,
	type LevelsByYear
} from './levels';
import type { AccountRows } from '../lines/rows';

/** First fiscal year in which tax returns by state stand for the income tax. */
export const FIRST_RETURNS_FISCAL_YEAR = 2017;

/** Last tax year of the returns in hand. */
const LAST_RETURNS_YEAR = 2023;

/** Last calendar year of dividends, interest and other parts of income by state. */
export const LAST_INCOME_PARTS = 2018;

/** Last calendar year of earnings by residence, and of dividends, interest and rent together. */
export const LAST_EARNINGS = 2021;

/** First fiscal year whose window of three tax years of capital income is whole. */
const FIRST_GAINS_FISCAL_YEAR = 2018;

/** Keys of income and of the taxes on it, and of population. */
export function incomeKeys(rows: AccountRows) {
	const levels = incomeLevels(rows);
	const capital = holding(inFiscalYears(levels.capital));
	return {
		population: ofYears(levels.population),
		'personal-income': ofYears(levels.personalIncome),
		'disposable-income': ofYears(levels.disposable),
		'net-earnings': carriedAfter(ofYears(levels.earnings), LAST_EARNINGS),
		'capital-income': carriedAfter(capital, LAST_INCOME_PARTS),
		'capital-gains': capitalGainsKey(rows.capitalIncome, capital),
		'income-tax': incomeTaxKey(levels),
		'interest-received': interestKey(rows)
	} satisfies Readonly<Record<string, Key>>;
}

/** Quantities of income by calendar year (returns: by tax year), each carried on as its key has it. */
export function incomeLevels(rows: AccountRows) {
	const personalIncome = calendarLevels(rows.personalIncome, (row) => row.personal_income_usd);
	const disposable = calendarLevels(rows.disposableIncome, (row) => row.disposable_income_usd);
	const personalTaxes = joined([personalIncome, disposable], (all, left) => all - left);
	return {
		personalIncome,
		disposable,
		personalTaxes,
		population: calendarLevels(rows.population, (row) => row.population),
		taxPaid: calendarLevels(rows.personalTaxes, (row) => row.federal_income_tax_net_usd),
		liability: carriedFrom(liabilityLevels(rows.incomeTax), LAST_RETURNS_YEAR, personalTaxes),
		earnings: carriedFrom(
			calendarLevels(rows.socialContributions, (row) => row.net_earnings_by_residence_usd),
			LAST_EARNINGS,
			compensationLevels(rows)
		),
		capital: capitalLevels(rows)
	};
}

/** Compensation of employees by calendar year and state of work; it supplies growth alone, never shares. */
export function compensationLevels(rows: AccountRows): LevelsByYear {
	return calendarLevels(rows.gdpParts, (row) => row.compensation_usd);
}

/** Income tax of residents by tax year: liability without self-employment and additional Medicare tax. */
function liabilityLevels(rows: readonly IncomeTaxRow[]): LevelsByYear {
	return returnLevels(
		rows,
		(row) =>
			row.total_tax_liability_usd - row.self_employment_tax_usd - row.additional_medicare_tax_usd
	);
}

/**
 * Dividends and monetary interest by residence, after their last year moved on with dividends, interest and
 * rent; after the last of those as in it.
 */
function capitalLevels(rows: AccountRows): LevelsByYear {
	const parts = calendarLevels(
		rows.incomeComponents,
		(row) => row.dividends_usd + row.monetary_interest_usd
	);
	const withRent = calendarLevels(
		rows.socialContributions,
		(row) => row.dividends_interest_rent_usd
	);
	const carried = carriedFrom(parts, LAST_INCOME_PARTS, withRent);
	return (year) => carried(Math.min(year, LAST_EARNINGS));
}

/** The key of a calendar-year quantity in fiscal-year weights, held where it has ended. */
export function ofYears(calendar: LevelsByYear): Key {
	return holding(inFiscalYears(calendar));
}

/** A column of tax returns by tax year. */
export function returnLevels(
	rows: readonly IncomeTaxRow[],
	value: (row: IncomeTaxRow) => number | null
): LevelsByYear {
	return levelsOf({ rows, year: (row) => row.tax_year, area: (row) => row.area, value });
}

/** BEA's tax net of refunds; then liability on returns, after its last year moved on with personal taxes. */
function incomeTaxKey({ taxPaid, liability }: ReturnType<typeof incomeLevels>): Key {
	const returns = carriedAfter(ofYears(liability), LAST_RETURNS_YEAR);
	return switching(ofYears(taxPaid), FIRST_RETURNS_FISCAL_YEAR, returns);
}

/** Interest received: BEA's to its last year, then interest on returns, held after the last tax year. */
function interestKey(rows: AccountRows): Key {
	const monetary = calendarLevels(rows.incomeComponents, (row) => row.monetary_interest_usd);
	const onReturns = capitalOnReturns(rows.capitalIncome, (row) => row.interest_usd);
	const all = thenFrom(inFiscalYears(monetary), LAST_INCOME_PARTS + 1, inFiscalYears(onReturns));
	return holding(all);
}

function capitalOnReturns(
	rows: readonly CapitalIncomeRow[],
	value: (row: CapitalIncomeRow) => number
): LevelsByYear {
	return levelsOf({ rows, year: (row) => row.tax_year, area: (row) => row.area, value });
}

/** Interest, dividends and net gains on returns, the sum of three tax years; before them as the default key. */
function capitalGainsKey(rows: readonly CapitalIncomeRow[], before: Key): Key {
	const all = capitalOnReturns(
		rows,
		(row) => row.interest_usd + row.dividends_usd + row.net_capital_gain_usd
	);
	const window: LevelsByYear = (fiscalYear) =>
		summedOver(
			all,
			[fiscalYear - 2, fiscalYear - 1, fiscalYear].filter((year) => year <= LAST_RETURNS_YEAR)
		);
	const gains = holding(onlyIn(window, (fiscalYear) => fiscalYear <= LAST_RETURNS_YEAR + 1));
	return switching(before, FIRST_GAINS_FISCAL_YEAR, (fiscalYear) => {
		const year = gains(fiscalYear);
		return { ...year, keyYear: Math.min(fiscalYear, LAST_RETURNS_YEAR) };
	});
}

/** Keys of taxes by the state in which they were filed: only years in which every state has a good figure. */
export function collectionKeys(rows: readonly CollectionsRow[]) {
	const good = rows.filter((row) => row.quality === 'good');
	const by = (value: (row: CollectionsRow) => number | null): Key =>
		holding(
			levelsOf({ rows: good, year: (row) => row.fiscal_year, area: (row) => row.area, value })
		);
	return {
		'irs-individual': by((row) => row.individual_and_employment_usd),
		'irs-business-income': by((row) => row.business_income_usd),
		'irs-excise': by((row) => row.excise_usd)
	} satisfies Readonly<Record<string, Key>>;
}
