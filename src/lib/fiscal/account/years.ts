/** First fiscal year of the account: the first in which every key has figures. */
export const FIRST_ACCOUNT_YEAR = 1983;

/** Last fiscal year of the account. */
export const LAST_ACCOUNT_YEAR = 2024;

/** The fiscal years of the account, in rising order. */
export const ACCOUNT_YEARS: readonly number[] = Array.from(
	{ length: LAST_ACCOUNT_YEAR - FIRST_ACCOUNT_YEAR + 1 },
	(_, offset) => FIRST_ACCOUNT_YEAR + offset
);
