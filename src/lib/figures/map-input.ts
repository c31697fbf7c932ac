import { marksOf, type StateMark } from '$lib/charts/kit/mark';
import type { OnChoose, OnPoint } from '$lib/charts/kit/pointing';
import { rampOf } from '$lib/charts/kit/ramp';
import type { LabelPlace } from '$lib/charts/map/place';
import type { StateCode } from '$lib/data/states';
import type { ShownYear } from '$lib/fiscal/core/shown-years';
import type { Choice, Column } from '$lib/fiscal/core/types';
import type { MapKind } from '$lib/view/selection';
import { formatsOf } from '$lib/words/measure';
import { missingWords } from './chart-words';
import type { ReaderKeys } from './reader-keys';

/** What a map tells: all states in one year by one choice. */
export interface MapInput {
	readonly shown: ShownYear;
	readonly choice: Choice;
	/** The even line that the colors start from. */
	readonly base: 'plain' | 'neutral';
	readonly followed: readonly StateCode[];
	readonly chosen: StateCode;
	/** Where the codes are printed. */
	readonly labels: readonly LabelPlace[];
	/** By whose keys, where a reader of our own account may choose them; else `null`. */
	readonly keys: ReaderKeys | null;
}

/** What moves under a reader's hand. */
export interface MapLive {
	/** Map or tiles; `auto` follows the width of the page. */
	readonly kind: MapKind;
	/** Left out where a reader cannot choose. */
	readonly onkind?: (kind: MapKind) => void;
	readonly pointed: StateCode | null;
	readonly onpoint: OnPoint;
	readonly onchoose: OnChoose;
}

/** Whether the colors say where states stand against the average; what is partial has no average. */
export function isMapNeutral({ base, shown }: MapInput): boolean {
	return base === 'neutral' && !shown.view.partial;
}

/** The values that the map colors, in the order of `STATES`; `null` where there is no figure. */
export function mapValues(input: MapInput): Column {
	const { view } = input.shown;
	return isMapNeutral(input) ? view.neutral : view.plain;
}

/** The marks of a column of values in the year shown. */
export function mapMarks({ shown, choice }: MapInput, values: Column): readonly StateMark[] {
	const texts = {
		value: formatsOf(choice).signed,
		missing: (i: number) => missingWords(shown.view, i)
	};
	return marksOf({ values, ramp: rampOf(choice), texts });
}
