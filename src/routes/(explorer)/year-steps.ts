/** The next year an estimate has after another, or that year itself at the end. */
export function yearAfter(years: readonly number[], year: number): number {
	return years.find((one) => one > year) ?? year;
}

/** The last year an estimate has before another, or that year itself at the start. */
export function yearBefore(years: readonly number[], year: number): number {
	return years.findLast((one) => one < year) ?? year;
}

/**
 * Where a slider lands that was moved from one year to a position: the year there, or, over a gap, the
 * next year the estimate has in the direction of the move.
 */
export function landing(years: readonly number[], from: number, to: number): number {
	if (years.includes(to)) return to;
	const ahead = to > from ? years.find((one) => one > to) : years.findLast((one) => one < to);
	return ahead ?? from;
}

/** What was typed, "FY2001" and "fy 2001" too, as a year the estimate has; `null` when it is none. */
export function typedYear(years: readonly number[], text: string): number | null {
	const year = Number(/^\s*(?:fy)?\s*(\d{4})\s*$/i.exec(text)?.[1]);
	return years.includes(year) ? year : null;
}

/** All fiscal years from the first to the last of an estimate, each with whether it has figures. */
export function yearScale(
	years: readonly number[]
): readonly { readonly year: number; readonly has: boolean }[] {
	const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
	return Array.from({ length: last - first + 1 }, (_, i) => ({
		year: first + i,
		has: years.includes(first + i)
	}));
}
