import type { KeyId, KeyOption } from './types';

type Words = Readonly<Omit<KeyOption, 'id'>>;

const TRANSFERS = 'BEA, table SAINC35';

/** Keys of payments to persons and of health, told to a reader. */
export const PERSON_KEYS = {
	'social-security': {
		label: 'Benefits received',
		reason: 'Benefits are counted where those who get them live.',
		source: `${TRANSFERS}, through 2018; county sums of 2022 from FY2021`
	},
	'medicare-enrollment': {
		label: 'Medicare enrollment',
		reason: 'The number of people covered, where benefits by state are not used.',
		source: 'Centers for Medicare & Medicaid Services, enrollment by residence, 1991–2020'
	},
	'railroad-retirement': {
		label: 'Benefits received',
		reason: 'Benefits are counted where those who get them live.',
		source: `${TRANSFERS}, through 2018`
	},
	medicare: {
		label: 'Spending on residents',
		reason: 'Care is counted where patients live, not where insurers or hospitals sit.',
		source:
			'BEA, table SAINC35, through FY1991; Centers for Medicare & Medicaid Services by residence through 2020; BEA county sums of 2022 from FY2022'
	},
	'premium-credit': {
		label: 'Credits on returns',
		reason: 'The credit is counted on the returns of those whose insurance it pays.',
		source: 'IRS Statistics of Income, tax years 2015–2022'
	},
	'civil-service': {
		label: 'Federal civilian pay, by home',
		reason: 'Pensions have no figure by state; they are taken to follow federal workers’ homes.',
		source: 'BEA, tables SAGDP2S through 1997 and SAINC6N through 2018'
	},
	'military-medical': {
		label: 'Military medical benefits',
		reason: 'Military retirees live near those who use military medical insurance.',
		source: `${TRANSFERS}, through 2018`
	},
	veterans: {
		label: 'Veterans’ benefits received',
		reason: 'Pensions and disability payments by state stand for all benefits of veterans.',
		source: `${TRANSFERS}, through 2018`
	},
	'veterans-education': {
		label: 'Readjustment benefits received',
		reason: 'Education benefits are counted where veterans live.',
		source: `${TRANSFERS}, through 2018`
	},
	unemployment: {
		label: 'Benefits received',
		reason: 'Benefits are counted where those who get them live.',
		source: `${TRANSFERS}, through 2018; IRS Statistics of Income in FY2020–2022 alone`
	},
	food: {
		label: 'SNAP benefits',
		reason: 'Food stamps by state stand for all food programs.',
		source: `${TRANSFERS}, through FY1988; US Department of Agriculture from FY1989`
	},
	ssi: {
		label: 'Benefits received',
		reason: 'Benefits are counted where those who get them live; state supplements are among them.',
		source: `${TRANSFERS}, through 2018`
	},
	'refundable-credits': {
		label: 'Credits refunded',
		reason: 'Credits are counted where those who get them live.',
		source: `${TRANSFERS}, through FY2015; IRS Statistics of Income, tax years 2015–2022`
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
	}
} as const satisfies Partial<Record<KeyId, Words>>;

/** Keys of grants, contracts, pay and subsidies, told to a reader. */
export const PLACE_KEYS = {
	housing: {
		label: 'Subsidies without farms',
		reason: 'Most federal subsidies other than to farmers go to housing.',
		source: 'BEA, table SAGDP1, subsidies 1997–2019 less farm payments'
	},
	'public-welfare': {
		label: 'Federal aid for public welfare',
		reason: 'Grants are counted where the government that gets them is.',
		source:
			'Census of Governments, federal aid to states for public welfare, through FY2019; MACPAC, federal share of Medicaid in FY2023, from FY2021'
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
		source: 'Census of Governments, federal aid less public welfare, through FY2019'
	},
	'defense-contracts': {
		label: 'Place of performance',
		reason: 'Contracts are counted where the work is done: jobs and orders land there.',
		source: 'Dupor and Guerrero through FY2001; CSIS, FY2002–2014; three years’ mean'
	},
	'federal-pay': {
		label: 'Place of work',
		reason: 'Pay is counted where soldiers and federal workers serve.',
		source: 'BEA, tables SAGDP2S through 1997 and SAINC6N through 2018'
	},
	'nondefense-procurement': {
		label: 'Place of performance',
		reason:
			'Purchases are counted where they were made in FY2010, moved with federal civilian pay.',
		source: 'Census, Consolidated Federal Funds Report, FY2010 (D.C.: FY2008), 41 areas'
	},
	farm: {
		label: 'Jumps in farm payments',
		reason: 'Two years in which payments to farmers jumped show where farmers are paid.',
		source: 'BEA, table SAGDP1, subsidies of 1997–2000 and 2018–2019'
	},
	'business-relief': {
		label: 'Rise of subsidies',
		reason: 'Relief to business shows in subsidies above those of 2019.',
		source: 'BEA, table SAGDP1, subsidies of 2019–2021'
	}
} as const satisfies Partial<Record<KeyId, Words>>;
