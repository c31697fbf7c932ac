import { STATES, type StateCode } from '$lib/data/states';
import type { Column } from '$lib/fiscal/core/types';
import type { Side } from '$lib/fiscal/core/verdict-band';
import { sidedClassOf, type Klass, type Ramp } from './ramp';

/** One area as a map, a grid or a strip draws it. */
export interface StateMark {
	readonly code: StateCode;
	readonly name: string;
	/** In the unit of the measure; `null` where there is no figure. */
	readonly value: number | null;
	/** 1 payer to 9 recipient, the tint of a side close to even, 0 without a figure. */
	readonly klass: Klass;
	/** The figure as a reader sees it, or in words why there is none; worked out when read. */
	readonly text: string;
}

/** Where the words of a mark come from: a format for values, and the reason a figure is missing. */
export interface MarkTexts {
	readonly value: (value: number) => string;
	/** By position in `STATES`. */
	readonly missing: (index: number) => string;
}

/** The 51 marks of one column of values, in the order of `STATES`; nothing is left out where it is missing. */
export function marksOf({
	values,
	sides = [],
	ramp,
	texts
}: {
	readonly values: Column;
	/** On which side each stands, where marks are colored by it: without, what is pale has no side. */
	readonly sides?: readonly (Side | null)[];
	readonly ramp: Ramp;
	readonly texts: MarkTexts;
}): readonly StateMark[] {
	return STATES.map(({ code, name }, index) => {
		const value = values[index] ?? null;
		return {
			code,
			name,
			value,
			klass: sidedClassOf(ramp, value, sides[index] ?? null),
			get text() {
				return value === null ? texts.missing(index) : texts.value(value);
			}
		};
	});
}

/** What a mark is called: its area, and with its figure where it is the one pointed at. */
export function nameOf(mark: StateMark | undefined, pointed: StateCode | null): string {
	if (!mark) return '';
	return mark.code === pointed ? `${mark.name}, ${mark.text}` : mark.name;
}
