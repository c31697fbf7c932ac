import type { OnChoose, OnPoint } from '$lib/charts/kit/pointing';
import type { Base, Sort } from '$lib/charts/ranking/ranking';
import type { StateCode } from '$lib/data/states';
import type { ShownYear } from '$lib/fiscal/measures/shown-years';
import type { Choice } from '$lib/fiscal/core/types';

/** What a ranking tells: all states in one year by one choice. */
export interface RankingInput {
	readonly shown: ShownYear;
	readonly choice: Choice;
	/** The even line that the bars start from. */
	readonly base: Base;
	readonly chosen: StateCode;
	readonly followed: readonly StateCode[];
	readonly sort: Sort;
}

/** What moves under a reader's hand. */
export interface RankingLive {
	readonly pointed: StateCode | null;
	readonly onpoint: OnPoint;
	readonly onchoose: OnChoose;
}
