import { STATE_CODES, type StateCode } from '$lib/data/states';
import { NOTHING, columnOf, subtract } from '../core/columns';
import { inFlagOrder } from '../core/flags';
import type { Column, EstimateSeries, EstimateYear, Flag, Status } from '../core/types';

/** The two sides of one year, and what is to be said where a figure is missing. */
export interface TwoSides {
	readonly fiscalYear: number;
	readonly paid: Column;
	readonly received: Column;
	readonly publishedRatio?: Column;
	/** The reason why a state lacks a figure; asked only where it does. */
	readonly reasonFor: (state: StateCode) => Exclude<Status, 'present'>;
	readonly flagsFor: (state: StateCode) => readonly Flag[];
}

/** A year with both sides known apart: net = received − paid, `null` unless both are there. */
export function yearOfSides(sides: TwoSides): EstimateYear {
	const { fiscalYear, paid, received, publishedRatio, reasonFor, flagsFor } = sides;
	const net = subtract(received, paid);
	return {
		fiscalYear,
		paid,
		received,
		net,
		publishedRatio: publishedRatio ?? NOTHING,
		status: statusesOf(net, reasonFor),
		flags: flagColumn(flagsFor)
	};
}

/** `present` where a column has a figure, else the reason why not. */
export function statusesOf(
	column: Column,
	reasonFor: (state: StateCode) => Exclude<Status, 'present'>
): readonly Status[] {
	return STATE_CODES.map((state, position) =>
		(column[position] ?? null) === null ? reasonFor(state) : 'present'
	);
}

/** The flags of every state, in the order of `FLAGS`. */
export function flagColumn(
	flagsFor: (state: StateCode) => readonly Flag[]
): readonly (readonly Flag[])[] {
	return STATE_CODES.map((state) => inFlagOrder(flagsFor(state)));
}

/** Flags that follow from the fiscal year alone: COVID-19 relief in FY2020 and FY2021. */
export function flagsOfYear(fiscalYear: number): readonly Flag[] {
	return fiscalYear === 2020 || fiscalYear === 2021 ? ['covid'] : [];
}

/** Rows of one year by state, read through a function: a column, missing where no row is. */
export function columnFrom<Row>(
	rows: readonly Row[],
	stateOf: (row: Row) => string,
	valueOf: (row: Row) => number | null
): Column {
	const byState = new Map(rows.map((row) => [stateOf(row), row]));
	return columnOf((state) => {
		const row = byState.get(state);
		return row === undefined ? null : valueOf(row);
	});
}

/** A year of a series, or undefined where the estimate has none. */
export function yearIn(series: EstimateSeries, fiscalYear: number): EstimateYear | undefined {
	return series.years.find((year) => year.fiscalYear === fiscalYear);
}
