import type { IncomeTaxRow } from '$lib/data/account-sources';
import type { CollectionsRow } from '$lib/data/taxes';
import { dated, holding, switching, type Key } from './key';
import {
	calendarLevels,
	inFiscalYears,
	joined,
	levelsOf,
	thenFrom,
	type LevelsByYear
} from './levels';
import type { AccountRows } from './rows';

/** First fiscal year in which tax returns by state stand for the income tax. */
const FIRST_RETURNS_YEAR = 2017;

/** Last tax year of the returns in hand. */
export const LAST_RETURNS_YEAR = 2022;

/** Keys of income and of the taxes on it, and of population. */
export function incomeKeys(rows: AccountRows) {
	const personalIncome = calendarLevels(rows.personalIncome, (row) => row.personal_income_usd);
	const disposable = calendarLevels(rows.disposableIncome, (row) => row.disposable_income_usd);
	const population = calendarLevels(rows.population, (row) => row.population);
	const capital = calendarLevels(
		rows.incomeComponents,
		(row) => row.dividends_usd + row.monetary_interest_usd
	);
	const earnings = calendarLevels(
		rows.socialContributions,
		(row) => row.net_earnings_by_residence_usd
	);
	return {
		population: ofYears(population),
		'personal-income': ofYears(personalIncome),
		'disposable-income': ofYears(disposable),
		'net-earnings': ofYears(earnings),
		'capital-income': ofYears(capital),
		'income-tax': incomeTaxKey(
			rows,
			joined([personalIncome, disposable], (all, left) => all - left)
		)
	} satisfies Readonly<Record<string, Key>>;
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

/**
 * BEA's income tax net of refunds; from FY2017 liability on returns without self-employment and additional
 * Medicare tax, after its last tax year moved on with the personal taxes of each state.
 */
function incomeTaxKey(rows: AccountRows, personalTaxes: LevelsByYear): Key {
	const paid = calendarLevels(rows.personalTaxes, (row) => row.federal_income_tax_net_usd);
	const liability = returnLevels(
		rows.incomeTax,
		(row) =>
			row.total_tax_liability_usd - row.self_employment_tax_usd - row.additional_medicare_tax_usd
	);
	const carried = thenFrom(
		liability,
		LAST_RETURNS_YEAR + 1,
		movedOn(liability, LAST_RETURNS_YEAR, personalTaxes)
	);
	const returns = dated(ofYears(carried), (found) => Math.min(found, LAST_RETURNS_YEAR));
	return switching(ofYears(paid), FIRST_RETURNS_YEAR, returns);
}

/** The levels of one year, each state's moved on (or back) with another quantity of its own. */
export function movedOn(levels: LevelsByYear, from: number, mover: LevelsByYear): LevelsByYear {
	return joined([() => levels(from), () => mover(from), mover], (level, before, now) =>
		before === 0 ? 0 : (level * now) / before
	);
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
		'irs-excise': by((row) => row.excise_usd),
		'irs-estate-gift': by(estateAndGift)
	} satisfies Readonly<Record<string, Key>>;
}

function estateAndGift(row: CollectionsRow): number | null {
	if (row.estate_and_gift_usd !== null) return row.estate_and_gift_usd;
	const { estate_usd: estate, gift_usd: gift } = row;
	return estate === null || gift === null ? null : estate + gift;
}
