import { marksOf, type StateMark } from '$lib/charts/kit/mark';
import type { OnChoose, OnPoint } from '$lib/charts/kit/pointing';
import { rampOf } from '$lib/charts/kit/ramp';
import type { LabelPlace } from '$lib/charts/map/place';
import { positionOf, type StateCode } from '$lib/data/states';
import type { ShownYear } from '$lib/fiscal/measures/shown-years';
import type { Choice, Column } from '$lib/fiscal/core/types';
import type { Side } from '$lib/fiscal/core/verdict-band';
import type { MapKind } from '$lib/view/selection';
import { sidesTold } from '$lib/words/map-title';
import { formatsOf } from '$lib/words/measure';
import { shortNameOf } from '$lib/words/names';
import { missingWords } from './chart-words';
import type { ReaderKeys } from './reader-keys';

/** What a map tells: all states in one year by one choice. */
export interface MapInput {
	readonly shown: ShownYear;
	readonly choice: Choice;
	/** The even line that the colors start from. */
	readonly base: 'plain' | 'neutral';
	/** Those outlined; where there are none, the chosen one is only where keys begin. */
	readonly followed: readonly StateCode[];
	readonly chosen: StateCode;
	/** Where the codes are printed. */
	readonly labels: readonly LabelPlace[];
	/** By whose keys, where a reader of our own account may choose them; else `null`. */
	readonly keys: ReaderKeys | null;
}

/** What the states of a page are drawn as. */
export type DrawnKind = Exclude<MapKind, 'auto'>;

/** What moves under a reader's hand. */
export interface MapLive {
	/** Map or tiles; `auto` follows the width of the page. */
	readonly kind: MapKind;
	/** What that width has them drawn as. */
	readonly usual: DrawnKind;
	/** Left out where a reader cannot choose. */
	readonly onkind?: (kind: MapKind) => void;
	readonly pointed: StateCode | null;
	readonly onpoint: OnPoint;
	readonly onchoose: OnChoose;
}

/** What is drawn: what a reader chose, or what the width of the page allows. */
export function kindDrawn({ kind, usual }: Pick<MapLive, 'kind' | 'usual'>): DrawnKind {
	return kind === 'auto' ? usual : kind;
}

/** Whether the colors say where states stand against the average; what is partial has no average. */
export function isMapNeutral({ base, shown }: MapInput): boolean {
	return base === 'neutral' && !shown.view.partial;
}

/** The values that the map colors, in the order of `STATES`; `null` where there is no figure. */
export function mapValues(input: MapInput): Column {
	return input.shown.view[mapBase(input)];
}

/** The even line that the map of an input starts from, which a partial year has but one of. */
export function mapBase(input: MapInput): 'plain' | 'neutral' {
	return isMapNeutral(input) ? 'neutral' : 'plain';
}

/** The marks of the year shown from an even line, with the sides that the title over them counts. */
export function mapMarks(
	{ shown, choice }: MapInput,
	base: 'plain' | 'neutral'
): readonly StateMark[] {
	const texts = {
		value: formatsOf(choice).signed,
		missing: (i: number) => missingWords(shown.view, i)
	};
	const sides: readonly (Side | null)[] = sidesTold({ choice, ...shown, base });
	return marksOf({ values: shown.view[base], sides, ramp: rampOf(choice), texts });
}

/** The chosen state at the legend: its value, and its short name with the value in words; no value where none is followed. */
export function mapMarker(input: MapInput): {
	readonly value: number | null;
	readonly text: string;
} {
	const isMarked = input.followed.includes(input.chosen);
	const value = isMarked ? (mapValues(input)[positionOf(input.chosen)] ?? null) : null;
	const name = shortNameOf(input.chosen);
	const text = value === null ? name : `${name} ${formatsOf(input.choice).signed(value)}`;
	return { value, text };
}
