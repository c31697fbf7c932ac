/** The year that a picture of all years marks, and what has another marked. */
export interface MarkLive {
	/** `null` until a reader chooses one: then the figure marks its own. */
	readonly marked: number | null;
	readonly onmark: (year: number) => void;
}

/** The year that a reader has a figure mark. */
export class MarkedYear implements MarkLive {
	marked: number | null = $state.raw(null);

	readonly onmark = (year: number) => {
		this.marked = year;
	};
}

/** The year marked among those drawn: the reader's where it is one of them, else the last. */
export function markedYear(
	years: readonly number[],
	{ marked }: Pick<MarkLive, 'marked'>
): number | undefined {
	return marked !== null && years.includes(marked) ? marked : years.at(-1);
}
