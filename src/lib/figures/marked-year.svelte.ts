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

	/** Marks the year that the address of the page asks this figure for. Call it once the page runs. */
	follow(place: Pick<Location, 'search' | 'hash'>, figure: string): void {
		this.marked ??= markIn(place, figure);
	}

	/** The address of the figure's page with the year that the reader has it mark. */
	in(address: string): string {
		if (this.marked === null) return address;
		const joint = address.includes('?') ? '&' : '?';
		return `${address}${joint}${MARK}=${this.marked}`;
	}
}

/** Names the year in an address; whose it is, the anchor says: a page may have several figures that mark one. */
const MARK = 'marked';

/** Whether an address asks any figure to mark a year. */
export function hasMark(search: string): boolean {
	return new URLSearchParams(search).has(MARK);
}

/** The year that `?marked=1995#figure-votes` asks a figure to mark; `null` where the address leads to another. */
export function markIn(
	{ search, hash }: Pick<Location, 'search' | 'hash'>,
	figure: string
): number | null {
	const asked = new URLSearchParams(search).get(MARK) ?? '';
	return hash === `#figure-${figure}` && /^\d{4}$/.test(asked) ? Number(asked) : null;
}

/** The year marked among those drawn: the reader's where it is one of them, else the last. */
export function markedYear(
	years: readonly number[],
	{ marked }: Pick<MarkLive, 'marked'>
): number | undefined {
	return marked !== null && years.includes(marked) ? marked : years.at(-1);
}
