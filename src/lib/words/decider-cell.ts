import type { StateCode } from '$lib/data/states';
import type { StateDeciders, YearChoiceId } from '$lib/fiscal/verdict/deciders-by-year';
import type { Figures } from '$lib/fiscal/verdict/types';
import { choiceText, effectText, rangeLines, sideText } from './deciders-words';
import { FIGURES_TITLE } from './votes-words';

/** What a tooltip shows of one cell. */
export interface CellWords {
	readonly title: string;
	readonly lines: ReturnType<typeof rangeLines>;
	readonly note: string;
}

/** What is pointed at: a choice, or the side of the year where it is `null`. */
export interface DecidersSpot {
	readonly figures: Figures;
	readonly row: { readonly choice: YearChoiceId } | null;
	readonly fiscalYear: number;
}

/** The words of a cell; `null` where the year has no votes or the choice cannot be made in it. */
export function cellWords(
	state: StateCode,
	deciders: StateDeciders,
	{ figures, row, fiscalYear }: DecidersSpot
): CellWords | null {
	const year = deciders[figures].find((each) => each.fiscalYear === fiscalYear);
	if (!year) return null;
	const scope = FIGURES_TITLE[figures].toLowerCase();
	if (!row)
		return { title: `FY${fiscalYear}, ${scope}: ${sideText(state, year)}`, lines: [], note: '' };
	const cell = year.choices.find(({ choice }) => choice === row.choice);
	if (!cell) return null;
	return {
		title: `FY${fiscalYear}, ${scope}: ${choiceText(row.choice)} ${effectText(cell.effect)}`,
		lines: cell.effect === 'nothing' ? [] : rangeLines(cell),
		note: ''
	};
}
