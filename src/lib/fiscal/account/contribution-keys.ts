import { dated, type Key } from './key';
import type { Amount } from './federal';
import { ofYears } from './income-keys';
import {
	calendarLevels,
	joined,
	remembered,
	sharesOf,
	thenFrom,
	type LevelsByYear
} from './levels';
import type { AccountRows } from './rows';
import type { TransferLevels } from './transfer-levels';

/** Last calendar year for which state-run insurance is known. */
const LAST_STATE_INSURANCE = 2018;

/** Last calendar year of BEA's contributions and of earnings by residence. */
export const LAST_CONTRIBUTIONS = 2021;

/** What contributions are worked out from. */
export interface ContributionBase {
	readonly rows: AccountRows;
	readonly transfers: TransferLevels;
	/** Medicare premiums and offsets by fiscal year, negative dollars. */
	readonly premiums: Amount;
}

/**
 * Keys of payroll taxes: federal contributions by place of work and by residence, and wages. Contributions
 * are BEA's less state-run insurance and Medicare premiums; after 2018 the same part of BEA's; after 2021
 * compensation by state, and residence as in 2021.
 */
export function contributionKeys({ rows, transfers, premiums }: ContributionBase) {
	const all = calendarLevels(rows.socialContributions, (row) => row.social_contributions_usd);
	const premiumLevels = sharedPremiums(transfers('2110'), premiums);
	const federal = remembered(
		joined([all, transfers('2122'), transfers('2123'), premiumLevels], (whole, ...parts) =>
			parts.reduce((rest, part) => rest - part, whole)
		)
	);
	const federalPart = () =>
		joined([federal, all], (own, whole) => own / whole)(LAST_STATE_INSURANCE);
	const compensation = calendarLevels(rows.gdpParts, (row) => row.compensation_usd);
	const sameParts = joined([all, federalPart], (whole, part) => whole * part);
	const atWork = remembered(
		thenFrom(
			thenFrom(federal, LAST_STATE_INSURANCE + 1, sameParts),
			LAST_CONTRIBUTIONS + 1,
			compensationAs(compensation, sameParts)
		)
	);
	const residence = residenceOf(rows);
	const atHome = joined([atWork, residence], (amount, ratio) => amount * ratio);
	const wages = calendarLevels(rows.socialContributions, (row) => row.wages_usd);
	return {
		contributions: heldAfter(ofYears(atHome), LAST_CONTRIBUTIONS),
		'contributions-at-work': ofYears(atWork),
		wages: ofYears(wages)
	} satisfies Readonly<Record<string, Key>>;
}

/**
 * By state of work, what a dollar earned there is worth at home: net earnings by residence over earnings less
 * contributions by place of work; after the last year as in it.
 */
export function residenceOf(rows: AccountRows): LevelsByYear {
	const ratio = calendarLevels(
		rows.socialContributions,
		(row) =>
			row.net_earnings_by_residence_usd /
			(row.earnings_by_place_of_work_usd - row.social_contributions_usd)
	);
	return (year) => ratio(Math.min(year, LAST_CONTRIBUTIONS));
}

/** Premiums by state: the nation's in the fiscal year of the same name, shared out as Social Security is. */
function sharedPremiums(socialSecurity: LevelsByYear, premiums: Amount): LevelsByYear {
	return (year) => {
		const levels = socialSecurity(year);
		return levels && sharesOf(levels).map((share) => -premiums(year) * share);
	};
}

/** Compensation by state, brought to the size of contributions so that a fiscal year can mix both. */
function compensationAs(compensation: LevelsByYear, contributions: LevelsByYear): LevelsByYear {
	const sumIn = (levels: LevelsByYear) =>
		(levels(LAST_CONTRIBUTIONS) ?? []).reduce((sum, value) => sum + value, 0);
	return (year) => {
		const size = sumIn(contributions) / sumIn(compensation);
		return compensation(year)?.map((value) => value * size) ?? null;
	};
}

/** A key of which a part has ended: told as held, and by the year of that part. */
export function heldAfter(key: Key, last: number): Key {
	const named = dated(key, (found) => Math.min(found, last));
	return (fiscalYear) => {
		const year = named(fiscalYear);
		return { ...year, isHeld: year.isHeld || fiscalYear > last };
	};
}
