import { group } from 'd3';
import type { Side } from '../core/verdict-band';
import type { Cell } from './types';

/** A vote as far as agreement goes. */
export interface Voted {
	readonly cell: Pick<Cell, 'fiscalYear' | 'side'>;
}

/** An unbroken row of fiscal years to the newest in which votes go one way. */
export interface Run {
	readonly side: 'payer' | 'recipient';
	readonly since: number;
	readonly newest: number;
	/** How many fiscal years have votes in it. */
	readonly years: number;
	/** Years of it in which some vote is about even; empty where all votes are on the side. */
	readonly evenYears: readonly number[];
}

/**
 * The row of years to the newest in which every vote puts the state on one side; `null` where those of the newest
 * year disagree or are about even. A year without votes neither breaks the row nor begins it.
 */
export function agreement(votes: readonly Voted[]): Run | null {
	return runOf(votes, (sides, side) => sides.every((each) => each === side));
}

/** The same for no vote on the other side: about even does not break it. The longer row where both sides have one. */
export function withoutOpposite(votes: readonly Voted[]): Run | null {
	return runOf(votes, (sides, side) => sides.every((each) => each === side || each === 'even'));
}

type Holds = (sides: readonly (Side | null)[], side: Run['side']) => boolean;

function runOf(votes: readonly Voted[], holds: Holds): Run | null {
	const years = [...group(votes, ({ cell }) => cell.fiscalYear)]
		.map(([fiscalYear, own]) => ({ fiscalYear, sides: own.map(({ cell }) => cell.side) }))
		.toSorted((a, b) => b.fiscalYear - a.fiscalYear);
	const runs = (['payer', 'recipient'] as const).flatMap((side) => {
		const broken = years.findIndex(({ sides }) => !holds(sides, side));
		const own = broken === -1 ? years : years.slice(0, broken);
		return own.some(({ sides }) => sides.includes(side)) ? [runFrom(own, side)] : [];
	});
	return runs.toSorted((a, b) => b.years - a.years)[0] ?? null;
}

function runFrom(
	years: readonly { readonly fiscalYear: number; readonly sides: readonly (Side | null)[] }[],
	side: Run['side']
): Run {
	return {
		side,
		since: years.at(-1)?.fiscalYear ?? NaN,
		newest: years[0]?.fiscalYear ?? NaN,
		years: years.length,
		evenYears: years
			.filter(({ sides }) => sides.includes('even'))
			.map(({ fiscalYear }) => fiscalYear)
			.toSorted((a, b) => a - b)
	};
}
