import { sumOf } from '$lib/fiscal/core/columns';
import { rankOf } from '$lib/fiscal/core/rank';
import { toScale } from '$lib/fiscal/core/scale';
import type { Column } from '$lib/fiscal/core/types';
import { explainOfDatasets } from './explain.server';
import { ledger } from './ledger.server';

/** What a state is like: residents, personal income per person, and the share of residents of 65 and over. */
export const CIRCUMSTANCES = ['population', 'income', 'older'] as const;

export type CircumstanceId = (typeof CIRCUMSTANCES)[number];

/** One of them in a fiscal year, all 51 areas: persons, dollars of the year per person, or a share from 0 to 1. */
export interface CircumstanceYear {
	readonly id: CircumstanceId;
	readonly fiscalYear: number;
	readonly values: Column;
	/** 1 = most. */
	readonly rank: Column;
	/** The nation's, each state by its residents; of residents the sum; `null` where a state has no figure. */
	readonly nation: number | null;
}

let made: readonly CircumstanceYear[] | undefined;

/** Every fiscal year that each is known for, rising within it; computed at the first call. */
export function circumstanceYears(): readonly CircumstanceYear[] {
	made ??= [...populationYears(), ...incomeYears(), ...olderYears()];
	return made;
}

function populationYears(): readonly CircumstanceYear[] {
	return [...ledger().context.values()].map(({ fiscalYear, population }) => ({
		...circumstance('population', fiscalYear, population),
		nation: sumOf(population)
	}));
}

function incomeYears(): readonly CircumstanceYear[] {
	return [...ledger().context.values()].map((surrounding) => {
		const { fiscalYear, personalIncome, population } = surrounding;
		const values = toScale(personalIncome, 'per-person', surrounding);
		return {
			...circumstance('income', fiscalYear, values),
			nation: meanBy(values, population)
		};
	});
}

function olderYears(): readonly CircumstanceYear[] {
	return explainOfDatasets().years.map(({ fiscalYear, older, population }) => ({
		...circumstance('older', fiscalYear, older),
		nation: meanBy(older, population)
	}));
}

function circumstance(id: CircumstanceId, fiscalYear: number, values: Column) {
	return { id, fiscalYear, values, rank: rankOf(values) };
}

/** The nation's value per person: the states' own, each by its population; `null` where one is missing. */
function meanBy(column: Column, population: Column): number | null {
	const sum = sumOf(
		column.map((value, i) => (value === null ? null : value * (population[i] ?? 0)))
	);
	const all = sumOf(population);
	return sum === null || !all ? null : sum / all;
}
