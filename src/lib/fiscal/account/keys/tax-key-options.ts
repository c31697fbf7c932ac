import type { KeyId, KeyOption } from '../types';

type Words = Readonly<Omit<KeyOption, 'id'>>;

/** Keys of taxes, income and people, told to a reader. */
export const TAX_KEYS = {
	population: {
		label: 'Population',
		reason: 'Every resident counts the same, which leaves comparisons among states alone.',
		source: 'BEA, table SAINC1, midyear population'
	},
	'personal-income': {
		label: 'Personal income',
		reason: 'Shares the line out as if everyone paid the same part of their income.',
		source: 'BEA, table SAINC1'
	},
	'disposable-income': {
		label: 'Disposable income',
		reason: 'People spend what is left after taxes, so taxes on what they buy follow it.',
		source: 'BEA, table SAINC51'
	},
	'income-tax': {
		label: 'Income tax of residents',
		reason: 'The tax is taken to rest on the people whose income is taxed, where they live.',
		source:
			'BEA, table SAINC50, tax net of refunds, through FY2016; IRS Statistics of Income, tax on returns of 2016–2023; then carried on by personal taxes by state (BEA)'
	},
	'irs-individual': {
		label: 'IRS collections',
		reason: 'Shows where returns and deposits were filed, often an employer’s head office.',
		source: 'Treasury Bulletin, individual income and employment taxes, FY2003, 2004, 2009–2024'
	},
	contributions: {
		label: 'Federal contributions, by home',
		reason: 'Payroll taxes rest on workers, so contributions are moved to where workers live.',
		source:
			'BEA, tables SAINC4 and SAINC35, contributions without state-run insurance and Medicare premiums, through 2018; carried on by contributions through 2021 and by compensation (SAGDP1) to 2024'
	},
	'contributions-at-work': {
		label: 'Federal contributions, by workplace',
		reason: 'The same contributions left where the work is done.',
		source: 'BEA, tables SAINC4 and SAINC35, carried on by compensation (SAGDP1)'
	},
	wages: {
		label: 'Wages',
		reason: 'The simplest base of a payroll tax: all wages paid in the state.',
		source: 'BEA, table SAINC4, wages and salaries, through 2021'
	},
	'net-earnings': {
		label: 'Earnings',
		reason: 'Shares the whole tax out as if workers bore it.',
		source: 'BEA, table SAINC4, net earnings by residence, through 2021, carried on by compensation'
	},
	'capital-income': {
		label: 'Dividends and interest',
		reason: 'The tax is taken to rest on owners of capital, where they live.',
		source:
			'BEA, table SAINC30, dividends and monetary interest, through 2018, carried on by dividends, interest and rent (SAINC4) to 2021'
	},
	'capital-gains': {
		label: 'Dividends, interest and gains',
		reason:
			'Net capital gains on returns are counted with dividends and interest, three years together.',
		source:
			'IRS Statistics of Income, tax years 2016–2023, from FY2018; before that as dividends and interest'
	},
	incidence: {
		label: 'Owners and workers',
		reason:
			'Owners of capital bear most of a tax on profits and workers the part you set; economists disagree on how much.',
		source: 'BEA, tables SAINC30 (through 2018) and SAINC4 (through 2021)'
	},
	'incidence-with-gains': {
		label: 'Owners and workers, with gains',
		reason: 'As above, with net capital gains among the income of owners from FY2018.',
		source: 'BEA, tables SAINC30 and SAINC4; IRS Statistics of Income, tax years 2016–2023'
	},
	'irs-business-income': {
		label: 'IRS collections',
		reason: 'Shows where companies file, not who bears the tax.',
		source: 'Treasury Bulletin, business income taxes, FY2003, 2004, 2009–2024'
	},
	'irs-excise': {
		label: 'IRS collections',
		reason: 'Shows where producers file, not where their goods are bought.',
		source: 'Treasury Bulletin, excise taxes, FY2003, 2004, 2009–2024'
	},
	'estate-gift': {
		label: 'Estate and gift tax filed',
		reason:
			'The tax is counted where the returns were filed, three years together: a few estates make a year.',
		source:
			'dividends and interest (BEA) through FY1994; Treasury Bulletin, estate and gift taxes, FY1995, 1996, 1998, 2003, 2004, 2006–2024'
	},
	'interest-received': {
		label: 'Interest received',
		reason: 'Interest on the debt goes to those who lend, as interest of all kinds does.',
		source:
			'BEA, table SAINC30, monetary interest, through FY2018; IRS Statistics of Income, taxable interest, tax years 2018–2023'
	},
	'tax-share': {
		label: 'Share of taxes paid',
		reason: 'Interest will be paid by taxpayers, in proportion to what they pay now.',
		source: 'the paid side of this account'
	}
} as const satisfies Partial<Record<KeyId, Words>>;
