import { group } from 'd3';
import type { PublishedPointRow } from '$lib/data/balances';
import { STATES, positionOf, type StateCode } from '$lib/data/states';
import type { ContextByYear } from '../core/context';
import type { Column, EstimateSeries } from '../core/types';
import { isWithoutRelief } from '../estimates/published-points';
import { POINT_SOURCES, type PointSourceId } from './makers';

/** Figures that one maker printed for single states in one fiscal year; whole current dollars, 51 areas. */
export interface PointYear {
	readonly fiscalYear: number;
	readonly paid: Column;
	readonly received: Column;
	readonly net: Column;
	/** Received for a dollar paid, as printed where the dollars are not. */
	readonly ratio: Column;
	/** The id of the published figure of each state; `null` where there is none. */
	readonly editions: readonly (string | null)[];
}

/**
 * What a maker printed for single states, a year each, rising: of several figures for one state and year the one
 * printed last. Figures without COVID relief, of runs of years and of the nation are left out; dollars a person are
 * multiplied by the fiscal year's population.
 */
export function pointYears(
	source: PointSourceId,
	rows: readonly PublishedPointRow[],
	context: ContextByYear
): readonly PointYear[] {
	const own = rows.filter((row) => row.publisher === POINT_SOURCES[source] && hasSay(row));
	return [...group(own, (row) => row.fiscal_year_from)]
		.toSorted(([a], [b]) => a - b)
		.map(([fiscalYear, ofYear]) =>
			pointYear(fiscalYear, ofYear, context.get(fiscalYear)?.population ?? [])
		);
}

/**
 * Printed figures newer than their maker's reports: where a report of the year in which a figure was printed, or of a
 * later one, has the state and fiscal year, the report speaks. Reports are named by their year: `rockefeller-2024`.
 */
export function newerThanReports(
	rows: readonly PublishedPointRow[],
	series: Iterable<EstimateSeries>
): readonly PublishedPointRow[] {
	const reports = [...series].filter(({ estimate }) => estimate.startsWith('rockefeller-'));
	return rows.filter(
		(row) =>
			row.publisher !== POINT_SOURCES['rockefeller-points'] ||
			!reports.some(
				(report) => yearOfReport(report) >= Number(row.published.slice(0, 4)) && has(report, row)
			)
	);
}

function yearOfReport({ estimate }: EstimateSeries): number {
	return Number(estimate.slice(-4));
}

function has({ years }: EstimateSeries, { state, fiscal_year_from }: PublishedPointRow): boolean {
	const year = years.find(({ fiscalYear }) => fiscalYear === fiscal_year_from);
	return state !== 'US' && typeof year?.net[positionOf(state)] === 'number';
}

function hasSay(row: PublishedPointRow): boolean {
	const isOneYear = row.fiscal_year_from === row.fiscal_year_to && row.state !== 'US';
	return isOneYear && !isWithoutRelief(row.scope) && hasFigure(row);
}

function hasFigure(row: PublishedPointRow): boolean {
	return [
		row.paid_usd,
		row.received_usd,
		row.net_usd,
		row.paid_per_person_usd,
		row.received_per_person_usd,
		row.net_per_person_usd,
		row.received_per_dollar_paid
	].some((figure) => figure !== null);
}

function pointYear(
	fiscalYear: number,
	rows: readonly PublishedPointRow[],
	population: Column
): PointYear {
	const newest = new Map<StateCode, PublishedPointRow>();
	for (const row of rows.toSorted((a, b) => (a.published < b.published ? -1 : 1))) {
		if (row.state !== 'US') newest.set(row.state, row);
	}
	const figures = STATES.map(({ code }) => {
		const row = newest.get(code);
		return row ? figuresOf(row, population[positionOf(code)] ?? null) : null;
	});
	return {
		fiscalYear,
		paid: figures.map((own) => own?.paid ?? null),
		received: figures.map((own) => own?.received ?? null),
		net: figures.map((own) => own?.net ?? null),
		ratio: figures.map((own) => own?.ratio ?? null),
		editions: figures.map((own) => own?.edition ?? null)
	};
}

function figuresOf(row: PublishedPointRow, persons: number | null) {
	const paid = row.paid_usd ?? times(row.paid_per_person_usd, persons);
	const received = row.received_usd ?? times(row.received_per_person_usd, persons);
	const printed = row.net_usd ?? times(row.net_per_person_usd, persons);
	const made = paid !== null && received !== null ? received - paid : null;
	return {
		paid,
		received,
		net: printed ?? made,
		ratio: row.received_per_dollar_paid,
		edition: row.id
	};
}

function times(perPerson: number | null, persons: number | null): number | null {
	return perPerson === null || persons === null ? null : perPerson * persons;
}
