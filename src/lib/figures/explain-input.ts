import type { OnChoose, OnPoint } from '$lib/charts/kit/pointing';
import type { StateCode } from '$lib/data/states';
import type { Explained, ExplainedPoint } from '$lib/fiscal/conditions/explain';

/** What the comparison tells: one year's balances beside income and age. */
export interface ExplainInput {
	readonly explained: Explained;
	readonly year: number;
	/** The chosen state first. */
	readonly followed: readonly StateCode[];
}

/** What moves under a reader's hand. */
export interface ExplainLive {
	readonly pointed: StateCode | null;
	readonly onpoint: OnPoint;
	readonly onchoose: OnChoose;
}

/** A state's point; `null` where it has none, as D.C. */
export function pointOf({ points }: Explained, state: StateCode): ExplainedPoint | null {
	return points.find((point) => point.state === state) ?? null;
}
