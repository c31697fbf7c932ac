import { lineOf } from './lines/lines';
import type { AccountYear, LineYear, Waterfall, WaterfallBar } from './types';

/**
 * From the average balance to a state's own in dollars per person, line by line: what the state receives
 * above the average adds, what it pays above the average takes off. The steps of all counted lines add up
 * to net per person less the nation's, which is neutral net per person under the rule `per-person`.
 * `population` is that of the 51 areas in fiscal-year weights; throws where the state has none.
 */
export function waterfallOf(
	year: AccountYear,
	position: number,
	population: readonly (number | null)[]
): Waterfall {
	const persons = population[position] ?? 0;
	const all = population.reduce<number>((sum, value) => sum + (value ?? 0), 0);
	if (persons <= 0) throw new Error(`No population at position ${position}.`);
	const bars = year.lines
		.filter((line) => line.isCounted)
		.map((line) => barOf(line, (line.usd[position] ?? 0) / persons, line.total / all));
	const state = (year.net[position] ?? 0) / persons;
	const nation = year.net.reduce((sum, value) => sum + value, 0) / all;
	return { bars, net: state - nation, state, nation };
}

function barOf(line: LineYear, state: number, nation: number): WaterfallBar {
	const { side } = lineOf(line.line);
	const above = state - nation;
	return { line: line.line, side, state, nation, step: side === 'received' ? above : -above };
}
