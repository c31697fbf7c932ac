/** The year of the axis nearest to a place in pixels; `null` on an axis without years. */
export function yearNear(years: readonly number[], moment: number): number | null {
	const nearest = years.reduce<number | null>(
		(best, year) =>
			best === null || Math.abs(year - moment) < Math.abs(best - moment) ? year : best,
		null
	);
	return nearest;
}

const STEPS: Readonly<Record<string, number>> = {
	ArrowLeft: -1,
	ArrowDown: -1,
	ArrowRight: 1,
	ArrowUp: 1,
	PageDown: -5,
	PageUp: 5,
	Home: -Infinity,
	End: Infinity
};

/** How many years a key goes on, or back where negative; `undefined` for other keys. */
export function stepsOf(key: string): number | undefined {
	return STEPS[key];
}

/** The year `steps` places further among the years there are, not leaving them. */
export function yearBeside(years: readonly number[], year: number, steps: number): number {
	const index = Math.min(Math.max(years.indexOf(year) + steps, 0), years.length - 1);
	return years[index] ?? year;
}
