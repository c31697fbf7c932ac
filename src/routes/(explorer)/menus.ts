import { STATES, type StateCode } from '$lib/data/states';
import {
	choiceMenus,
	picked,
	type ChoiceMenuInput,
	type ChoiceMenus
} from '$lib/view/choice-menus';
import { yearOptions, type Menu } from '$lib/view/menu';
import { withChosen, type Selection } from '$lib/view/selection';

/** What the menus of the explorer need: what is chosen, which years there are, and how to choose. */
export type MenuInput = ChoiceMenuInput<Selection>;

/** The menus of the explorer by name; what cannot be combined says why. */
export interface Menus extends ChoiceMenus {
	readonly state: Menu;
	readonly year: Menu;
}

/** Builds all menus for a selection. */
export function menusOf(input: MenuInput): Menus {
	return { ...choiceMenus(input), ...placeMenus(input) };
}

const states = STATES.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(({ code, name }) => ({
	id: code,
	label: name
}));

/** Always the same objects: a step of the year must not draw fifty entries anew. */
const stateOptions = states.map(({ id, label }) => ({ value: id, label, reason: null }));

function placeMenus({ selection, yearsOf, choose }: MenuInput) {
	return {
		state: {
			label: 'State',
			value: selection.states[0] ?? '',
			options: stateOptions,
			choose: picked(states, (code: StateCode) => choose((wanted) => withChosen(wanted, code)))
		},
		year: {
			label: 'Fiscal year',
			value: String(selection.year),
			options: yearOptions(yearsOf(selection.estimate)),
			choose: (value: string) => choose((wanted) => ({ ...wanted, year: Number(value) }))
		}
	};
}
