import { carriedAfter, type Key } from './key';
import type { Amount } from '../lines/federal';
import { LAST_EARNINGS, LAST_INCOME_PARTS, compensationLevels, ofYears } from './income-keys';
import {
	calendarLevels,
	carriedFrom,
	joined,
	remembered,
	sharesOf,
	type LevelsByYear
} from './levels';
import type { AccountRows } from '../lines/rows';
import type { TransferLevels } from './transfer-levels';

/** What contributions are worked out from. */
export interface ContributionBase {
	readonly rows: AccountRows;
	readonly transfers: TransferLevels;
	/** Medicare premiums and offsets by fiscal year, negative dollars. */
	readonly premiums: Amount;
}

/** Keys of payroll taxes: federal contributions by place of work and by residence, and wages. */
export function contributionKeys(base: ContributionBase) {
	const atWork = contributionLevels(base);
	const atHome = joined([atWork, residenceOf(base.rows)], (amount, ratio) => amount * ratio);
	const wages = calendarLevels(base.rows.socialContributions, (row) => row.wages_usd);
	return {
		contributions: carriedAfter(ofYears(atHome), LAST_EARNINGS),
		'contributions-at-work': carriedAfter(ofYears(atWork), LAST_EARNINGS),
		wages: ofYears(wages)
	} satisfies Readonly<Record<string, Key>>;
}

/**
 * Federal contributions by calendar year and state of work: BEA's less state-run insurance and Medicare
 * premiums, as far as those are known; then that amount moved on with BEA's contributions, and from their
 * last year with the state's compensation.
 */
export function contributionLevels({ rows, transfers, premiums }: ContributionBase): LevelsByYear {
	const all = calendarLevels(rows.socialContributions, (row) => row.social_contributions_usd);
	const premiumLevels = sharedPremiums(transfers('2110'), premiums);
	const federal = joined(
		[all, transfers('2122'), transfers('2123'), premiumLevels],
		(whole, ...parts) => parts.reduce((rest, part) => rest - part, whole)
	);
	const withBea = carriedFrom(remembered(federal), LAST_INCOME_PARTS, all);
	return remembered(carriedFrom(withBea, LAST_EARNINGS, compensationLevels(rows)));
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
	return (year) => ratio(Math.min(year, LAST_EARNINGS));
}

/** Premiums by state: the nation's in the fiscal year of the same name, shared out as Social Security is. */
function sharedPremiums(socialSecurity: LevelsByYear, premiums: Amount): LevelsByYear {
	return (year) => {
		const levels = socialSecurity(year);
		return levels && sharesOf(levels).map((share) => -premiums(year) * share);
	};
}
