import { choiceMenus, type ChoiceMenus } from '$lib/view/choice-menus';
import { yearsWithFigures, type Comparison } from '$lib/view/comparison';
import { yearOptions, type Menu } from '$lib/view/menu';
import type { YearsOf } from '$lib/view/selection';

/** What the menus of the comparison need: what is chosen, which years there are, and how to choose. */
export interface CompareMenuInput {
	readonly comparison: Comparison;
	readonly yearsOf: YearsOf;
	readonly choose: (change: (wanted: Comparison) => Comparison) => void;
}

/** The menus of the comparison by name. */
export interface CompareMenus extends ChoiceMenus {
	readonly year: Menu;
	readonly from: Menu;
}

/** Builds all menus of a comparison. */
export function compareMenus({ comparison, yearsOf, choose }: CompareMenuInput): CompareMenus {
	const options = yearOptions(yearsOf(comparison.estimate));
	const known = new Set(yearsWithFigures(comparison, yearsOf));
	return {
		...choiceMenus({
			choice: comparison,
			change: (change) => choose((wanted) => ({ ...wanted, ...change })),
			changeEstimate: (estimate) => choose((wanted) => ({ ...wanted, estimate }))
		}),
		year: {
			label: 'Fiscal year',
			value: String(comparison.year),
			options,
			choose: (value) => choose((wanted) => ({ ...wanted, year: Number(value) }))
		},
		from: {
			label: 'Compared with',
			value: String(comparison.from),
			options: options.filter(({ value }) => known.has(Number(value))),
			choose: (value) => choose((wanted) => ({ ...wanted, from: Number(value) }))
		}
	};
}
