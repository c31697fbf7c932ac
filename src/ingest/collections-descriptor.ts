import type { Descriptor } from '../lib/data/descriptor';
import { dollarField, FISCAL_YEAR, textField } from './fields';

/** Publisher, terms, columns and traps of `taxes/collections`. */
export const collectionsDescriptor: Descriptor = {
	name: 'taxes/collections',
	title: 'Internal revenue collections by state and type of tax, FY1991 to FY2024 with gaps',
	description:
		'Gross collections as the IRS books them: in the state where the return is filed or the deposit is made. Good in FY1995, 1996, 1998, 2003, 2004 and 2009-2024; FY1991 totals only; FY1997, 1999, 2000 and 2005 some states; FY2006-2008 before 11 percent had been assigned to a state. FY1992-1994, 2001 and 2002 were not found.',
	publisher: 'Internal Revenue Service, in the Treasury Bulletin of the US Treasury',
	table:
		'Treasury Bulletin Tables FFO-4 and FFO-5, Internal Revenue Collections (Receipts) by States and Other Areas; the same as IRS Data Book Table 5. FY1999-2000: FFO-5 by regions and districts. FY2005: IRS Data Book Table 6',
	address: 'https://fraser.stlouisfed.org/title/treasury-bulletin-407',
	reachedThrough:
		'FY1995-1998, 2003-2004, 2006-2023, and FY1999-2000 by district: GitHub xikronz/officeqa (a fork of databricks/officeqa), commit 8f3c55d72268335e626f62378b05a8250f541627, text layer of the PDFs. FY2024: GitHub Meghansh23/financial-rag-officeqa, commit 4de454fa280e69fa44176400c549a27555cadaf8. FY1991: GitHub poma-ai/poma-officeqa, commit 77e8939c0c374cf038a131a90504379ffa42a8f9. FY2005: a Wikipedia mirror of the IRS Data Book.',
	retrievedThrough: 'tables parsed from the copies above, read by src/ingest/collections.ts',
	licence: {
		name: 'Public domain (US government work, 17 U.S.C. 105)',
		note: 'FY2005 was read from text under CC BY-SA; the figures themselves are public domain.'
	},
	vintage: "each year as first printed after its end, in the Bulletin named in the row's source",
	primaryKey: ['fiscal_year', 'area'],
	missingValues: '',
	fields: [
		FISCAL_YEAR,
		textField(
			'area',
			'postal code of a state or DC; US printed total; PR Puerto Rico; INTL international; FORCES armed services overseas and territories other than Puerto Rico; INTL-AND-PR all of these (to FY1997); INTL-AND-FORCES all but Puerto Rico (FY1998-2004); OTHER returns with undefined locations (FY2006-2007); CAMPAIGN-FUND (FY1991); UNDISTRIBUTED not classified by state. All rows of a year but US add to US where the year is complete'
		),
		textField(
			'quality',
			'good; totals-only (FY1991); partial (FY1997, 1999, 2000, 2005: usable, but not all states are); merged-districts (FY1997: several states are booked to one of them, not usable for any of them); undistributed (FY2006-2008: states are low by about 11 percent, unevenly)'
		),
		dollarField(
			'total_usd',
			'all internal revenue collections, gross of refunds; printed in thousands'
		),
		dollarField(
			'business_income_usd',
			'corporation income taxes, with the business income tax of tax-exempt organizations'
		),
		dollarField(
			'individual_and_employment_usd',
			'individual income, employment, and estate and trust income taxes: the sum of the five columns that follow'
		),
		dollarField('withheld_and_fica_usd', 'income tax withheld and FICA'),
		dollarField(
			'not_withheld_and_seca_usd',
			'income tax not withheld and SECA; before FY2010 with estate and trust income tax'
		),
		dollarField('unemployment_insurance_usd', 'federal unemployment tax'),
		dollarField('railroad_retirement_usd', 'railroad retirement tax'),
		dollarField('estate_trust_income_usd', 'estate and trust income tax, from FY2010'),
		dollarField('estate_usd', 'estate tax, from FY2003'),
		dollarField('gift_usd', 'gift tax, from FY2003'),
		dollarField('estate_and_gift_usd', 'estate and gift tax in one, to FY2000'),
		dollarField(
			'excise_usd',
			'excise taxes, without those collected by Customs and the Alcohol and Tobacco Tax and Trade Bureau'
		),
		textField('source', 'the table the row was printed in'),
		textField('note', 'repairs and warnings')
	],
	caveats: [
		"Not a measure of who bears the tax: a firm's payroll withholding and corporate tax count in the state of its head office. Treasury says: State receipts do not indicate the Federal tax burden of each. Strong for Delaware, Minnesota, Ohio, Arkansas, DC, Nebraska, Missouri and Connecticut.",
		'Gross: refunds are not taken off, and they differ by state.',
		'Individual income tax and Social Security tax cannot be told apart by state. Customs duties, Federal Reserve earnings and fees are not in it.',
		'The District of Columbia is inside Maryland to FY1998 and has no row there.',
		'FY1997: after districts were merged, a multi-state district is booked to one of its states. Only CA, FL, GA, IL, IN, MI, NJ, NY, OH, PA and TX are usable (quality partial); all other states are merged-districts. FY1999-2000: the same eleven, as sums of their districts; districts of several states are left out.',
		'From FY2006 the ZIP code on the return decides the state, before that the IRS district of the account.',
		'FY2006-2008 were printed before 286, 288 and 299 billion dollars had been assigned to a state (Data Book FY2008: California 318.1 billion dollars, here 282.5).',
		"California falls to 569.0 billion dollars in FY2023 and jumps to 805.7 in FY2024 (697 in FY2022): very likely the IRS's 2023 disaster postponement. Judge the two years together.",
		'FY2005: totals of the 20 largest states only, second-hand.',
		'Lines that are not on top of the others in the total are left out: sub-totals, adjustments and credits (FY2006-2008), and the Presidential Election Campaign Fund but in FY1991. A footnote of FY2006 says that its total includes adjustments and credits; the rows add to it without them.',
		'Empty: not printed, or printed as a footnote mark (less than 500 dollars). A dash in print is 0.',
		'Repaired, each needed by row sum and column sum: FY2008 North Carolina business income printed 1,018,070 thousand, here 11,018,070; FY2013 Vermont total printed 45,047,000, here 4,047,000; FY1991 Pennsylvania, Utah and Maine totals, misread by machine.',
		'As printed, not repaired: the parts of FY1997, FY2006, FY2007 and FY2010 UNDISTRIBUTED do not add to individual_and_employment_usd; the FY2004 estate tax of all areas falls 157 million dollars short of its printed total.'
	],
	checks: [
		'All rows of a year but US add to the US row within 6 thousand dollars in FY1995-1998, 2003 and 2006-2024; within 0.2 million in FY1991 and 158 million in FY2004.',
		'Each total equals business income, individual and employment, estate, gift and excise within 5 thousand dollars.',
		'individual_and_employment_usd equals its five parts within 5 thousand dollars, four UNDISTRIBUTED rows apart.',
		"FY2023: all 594 cells equal the IRS's own workbook. FY2012, 2018, 2019 and 2024: 12, 41, 37 and 34 state totals equal copies of the IRS Data Book."
	]
};
