import { STATE_CODES, positionOf, type StateCode } from '$lib/data/states';
import type { Side } from '../core/verdict-band';
import { isPointSource, makerOf, type MakerId } from './makers';
import type { SignTable, TableYear } from './sign-table';
import type { Cell, CellRow, Specification, StateCells } from './types';
import { votesOf } from './votes';

/** The side on which a maker's newest word puts a state, where it turned after its edition was printed. */
export interface Reversal {
	readonly maker: MakerId;
	readonly state: StateCode;
	readonly fiscalYear: number;
	readonly side: Side;
	/** Dollars of the year; `null` where the newer side was printed without a figure. */
	readonly net: number | null;
}

/** Every calculation of every state, and the signs that were reversed after it was printed. */
export interface SignBook {
	readonly table: SignTable;
	readonly reversals: readonly Reversal[];
}

/** All calculations of one state, read off the table of all states, each with its part of the votes. */
export function cellsOfState({ table, reversals }: SignBook, state: StateCode): StateCells {
	const position = positionOf(state);
	const own = reversals.filter((reversal) => reversal.state === state);
	const rows = table.map(({ specification, years }) => ({
		specification,
		years: years
			.map((year) => reversed(cellAt(year, position), specification, own))
			.filter(({ edition }) => edition !== null || !isPointSource(specification.estimate))
	}));
	return { state, rows: weighted(rows.filter(({ years }) => years.length > 0)) };
}

/** All calculations of all states, in the order of `STATES`. */
export function cellsOfAllStates(book: SignBook): ReadonlyMap<StateCode, StateCells> {
	return new Map(STATE_CODES.map((state) => [state, cellsOfState(book, state)]));
}

function cellAt(year: TableYear, position: number): Cell {
	const at = <Value>(column: readonly (Value | null)[] | undefined) => column?.[position] ?? null;
	return {
		fiscalYear: year.fiscalYear,
		net: at(year.net),
		paid: at(year.paid),
		received: at(year.received),
		printedRatio: at(year.printedRatio),
		band: at(year.band),
		population: at(year.population),
		side: at(year.sides),
		isPartial: year.isPartial,
		edition: at(year.editions),
		isReversed: false,
		sameAs: year.sameAs,
		weight: 0
	};
}

/** A balance whose publisher has since turned its sign stands on the newer side; shares of a deficit stay as they are. */
function reversed(
	cell: Cell,
	{ estimate, rule }: Specification,
	reversals: readonly Reversal[]
): Cell {
	if (rule !== 'none' || cell.side === null) return cell;
	const turn = reversals.find(
		({ maker, fiscalYear }) => maker === makerOf(estimate) && fiscalYear === cell.fiscalYear
	);
	if (!turn || turn.side === cell.side) return cell;
	return { ...cell, side: turn.side, net: turn.net, isReversed: true };
}

/** Each calculation with its part of the votes: those of the dollar-for-dollar figures, or of the neutral ones. */
function weighted(rows: readonly CellRow[]): readonly CellRow[] {
	const weights = new Map(
		(['plain', 'neutral'] as const)
			.flatMap((figures) => votesOf(rows, { figures, figure: 'net' }))
			.map(({ cell, weight }) => [cell, weight])
	);
	return rows.map(({ specification, years }) => ({
		specification,
		years: years.map((cell) => ({ ...cell, weight: weights.get(cell) ?? 0 }))
	}));
}
