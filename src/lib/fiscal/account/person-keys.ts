import type { MedicareMedicaidRow, Transfers2022Row } from '$lib/data/account-sources';
import { dated, fixed, holding, switching, type Key } from './key';
import { LAST_RETURNS_YEAR, ofYears, returnLevels } from './income-keys';
import { calendarLevels, inFiscalYears, joined, levelsOf, onlyIn } from './levels';
import type { AccountRows } from './rows';
import type { TransferLevels } from './transfer-levels';

/** The calendar year of BEA's transfers by county. */
const COUNTY_YEAR = 2022;

/** Last calendar year of BEA's transfers by line. */
const LAST_TRANSFERS = 2018;

/** First fiscal year shared out by the transfers of 2022. */
const SOCIAL_SECURITY_SWITCH = 2021;

const FIRST_SNAP_YEAR = 1989;
const FIRST_FORMULA_YEAR = 2018;
const FIRST_CMS_YEAR = 1992;
const FIRST_PREMIUM_CREDIT_RETURNS = 2015;

/** Keys of payments to persons and of their health. */
export function personKeys(rows: AccountRows, transfers: TransferLevels, population: Key) {
	const line = (name: string) => ofYears(transfers(name));
	const in2022 = (value: (row: Transfers2022Row) => number) =>
		fixed(calendarLevels(rows.transfers2022, value)(COUNTY_YEAR), COUNTY_YEAR);
	const socialSecurity = in2022((row) => row.social_security_usd);
	const medicare = in2022((row) => row.medicare_usd);
	const cms = (value: (row: MedicareMedicaidRow) => number) =>
		ofYears(calendarLevels(rows.medicareMedicaid, value));
	return {
		'social-security': switching(line('2110'), SOCIAL_SECURITY_SWITCH, socialSecurity),
		'medicare-enrollment': cms((row) => row.medicare_enrollment),
		'railroad-retirement': line('2121'),
		medicare: switching(
			switching(
				line('2210'),
				FIRST_CMS_YEAR,
				cms((row) => row.medicare_usd)
			),
			COUNTY_YEAR,
			medicare
		),
		'military-medical': line('2230'),
		veterans: line('2510'),
		'veterans-education': line('2520'),
		food: switching(line('2330'), FIRST_SNAP_YEAR, snapKey(rows)),
		ssi: line('2310'),
		students: switching(line('2600'), LAST_TRANSFERS + 2, population),
		unemployment: unemploymentKey(rows, line('2400')),
		'refundable-credits': creditKey(rows, transfers),
		'premium-credit': premiumCreditKey(rows),
		coronavirus: coronavirusKey(rows, population),
		'medicaid-fmap': medicaidKey(rows)
	} satisfies Readonly<Record<string, Key>>;
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

/** Benefits on tax returns in FY2020–22 alone: otherwise BEA's transfers, which end in 2018. */
function unemploymentKey(rows: AccountRows, transfers: Key): Key {
	const onReturns = returnLevels(rows.incomeTax, (row) => row.unemployment_compensation_usd);
	const during = switching(transfers, 2020, ofYears(onReturns));
	return switching(during, LAST_RETURNS_YEAR + 1, transfers);
}

/** Refundable credits are paid in the spring after the tax year; BEA books them in the year of payment. */
function creditKey(rows: AccountRows, transfers: TransferLevels): Key {
	const earned = transfers('5100');
	const child = transfers('5200');
	const both = joined([earned, child], (one, other) => one + other);
	const paid = holding((year) => both(year) ?? earned(year));
	const onReturns = returnLevels(
		rows.incomeTax,
		(row) => row.eitc_refundable_usd + row.child_credit_refundable_usd
	);
	const yearAfter = dated(
		holding((fiscalYear) => onReturns(fiscalYear - 1)),
		(found) => found - 1
	);
	return switching(paid, 2016, yearAfter);
}

function premiumCreditKey(rows: AccountRows): Key {
	const credit = returnLevels(rows.incomeTax, (row) => row.premium_tax_credit_usd);
	const first = fixed(credit(FIRST_PREMIUM_CREDIT_RETURNS), FIRST_PREMIUM_CREDIT_RETURNS);
	return switching(first, FIRST_PREMIUM_CREDIT_RETURNS + 1, ofYears(credit));
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

/** Medicaid by residence times the federal share by formula; before FY2018 with the shares of FY2018. */
function medicaidKey(rows: AccountRows): Key {
	const spending = inFiscalYears(calendarLevels(rows.medicareMedicaid, (row) => row.medicaid_usd));
	const share = levelsOf({
		rows: rows.fmap,
		year: (row) => row.fiscal_year,
		area: (row) => row.state,
		value: (row) => row.fmap_share
	});
	const shareOf = (fiscalYear: number) => share(Math.max(fiscalYear, FIRST_FORMULA_YEAR));
	const federal = joined([spending, shareOf], (amount, part) => amount * part);
	return holding(onlyIn(federal, (fiscalYear) => fiscalYear >= FIRST_CMS_YEAR));
}
