import type { LineWords } from './line';

/** Payments to persons. */
export const PAYMENT_LINES: readonly LineWords[] = [
	{
		id: 'social-security',
		group: 'payments-to-persons',
		label: 'Social Security',
		sentence: 'Benefits for old age, survivors and disability.',
		control: 'OMB table 11.3',
		keys: ['social-security', 'social-security-2022', 'population'],
		pair: 'without-social-security'
	},
	{
		id: 'railroad-retirement',
		group: 'payments-to-persons',
		label: 'Railroad retirement',
		sentence: 'Pensions of railroad workers.',
		control: 'OMB table 11.3',
		keys: ['railroad-retirement', 'social-security']
	},
	{
		id: 'civil-service-retirement',
		group: 'payments-to-persons',
		label: 'Civil service retirement',
		sentence: 'Pensions of federal civilian workers.',
		control: 'OMB table 11.3',
		keys: ['civil-service', 'population']
	},
	{
		id: 'military-retirement',
		group: 'payments-to-persons',
		label: 'Military retirement',
		sentence: 'Pensions of those who served, and the fund for their health care.',
		control: 'OMB table 11.3',
		keys: ['military-medical', 'federal-pay']
	},
	{
		id: 'veterans',
		group: 'payments-to-persons',
		label: 'Veterans’ compensation',
		sentence: 'Disability compensation, pensions, insurance and burial of veterans.',
		control: 'OMB table 11.3, direct',
		keys: ['veterans', 'population']
	},
	{
		id: 'veterans-care',
		group: 'payments-to-persons',
		label: 'Veterans’ medical care',
		sentence: 'Hospital and medical care that Veterans Affairs gives or pays for.',
		control: 'OMB table 11.3, direct',
		keys: ['veterans-care', 'veterans', 'population']
	},
	{
		id: 'veterans-education',
		group: 'payments-to-persons',
		label: 'Veterans’ education',
		sentence: 'Education and readjustment benefits of veterans.',
		control: 'OMB table 11.3',
		keys: ['veterans-education', 'population']
	},
	{
		id: 'unemployment',
		group: 'payments-to-persons',
		label: 'Unemployment benefits',
		sentence: 'Benefits from the unemployment trust fund and federal additions to them.',
		control: 'OMB table 11.3, direct',
		keys: ['unemployment', 'population'],
		pair: 'without-unemployment'
	},
	{
		id: 'food',
		group: 'payments-to-persons',
		label: 'Food assistance',
		sentence: 'SNAP, school meals and food for women, infants and children, with grants for them.',
		control: 'OMB table 11.3, direct and grants',
		keys: ['food', 'population']
	},
	{
		id: 'ssi',
		group: 'payments-to-persons',
		label: 'Supplemental Security Income',
		sentence: 'Payments to poor persons who are old, blind or disabled.',
		control: 'OMB table 11.3, direct',
		keys: ['ssi', 'ssi-with-supplements', 'population']
	},
	{
		id: 'refundable-credits',
		group: 'payments-to-persons',
		label: 'Earned income and child credits',
		sentence: 'Tax credits paid out to families beyond the tax they owe.',
		control: 'OMB table 11.3',
		keys: ['refundable-credits', 'population']
	},
	{
		id: 'coronavirus-payments',
		group: 'payments-to-persons',
		label: 'Coronavirus payments',
		sentence: 'The three payments to persons of 2020 and 2021, and credits for them.',
		control: 'OMB table 11.3',
		keys: ['coronavirus', 'population']
	},
	{
		id: 'students',
		group: 'payments-to-persons',
		label: 'Students',
		sentence: 'Grants and loans to students, with re-estimates of what loans cost.',
		control: 'OMB table 11.3, direct',
		keys: ['students', 'population', 'pell']
	},
	{
		id: 'housing',
		group: 'payments-to-persons',
		label: 'Housing assistance',
		sentence: 'Rent subsidies and public housing, with grants for them.',
		control: 'OMB table 11.3, direct and grants',
		keys: ['housing', 'population']
	},
	{
		id: 'other-direct-payments',
		group: 'payments-to-persons',
		label: 'Other payments to persons',
		sentence:
			'All other direct payments, and what the two tables of payments for individuals differ by.',
		control: 'rest of OMB table 6.1, direct payments for individuals',
		keys: ['population']
	}
];

/** Health insurance of persons. */
export const HEALTH_LINES: readonly LineWords[] = [
	{
		id: 'medicare-hospital',
		group: 'health',
		label: 'Medicare: hospital insurance',
		sentence: 'Hospital care of the old and disabled, before premiums.',
		control: 'OMB table 11.3',
		keys: ['medicare', 'population'],
		pair: 'without-medicare-hospital'
	},
	{
		id: 'medicare-medical',
		group: 'health',
		label: 'Medicare: medical insurance',
		sentence: 'Doctors and drugs for the old and disabled, before premiums.',
		control: 'OMB table 11.3',
		keys: ['medicare', 'population']
	},
	{
		id: 'medicare-premiums',
		group: 'health',
		label: 'Medicare premiums and offsets',
		sentence: 'What the insured pay themselves, taken off outlays, so the line is negative.',
		control: 'OMB table 3.2, function 571, less the two lines above',
		keys: ['social-security', 'population']
	},
	{
		id: 'premium-tax-credit',
		group: 'health',
		label: 'Premium tax credit',
		sentence: 'Help with the premiums of health insurance bought on the exchanges.',
		control: 'OMB table 11.3, direct',
		keys: ['premium-credit', 'population']
	}
];
