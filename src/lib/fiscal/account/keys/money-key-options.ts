import type { KeyId, KeyOption } from '../types';

type Words = Readonly<Omit<KeyOption, 'id'>>;

const TRANSFERS = 'BEA, table SAINC35';

/** Keys of payments to persons and of health, told to a reader. */
export const PERSON_KEYS = {
	'social-security': {
		label: 'Benefits received',
		reason: 'Benefits are counted where those who get them live.',
		source: `${TRANSFERS}, through 2018, carried on by residents of 65 and over; BEA county sums of 2022 from FY2021; Social Security Administration, December 2024, in FY2024`
	},
	'social-security-2022': {
		label: 'Benefits of 2022, carried forward',
		reason: 'BEA’s benefits of 2022 stand for every year from FY2021.',
		source: `${TRANSFERS}, through 2018; county sums of 2022 from FY2021`
	},
	'railroad-retirement': {
		label: 'Railroad pensions received',
		reason: 'Pensions are counted where those who get them live.',
		source: `${TRANSFERS}, through 2018`
	},
	medicare: {
		label: 'Spending on residents',
		reason: 'Care is counted where patients live, not where insurers or hospitals sit.',
		source:
			'BEA, table SAINC35, through FY1991; Centers for Medicare & Medicaid Services by residence through 2020; BEA county sums of 2022 from FY2022; carried on by residents of 65 and over'
	},
	'premium-credit': {
		label: 'Credits on returns',
		reason: 'The credit is counted on the returns of those whose insurance it pays.',
		source:
			'IRS Statistics of Income, tax years 2015–2023; Centers for Medicare & Medicaid Services, advance credit of February 2024, in FY2024'
	},
	'civil-service': {
		label: 'Federal civilian pay, by home',
		reason: 'Pensions have no figure by state; they are taken to follow federal workers’ homes.',
		source:
			'BEA, tables SAGDP2S through 1997 and SAINC6N through 2018, carried on by federal civilian GDP (SAGDP2)'
	},
	'military-medical': {
		label: 'Military medical benefits',
		reason: 'Military retirees live near those who use military medical insurance.',
		source: `${TRANSFERS}, through 2018`
	},
	veterans: {
		label: 'Veterans’ benefits received',
		reason: 'Pensions and disability payments are counted where veterans live.',
		source: `${TRANSFERS}, through 2018; Veterans Affairs, FY2024, from FY2022`
	},
	'veterans-care': {
		label: 'Medical care of veterans',
		reason: 'Care is counted where Veterans Affairs spends on it.',
		source:
			'Veterans Affairs, geographic distribution of expenditures, FY2007–2015; FY2024 from FY2020'
	},
	'veterans-education': {
		label: 'Readjustment benefits received',
		reason: 'Education benefits are counted where veterans live.',
		source: `${TRANSFERS}, through 2018`
	},
	unemployment: {
		label: 'Benefits received',
		reason: 'Benefits are counted where those who get them live.',
		source: `${TRANSFERS}, through 2018; IRS Statistics of Income, tax years 2019–2022; Department of Labor, 2024, from FY2023`
	},
	food: {
		label: 'SNAP benefits',
		reason: 'Food stamps by state stand for all food programs.',
		source: `${TRANSFERS}, through FY1988; US Department of Agriculture from FY1989`
	},
	ssi: {
		label: 'Federal benefits received',
		reason: 'Benefits are counted where those who get them live, without what states add.',
		source: `Social Security Administration, 2024, moved back with ${TRANSFERS}, through 2018`
	},
	'ssi-with-supplements': {
		label: 'With state supplements',
		reason: 'BEA’s payments hold what states add, which the federal government only pays out.',
		source: `${TRANSFERS}, through 2018`
	},
	'refundable-credits': {
		label: 'Credits refunded',
		reason: 'Credits are counted where those who get them live.',
		source: `${TRANSFERS}, through FY2015; IRS Statistics of Income, tax years 2015–2023`
	},
	coronavirus: {
		label: 'Payments on returns',
		reason: 'Payments are counted where those who got them live.',
		source: 'IRS Statistics of Income, tax years 2020 and 2021; population from FY2022'
	},
	students: {
		label: 'Education benefits received',
		reason:
			'Aid is counted where students live; re-estimates of loans, large since FY2020, have no state.',
		source: `${TRANSFERS}, through 2018; population from FY2020`
	},
	pell: {
		label: 'Pell grants, place of school',
		reason: 'Grants are counted where schools sit; online colleges swell some states.',
		source: 'Department of Education, FY2024 estimate'
	}
} as const satisfies Partial<Record<KeyId, Words>>;

