import type { HandFigure, HandYear } from '$lib/charts/by-estimate/series';
import type { SignGroup } from '$lib/charts/by-estimate/sign-rows';
import type { StateCode } from '$lib/data/states';
import type { Choice, EstimateId } from '$lib/fiscal/core/types';
import type { SideSince } from '$lib/fiscal/estimates/editions';
import { EVEN_BAND } from '$lib/words/even-band';
import { formatsOf } from '$lib/words/measure';
import { shortNameOf } from '$lib/words/names';
import { originMark, sinceMark } from '$lib/words/origin-words';
import { isAgainstOthers } from './compare-input';
import {
	HANDS,
	handFigures,
	handPage,
	handYears,
	type HandFigures,
	type ShownEstimates
} from './hands';

/** What every estimate says of several states, year by year, by one rule for the deficit and for interest. */
export interface SignsInput {
	readonly shown: ShownEstimates;
	/** By what all estimates are made; the estimate in it is none of them alone. */
	readonly choice: Choice;
	readonly states: readonly StateCode[];
	readonly since: readonly SideSince[];
	/** Estimates that have not come; none where nothing is said. */
	readonly lost?: readonly EstimateId[];
}

/** One state by all estimates: the newest figure of each year. */
interface StateHands {
	readonly code: StateCode;
	readonly figures: readonly HandFigures[];
	readonly years: readonly HandYear[];
}

/** What is about even, and that a count of years and agreement, as in verdicts, each take it by a rule of its own. */
export const EVEN_RULES = `About even is within ${EVEN_BAND} of what the state paid. Two counts, two rules: “Pays more in” goes by the sign, so that a year about even counts as a year on the side of its sign; estimates agree on a year only where all have the same of three sides: pays more, receives more, about even.`;

/** The years of the table, falling, and its rows, state by state. */
export function signGroups(input: SignsInput): {
	readonly years: readonly number[];
	readonly groups: readonly SignGroup[];
} {
	const years = yearsIn(input);
	const write = formatsOf(input.choice).signed;
	const groups = handsOf(input).map(({ code, figures }) => ({
		code,
		name: shortNameOf(code),
		page: `/states/${code.toLowerCase()}/` as const,
		rows: HANDS.map(({ id, label }, i) => ({
			id,
			label,
			page: handPage(id),
			cells: years.map((year) => {
				const [newest] = figures[i]?.get(year) ?? [];
				if (!newest?.plainSide) return null;
				const { plain, plainSide, origin, since } = newest;
				const text = [write(plain), originMark(origin), sinceMark(since)]
					.filter(Boolean)
					.join(', ');
				const isPayer = since ? since === 'payer' : plain < 0;
				return { side: since ?? plainSide, isPayer, text };
			})
		}))
	}));
	return { years, groups };
}

/** What all estimates say of each state, by the rule asked for. */
export function handsOf({ shown, choice, states, since }: SignsInput): readonly StateHands[] {
	// What its publisher has said since is a side dollar for dollar.
	const turned = isAgainstOthers(choice) ? [] : since;
	return states.map((code) => {
		const figures = handFigures(shown, code, { since: turned }).map((own) => read(own, choice));
		return { code, figures, years: handYears(figures, []) };
	});
}

/** The figures that the rule for the deficit asks for, in the place of those dollar for dollar. */
function read(figures: HandFigures, choice: Choice): HandFigures {
	if (!isAgainstOthers(choice)) return figures;
	const against = [...figures].map(([year, cell]) => [year, cell.flatMap(againstOthers)] as const);
	return new Map(against.filter(([, cell]) => cell.length > 0));
}

function againstOthers(figure: HandFigure): readonly HandFigure[] {
	const { neutral, neutralSide } = figure;
	return neutral === null ? [] : [{ ...figure, plain: neutral, plainSide: neutralSide }];
}

/** The years in which any estimate has a figure of any of the states, falling. */
export function yearsIn(input: SignsInput): readonly number[] {
	const all = handsOf(input).flatMap(({ years }) => years.map(({ fiscalYear }) => fiscalYear));
	return [...new Set(all)].sort((a, b) => b - a);
}
