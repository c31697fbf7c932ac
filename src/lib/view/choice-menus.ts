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
import type { Menu, MenuOption } from './menu';
import { withChoice, withEstimate, type YearsOf } from './selection';

/** What the menus of a choice need: what is chosen, which years there are, and how to choose. */
export interface ChoiceMenuInput<View extends ChoiceInYear> {
	readonly selection: View;
	readonly yearsOf: YearsOf;
	readonly choose: (change: (wanted: View) => View) => void;
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
export function choiceMenus<View extends ChoiceInYear>({
	selection,
	yearsOf,
	choose
}: ChoiceMenuInput<View>): ChoiceMenus {
	const reasons = reasonsAgainst(selection);
	return {
		estimate: {
			label: 'Estimate',
			value: selection.estimate,
			options: ESTIMATES.map(({ id, label }) => ({
				value: id,
				label,
				reason: null
			})),
			choose: picked(ESTIMATES, (id) => choose((wanted) => withEstimate(wanted, id, yearsOf)))
		},
		measure: {
			label: 'Measure',
			value: selection.measure,
			options: optionsOf(MEASURES, reasons.measure),
			choose: picked(MEASURES, (measure) => choose((wanted) => withChoice(wanted, { measure })))
		},
		scale: {
			label: 'Scale',
			value: selection.scale,
			options: optionsOf(SCALES, reasons.scale),
			choose: picked(SCALES, (scale) => choose((wanted) => withChoice(wanted, { scale })))
		},
		dollars: {
			label: 'Dollars',
			value: selection.dollars,
			options: optionsOf(DOLLARS, reasons.dollars),
			choose: picked(DOLLARS, (dollars) => choose((wanted) => withChoice(wanted, { dollars })))
		},
		deficit: {
			label: 'Federal deficit',
			value: selection.deficit,
			options: optionsOf(DEFICIT_RULES, reasons.deficit),
			choose: picked(DEFICIT_RULES, (deficit) =>
				choose((wanted) => withChoice(wanted, { deficit }))
			)
		},
		interest: {
			label: 'Interest on the debt',
			value: selection.interest,
			options: optionsOf(INTERESTS, reasons.interest),
			choose: picked(INTERESTS, (interest) => choose((wanted) => withChoice(wanted, { interest })))
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
