import { LINES } from './lines';
import type { AccountChoice, KeyId, LineId } from './types';

/** The part of corporate tax taken to be borne by workers where nothing else is chosen. */
export const DEFAULT_LABOUR_SHARE = 0.25;

/** The largest part of corporate tax that may be put on workers. */
export const MAX_LABOUR_SHARE = 0.5;

/** Our own choice: the first key of every line, net interest left out, nothing else. */
export const DEFAULT_CHOICE: AccountChoice = {
	keys: {},
	corporateLabourShare: DEFAULT_LABOUR_SHARE,
	interest: 'excluded',
	excluded: [],
	covid: 'in'
};

/** A set of choices under one name. */
export type PresetId = 'ours' | 'residence' | 'booked' | 'population' | 'defense-benefit';

/** A preset as told to a reader. */
export interface Preset {
	readonly id: PresetId;
	readonly label: string;
	readonly sentence: string;
	readonly choice: AccountChoice;
}

const AT_WORK: readonly KeyId[] = [
	'defense-contracts',
	'federal-pay',
	'nondefense-procurement',
	'contributions-at-work'
];

const BOOKED: Readonly<Partial<Record<LineId, KeyId>>> = {
	'individual-income-tax': 'irs-individual',
	'payroll-social-security': 'contributions-at-work',
	'payroll-medicare': 'contributions-at-work',
	'payroll-unemployment': 'contributions-at-work',
	'payroll-other': 'contributions-at-work',
	'corporate-tax': 'irs-business-income',
	'excise-highway': 'irs-excise',
	'excise-alcohol-tobacco': 'irs-excise',
	'excise-other': 'irs-excise',
	'estate-and-gift': 'irs-estate-gift'
};

/** Presets in the order of menus. */
export const PRESETS: readonly Preset[] = [
	{
		id: 'ours',
		label: 'Ours',
		sentence: 'Taxes by who bears them, money by where it arrives.',
		choice: DEFAULT_CHOICE
	},
	{
		id: 'residence',
		label: 'All by residence',
		sentence:
			'Only where people live counts: pay and contracts, known by workplace alone, go by population.',
		choice: withKeys(byPopulation((line) => AT_WORK.includes(line.defaultKey)))
	},
	{
		id: 'booked',
		label: 'Where it is booked',
		sentence: 'Taxes by where they are filed or withheld, money as in ours: a common mistake.',
		choice: withKeys(BOOKED)
	},
	{
		id: 'population',
		label: 'Money by population',
		sentence: 'Everyone is taken to receive the same, so that only taxes make a difference.',
		choice: withKeys(byPopulation((line) => line.side === 'received'))
	},
	{
		id: 'defense-benefit',
		label: 'Defense for all',
		sentence: 'Defense protects everyone alike, wherever it is bought.',
		choice: withKeys(byPopulation((line) => line.group === 'defense'))
	}
];

/** Keys by which all defense is shared out by population. */
export const DEFENSE_BY_BENEFIT: Readonly<Partial<Record<LineId, KeyId>>> = byPopulation(
	(line) => line.group === 'defense'
);

/** Keys by which the defense that has a place is shared out by it, as in our own choice. */
export const DEFENSE_BY_PLACE: Readonly<Partial<Record<LineId, KeyId>>> = Object.fromEntries(
	LINES.filter((line) => line.group === 'defense' && line.defaultKey !== 'population').map(
		(line) => [line.id, line.defaultKey]
	)
);

function withKeys(keys: AccountChoice['keys']): AccountChoice {
	return { ...DEFAULT_CHOICE, keys };
}

function byPopulation(
	isMeant: (line: (typeof LINES)[number]) => boolean
): Readonly<Partial<Record<LineId, KeyId>>> {
	const lines = LINES.filter(
		(line) => isMeant(line) && line.keys.some((key) => key.id === 'population')
	);
	return Object.fromEntries(
		lines.filter((line) => line.id !== 'net-interest').map((line) => [line.id, 'population'])
	);
}
