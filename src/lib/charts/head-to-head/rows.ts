import type { StateCode } from '$lib/data/states';
import type { Side } from '$lib/fiscal/core/verdict-band';

/** A figure as a cell says it; the side only of a figure that has one. */
export interface HeadCell {
	readonly value: number | null;
	readonly side: Side | null;
}

/** One thing that states are set beside each other by: a cell a state, and the nation's. */
export interface HeadRow {
	readonly id: string;
	readonly label: string;
	readonly cells: readonly HeadCell[];
	/** `null` where the nation has no such figure. */
	readonly nation: number | null;
	readonly write: (value: number) => string;
}

/** Rows under one heading. */
export interface HeadSection {
	readonly heading: string;
	readonly rows: readonly HeadRow[];
}

/** States beside each other: columns, and rows by section. */
export interface HeadToHeadTable {
	readonly states: readonly { readonly code: StateCode; readonly name: string }[];
	readonly sections: readonly HeadSection[];
}
