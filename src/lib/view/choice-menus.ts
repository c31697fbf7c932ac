import { ESTIMATES } from '$lib/fiscal/estimates/estimates';
import {
	DEFICIT_RULES,
	DOLLARS,
	INTERESTS,
	MEASURES,
	SCALES,
	reasonsAgainst,
	type ChoiceInYear
} from '$lib/fiscal/measures/measures';
import type { Choice, EstimateId } from '$lib/fiscal/core/types';
import type { Menu, MenuOption } from './menu';

/** What the menus of a choice need: what is chosen, and how to choose. */
export interface ChoiceMenuInput {
	readonly choice: ChoiceInYear;
	readonly change: (change: Partial<Choice>) => void;
	readonly changeEstimate: (estimate: EstimateId) => void;
}

/** The menus of a choice by name; what cannot be combined says why. */
export interface ChoiceMenus {
	readonly estimate: Menu;
	readonly measure: Menu;
	readonly scale: Menu;
	readonly dollars: Menu;
	readonly deficit: Menu;
	readonly interest: Menu;
}

/** Builds the menus of all that decides which figures a page shows, its year and states apart. */
export function choiceMenus({ choice, change, changeEstimate }: ChoiceMenuInput): ChoiceMenus {
	const reasons = reasonsAgainst(choice);
	return {
		estimate: {
			label: 'Estimate',
			value: choice.estimate,
			options: ESTIMATES.map(({ id, label }) => ({ value: id, label, reason: null })),
			choose: picked(ESTIMATES, changeEstimate)
		},
		measure: {
			label: 'Measure',
			value: choice.measure,
			options: optionsOf(MEASURES, reasons.measure),
			choose: picked(MEASURES, (measure) => change({ measure }))
		},
		scale: {
			label: 'Scale',
			value: choice.scale,
			options: optionsOf(SCALES, reasons.scale),
			choose: picked(SCALES, (scale) => change({ scale }))
		},
		dollars: {
			label: 'Dollars',
			value: choice.dollars,
			options: optionsOf(DOLLARS, reasons.dollars),
			choose: picked(DOLLARS, (dollars) => change({ dollars }))
		},
		deficit: {
			label: 'Federal deficit',
			value: choice.deficit,
			options: optionsOf(DEFICIT_RULES, reasons.deficit),
			choose: picked(DEFICIT_RULES, (deficit) => change({ deficit }))
		},
		interest: {
			label: 'Interest on the debt',
			value: choice.interest,
			options: optionsOf(INTERESTS, reasons.interest),
			choose: picked(INTERESTS, (interest) => change({ interest }))
		}
	};
}

function optionsOf<T extends string>(
	entries: readonly { readonly id: T; readonly label: string }[],
	reasons: Readonly<Record<T, string | null>>
): readonly MenuOption[] {
	return entries.map(({ id, label }) => ({ value: id, label, reason: reasons[id] }));
}

/** Chooses the entry that a menu's value names; a value without one is passed over. */
export function picked<T extends string>(
	entries: readonly { readonly id: T }[],
	choose: (id: T) => void
): (value: string) => void {
	return (value) => {
		const entry = entries.find(({ id }) => id === value);
		if (entry) choose(entry.id);
	};
}
