import { STATES_BY_NAME, type StateCode } from '$lib/data/states';
import { BASE_YEAR } from '$lib/fiscal/core/prices';
import { entryYears } from '$lib/fiscal/estimates/editions';
import { choiceMenus, picked, type ChoiceMenus } from '$lib/view/choice-menus';
import { estimateMenus } from '$lib/view/estimate-menus';
import { yearOptions, type Menu, type MenuOption } from '$lib/view/menu';
import {
	choiceOf,
	withChoice,
	withChosen,
	withEstimate,
	withReports,
	withYear,
	type Selection,
	type YearsOf
} from '$lib/view/selection';

/** What the menus of the explorer need: what is chosen, which years there are, and how to choose. */
export interface MenuInput {
	readonly selection: Selection;
	readonly yearsOf: YearsOf;
	readonly choose: (change: (wanted: Selection) => Selection) => void;
}

/** The menus of the explorer by name; what cannot be combined says why. */
export interface Menus extends ChoiceMenus {
	/** Which of several reports of one year; fewer than two where that is no choice. */
	readonly edition: Menu;
	readonly state: Menu;
	readonly year: Menu;
}

/** Builds all menus for a selection. */
export function menusOf(input: MenuInput): Menus {
	const { selection, yearsOf, choose } = input;
	const menus = choiceMenus({
		choice: choiceOf(selection),
		change: (change) => choose((wanted) => withChoice(wanted, change)),
		changeEstimate: (id) => choose((wanted) => withEstimate(wanted, id, yearsOf))
	});
	return {
		...menus,
		...estimateMenus({
			...selection,
			yearsOf,
			each: menus.estimate,
			chooseReports: () => choose((wanted) => withReports(wanted, yearsOf))
		}),
		...dollarsMenu(input, menus),
		...placeMenus(input)
	};
}

/** The dollars, with the usual ones first: one year in its own dollars, many years in those of the newest. */
function dollarsMenu({ selection, choose }: MenuInput, { dollars }: ChoiceMenus) {
	const pickUsual = () => choose((wanted) => withChoice(wanted, { dollars: USUAL_DOLLARS.value }));
	return {
		dollars: {
			...dollars,
			value: selection.dollars,
			options: [USUAL_DOLLARS, ...dollars.options],
			choose: (value: string) =>
				value === USUAL_DOLLARS.value ? pickUsual() : dollars.choose(value)
		}
	};
}

const USUAL_DOLLARS = {
	value: 'auto',
	label: `Of the year; charts over time, of ${BASE_YEAR}`,
	reason: null
} as const satisfies MenuOption;

const states = STATES_BY_NAME.map(({ code, name }) => ({
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
			options: yearOptions(entryYears(selection.estimate, yearsOf)),
			choose: (value: string) => choose((wanted) => withYear(wanted, Number(value), yearsOf))
		}
	};
}
