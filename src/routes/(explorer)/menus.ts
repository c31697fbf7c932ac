import { STATES, type StateCode } from '$lib/data/states';
import { BASE_YEAR } from '$lib/fiscal/core/prices';
import { entryYears, isReport, REPORTS, reportsIn, REVISER } from '$lib/fiscal/estimates/editions';
import { ESTIMATES, estimateOf } from '$lib/fiscal/estimates/estimates';
import {
	DEFICIT_RULES,
	DOLLARS,
	INTERESTS,
	MEASURES,
	SCALES,
	reasonsAgainst
} from '$lib/fiscal/measures/measures';
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
export interface Menus {
	readonly estimate: Menu;
	/** Which of several reports of one year; fewer than two where that is no choice. */
	readonly edition: Menu;
	readonly measure: Menu;
	readonly scale: Menu;
	readonly dollars: Menu;
	readonly deficit: Menu;
	readonly interest: Menu;
	readonly state: Menu;
	readonly year: Menu;
}

/** Builds all menus for a selection. */
export function menusOf(input: MenuInput): Menus {
	return { ...choiceMenus(input), ...placeMenus(input) };
}

function choiceMenus({ selection, yearsOf, choose }: MenuInput) {
	const reasons = reasonsAgainst(choiceOf(selection));
	const pickEstimate = picked(ESTIMATES, (id) =>
		choose((wanted) => withEstimate(wanted, id, yearsOf))
	);
	return {
		estimate: {
			label: 'Estimate',
			value: isReport(selection.estimate) ? REPORTS_ENTRY : selection.estimate,
			options: ESTIMATE_OPTIONS,
			choose: (value: string) =>
				value === REPORTS_ENTRY
					? choose((wanted) => withReports(wanted, yearsOf))
					: pickEstimate(value)
		},
		edition: {
			label: 'Edition',
			value: selection.estimate,
			options: editionOptions(selection, yearsOf),
			choose: pickEstimate
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
			options: [USUAL_DOLLARS, ...optionsOf(DOLLARS, reasons.dollars)],
			choose: picked([{ id: 'auto' }, ...DOLLARS], (dollars) =>
				choose((wanted) => withChoice(wanted, { dollars }))
			)
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

/** In the menu the reports of one publisher are one entry. */
const REPORTS_ENTRY = 'rockefeller';

/** Always the same objects, as with the states. */
const ESTIMATE_OPTIONS: readonly MenuOption[] = ESTIMATES.filter(
	({ id }) => !isReport(id) || id === REPORTS[0]
).map(({ id, label }) => ({
	value: isReport(id) ? REPORTS_ENTRY : id,
	label: isReport(id) ? REVISER : label,
	reason: null
}));

function editionOptions({ estimate, year }: Selection, yearsOf: YearsOf): readonly MenuOption[] {
	if (!isReport(estimate)) return [];
	return reportsIn(year, yearsOf).map((id) => {
		const { vintage, isPartial } = estimateOf(id);
		const label = `${vintage.charAt(0).toUpperCase()}${vintage.slice(1)}`;
		return { value: id, label: isPartial ? `${label} (some states)` : label, reason: null };
	});
}

/** One year in its own dollars, many years in those of the newest. */
const USUAL_DOLLARS: MenuOption = {
	value: 'auto',
	label: `Of the year, over time of ${BASE_YEAR}`,
	reason: null
};

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
			options: yearOptions(entryYears(selection.estimate, yearsOf)),
			choose: (value: string) => choose((wanted) => withYear(wanted, Number(value), yearsOf))
		}
	};
}

function optionsOf<T extends string>(
	entries: readonly { readonly id: T; readonly label: string }[],
	reasons: Readonly<Record<T, string | null>>
): readonly MenuOption[] {
	return entries.map(({ id, label }) => ({ value: id, label, reason: reasons[id] }));
}

function picked<T extends string>(
	entries: readonly { readonly id: T }[],
	choose: (id: T) => void
): (value: string) => void {
	return (value) => {
		const entry = entries.find(({ id }) => id === value);
		if (entry) choose(entry.id);
	};
}
