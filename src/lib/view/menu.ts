import type { EstimateYears } from '$lib/fiscal/estimates/estimate-years';

/** One entry of a menu; `reason` says in words why it cannot be chosen now. */
export interface MenuOption {
	readonly value: string;
	readonly label: string;
	readonly reason: string | null;
}

/** A menu as drawn: its name, what is chosen, what could be, and what happens then. */
export interface Menu {
	readonly label: string;
	readonly value: string;
	readonly options: readonly MenuOption[];
	readonly choose: (value: string) => void;
}

/** Always the same objects for the same years: a step of the year must not draw forty entries anew. */
const known = new WeakMap<EstimateYears, readonly MenuOption[]>();

/** The years of an estimate, newest first; those after the year it opens with are marked. */
export function yearOptions(years: EstimateYears): readonly MenuOption[] {
	const made = known.get(years) ?? optionsOf(years);
	known.set(years, made);
	return made;
}

function optionsOf({ all, opening }: EstimateYears): readonly MenuOption[] {
	return all.toReversed().map((year) => ({
		value: String(year),
		label: yearWords(year, opening),
		reason: null
	}));
}

/** A year as menus and the slider say it: after the opening year it is mostly carried forward. */
export function yearWords(year: number, opening: number): string {
	return year > opening ? `${year}, mostly carried forward` : String(year);
}

/** The closed options of some menus with the reason, each reason once, in words for a list. */
export function reasonsOf(menus: readonly Menu[]): readonly string[] {
	const closed = menus.flatMap(({ options }) => options.filter(({ reason }) => reason !== null));
	const reasons = [...new Set(closed.map(({ reason }) => reason ?? ''))];
	return reasons.map((reason) => {
		const labels = closed.filter((option) => option.reason === reason).map(({ label }) => label);
		return `${labels.map((label) => `“${label}”`).join(', ')}: ${reason}.`;
	});
}
