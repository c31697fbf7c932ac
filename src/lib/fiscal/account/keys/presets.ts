import { LINES } from '../lines/lines';
import type { AccountChoice, KeyId, LineId } from '../types';

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

/** The preset that changes nothing: our own account. */
export const DEFAULT_PRESET = 'flow';

/** A set of choices under one name. */
export type PresetId =
	'flow' | 'benefit' | 'residence' | 'booked' | 'population' | 'defense-benefit';

/** A preset as told to a reader. */
export interface Preset {
	readonly id: PresetId;
	readonly label: string;
	/** What it asks, in two sentences for the two whole methods, in one for the others. */
	readonly sentence: string;
	readonly choice: AccountChoice;
}

/** Lines of what the nation buys, for all or for itself, by the method of benefit. */
const PUBLIC_PURCHASES: readonly LineId[] = ['civilian-pay', 'nondefense-procurement'];

/** Keys by which what the nation buys, for all or for itself, is shared out by population. */
export const BENEFIT_KEYS: Readonly<Partial<Record<LineId, KeyId>>> = byPopulation(isForAll);

const AT_WORK: readonly KeyId[] = [
	'defense-contracts',
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
	'excise-other': 'irs-excise'
};

/** Keys by which federal pay counts where the work is done, as in our own choice. */
export const PAY_BY_PLACE: Readonly<Partial<Record<LineId, KeyId>>> = {
	'civilian-pay': 'federal-pay',
	'defense-pay': 'federal-pay'
};

/** Keys by which the civilian part of federal pay counts where workers live. */
export const PAY_BY_RESIDENCE: Readonly<Partial<Record<LineId, KeyId>>> = {
	'civilian-pay': 'federal-pay-by-residence',
	'defense-pay': 'federal-pay-by-residence'
};

/** Presets in the order of menus; the first two are whole methods. */
export const PRESETS: readonly Preset[] = [
	{
		id: 'flow',
		label: 'Where the money goes',
		sentence:
			'Asks where federal money is paid out or earned: pay counts where the work is done, contracts where they are performed. It shows which economies live on federal spending.',
		choice: DEFAULT_CHOICE
	},
	{
		id: 'benefit',
		label: 'Who it is spent for',
		sentence:
			'Asks whom federal spending serves: what the nation buys, from defense to the pay of its civil servants, it buys for everyone alike. Payments to persons and grants stay where they are received.',
		choice: withKeys(BENEFIT_KEYS)
	},
	{
		id: 'defense-benefit',
		label: 'Defense for all',
		sentence: 'Defense protects everyone alike, wherever it is bought.',
		choice: withKeys(byPopulation((line) => line.group === 'defense'))
	},
	{
		id: 'residence',
		label: 'All by residence',
		sentence:
			'Where people live counts: civilian pay goes to federal workers’ homes, and contracts, known by place of work alone, go by population. Soldiers’ pay stays where they serve, since their homes are not known.',
		choice: withKeys({
			...byPopulation((line) => AT_WORK.includes(line.defaultKey)),
			...PAY_BY_RESIDENCE
		})
	},
	{
		id: 'booked',
		label: 'Where it is booked',
		sentence: 'Taxes by where they are filed or withheld: a common mistake.',
		choice: withKeys(BOOKED)
	},
	{
		id: 'population',
		label: 'Money by population',
		sentence:
			'Everyone is taken to receive the same but for railroad and military retirement, which no rule here shares out by population: taxes make nearly all of the difference.',
		choice: withKeys(byPopulation((line) => line.side === 'received'))
	}
];

function isForAll(line: (typeof LINES)[number]): boolean {
	return line.group === 'defense' || PUBLIC_PURCHASES.includes(line.id);
}

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
