import type { StateCode } from '$lib/data/states';
import { amount, dollarsApart } from './money';
import { listOf, shortNameOf } from './names';

/** One group of taxes or programs: dollars of the year per person of the states compared, and of the nation. */
export interface GroupFigures {
	readonly id: string;
	readonly side: 'paid' | 'received';
	readonly label: string;
	/** In the order of the states compared. */
	readonly values: readonly number[];
	readonly nation: number;
	/** The highest of them less the lowest. */
	readonly apart: number;
}

/** How many groups are told in words. */
const TOLD = 3;

/** The groups in which states are furthest apart, the furthest first, each in a sentence. */
export function mostApart(
	falling: readonly GroupFigures[],
	states: readonly StateCode[]
): readonly string[] {
	return falling.slice(0, TOLD).map((group) => apartSentence(group, states));
}

function apartSentence(
	{ label, side, values, nation }: GroupFigures,
	states: readonly StateCode[]
): string {
	const [first] = states;
	if (first !== undefined && states.length === 1) {
		const [own = 0] = values;
		const than = own < nation ? 'less' : 'more';
		return `${label}: ${shortNameOf(first)} ${side} ${amount(own)} a person, ${amount(dollarsApart(own, nation))} ${than} than the nation.`;
	}
	const [high, low] = [Math.max(...values), Math.min(...values)];
	const nameAt = (value: number) => shortNameOf(states[values.indexOf(value)] ?? 'CA');
	return `${label}: ${nameAt(high)} ${side} ${amount(high)} a person, ${nameAt(low)} ${amount(low)}; ${amount(dollarsApart(high, low))} apart.`;
}

/** The finding over states beside each other: by what they differ most, where that is known. */
export function groupTitle(
	[first]: readonly GroupFigures[],
	{ states, fiscalYear }: { readonly states: readonly StateCode[]; readonly fiscalYear: number }
): string {
	const names = listOf(states.map(shortNameOf));
	if (!first) return `${names} beside the nation in ${fiscalYear}`;
	const label = first.label.charAt(0).toLowerCase() + first.label.slice(1);
	const whom =
		states.length === 1 ? `${names} differs most from the nation` : `${names} differ most`;
	return `In ${fiscalYear} ${whom} by ${label}`;
}
