import type { LineWords } from './line';

/** Grants to state and local governments. */
export const GRANT_LINES: readonly LineWords[] = [
	{
		id: 'medicaid-and-welfare',
		group: 'grants',
		label: 'Medicaid, family aid and like grants',
		sentence: 'Grants to states for Medicaid, aid to families and other payments for individuals.',
		control: 'OMB table 6.1, grants for individuals, less food and housing',
		keys: ['public-welfare', 'medicaid-fmap', 'population']
	},
	{
		id: 'highway-grants',
		group: 'grants',
		label: 'Highways and transit',
		sentence: 'Ground transportation, nearly all of it grants to states and cities.',
		control: 'OMB table 3.2, function 401',
		keys: ['federal-aid', 'population'],
		pair: 'without-highways'
	},
	{
		id: 'other-grants',
		group: 'grants',
		label: 'Other grants',
		sentence: 'Grants for schools, housing, health, justice and the rest, at most as in FY2019.',
		control: 'OMB table 6.1, all other grants, less highways and disasters',
		keys: ['federal-aid', 'population']
	},
	{
		id: 'disaster-public',
		group: 'grants',
		label: 'Disasters: public assistance',
		sentence:
			'FEMA’s aid to governments after disasters from FY2020; earlier it is in other grants.',
		control: 'the dollars that FEMA’s projects locate, out of OMB table 6.1, all other grants',
		keys: ['disaster-public', 'population']
	},
	{
		id: 'general-assistance',
		group: 'grants',
		label: 'Relief to states and cities',
		sentence: 'General assistance of FY2020 and FY2021 above that of FY2019.',
		control: 'OMB table 3.2, function 806, less its FY2019',
		keys: ['general-assistance', 'population']
	},
	{
		id: 'school-aid',
		group: 'grants',
		label: 'School aid above FY2019',
		sentence: 'What schools got beyond FY2019’s level, mostly pandemic aid.',
		control: 'OMB table 3.2, function 501, less its FY2019, within other grants above FY2019',
		keys: ['school-aid', 'population']
	},
	{
		id: 'grants-above-2019',
		group: 'grants',
		label: 'Other grants above FY2019',
		sentence: 'What is left of the grants beyond FY2019’s level: no source places them.',
		control: 'OMB table 6.1, all other grants, above FY2019, less the lines above',
		keys: ['population']
	}
];

/** National defense. */
export const DEFENSE_LINES: readonly LineWords[] = [
	{
		id: 'defense-contracts',
		group: 'defense',
		label: 'Defense contracts',
		sentence: 'What the Department of Defense buys.',
		control:
			'Census count through FY2008, then contracts located in the states, mean of three years',
		keys: ['defense-contracts', 'population'],
		pair: 'without-defense'
	},
	{
		id: 'defense-pay',
		group: 'defense',
		label: 'Pay, Department of Defense',
		sentence: 'Pay of soldiers and of civilians who work for the Department of Defense.',
		control: 'Census count through FY2008, then its mean part of OMB table 6.1, defense',
		keys: ['federal-pay', 'federal-pay-by-residence', 'population'],
		pair: 'without-defense'
	},
	{
		id: 'atomic-energy-defense',
		group: 'defense',
		label: 'Nuclear weapons',
		sentence: 'Atomic energy for defense: laboratories, plants and cleaning up after them.',
		control: 'OMB table 3.2, function 053',
		keys: ['nondefense-procurement', 'population'],
		pair: 'without-defense'
	},
	{
		id: 'defense-other',
		group: 'defense',
		label: 'Defense, not located',
		sentence: 'Defense that no source places: abroad, at sea, other than pay and contracts.',
		control: 'rest of OMB table 6.1, national defense',
		keys: ['population'],
		pair: 'without-defense'
	}
];

/** Pay, purchases, subsidies and what has no place. */
export const OTHER_LINES: readonly LineWords[] = [
	{
		id: 'civilian-pay',
		group: 'pay-and-contracts',
		label: 'Pay, other agencies',
		sentence: 'Pay of federal workers outside the Department of Defense.',
		control: 'Census count through FY2010, then moved with federal civilian GDP',
		keys: ['federal-pay', 'federal-pay-by-residence', 'population']
	},
	{
		id: 'nondefense-procurement',
		group: 'pay-and-contracts',
		label: 'Contracts, other agencies',
		sentence: 'What agencies other than defense buy, as far as it can be placed.',
		control:
			'the part of the Census count that can be placed through FY2010, then moved with federal civilian GDP; from FY2016 contracts located in the states; less function 053',
		keys: ['nondefense-procurement', 'population']
	},
	{
		id: 'farm-payments',
		group: 'other',
		label: 'Farm payments and net crop insurance',
		sentence:
			'Payments to farmers and, from FY1999, what crop insurance pays them beyond their own premiums.',
		control: 'the lesser of OMB table 3.2, function 351, and the dollars that its sources locate',
		keys: ['farm', 'farm-payments', 'population']
	},
	{
		id: 'business-relief',
		group: 'other',
		label: 'Business relief',
		sentence: 'Loans forgiven and grants to business in FY2020 and FY2021.',
		control: 'OMB table 3.2, function 376, FY2020–21',
		keys: ['business-relief', 'population']
	},
	{
		id: 'disaster-individual',
		group: 'other',
		label: 'Disasters: individual assistance',
		sentence: 'FEMA’s aid to persons after disasters, from FY2004.',
		control: 'the dollars that FEMA’s grants locate, out of OMB table 6.1, all other',
		keys: ['disaster-individual', 'population']
	},
	{
		id: 'not-located',
		group: 'other',
		label: 'Not located',
		sentence:
			'All other outlays, less fees set against them: spending abroad and in the territories, re-estimates of loans, deposit insurance.',
		control: 'rest of OMB table 6.1',
		keys: ['population']
	},
	{
		id: 'offsetting-receipts',
		group: 'other',
		label: 'Offsetting receipts',
		sentence:
			'What the government takes in as an employer and owner and sets against outlays, so the line is negative.',
		control: 'OMB table 6.1',
		keys: ['population']
	},
	{
		id: 'net-interest',
		group: 'interest',
		label: 'Net interest',
		sentence:
			'Interest on the debt, which follows lenders and not states: left out unless you choose.',
		control: 'OMB table 6.1',
		keys: ['population', 'tax-share', 'interest-received']
	}
];
