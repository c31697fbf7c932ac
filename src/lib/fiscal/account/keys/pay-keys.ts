import { meanObligations } from './agency-levels';
import { residenceOf } from './contribution-keys';
import { carriedAfter, holding, type Key } from './key';
import {
	calendarLevels,
	carriedFrom,
	inFiscalYears,
	joined,
	remembered,
	thenFrom,
	type LevelsByYear
} from './levels';
import type { AccountRows } from '../lines/rows';

/** First and last calendar year of compensation of federal workers; before it their part of GDP. */
const FIRST_COMPENSATION = 1998;
const LAST_COMPENSATION = 2018;

/** Keys of federal pay by place of work and by residence, and of federal civilian pay by residence. */
export function payKeys(rows: AccountRows) {
	const { civilian, military } = payLevels(rows);
	const all = joined([civilian, military], (one, other) => one + other);
	const atHome = joined([civilian, residenceOf(rows)], (pay, ratio) => pay * ratio);
	const movedHome = joined(
		[civilian, homeRatio(rows), military],
		(pay, ratio, soldiers) => pay * ratio + soldiers
	);
	return {
		'civil-service': payKey(atHome),
		'federal-pay': payKey(all),
		'federal-pay-by-residence': payKey(movedHome)
	} satisfies Readonly<Record<string, Key>>;
}

/** Pay of federal workers by calendar year, civilian and military, each carried on by its part of GDP. */
export function payLevels(rows: AccountRows) {
	return {
		civilian: federalPay(rows, 'federal_civilian_usd'),
		military: federalPay(rows, 'military_usd')
	};
}

/** Federal civilian pay in fiscal years, by which other money is moved from one year to another. */
export function civilianPayInFiscalYears(rows: AccountRows): LevelsByYear {
	return remembered(acrossBreak(payLevels(rows).civilian));
}

function payKey(calendar: LevelsByYear): Key {
	return carriedAfter(holding(acrossBreak(calendar)), LAST_COMPENSATION);
}

type PayColumn = 'federal_civilian_usd' | 'military_usd';

/** One kind of pay: its part of GDP on the SIC basis to 1997, compensation to 2018, then carried on by GDP. */
function federalPay(rows: AccountRows, column: PayColumn): LevelsByYear {
	const gdp = (basis: 'sic' | 'naics') =>
		calendarLevels(
			rows.gdp.filter((row) => row.basis === basis),
			(row) => row[column]
		);
	const paid = calendarLevels(rows.compensation, (row) => row[column]);
	const carried = carriedFrom(paid, LAST_COMPENSATION, gdp('naics'));
	return remembered(thenFrom(gdp('sic'), FIRST_COMPENSATION, carried));
}

/** Fiscal years, but FY1998 is calendar 1998: part of GDP and compensation are never mixed in one year. */
function acrossBreak(calendar: LevelsByYear): LevelsByYear {
	const mixed = inFiscalYears(calendar);
	return (fiscalYear) =>
		fiscalYear === FIRST_COMPENSATION ? calendar(fiscalYear) : mixed(fiscalYear);
}

/** Wages of civilian federal workers by state of home over those by state of work, mean of FY2020–24, all years. */
function homeRatio({ agencyObligations }: AccountRows): LevelsByYear {
	const wages = (column: 'civilian_wages_by_residence_usd' | 'civilian_wages_by_workplace_usd') =>
		meanObligations({ rows: agencyObligations, column, isMeant: () => true });
	const home = wages('civilian_wages_by_residence_usd');
	const work = wages('civilian_wages_by_workplace_usd');
	const ratio = home.map((value, at) => value / (work[at] ?? 1));
	return () => ratio;
}
