import { positionOf, STATE_CODES, type StateCode } from '$lib/data/states';
import type { ShownYear, YearsOtherwise } from '$lib/fiscal/measures/shown-years';
import type { Choice, Column, ContextYear, Coverage } from '$lib/fiscal/core/types';
import type { PublishedPoint } from '$lib/fiscal/estimates/published-points';
import type { RankYearsInput } from './rank-years-input';

/** What figures of several states tell: all years of an estimate by one choice, and the states compared. */
export interface CompareInput {
	readonly all: readonly ShownYear[];
	readonly choice: Choice;
	/** The same with interest on the debt the other way; none where that moves nothing. */
	readonly otherwise?: YearsOtherwise | null;
	/** One to six, the chosen one first. */
	readonly states: readonly StateCode[];
}

/** The same with what others printed of single years, which small drawings show beside each state's line. */
export interface ComparedYears extends CompareInput {
	readonly points: readonly PublishedPoint[];
	/** What those are divided by. */
	readonly context: ReadonlyMap<number, ContextYear>;
}

/** Whether figures stand against the others, with the deficit shared out, and not dollar for dollar. */
export function isAgainstOthers({ measure, deficit }: Choice): boolean {
	return measure === 'net' && deficit !== 'none';
}

/** From the first year of an estimate to its last, those among them too that it does not have. */
export function yearsOfRow(all: readonly ShownYear[]): readonly number[] {
	const years = all.map(({ view }) => view.fiscalYear);
	const [first = 0, last = first - 1] = [years[0], years.at(-1)];
	return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Whether any state has a figure in a year by the choice; years without are not told as years of a figure. */
export function hasFigures({ view }: ShownYear): boolean {
	return view.plain.some((value) => value !== null);
}

/** The figures of a view as a choice shows them: with the deficit shared out where it asks for that. */
export function shownColumn({ view }: ShownYear, choice: Choice): Column {
	return isAgainstOthers(choice) ? view.neutral : view.plain;
}

/** A state's figures in the years of the row, in the unit of the choice; `null` in a year without one. */
export function valuesOf({ all, choice }: CompareInput, code: StateCode): Column {
	return inRow(all, (shown) => shownColumn(shown, choice)[positionOf(code)] ?? null);
}

/** The national average in the years of the row; `null` where there is none on this scale, or where it is zero. */
export function averageIn({ all, choice }: CompareInput): Column | null {
	if (isAgainstOthers(choice)) return null;
	const averages = inRow(all, ({ view }) => view.average);
	return averages.some((average) => average !== null) ? averages : null;
}

/** Something of each year of the row; `null` in a year that the estimate does not have. */
function inRow(all: readonly ShownYear[], valueOf: (shown: ShownYear) => number | null): Column {
	const byYear = new Map(all.map((shown) => [shown.view.fiscalYear, shown]));
	return yearsOfRow(all).map((year) => {
		const shown = byYear.get(year);
		return shown ? valueOf(shown) : null;
	});
}

/** The ranks of a comparison: those of all states, in every year of the row; told in words of one year. */
export function ranksTogether(
	{ all, choice, states }: CompareInput,
	fiscalYear: number
): RanksTogetherInput {
	return {
		choice,
		fiscalYear,
		years: yearsOfRow(all),
		nets: inRow(all, ({ view, nation }) => (view.partial ? null : nation.net)),
		partial: new Map(
			all.flatMap(({ view }) => (view.partial ? [[view.fiscalYear, view.partial] as const] : []))
		),
		rows: STATE_CODES.map((code) => ({
			code,
			ranks: inRow(all, ({ view }) => view.rank[positionOf(code)] ?? null)
		})),
		followed: states
	};
}

/** The ranks of all states by one choice over the years, with several of them named. */
export interface RanksTogetherInput extends RankYearsInput {
	readonly choice: CompareInput['choice'];
	/** The year that the page is about. */
	readonly fiscalYear: number;
	/** Received − paid of all states together in each year that has an average, in the unit of the choice. */
	readonly nets: Column;
	/** How many states were found in the years of which some were not: those have no rank. */
	readonly partial: ReadonlyMap<number, Coverage>;
}
