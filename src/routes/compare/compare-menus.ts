import { entryYears, isReport } from '$lib/fiscal/estimates/editions';
import { choiceMenus, type ChoiceMenus } from '$lib/view/choice-menus';
import { yearsWithFigures, type Comparison } from '$lib/view/comparison';
import { estimateMenus } from '$lib/view/estimate-menus';
import { yearOptions, type Menu } from '$lib/view/menu';
import { NEWEST_REPORT, reportFor, type YearsOf } from '$lib/view/selection';

/** What the menus of the comparison need: what is chosen, which years there are, and how to choose. */
export interface CompareMenuInput {
	readonly comparison: Comparison;
	readonly yearsOf: YearsOf;
	readonly choose: (change: (wanted: Comparison) => Comparison) => void;
}

/** The menus of the comparison by name. */
export interface CompareMenus extends ChoiceMenus {
	/** Which of several reports of one year; fewer than two where that is no choice. */
	readonly edition: Menu;
	readonly year: Menu;
	readonly from: Menu;
}

/** Builds all menus of a comparison. */
export function compareMenus({ comparison, yearsOf, choose }: CompareMenuInput): CompareMenus {
	const options = yearOptions(entryYears(comparison.estimate, yearsOf));
	const known = new Set(yearsWithFigures(comparison, yearsOf));
	const menus = choiceMenus({
		choice: comparison,
		change: (change) => choose((wanted) => ({ ...wanted, ...change })),
		changeEstimate: (estimate) => choose((wanted) => ({ ...wanted, estimate }))
	});
	const inReports = (wanted: Comparison) => ({
		...wanted,
		estimate: reportFor(wanted.year, yearsOf)
	});
	// A year that nobody has chosen asks for no report of its own.
	const newestReports = (wanted: Comparison) =>
		isReport(wanted.estimate) || wanted.year !== yearsOf(wanted.estimate).opening
			? inReports(wanted)
			: { ...wanted, estimate: NEWEST_REPORT };
	return {
		...menus,
		...estimateMenus({
			...comparison,
			yearsOf,
			each: menus.estimate,
			chooseReports: () => choose(newestReports)
		}),
		year: {
			label: 'Fiscal year',
			value: String(comparison.year),
			options,
			choose: (value) =>
				choose((wanted) => {
					const moved = { ...wanted, year: Number(value) };
					return isReport(wanted.estimate) ? inReports(moved) : moved;
				})
		},
		from: {
			label: 'Compared with',
			value: String(comparison.from),
			options: options.filter(({ value }) => known.has(Number(value))),
			choose: (value) => choose((wanted) => ({ ...wanted, from: Number(value) }))
		}
	};
}
