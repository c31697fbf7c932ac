import { group } from 'd3';
import type { ClaimPartRow } from '$lib/data/claims';
import { makerOf, type MakerId } from './makers';
import type { PartVerdict } from './part-verdict';
import type { Trial } from './trials';
import type { Cell, CellRow } from './types';
import { ballotOf, valueOf } from './values';

/** A maker whose figures stand behind a sentence, with the editions of his that do. */
export interface StandingMaker {
	readonly maker: MakerId;
	/** Ids of estimates, and of figures printed for single states. */
	readonly editions: readonly string[];
}

/**
 * Who has a figure of a part among those that vote on it, in the order of their votes: a vote of a side alone, whose
 * figure was not printed, has none.
 */
export function standingMakers(
	{ part, trials }: PartVerdict,
	rows: readonly CellRow[]
): readonly StandingMaker[] {
	return [...group(trials, ({ maker }) => maker)].flatMap(([maker, own]) => {
		const editions = own.flatMap((trial) =>
			rowsBehind(rows, trial).flatMap(({ specification: { estimate }, years }) =>
				years
					.filter((cell) => trial.fiscalYears.includes(cell.fiscalYear) && hasFigure(cell, part))
					.map(({ edition }) => edition ?? estimate)
			)
		);
		return editions.length === 0 ? [] : [{ maker, editions: [...new Set(editions)] }];
	});
}

/** Of a calculation of one year its own row; of a method over several years every edition of its maker that votes. */
function rowsBehind(
	rows: readonly CellRow[],
	{ maker, specification, fiscalYear }: Trial
): readonly CellRow[] {
	if (fiscalYear !== null || specification.variant)
		return rows.filter((row) => row.specification.id === specification.id);
	return rows
		.filter(
			({ specification: { estimate, rule } }) =>
				makerOf(estimate) === maker && rule === specification.rule
		)
		.map((row) => ({ ...row, years: row.years.filter(({ weight }) => weight > 0) }));
}

function hasFigure(cell: Cell, part: ClaimPartRow): boolean {
	return valueOf(cell, { ...part, measure: part.measure ?? 'net' }, ballotOf(part)) !== null;
}
