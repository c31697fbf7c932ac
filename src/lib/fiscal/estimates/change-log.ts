import type { ACCOUNT_EDITIONS } from '$lib/data/balances';

/** The fiscal years in which an earlier edition is set against the account as it stands. */
export const EDITION_YEARS: readonly number[] = [2005, 2015, 2019, 2021, 2023, 2024];

/** A change of our own figures that a reader may have quoted before. */
export interface Change {
	/** The day from which the newer figures stand. */
	readonly date: string;
	/** The edition that was replaced; its figures are in `balances/account-editions`. */
	readonly edition: (typeof ACCOUNT_EDITIONS)[number];
	readonly title: string;
	/** What was changed and why, a sentence or two each. */
	readonly reasons: readonly string[];
}

/** Every change of our own account, the newest first. */
export const CHANGES: readonly Change[] = [
	{
		date: '2026-11-26',
		edition: '2026-11-25',
		title: 'Our own account on newer figures',
		reasons: [
			'Payroll taxes after 2021 are carried on by the growth of each state’s pay. Before, a state’s share of contributions gave way to its share of pay in FY2022, which raised California’s share of the tax and lowered Vermont’s by a change of measure alone.',
			'Newer figures took the place of those carried forward: tax returns of 2023, Social Security of December 2024, veterans’ benefits and medical care of FY2024, unemployment benefits of 2024, SSI without state supplements, Medicaid of each year from FY2020, premium credits of 2024, and the Census count of federal aid of FY2022. Federal pay after 2018 is carried on by federal GDP.',
			'Contracts are located through FY2024. Before, those of the Department of Defense ended with FY2014 and those of all other agencies with FY2010. From FY2020 they are counted by agency, without Veterans Affairs, whose medical care is booked where its administrators sit.',
			'Farm payments are those that BEA and the Farm Service Agency count by state, with crop insurance beyond the farmers’ own premiums, and only as far as they are located. Before, all of them went to where subsidies had jumped in two years.',
			'Disaster aid goes to the states that had the disasters. Before, it went as other grants do, or by population.',
			'Relief to states and cities and school aid above FY2019’s level are shared out by what was paid to each state; before, by population.',
			'Estate and gift taxes from FY1995 go by where they were filed, three years together; before, by dividends and interest.',
			'D.C.’s defense contracts from FY2004 and its other contracts from FY2020 are its own figures. Before, it had a part of the other states’ defense contracts, and its other contracts were those of FY2008 moved with federal pay.'
		]
	}
];
