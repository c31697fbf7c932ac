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
import type { Menu } from './menu';

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

/** What of a choice may be at odds with the rest of it. */
type Part = 'measure' | 'scale' | 'dollars' | 'deficit' | 'interest';

type Reasons = { readonly [Name in Part]: Readonly<Record<Choice[Name], string | null>> };

/** Builds the menus of all that decides which figures a page shows, its year and states apart. */
export function choiceMenus({ choice, change, changeEstimate }: ChoiceMenuInput): ChoiceMenus {
	const reasons: Reasons = reasonsAgainst(choice);
	const menuOf = <Name extends Part>(
		name: Name,
		label: string,
		entries: readonly { readonly id: Choice[Name]; readonly label: string }[]
	): Menu => ({
		label,
		value: choice[name],
		options: entries.map((entry) => ({
			value: entry.id,
			label: entry.label,
			reason: reasons[name][entry.id]
		})),
		choose: picked(entries, (id) => change({ [name]: id }))
	});
	return {
		estimate: {
			label: 'Estimate',
			value: choice.estimate,
			options: ESTIMATES.map(({ id, label }) => ({ value: id, label, reason: null })),
			choose: picked(ESTIMATES, changeEstimate)
		},
		measure: menuOf('measure', 'Measure', MEASURES),
		scale: menuOf('scale', 'Scale', SCALES),
		dollars: menuOf('dollars', 'Dollars', DOLLARS),
		deficit: menuOf('deficit', 'Federal deficit', DEFICIT_RULES),
		interest: menuOf('interest', 'Interest on the debt', INTERESTS)
	};
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
