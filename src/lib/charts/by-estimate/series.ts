import type { Flag } from '$lib/fiscal/core/types';
import type { Side } from '$lib/fiscal/core/verdict-band';
import type { Origin } from '$lib/fiscal/estimates/origin';
import { originMark } from '$lib/words/origin-words';

/** One estimate of a state in one year: dollars of the year per person, and on which side of even. */
export interface HandFigure {
	/** Which edition it is from, as in "2025"; empty where an estimate has one. */
	readonly edition: string;
	/** Of a figure printed alone, which its report's table does not have: that edition in the words of who printed it. */
	readonly printedAs?: string;
	/** On which side its publisher has since put the year, where that is another one and no figure of it is known. */
	readonly since?: Side;
	/** Received less paid, dollar for dollar. */
	readonly plain: number;
	readonly plainSide: Side | null;
	/** Less the national average; `null` where the estimate has no such figure. */
	readonly neutral: number | null;
	readonly neutralSide: Side | null;
	/** Through whose copy it was read, and whether it was made; none where it stands as read. */
	readonly origin?: Origin;
	/** As files have them; none of a figure that was printed alone. */
	readonly flags?: readonly Flag[];
}

/** Which report a figure is of, in short: "2025", "July 2024" where it was printed apart; empty of one edition. */
export function reportOf({ edition, printedAs = '' }: HandFigure): string {
	return /(?:[A-Z][a-z]+ )?20\d\d/.exec(printedAs)?.[0] ?? edition;
}

/** All editions of one estimate for a year, the newest first; none where it does not cover the year. */
export type HandCell = readonly HandFigure[];

/** One estimate: a column of the table. */
export interface Hand {
	readonly id: string;
	readonly label: string;
	/** Whether it sets two unlike accounts side by side, and so never votes. */
	readonly isHybrid: boolean;
}

/** A figure that someone printed for the state and year, dollars of the year per person. */
export interface PrintedFigure {
	readonly publisher: string;
	/** Its edition, in words. */
	readonly vintage: string;
	readonly net: number;
	readonly origin?: Origin;
}

/** One fiscal year by all estimates. */
export interface HandYear {
	readonly fiscalYear: number;
	/** In the order of the estimates. */
	readonly cells: readonly HandCell[];
	readonly printed: readonly PrintedFigure[];
}

/** Which estimates have a figure in any of the years, as places in their order: the columns that are worth their room. */
export function placesIn(hands: readonly Hand[], years: readonly HandYear[]): readonly number[] {
	return [...hands.keys()].filter((i) => years.some(({ cells }) => cells[i]?.length));
}

/** Years that stand together, and the columns that have a figure in them. */
export interface HandPart {
	readonly rows: readonly HandYear[];
	/** Estimates by their places in their order. */
	readonly places: readonly number[];
	readonly hasPrinted: boolean;
}

/** Years that stand together, with the columns that are worth their room. */
export function partOf(hands: readonly Hand[], rows: readonly HandYear[]): HandPart {
	const hasPrinted = rows.some(({ printed }) => printed.length > 0);
	return { rows, places: placesIn(hands, rows), hasPrinted };
}

/** Whether a column of the part has no figure in some year. */
export function hasGap({ rows, places }: HandPart): boolean {
	return rows.some(({ cells }) => places.some((i) => !cells[i]?.length));
}

/** Estimates without a figure in a part: they have no column there. */
export function absentIn(hands: readonly Hand[], { places }: HandPart): readonly Hand[] {
	return hands.filter((_, i) => !places.includes(i));
}

/** What every figure of a column without editions is marked by, and so its head once: "copied"; empty where they differ. */
export function headMarks(hands: readonly Hand[], years: readonly HandYear[]): readonly string[] {
	return hands.map((_, i) => {
		const figures = years.flatMap(({ cells }) => cells[i] ?? []);
		const marks = new Set(figures.map(({ origin }) => originMark(origin)));
		const [only = ''] = marks;
		return marks.size === 1 && figures.every(({ edition }) => edition === '') ? only : '';
	});
}

/** In how many of the years with two estimates or more all of them have a state on one side, dollar for dollar. */
export interface Accord {
	readonly agreeing: number;
	readonly years: number;
}

/**
 * Counts the years in which the newest figures of all estimates, hybrids apart, have the same side, about even being
 * one; a publisher's newer side counts, as in every vote.
 */
export function accordOf(hands: readonly Hand[], years: readonly HandYear[]): Accord {
	const shared = years.map((year) => sidesOf(hands, year)).filter(isOfSeveral);
	const agreeing = shared.filter((own) => new Set(own).size === 1).length;
	return { agreeing, years: shared.length };
}

/** The fiscal years that two estimates or more have, hybrids apart; rising. */
export function sharedYears(hands: readonly Hand[], years: readonly HandYear[]): readonly number[] {
	return years
		.filter((year) => isOfSeveral(sidesOf(hands, year)))
		.map(({ fiscalYear }) => fiscalYear)
		.toSorted((a, b) => a - b);
}

function sidesOf(hands: readonly Hand[], { cells }: HandYear): readonly HandFigure['plainSide'][] {
	return cells.flatMap(([newest], i) =>
		newest && !hands[i]?.isHybrid ? [newest.since ?? newest.plainSide] : []
	);
}

function isOfSeveral(sides: readonly unknown[]): boolean {
	return sides.length > 1;
}
