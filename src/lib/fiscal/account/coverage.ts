import { hasEnded } from './account';
import { LINES } from './lines';
import type { AccountModel, AccountYear, LineSide, LineYear, SeriesId } from './types';

/** How the money of one side of one year got its place; parts of the gross sum of the counted lines, together 1. */
export interface SideCoverage {
	/** Shared out by state figures of the year itself. */
	readonly measured: number;
	/** Shared out by state figures of an earlier or later year. */
	readonly held: number;
	/** Shared out by population, since no source places it. */
	readonly byPopulation: number;
	/** What the counted lines add up to as a part of OMB's total of the side; net interest is what is missing. */
	readonly ofTotal: number;
}

/** Both sides of one fiscal year. */
export interface YearCoverage {
	readonly fiscalYear: number;
	readonly paid: SideCoverage;
	readonly received: SideCoverage;
}

/** How every year's money got its place, and which part of OMB's receipts and outlays is counted. */
export function coverageOf(
	model: AccountModel,
	years: readonly AccountYear[]
): readonly YearCoverage[] {
	return years.map((year, index) => ({
		fiscalYear: year.fiscalYear,
		paid: sideCoverage('paid', { model, year, index }),
		received: sideCoverage('received', { model, year, index })
	}));
}

interface Place {
	readonly model: AccountModel;
	readonly year: AccountYear;
	readonly index: number;
}

function sideCoverage(side: LineSide, { model, year, index }: Place): SideCoverage {
	const own = LINES.filter((line) => line.side === side).map((line) => line.id);
	const lines = year.lines.filter((line) => line.isCounted && own.includes(line.line));
	const gross = sumOf(lines, Math.abs);
	const part = (isMeant: (line: LineYear) => boolean) =>
		sumOf(lines.filter(isMeant), Math.abs) / gross;
	const isByPopulation = (line: LineYear) => sharedByPopulation(model, line, index);
	const byPopulation = part(isByPopulation);
	const held = part((line) => !isByPopulation(line) && isOfAnotherYear(line, year.fiscalYear));
	const whole = own.reduce((sum, id) => sum + (model.totals[id][index] ?? 0), 0);
	return {
		byPopulation,
		held,
		measured: 1 - byPopulation - held,
		ofTotal: sumOf(lines, (total) => total) / whole
	};
}

/** Whether a line goes by population in a year: by choice, or where its own key has turned to population. */
export function sharedByPopulation(model: AccountModel, { key }: LineYear, index: number): boolean {
	if (key === 'population') return true;
	if (key === 'incidence' || key === 'tax-share') return false;
	const persons = unitsIn(model, 'population', index);
	return unitsIn(model, key, index).every((units, position) => units === persons[position]);
}

function unitsIn({ shares }: AccountModel, id: SeriesId, index: number): readonly number[] {
	const { rows, rowOfYear } = shares[id];
	return rows[rowOfYear[index] ?? -1] ?? [];
}

function isOfAnotherYear(line: LineYear, fiscalYear: number): boolean {
	return hasEnded(line, fiscalYear) || line.isHeld;
}

function sumOf(lines: readonly LineYear[], take: (total: number) => number): number {
	return lines.reduce((sum, line) => sum + take(line.total), 0);
}
