import type { BandId } from '$lib/fiscal/account/misses/bands';
import type { BandValues, Breakdown } from '$lib/fiscal/account/breakdown';
import type { LineSide } from '$lib/fiscal/account/types';
import type { Column } from '$lib/fiscal/core/types';
import type { Domain } from '../kit/axis';

/** From where to where a band reaches in one year; `to` is the end away from zero. */
export interface Reach {
	readonly from: number;
	readonly to: number;
}

/** A band stacked on those before it: what is above zero apart from what is below. */
export interface StackedBand {
	readonly id: BandId;
	readonly label: string;
	readonly short: string;
	readonly values: readonly number[];
	readonly above: readonly Reach[];
	readonly below: readonly Reach[];
	readonly isHeld: readonly boolean[];
}

/** One side, stacked; the bands run from zero outward. */
export interface PanelSeries {
	readonly side: LineSide;
	readonly bands: readonly StackedBand[];
	readonly total: readonly number[];
	/** The nation's total, where it is drawn beside. */
	readonly nation: readonly number[] | null;
}

/** Both sides over the same years and on the same scale. */
export interface BreakdownSeries {
	readonly years: readonly number[];
	readonly span: Domain;
	readonly domain: Domain;
	readonly panels: readonly PanelSeries[];
}

/** Both sides stacked; years in which either lacks a figure are left out, `null` where none is left. */
export function breakdownSeries(breakdowns: readonly Breakdown[]): BreakdownSeries | null {
	const all = breakdowns[0]?.years ?? [];
	const shown = [...all.keys()].filter((i) =>
		breakdowns.every(({ total }) => (total[i] ?? null) !== null)
	);
	const years = shown.map((i) => all[i] ?? 0);
	const [first, last] = [years[0], years.at(-1)];
	if (first === undefined || last === undefined) return null;
	const panels = breakdowns.map((breakdown) => panelOf(breakdown, shown));
	return { years, span: [first, last], domain: domainOf(panels), panels };
}

function panelOf(breakdown: Breakdown, shown: readonly number[]): PanelSeries {
	const { side, bands, total, nation } = breakdown;
	return {
		side,
		bands: stacked(bands, shown),
		total: figuresOf(total, shown),
		nation: nation ? figuresOf(nation, shown) : null
	};
}

function figuresOf(column: Column, shown: readonly number[]): readonly number[] {
	return shown.map((i) => column[i] ?? 0);
}

function stacked(bands: readonly BandValues[], shown: readonly number[]): readonly StackedBand[] {
	let tops = shown.map(() => 0);
	let bottoms = shown.map(() => 0);
	return bands.map(({ band, values: column, isHeld }) => {
		const values = figuresOf(column, shown);
		const above = reaches(tops, values.map(positive));
		const below = reaches(bottoms, values.map(negative));
		tops = above.map(({ to }) => to);
		bottoms = below.map(({ to }) => to);
		const { id, label, short } = band;
		return { id, label, short, values, above, below, isHeld: shown.map((i) => isHeld[i] ?? false) };
	});
}

function reaches(starts: readonly number[], sizes: readonly number[]): readonly Reach[] {
	return starts.map((from, i) => ({ from, to: from + (sizes[i] ?? 0) }));
}

function positive(value: number): number {
	return Math.max(value, 0);
}

function negative(value: number): number {
	return Math.min(value, 0);
}

/** Air at an end that anything reaches, as a share of the span. */
const AIR = 0.03;

/** Zero, every stack of both sides and the nation's totals, so that their heights can be compared. */
function domainOf(panels: readonly PanelSeries[]): Domain {
	const ends = panels.flatMap(({ bands, nation }) => [
		...bands.flatMap(({ above, below }) => [...above, ...below].map(({ to }) => to)),
		...(nation ?? [])
	]);
	const low = ends.reduce((a, b) => Math.min(a, b), 0);
	const high = ends.reduce((a, b) => Math.max(a, b), 0);
	const air = (high - low || 1) * AIR;
	return [low < 0 ? low - air : 0, high > 0 ? high + air : 0];
}
