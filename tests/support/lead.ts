import type { Run } from '$lib/fiscal/verdict/agreement';
import type { Decider } from '$lib/fiscal/verdict/decides';
import type { AgainstOthers, ApartInYear, Before, DollarForDollar } from '$lib/fiscal/verdict/lead';
import { shareWith } from './part-verdict';

type Split = Extract<AgainstOthers, { kind: 'split' }>;

export const runWith = (fields: Partial<Run>): Run => ({
	side: 'payer',
	since: 1997,
	newest: 2024,
	years: 28,
	evenYears: [],
	...fields
});

export const deciderWith = (
	choice: Decider['choice'],
	levels: readonly (readonly [string, number])[]
) => ({
	choice,
	levels: levels.map(([value, q]) => ({ value, q })),
	weight: 0.5
});

export const services = deciderWith('services', [
	['flow', 0],
	['benefit', 1]
]);

export const interest = (low: number, high: number) =>
	deciderWith('interest', [
		['population', low],
		['excluded', high]
	]);

export const pay = (low: number, high: number) =>
	deciderWith('pay', [
		['workplace', low],
		['residence', high]
	]);

/** The years 2015 to 2019 against the others. */
export const spanOfYears = (low: number, high: number) =>
	deciderWith('years', [
		['2015-2019', low],
		['other', high]
	]);

export const beforeWith = (fields: Partial<Before>): Before => ({
	first: 1981,
	last: 1996,
	years: 16,
	agreed: { payer: 4, recipient: 2 },
	alone: { payer: null, recipient: null },
	near: { years: 0, byAll: 0 },
	evenApart: 0,
	deciders: [services],
	...fields
});

/** Ten newest years, split, with the part of the votes that make the state a payer. */
export const splitWith = (q: number, found: Decider | null): Split => ({
	kind: 'split',
	deciders: found ? [found] : [],
	clumps: [{ least: -1478, most: 367, share: 1 }],
	payer: shareWith(q),
	recipient: shareWith(1 - q),
	newest: 2024,
	apart: {
		fiscalYears: [2020, 2021, 2022],
		isEven: true,
		isOpposite: true,
		mostlyOpposite: []
	},
	before: null
});

export function newestWith(payer: number, recipient: number, ...deciders: readonly Decider[]) {
	return {
		payer: shareWith(payer),
		recipient: shareWith(recipient),
		deciders,
		spread: [-5e9, 6e9] as const,
		apart: NONE_APART
	};
}

const NONE_APART: ApartInYear = {
	count: 0,
	of: 24,
	isEven: false,
	isOpposite: false,
	choices: []
};

/** Nearly all calculations of the newest year on one side, with those that are not. */
export function nearly(
	[payer, recipient]: readonly [number, number],
	apart: Partial<ApartInYear>
): DollarForDollar['newestYear'] {
	return {
		...newestWith(payer, recipient, interest(0, 0.08)),
		apart: { ...NONE_APART, ...apart }
	};
}

/** Votes about even under one value of interest alone, where no vote is for one of the sides. */
export function evenUnder(value: string, [low, high]: readonly [number, number]): Decider {
	const found = interest(low, high);
	const even = (q: number) => 2 * (low === 0 ? q : 1 - q);
	return {
		...found,
		levels: found.levels.map((level) =>
			level.value === value ? { ...level, even: even(level.q) } : level
		)
	};
}

/** Dollar for dollar over 44 years, a payer by all methods in 11 and by none in 14, beyond the band too. */
export const plainWith = (fields: Partial<DollarForDollar>): DollarForDollar => {
	const { payerByAll = 11, payerByNone = 14 } = fields;
	return {
		years: 44,
		first: 1981,
		newest: 2024,
		payerByAll,
		payerByNone,
		alone: null,
		beyondBand: { payerByAll, payerByNone },
		newestYear: newestWith(1, 0),
		...fields
	};
};
