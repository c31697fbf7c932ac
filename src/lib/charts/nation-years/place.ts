/** How many states pay more in a fiscal year. */
export interface NationYear {
	readonly fiscalYear: number;
	/** States that pay more than they receive. */
	readonly plain: number;
	/** States that pay more on balance than the national average; `null` where there is none. */
	readonly neutral: number | null;
}

/** A year in its place: across in percent of the width, so that it fits any; down in pixels. */
export interface PlacedYear {
	readonly fiscalYear: number;
	readonly x: number;
	readonly width: number;
	readonly top: number;
	readonly height: number;
	/** The middle of the year across, and how far down the count against the average stands. */
	readonly middle: number;
	readonly dot: number | null;
	/** Whether its year is printed, and whether it is where there is little room. */
	readonly mark: 'always' | 'roomy' | 'never';
}

/** A line across at a count of states. */
export interface CountLine {
	readonly count: number;
	readonly y: number;
}

/** The drawing of all years. */
export interface PlacedNation {
	readonly years: readonly PlacedYear[];
	readonly lines: readonly CountLine[];
}

/** Height of the drawing, and of the part above the years' names, in pixels. */
export const HEIGHT = 210;
export const BASE = 184;

/** Room over the highest count, for the words of a line. */
const HEADROOM = 18;

/** States from line to line. */
const STEP = 10;

/** Room at the left for the counts of the lines, in percent of the width. */
const GUTTER = 6;

/** The part of a year's room that its column takes. */
const COLUMN = 0.72;

/** Places a column and a dot a year on one scale of states, from 0. */
export function placeNation(years: readonly NationYear[]): PlacedNation {
	const most = Math.max(1, ...years.map(({ plain, neutral }) => Math.max(plain, neutral ?? 0)));
	const yOf = (count: number) => tenths(BASE - ((BASE - HEADROOM) * count) / most);
	const room = (100 - GUTTER) / Math.max(1, years.length);
	return {
		years: years.map(({ fiscalYear, plain, neutral }, i) => ({
			fiscalYear,
			x: hundredths(GUTTER + (i + (1 - COLUMN) / 2) * room),
			width: hundredths(COLUMN * room),
			top: yOf(plain),
			height: tenths(BASE - yOf(plain)),
			middle: hundredths(GUTTER + (i + 0.5) * room),
			dot: neutral === null ? null : yOf(neutral),
			mark: markOf(fiscalYear)
		})),
		lines: Array.from({ length: Math.floor(most / STEP) + 1 }, (_, i) => ({
			count: i * STEP,
			y: yOf(i * STEP)
		}))
	};
}

function markOf(fiscalYear: number): PlacedYear['mark'] {
	if (fiscalYear % 10 === 0) return 'always';
	return fiscalYear % 5 === 0 ? 'roomy' : 'never';
}

function tenths(value: number): number {
	return Math.round(10 * value) / 10;
}

function hundredths(value: number): number {
	return Math.round(100 * value) / 100;
}
