import type { LineId, LineSide } from '../types';

/** Some lines of one side that are drawn and tabled as one. */
export type BandId =
	| 'income-tax'
	| 'payroll'
	| 'corporate'
	| 'excise-and-other'
	| 'estate-and-gift'
	| 'retirement'
	| 'medicare'
	| 'medicaid'
	| 'payments'
	| 'grants'
	| 'defense'
	| 'pay-and-contracts'
	| 'offsets';

/**
 * What is known of a band; the chart, its table and its files read it here. A page tells lines and groups of lines
 * beside it, so that only what holds the same lines may have the same name.
 */
export interface Band {
	readonly id: BandId;
	readonly side: LineSide;
	readonly label: string;
	/** The name where there is little room. */
	readonly short: string;
	/** The name inside a sentence. */
	readonly words: string;
	readonly lines: readonly LineId[];
}

/** The bands of the taxes a state pays, from the zero line outward. */
export const PAID_BANDS: readonly Band[] = [
	{
		id: 'income-tax',
		side: 'paid',
		label: 'Individual income tax',
		short: 'Income tax',
		words: 'individual income tax',
		lines: ['individual-income-tax']
	},
	{
		id: 'payroll',
		side: 'paid',
		label: 'Payroll taxes',
		short: 'Payroll',
		words: 'payroll taxes',
		lines: ['payroll-social-security', 'payroll-medicare', 'payroll-unemployment', 'payroll-other']
	},
	{
		id: 'corporate',
		side: 'paid',
		label: 'Corporate income tax',
		short: 'Corporate',
		words: 'corporate income tax',
		lines: ['corporate-tax']
	},
	{
		id: 'excise-and-other',
		side: 'paid',
		label: 'Excise, customs and other',
		short: 'Excise, customs …',
		words: 'excise, customs and other taxes',
		lines: ['excise-highway', 'excise-alcohol-tobacco', 'excise-other', 'customs-and-other']
	},
	{
		id: 'estate-and-gift',
		side: 'paid',
		label: 'Estate and gift taxes',
		short: 'Estate, gift',
		words: 'estate and gift taxes',
		lines: ['estate-and-gift']
	}
];

/**
 * The bands of the money a state receives, from the zero line outward. The last holds what is taken off:
 * it lies below zero in most years. Net interest is in none.
 */
export const RECEIVED_BANDS: readonly Band[] = [
	{
		id: 'retirement',
		side: 'received',
		label: 'Social Security and retirement',
		short: 'Retirement',
		words: 'Social Security and retirement',
		lines: [
			'social-security',
			'railroad-retirement',
			'civil-service-retirement',
			'military-retirement'
		]
	},
	{
		id: 'medicare',
		side: 'received',
		label: 'Medicare and premium credits',
		short: 'Medicare, credits',
		words: 'Medicare and premium credits',
		lines: ['medicare-hospital', 'medicare-medical', 'premium-tax-credit']
	},
	{
		id: 'medicaid',
		side: 'received',
		label: 'Medicaid and family aid',
		short: 'Medicaid, families',
		words: 'Medicaid and family aid',
		lines: ['medicaid-and-welfare']
	},
	{
		id: 'payments',
		side: 'received',
		label: 'Other benefits to persons',
		short: 'Other benefits',
		words: 'other benefits to persons',
		lines: [
			'veterans',
			'veterans-care',
			'veterans-education',
			'unemployment',
			'food',
			'ssi',
			'refundable-credits',
			'coronavirus-payments',
			'students',
			'housing',
			'other-direct-payments'
		]
	},
	{
		id: 'grants',
		side: 'received',
		label: 'Highways and other grants',
		short: 'Highways, grants',
		words: 'highways and other grants',
		lines: [
			'highway-grants',
			'other-grants',
			'disaster-public',
			'general-assistance',
			'school-aid',
			'grants-above-2019'
		]
	},
	{
		id: 'defense',
		side: 'received',
		label: 'Defense',
		short: 'Defense',
		words: 'defense',
		lines: ['defense-contracts', 'defense-pay', 'atomic-energy-defense', 'defense-other']
	},
	{
		id: 'pay-and-contracts',
		side: 'received',
		label: 'Pay, contracts and subsidies',
		short: 'Pay, contracts, aid',
		words: 'federal pay, contracts and subsidies',
		lines: [
			'civilian-pay',
			'nondefense-procurement',
			'farm-payments',
			'business-relief',
			'disaster-individual'
		]
	},
	{
		id: 'offsets',
		side: 'received',
		label: 'Premiums, fees, not located',
		short: 'Premiums, fees …',
		words: 'premiums, fees and what has no place',
		lines: ['medicare-premiums', 'not-located', 'offsetting-receipts']
	}
];

/** The bands of a side, from the zero line outward. */
export function bandsOf(side: LineSide): readonly Band[] {
	return side === 'paid' ? PAID_BANDS : RECEIVED_BANDS;
}
