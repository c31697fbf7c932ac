import type { ProgramAmountRow } from '$lib/data/account-sources';
import { fixed, holding, switching, type Key } from './key';
import { ofYears, returnLevels } from './income-keys';
import { calendarLevels, joined, levelsOf, movedOn, printedLevels, type Levels } from './levels';
import { LAST_TRANSFERS } from './retirement-keys';
import type { AccountRows } from '../lines/rows';
import type { TransferLevels } from './transfer-levels';

const FIRST_SNAP_YEAR = 1989;
const FIRST_CREDIT_RETURNS = 2016;

/** Fiscal years whose unemployment benefits are those on tax returns. */
const RETURNS_UNEMPLOYMENT = { from: 2020, to: 2022 };

/** The year of the amounts by program. */
export const PROGRAM_YEAR = 2024;

/** Keys of payments to persons that are not retirement, Medicare or veterans' benefits. */
export function benefitKeys(rows: AccountRows, transfers: TransferLevels, population: Key) {
	const program = programLevels(rows.programAmounts);
	return {
		food: switching(ofYears(transfers('2330')), FIRST_SNAP_YEAR, snapKey(rows)),
		ssi: ssiKey(rows, transfers),
		'ssi-with-supplements': ofYears(transfers('2310')),
		students: switching(ofYears(transfers('2600')), LAST_TRANSFERS + 2, population),
		pell: fixed(program('pell'), PROGRAM_YEAR),
		unemployment: unemploymentKey(rows, {
			transfers: ofYears(transfers('2400')),
			newest: fixed(program('unemployment-5159'), PROGRAM_YEAR)
		}),
		'refundable-credits': creditKey(rows, transfers),
		'premium-credit': switching(
			premiumCreditKey(rows),
			PROGRAM_YEAR,
			fixed(program('premium-credit'), PROGRAM_YEAR)
		),
		coronavirus: coronavirusKey(rows, population)
	} satisfies Readonly<Record<string, Key>>;
}

/** Dollars of a program by state in the one year in hand. */
export function programLevels(
	rows: readonly ProgramAmountRow[]
): (program: ProgramAmountRow['program']) => Levels {
	return (program) =>
		printedLevels(
			rows.filter((row) => row.program === program),
			(row) => row.area,
			(row) => row.amount_usd
		);
}

function snapKey({ snap }: AccountRows): Key {
	return holding(
		levelsOf({
			rows: snap,
			year: (row) => row.fiscal_year,
			area: (row) => row.area,
			value: (row) => row.benefits_usd
		})
	);
}

/** Federal SSI of 2024 moved back with BEA's payments, which hold state supplements, to 2018; then as in 2024. */
function ssiKey(rows: AccountRows, transfers: TransferLevels): Key {
	const federal = calendarLevels(
		rows.ssi.map((row) => ({ ...row, area: row.state })),
		(row) => row.federal_usd
	);
	const in2024 = federal(PROGRAM_YEAR);
	const all = transfers('2310');
	const movedBack = movedOn(
		(year) => (year === LAST_TRANSFERS ? in2024 : null),
		LAST_TRANSFERS,
		all
	);
	return switching(ofYears(movedBack), LAST_TRANSFERS + 1, fixed(in2024, PROGRAM_YEAR));
}

interface UnemploymentParts {
	readonly transfers: Key;
	readonly newest: Key;
}

/** BEA's transfers, held for a year; benefits on tax returns in FY2020–22; then the Labor Department's of 2024. */
function unemploymentKey(rows: AccountRows, { transfers, newest }: UnemploymentParts): Key {
	const onReturns = returnLevels(rows.incomeTax, (row) => row.unemployment_compensation_usd);
	const during = switching(transfers, RETURNS_UNEMPLOYMENT.from, ofYears(onReturns));
	return switching(during, RETURNS_UNEMPLOYMENT.to + 1, newest);
}

/**
 * Refundable credits are paid in the spring after the tax year; BEA books them in the year of payment. The
 * child credit has no figures before 1999, when it counts nothing.
 */
function creditKey(rows: AccountRows, transfers: TransferLevels): Key {
	const earned = transfers('5100');
	const child = transfers('5200');
	const both = joined([earned, child], (one, other) => one + other);
	const paid = holding((year) => both(year) ?? earned(year));
	const onReturns = returnLevels(
		rows.incomeTax,
		(row) => row.eitc_refundable_usd + row.child_credit_refundable_usd
	);
	return switching(
		paid,
		FIRST_CREDIT_RETURNS,
		holding((fiscalYear) => onReturns(fiscalYear - 1))
	);
}

/** The credit on returns of the same tax year; FY2014 and FY2015 by those of 2015. */
function premiumCreditKey(rows: AccountRows): Key {
	return holding(returnLevels(rows.incomeTax, (row) => row.premium_tax_credit_usd));
}

/** The first payment in FY2020; the second and third in FY2021; people in all other years. */
function coronavirusKey(rows: AccountRows, population: Key): Key {
	const payment = (value: (row: AccountRows['incomeTax'][number]) => number | null) =>
		returnLevels(rows.incomeTax, value);
	const first = fixed(payment((row) => row.impact_payment_1_usd)(2020), 2020);
	const second = payment((row) => row.impact_payment_2_usd);
	const third = payment((row) => row.impact_payment_3_usd);
	const later = joined([() => second(2020), () => third(2021)], (one, other) => one + other);
	const in2021 = switching(first, 2021, fixed(later(2021), 2021));
	return switching(switching(population, 2020, in2021), 2022, population);
}
