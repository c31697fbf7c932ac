import { positionOf } from '$lib/data/states';
import { sumOf } from '../core/columns';
import { priceLevels } from '../core/deflate';
import type { Column, ContextYear, DollarsId } from '../core/types';
import { bandsOf, type Band } from './misses/bands';
import type { BreakdownScale } from './breakdown-scales';
import type { StateLine, StateLines } from './lines/state-lines';
import type { LineSide } from './types';

/** One band over the years, in the unit of the scale; `null` where a year has no population or prices. */
export interface BandValues {
	readonly band: Band;
	readonly values: Column;
	/** Whether more than half of the band's money of the year is shared out by keys of earlier years. */
	readonly isHeld: readonly boolean[];
}

/** One side of a state's account taken apart: the bands add up to `total` in every year. */
export interface Breakdown {
	readonly side: LineSide;
	readonly years: readonly number[];
	/** In the order of the bands, from the zero line outward. */
	readonly bands: readonly BandValues[];
	readonly total: Column;
	/** The nation's total; only where figures are per person, at the nation's prices. */
	readonly nation?: Column;
}

/** How lines become values: the scale, the dollars, and what figures are divided by. */
export interface BreakdownInput {
	readonly side: LineSide;
	readonly scale: BreakdownScale;
	readonly dollars: DollarsId;
	readonly context: ReadonlyMap<number, ContextYear>;
}

/**
 * What a state pays, or receives, band by band and year by year: whole dollars, dollars per person, or
 * dollars per person less the nation's (positive where the state's is more). The difference is taken in
 * current dollars and then told in dollars of the year, of the base year, or of the base year at local prices.
 */
export function breakdownOf(lines: StateLines, input: BreakdownInput): Breakdown {
	const units = lines.fiscalYears.map((year) => unitsOf(lines, input, input.context.get(year)));
	const bands = bandsOf(input.side).map((band) => bandValues(band, lines, units));
	const total = lines.fiscalYears.map((_, year) => sumIfAll(bands, year));
	const whole = { side: input.side, years: lines.fiscalYears, bands, total };
	if (input.scale !== 'per-person' || input.dollars === 'local') return whole;
	return { ...whole, nation: nationOf(lines, input) };
}

/** What the nation pays or receives a person, all lines of a side together. */
function nationOf(lines: StateLines, { side, dollars, context }: BreakdownInput): Column {
	const ids = new Set(bandsOf(side).flatMap((band) => band.lines));
	const own = lines.lines.filter(({ line }) => ids.has(line));
	return lines.fiscalYears.map((fiscalYear, year) => {
		const of = context.get(fiscalYear);
		const index = of && priceLevels(dollars, of)[positionOf(lines.state)];
		const all = of && sumOf(of.population);
		return index && all ? valueIn(own, year, { state: 0, nation: 1 / all / index }) : null;
	});
}

/** What one dollar of the state, and one of the nation, adds to a value; `null` where that is not known. */
interface Units {
	readonly state: number;
	readonly nation: number;
}

function unitsOf(
	{ state }: StateLines,
	{ scale, dollars }: BreakdownInput,
	context: ContextYear | undefined
): Units | null {
	if (!context) return null;
	const position = positionOf(state);
	const index = priceLevels(dollars, context)[position];
	if (!index) return null;
	if (scale === 'total') return { state: 1 / index, nation: 0 };
	const { population } = context;
	const [persons, all] = [population[position], sumOf(population)];
	if (!persons || !all) return null;
	const nation = scale === 'average' ? -1 / all / index : 0;
	return { state: 1 / persons / index, nation };
}

function bandValues(
	band: Band,
	{ lines }: StateLines,
	units: readonly (Units | null)[]
): BandValues {
	const own = lines.filter(({ line }) => band.lines.includes(line));
	return {
		band,
		values: units.map((unit, year) => unit && valueIn(own, year, unit)),
		isHeld: units.map((_, year) => isMostlyHeld(own, year))
	};
}

function valueIn(lines: readonly StateLine[], year: number, unit: Units): number {
	const state = lines.reduce((sum, line) => sum + (line.usd[year] ?? 0), 0);
	const nation = lines.reduce((sum, line) => sum + (line.nation[year] ?? 0), 0);
	return state * unit.state + nation * unit.nation;
}

/** Fees and offsets weigh by their size, whatever their sign. */
function isMostlyHeld(lines: readonly StateLine[], year: number): boolean {
	const sizeOf = (some: readonly StateLine[]) =>
		some.reduce((sum, line) => sum + Math.abs(line.usd[year] ?? 0), 0);
	return sizeOf(lines.filter(({ isHeld }) => isHeld[year])) > sizeOf(lines) / 2;
}

function sumIfAll(bands: readonly BandValues[], year: number): number | null {
	const values = bands.map((band) => band.values[year] ?? null);
	return values.some((value) => value === null) ? null : sumOf(values);
}
