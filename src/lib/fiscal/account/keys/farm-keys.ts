import { STATE_CODES } from '$lib/data/states';
import type { CropInsuranceRow, FarmPaymentsRow } from '$lib/data/account-sources';
import type { Key } from './key';
import {
	calendarLevels,
	inFiscalYears,
	joined,
	printedLevels,
	remembered,
	type Levels,
	type LevelsByYear
} from './levels';
import type { AccountRows } from '../lines/rows';

/** Last fiscal year of BEA's payments to farmers; the Farm Service Agency's program years follow. */
const LAST_BEA = 2018;

/** The last program year in which aid of a later fiscal year is not yet booked. */
const LAST_PROGRAM_YEAR = 2023;

/** First fiscal year in which crop insurance by state, of the crop year before, is counted. */
const FIRST_INSURANCE = 1999;

/** First crop year with the part of premiums that the government pays, by state. */
const FIRST_SUBSIDY_YEAR = 2014;

/** First crop year in which the part of that year is put to the premiums before it. */
const FIRST_USUAL_SUBSIDY_YEAR = 2001;

/** Payments to farmers by state, and the key made of them with and without crop insurance. */
export interface FarmPayments {
	readonly keys: Readonly<Record<'farm' | 'farm-payments', Key>>;
	/** Dollars of payments and net insurance in the 51 areas by fiscal year. */
	readonly located: (fiscalYear: number) => number;
}

/** Payments to farmers and, from FY1999, what crop insurance pays them beyond their own premiums. */
export function farmPayments(rows: AccountRows): FarmPayments {
	const payments = paymentLevels(rows.farmPayments);
	const insurance = netInsurance(rows.cropInsurance);
	const both: LevelsByYear = remembered((fiscalYear) => {
		const paid = payments(fiscalYear);
		if (paid === null || fiscalYear < FIRST_INSURANCE) return paid;
		const insured = insurance(fiscalYear - 1);
		return paid.map((value, at) => Math.max(0, value + (insured[at] ?? 0)));
	});
	return {
		keys: { farm: farmKey(both), 'farm-payments': farmKey(payments) },
		located: (fiscalYear) => (both(fiscalYear) ?? []).reduce((sum, value) => sum + value, 0)
	};
}

/** Every fiscal year has figures; FY2024 those of the program year before. */
function farmKey(levels: LevelsByYear): Key {
	return (fiscalYear) => {
		const isHeld = fiscalYear > LAST_PROGRAM_YEAR;
		return {
			levels: levels(fiscalYear) ?? [],
			keyYear: Math.min(fiscalYear, LAST_PROGRAM_YEAR),
			basis: isHeld ? 'held' : 'own'
		};
	};
}

function paymentLevels(rows: readonly FarmPaymentsRow[]): LevelsByYear {
	const of = (source: FarmPaymentsRow['source']) =>
		calendarLevels(
			rows.filter((row) => row.source === source),
			(row) => row.payments_usd
		);
	const bea = inFiscalYears(of('bea'));
	const agency = of('fsa');
	const mean = joined([(year) => agency(year - 1), agency], (before, same) => (before + same) / 2);
	return (fiscalYear) => {
		if (fiscalYear <= LAST_BEA) return bea(fiscalYear);
		return fiscalYear <= LAST_PROGRAM_YEAR ? mean(fiscalYear) : agency(LAST_PROGRAM_YEAR);
	};
}

/** Indemnities less what farmers paid in premiums, by crop year; a state that the table does not print counts 0. */
function netInsurance(rows: readonly CropInsuranceRow[]): (cropYear: number) => Levels {
	const farmersPart = 1 - subsidyPart(rows);
	return (cropYear) => {
		if (cropYear >= FIRST_SUBSIDY_YEAR)
			return insuranceLevels(rows, cropYear, (row) => row.net_benefit_usd ?? 0);
		return insuranceLevels(
			rows,
			cropYear,
			(row) => row.indemnity_usd - farmersPart * row.premium_usd
		);
	};
}

/** The government's part of crop-insurance premiums by crop year and state; nothing before 2001. */
export function premiumSubsidies(rows: readonly CropInsuranceRow[]): (cropYear: number) => Levels {
	const part = subsidyPart(rows);
	return (cropYear) => {
		if (cropYear >= FIRST_SUBSIDY_YEAR)
			return insuranceLevels(rows, cropYear, (row) => row.premium_subsidy_usd ?? 0);
		if (cropYear < FIRST_USUAL_SUBSIDY_YEAR) return STATE_CODES.map(() => 0);
		return insuranceLevels(rows, cropYear, (row) => part * row.premium_usd);
	};
}

/** The part of all premiums that the government paid in the first crop year for which it is known. */
function subsidyPart(rows: readonly CropInsuranceRow[]): number {
	const first = rows.filter(
		(row) => row.source === 'summary-of-business' && row.crop_year === FIRST_SUBSIDY_YEAR
	);
	const sumOf = (value: (row: CropInsuranceRow) => number | null) =>
		first.reduce((sum, row) => sum + (value(row) ?? 0), 0);
	return sumOf((row) => row.premium_subsidy_usd) / sumOf((row) => row.premium_usd);
}

function insuranceLevels(
	rows: readonly CropInsuranceRow[],
	cropYear: number,
	value: (row: CropInsuranceRow) => number
): Levels {
	const source = cropYear >= FIRST_SUBSIDY_YEAR ? 'summary-of-business' : 'reinsurance';
	const own = rows.filter((row) => row.crop_year === cropYear && row.source === source);
	return printedLevels(own, (row) => row.area, value);
}
