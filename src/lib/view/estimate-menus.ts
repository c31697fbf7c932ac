import {
	isReport,
	REPORTS,
	REPORTS_ENTRY,
	reportsIn,
	REVISER
} from '$lib/fiscal/estimates/editions';
import { ESTIMATES, estimateOf } from '$lib/fiscal/estimates/estimates';
import type { EstimateId } from '$lib/fiscal/core/types';
import { capital } from '$lib/words/capital';
import type { Menu, MenuOption } from './menu';
import type { YearsOf } from './selection';

/** What the menus of an estimate need. */
export interface EstimateMenuInput {
	readonly estimate: EstimateId;
	readonly year: number;
	readonly yearsOf: YearsOf;
	/** The menu with an entry a report. */
	readonly each: Menu;
	/** Takes the reports of one publisher: the newest with figures for the year. */
	readonly chooseReports: () => void;
}

/** The reports of one publisher as one entry, and which of them; fewer than two options where that is no choice. */
export function estimateMenus({
	estimate,
	year,
	yearsOf,
	each,
	chooseReports
}: EstimateMenuInput): {
	readonly estimate: Menu;
	readonly edition: Menu;
} {
	return {
		estimate: {
			...each,
			value: isReport(estimate) ? REPORTS_ENTRY : estimate,
			options: ESTIMATE_OPTIONS,
			choose: (value) => (value === REPORTS_ENTRY ? chooseReports() : each.choose(value))
		},
		edition: {
			label: 'Edition',
			value: estimate,
			options: isReport(estimate) ? reportsIn(year, yearsOf).map(editionOption) : [],
			choose: each.choose
		}
	};
}

/** Always the same objects: a step of the year must not draw them anew. */
const ESTIMATE_OPTIONS: readonly MenuOption[] = ESTIMATES.filter(
	({ id }) => !isReport(id) || id === REPORTS[0]
).map(({ id, label }) => ({
	value: isReport(id) ? REPORTS_ENTRY : id,
	label: isReport(id) ? REVISER : label,
	reason: null
}));

function editionOption(id: EstimateId): MenuOption {
	const { vintage, isPartial } = estimateOf(id);
	const label = capital(vintage);
	return { value: id, label: isPartial ? `${label} (some states)` : label, reason: null };
}
