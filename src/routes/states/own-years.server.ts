import { BY_ESTIMATE_CHOICE } from '$lib/figures/by-estimate-input';
import type { ShownEstimates } from '$lib/figures/hands';
import { STATE_YEARS_CHOICE } from '$lib/figures/state-years-input';
import { shownYears, type ShownYear } from '$lib/fiscal/measures/shown-years';
import type { Choice } from '$lib/fiscal/core/types';
import { estimateYears } from '$lib/fiscal/estimates/estimate-years';
import { DEFAULT_ESTIMATE } from '$lib/fiscal/estimates/estimates';
import { ledger } from '$lib/ledger/ledger.server';

/** Statements on one year are in dollars of that year; the sentence is dollar for dollar. */
export const YEAR_CHOICE: Choice = { ...BY_ESTIMATE_CHOICE, deficit: 'none' };

const shownBy = new Map<Choice['dollars'], ShownEstimates>();

/** Every estimate in all years against the national average, computed once for each kind of dollars. */
export function estimatesIn(dollars: 'current' | 'real'): ShownEstimates {
	const { series, ...surrounding } = ledger();
	const choice = dollars === 'real' ? STATE_YEARS_CHOICE : BY_ESTIMATE_CHOICE;
	const made =
		shownBy.get(dollars) ??
		new Map([...series].map(([id, one]) => [id, shownYears(one, choice, surrounding)]));
	shownBy.set(dollars, made);
	return made;
}

/** Our own account in all years. */
export function ownYears(dollars: 'current' | 'real'): readonly ShownYear[] {
	return estimatesIn(dollars).get(DEFAULT_ESTIMATE) ?? [];
}

/** The year that the explorer opens with, in its own dollars. */
export function openingYear(): { readonly shown: ShownYear; readonly year: number } {
	const { opening } = estimateYears(ledger().series.get(DEFAULT_ESTIMATE)?.years ?? []);
	const shown = ownYears('current').find(({ view }) => view.fiscalYear === opening);
	if (!shown) throw new Error(`The ledger has no year of ${DEFAULT_ESTIMATE}.`);
	return { shown, year: opening };
}

/** Whole dollars: what a drawing and its table can show. */
export function rounded(value: number | null): number | null {
	return value === null ? null : Math.round(value);
}
