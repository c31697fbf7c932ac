import type { OnChoose } from '$lib/charts/kit/pointing';
import { stateOf, type StateCode } from '$lib/data/states';
import type { Explained, ExplainedPoint } from '$lib/fiscal/conditions/explain';
import { pointFacts } from '$lib/words/explain-sentence';
import type { Pointed } from './pointed';

/** What the comparison tells: one year's balances beside income and age. */
export interface ExplainInput {
	readonly explained: Explained;
	readonly year: number;
	/** The chosen state first. */
	readonly followed: readonly StateCode[];
}

/** What moves under a reader's hand. */
export interface ExplainLive {
	readonly onchoose: OnChoose;
}

/** A state's point; `null` where it has none, as D.C. */
export function pointOf({ points }: Explained, state: StateCode): ExplainedPoint | null {
	return points.find((point) => point.state === state) ?? null;
}

/** What a state's dot stands for: its balance, what of that goes with income and age, and what is left over. */
export function explainCard({ explained, year }: ExplainInput, state: StateCode): Pointed {
	const title = `${stateOf(state).name}, ${year}`;
	const point = pointOf(explained, state);
	if (!point) return { title, lines: [], note: '' };
	const { net, fitted, residual, basis } = pointFacts(point);
	return {
		title,
		lines: [
			{ label: 'Net against the average', text: net, kind: 'part' },
			{ label: 'Goes with income and age', text: fitted, kind: 'part' },
			{ label: 'Left over', text: residual, kind: 'sum' }
		],
		note: `Dollars a person, each rounded by itself; an income of ${basis}.`
	};
}
