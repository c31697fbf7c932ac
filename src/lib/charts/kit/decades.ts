/** A year under a drawing that any width may stretch: its place in percent. */
export interface DecadeTick {
	readonly year: number;
	readonly percent: number;
}

const EVERY = 10;

/** The decades of a row of years, and its last year, from which the decade before it stays away. */
export function decadeTicks(years: readonly number[]): readonly DecadeTick[] {
	const last = Math.max(1, years.length - 1);
	return years.flatMap((year, i) =>
		i === last || (year % EVERY === 0 && last - i > EVERY / 2)
			? [{ year, percent: Math.round((1000 * i) / last) / 10 }]
			: []
	);
}
