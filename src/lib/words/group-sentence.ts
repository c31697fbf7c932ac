import type { StateCode } from '$lib/data/states';
import type { Choice } from '$lib/fiscal/core/types';
import { unitOf } from '$lib/fiscal/measures/measures';
import { dollarsApart } from './money';
import { perWords, sideFormatsOf } from './measure';
import { listOf, shortNameOf } from './names';
import { pointsApart } from './share';

/** One group of taxes or programs of the states compared and of the nation, in the scale and dollars of a choice. */
export interface GroupFigures {
	readonly id: string;
	readonly side: 'paid' | 'received';
	readonly label: string;
	/** In the order of the states compared; `null` where local prices are not known. */
	readonly values: readonly (number | null)[];
	readonly nation: number | null;
	/** The highest of them less the lowest. */
	readonly apart: number;
}

/** How many groups are told in words. */
const TOLD = 3;

/** Who is compared, and how the figures are told. */
export interface GroupsTold {
	readonly states: readonly StateCode[];
	readonly choice: Choice;
}

/** The groups in which states are furthest apart, the furthest first, each in a sentence. */
export function mostApart(falling: readonly GroupFigures[], told: GroupsTold): readonly string[] {
	return falling.slice(0, TOLD).map((group) => apartSentence(group, told));
}

function apartSentence(group: GroupFigures, { states, choice }: GroupsTold): string {
	const { label, side } = group;
	const known = states.flatMap((code, i) => {
		const value = group.values[i] ?? null;
		return value === null ? [] : [{ name: shortNameOf(code), value }];
	});
	const [low, high] = [known.toSorted(byValue).at(0), known.toSorted(byValue).at(-1)];
	if (!low || !high) return `${label}: no figure.`;
	const write = sideFormatsOf(choice).signed;
	const told = `${label}: ${high.name} ${side} ${write(high.value)}${perWords(choice)}`;
	if (low !== high) {
		return `${told}, ${low.name} ${write(low.value)}; ${distance(high.value, low.value, choice)} apart.`;
	}
	if (group.nation === null) return `${told}.`;
	const than = high.value < group.nation ? 'less' : 'more';
	return `${told}, ${distance(high.value, group.nation, choice)} ${than} than the nation.`;
}

/** How far two figures are apart as they are told. */
function distance(one: number, other: number, choice: Choice): string {
	if (unitOf(choice) === 'share') return pointsApart(one, other);
	return sideFormatsOf(choice).full(dollarsApart(one, other));
}

function byValue(a: { readonly value: number }, b: { readonly value: number }): number {
	return a.value - b.value;
}

/** The finding over states beside each other: in what they differ most, where that is known. */
export function groupTitle(
	[first]: readonly GroupFigures[],
	{ states, fiscalYear }: { readonly states: readonly StateCode[]; readonly fiscalYear: number }
): string {
	const names = listOf(states.map(shortNameOf));
	const whole = states.length === 1 ? 'the nation' : 'each other';
	if (!first) return `${names} beside ${whole} in ${fiscalYear}`;
	const label = first.label.charAt(0).toLowerCase() + first.label.slice(1);
	const whom =
		states.length === 1 ? `${names} differs most from the nation` : `${names} differ most`;
	return `In ${fiscalYear} ${whom} in ${label}`;
}
