import type { Transfers2022Row } from '$lib/data/account-sources';
import { residentsOver65 } from '../misses/age-growth';
import { carriedAfter, fixed, holding, switching, type Key } from './key';
import { ofYears } from './income-keys';
import {
	calendarLevels,
	carriedFrom,
	inFiscalYears,
	levelsOf,
	movedOn,
	type LevelsByYear
} from './levels';
import type { AccountRows } from '../lines/rows';
import type { TransferLevels } from './transfer-levels';

/** The calendar year of BEA's transfers by county. */
const COUNTY_YEAR = 2022;

/** Last calendar year of BEA's transfers by line. */
export const LAST_TRANSFERS = 2018;

/** First fiscal year shared out by Social Security of 2022. */
const SOCIAL_SECURITY_SWITCH = 2021;

/** Fiscal year of Social Security's own table by state. */
const SOCIAL_SECURITY_YEAR = 2024;

/** Last calendar year of the count of residents that Social Security is carried on by. */
const LAST_BEFORE_BREAK = 2019;

const FIRST_CMS_YEAR = 1992;
const LAST_CMS_YEAR = 2020;

/** Keys of Social Security, Medicare and retirement. */
export function retirementKeys(rows: AccountRows, transfers: TransferLevels) {
	const over65 = residentsOver65(rows.age);
	const line = (name: string) => ofYears(transfers(name));
	const from2022 = (value: (row: Transfers2022Row) => number) =>
		countyKey(calendarLevels(rows.transfers2022, value), over65('vintage-2023'));
	const socialSecurity2022 = from2022((row) => row.social_security_usd);
	const before = carriedToBreak(transfers('2110'), over65('postcensal-civilian-2010s'));
	const own2024 = fixed(socialSecurityLevels(rows)(SOCIAL_SECURITY_YEAR), SOCIAL_SECURITY_YEAR);
	return {
		'social-security': switching(
			switching(before, SOCIAL_SECURITY_SWITCH, socialSecurity2022),
			SOCIAL_SECURITY_YEAR,
			own2024
		),
		'social-security-2022': switching(
			before,
			SOCIAL_SECURITY_SWITCH,
			fixed(
				calendarLevels(rows.transfers2022, (row) => row.social_security_usd)(COUNTY_YEAR),
				COUNTY_YEAR
			)
		),
		'railroad-retirement': line('2121'),
		'military-medical': line('2230'),
		medicare: switching(
			switching(line('2210'), FIRST_CMS_YEAR, cmsKey(rows, over65('vintage-2023'))),
			COUNTY_YEAR,
			from2022((row) => row.medicare_usd)
		)
	} satisfies Readonly<Record<string, Key>>;
}

/** BEA's benefits carried on to 2019 by residents of 65 and over, and held for 2020: that count breaks there. */
function carriedToBreak(benefits: LevelsByYear, over65: LevelsByYear): Key {
	const carried = carriedFrom(benefits, LAST_TRANSFERS, over65);
	const held: LevelsByYear = (year) => carried(Math.min(year, LAST_BEFORE_BREAK));
	return carriedAfter(holding(inFiscalYears(held)), LAST_TRANSFERS);
}

/** Figures of calendar 2022, as they are through FY2022 and one year of growth of residents over 65 after it. */
function countyKey(levels: LevelsByYear, over65: LevelsByYear): Key {
	const own = fixed(levels(COUNTY_YEAR), COUNTY_YEAR);
	const grown = fixed(movedOn(levels, COUNTY_YEAR, over65)(COUNTY_YEAR + 1), COUNTY_YEAR);
	return switching(own, COUNTY_YEAR + 1, carriedAfter(grown, COUNTY_YEAR));
}

/** Medicare by residence as CMS counts it, carried on to 2021 by residents of 65 and over. */
function cmsKey(rows: AccountRows, over65: LevelsByYear): Key {
	const spending = calendarLevels(rows.medicareMedicaid, (row) => row.medicare_usd);
	return carriedAfter(ofYears(carriedFrom(spending, LAST_CMS_YEAR, over65)), LAST_CMS_YEAR);
}

function socialSecurityLevels({ socialSecurity }: AccountRows): LevelsByYear {
	return levelsOf({
		rows: socialSecurity,
		year: (row) => Number(row.month.slice(0, 4)),
		area: (row) => row.state,
		value: (row) => row.monthly_benefits_usd
	});
}