/** Keys of grants, contracts, pay and subsidies, told to a reader. */
export const PLACE_KEYS = {
	housing: {
		label: 'Housing subsidies',
		reason: 'Federal subsidies other than to farms go mostly to housing.',
		source:
			'BEA, tables SAGDP1 and SAINC45, and USDA, subsidies of 1998–2018 less those to farms; USAspending, direct payments of the housing department, from FY2020'
	},
	'public-welfare': {
		label: 'Federal aid for public welfare',
		reason: 'Grants are counted where the government that gets them is.',
		source:
			'Census of Governments, federal aid to states for public welfare, through FY2019; KFF and MACPAC, Medicaid, FY2020–2023; CMS-64, Medicaid and CHIP, FY2024'
	},
	'medicaid-fmap': {
		label: 'Medicaid by residence',
		reason: 'Medicaid spending on residents times the part the federal government pays by formula.',
		source:
			'Centers for Medicare & Medicaid Services, 1991–2020; federal shares by formula, FY2018 on'
	},
	'federal-aid': {
		label: 'Other federal aid',
		reason: 'Grants are counted where the government that gets them is.',
		source:
			'Census of Governments, federal aid less public welfare, through FY2019; in FY2022 less Medicaid'
	},
	'general-assistance': {
		label: 'Treasury payments',
		reason: 'The relief funds for states and cities were paid out by the Treasury.',
		source: 'USAspending, direct payments of the Treasury, mean of FY2020–24'
	},
	'school-aid': {
		label: 'Pandemic school aid',
		reason: 'What schools got beyond the usual was mostly the pandemic fund for them.',
		source: 'USAspending, Elementary and Secondary School Emergency Relief, outlays of FY2024'
	},
	'disaster-public': {
		label: 'Public assistance by incident',
		reason: 'Each disaster’s money is spread evenly over five years from its first month.',
		source: 'FEMA, by way of the Disaster Dollar Database, May 2026'
	},
	'disaster-individual': {
		label: 'Individual assistance by incident',
		reason: 'Each disaster’s money is spread evenly over a year from its first month.',
		source: 'FEMA, by way of the Disaster Dollar Database, May 2026'
	},
	'defense-contracts': {
		label: 'Place of performance',
		reason: 'Contracts are counted where the work is done: jobs and orders land there.',
		source:
			'Dupor and Guerrero through FY2001; CSIS, FY2002–03; Alley, FY2004–2019; USAspending by agency from FY2020; three years together'
	},
	'federal-pay': {
		label: 'Place of work',
		reason: 'Pay is counted where soldiers and federal workers serve.',
		source:
			'BEA, tables SAGDP2S through 1997 and SAINC6N through 2018, carried on by federal GDP (SAGDP2)'
	},
	'federal-pay-by-residence': {
		label: 'Home of civilians',
		reason:
			'Civilian pay is counted where federal workers live, military pay where soldiers serve.',
		source:
			'as by place of work, civilian pay times wages by home over wages by workplace, USAspending by agency, mean of FY2020–24'
	},
	'nondefense-procurement': {
		label: 'Place of performance',
		reason: 'Contracts are counted where the work is done.',
		source:
			'Census, Consolidated Federal Funds Report, FY2010, moved with federal civilian pay through FY2015; USAspending less defense, FY2016–2019; USAspending by agency, without Veterans Affairs, from FY2020'
	},
	farm: {
		label: 'Payments and crop insurance',
		reason: 'Payments are counted where farmers are, crop insurance beyond their own premiums too.',
		source:
			'BEA, table SAINC45, through FY2018; Farm Service Agency, program years 2018–2023; USDA Risk Management Agency, crop years 1998–2023'
	},
	'farm-payments': {
		label: 'Payments only',
		reason: 'Crop insurance is left out of the pattern.',
		source: 'BEA, table SAINC45, through FY2018; Farm Service Agency, program years 2018–2023'
	},
	'business-relief': {
		label: 'Rise of subsidies',
		reason: 'Relief to business shows in subsidies above those of 2019.',
		source: 'BEA, table SAGDP1, subsidies of 2019–2021'
	}
} as const satisfies Partial<Record<KeyId, Words>>;
