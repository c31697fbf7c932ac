import { BASE_YEAR } from '../core/prices';
import type { DeficitRule, DollarsId, MeasureId, ScaleId } from '../core/types';

/** What an entry of a menu means, and how it is calculated. */
interface Explained {
	readonly description: string;
	readonly formula: string;
}

/** Of every measure. */
export const MEASURE_FORMULAS: Readonly<Record<MeasureId, Explained>> = {
	net: {
		description: 'What a state receives less what it pays; below zero it pays more.',
		formula: 'net = received − paid'
	},
	received: {
		description: 'Federal spending attributed to a state.',
		formula: 'received'
	},
	paid: {
		description: 'Federal taxes and other receipts attributed to a state.',
		formula: 'paid'
	},
	ratio: {
		description: 'Dollars received for each dollar paid; below one a state pays more.',
		formula: 'ratio = received ÷ paid'
	},
	'relative-ratio': {
		description:
			'The ratio of a state over the ratio of all states together; one is level with them.',
		formula: 'relative ratio = ratio ÷ (Σ received ÷ Σ paid)'
	},
	'published-ratio': {
		description:
			'The publisher’s own ratio with the deficit shared out; its dollars do not give it.',
		formula: 'as printed'
	}
};

/** Of every deficit rule. */
export const RULE_FORMULAS: Readonly<Record<DeficitRule, Explained>> = {
	none: {
		description:
			'Dollar for dollar: in a deficit year nearly every state receives more than it pays.',
		formula: 'net'
	},
	'per-person': {
		description:
			'Everyone bears the same part of the deficit; ranks per person do not move, except at local prices.',
		formula: 'net − population ÷ Σ population × Σ net'
	},
	'tax-share': {
		description: 'Taxes are raised everywhere in proportion until they cover spending.',
		formula: 'received − paid × Σ received ÷ Σ paid'
	},
	'income-share': {
		description: 'Each state bears the deficit in proportion to its personal income.',
		formula: 'net − personal income ÷ Σ personal income × Σ net'
	},
	'cut-spending': {
		description: 'Spending is cut everywhere in proportion until taxes cover it.',
		formula: 'received × Σ paid ÷ Σ received − paid'
	}
};

/** Of every scale; x is an amount. */
export const SCALE_FORMULAS: Readonly<Record<ScaleId, Explained>> = {
	'per-person': {
		description: 'Dollars for each resident, so that large and small states compare.',
		formula: 'x ÷ population of the fiscal year'
	},
	total: {
		description: 'All dollars of the state; large states stand out by their size alone.',
		formula: 'x'
	},
	gdp: {
		description: 'Beside all that is produced in the state.',
		formula: 'x ÷ GDP of the fiscal year'
	},
	income: {
		description: 'Beside all income of the state’s residents.',
		formula: 'x ÷ personal income of the fiscal year'
	}
};

/** Of every kind of dollars; D is the price index. */
export const DOLLAR_FORMULAS: Readonly<Record<DollarsId, Explained>> = {
	current: {
		description: 'Dollars as they were counted then.',
		formula: 'x'
	},
	real: {
		description: 'Dollars of one worth in every year, by the GDP price index of fiscal years.',
		formula: `x × D[${BASE_YEAR}] ÷ D[year]`
	},
	local: {
		description: `Dollars of ${BASE_YEAR} by what they buy in the state: both sides are divided by its price level, so a ratio does not move.`,
		formula: `x × D[${BASE_YEAR}] ÷ D[year] × 100 ÷ regional price parity`
	}
};

/** Entries of a menu with what they mean, for the page of methods: what a reader chooses by goes without. */
export function explained<Id extends string, Entry extends { readonly id: Id }>(
	entries: readonly Entry[],
	formulas: Readonly<Record<Id, Explained>>
): readonly (Entry & Explained)[] {
	return entries.map((entry) => ({ ...entry, ...formulas[entry.id] }));
}
