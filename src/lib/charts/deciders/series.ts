import { range } from 'd3';
import type { Side } from '$lib/fiscal/core/verdict-band';
import {
	YEAR_CHOICES,
	type StateDeciders,
	type YearChoice,
	type YearChoiceId,
	type YearDeciders
} from '$lib/fiscal/verdict/deciders-by-year';
import { FIGURES } from '$lib/fiscal/verdict/state-votes';
import type { Figures } from '$lib/fiscal/verdict/types';
import { choiceName } from '$lib/words/choice-words';
import { FIGURES_TITLE } from '$lib/words/votes-words';

/** A choice in the years in which it can be made. */
export interface ChoiceRow {
	readonly choice: YearChoiceId;
	readonly label: string;
	/** By the place of the year; the others have no cell. */
	readonly cells: readonly { readonly at: number; readonly cell: YearChoice }[];
	/** In how many years it turns the side. */
	readonly turns: number;
}

/** One of the two figures: the side of each year on top, then a row a choice. */
export interface DecidersPanel {
	readonly figures: Figures;
	readonly title: string;
	readonly sides: readonly { readonly at: number; readonly side: Side | 'split' }[];
	readonly rows: readonly ChoiceRow[];
}

/** What decides the side of a state, before any pixel. */
export interface DecidersSeries {
	/** Every fiscal year from the first to the last of both panels. */
	readonly years: readonly number[];
	readonly panels: readonly DecidersPanel[];
}

/** The panels of a state, against the other states first; a choice that can be made in no year has no row. */
export function decidersSeries(deciders: StateDeciders): DecidersSeries {
	const all = FIGURES.flatMap((figures) => deciders[figures].map(({ fiscalYear }) => fiscalYear));
	const first = Math.min(...all);
	return {
		years: all.length === 0 ? [] : range(first, Math.max(...all) + 1),
		panels: FIGURES.filter((figures) => deciders[figures].length > 0).map((figures) => ({
			figures,
			title: FIGURES_TITLE[figures],
			sides: deciders[figures].map(({ fiscalYear, side }) => ({ at: fiscalYear - first, side })),
			rows: rowsOf(deciders[figures], first)
		}))
	};
}

function rowsOf(years: readonly YearDeciders[], first: number): readonly ChoiceRow[] {
	return YEAR_CHOICES.map((choice) => {
		const cells = years.flatMap(({ fiscalYear, choices }) =>
			choices
				.filter((each) => each.choice === choice)
				.map((cell) => ({ at: fiscalYear - first, cell }))
		);
		const turns = cells.filter(({ cell }) => cell.effect === 'turns').length;
		return { choice, label: choiceName(choice), cells, turns };
	}).filter(({ cells }) => cells.length > 0);
}
