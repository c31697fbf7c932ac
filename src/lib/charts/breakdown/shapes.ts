import type { Domain } from '../kit/axis';
import type { BreakdownSeries, PanelSeries, Reach, StackedBand } from './series';

/** Units from the highest value of the scale to the lowest; one unit across is a year. */
const HEIGHT = 1000;

/** One band: all from zero to its outer edge, to be covered by the bands nearer to zero. */
export interface BandShape {
	/** 1 for the band at zero: the tint of its side. */
	readonly rank: number;
	readonly path: string;
}

/** The paths of one side in units that every size of the drawing shares. */
export interface PanelShapes {
	/** The outermost first, in the order of painting. */
	readonly bands: readonly BandShape[];
	/** The parts of bands between two years of held keys; empty where there are none. */
	readonly held: string;
	readonly total: string;
	/** Empty where no nation is drawn. */
	readonly nation: string;
}

/** Draws both sides in units of their own: a year across, a thousandth of the scale down. */
export function shapesOf({ years, domain, panels }: BreakdownSeries): readonly PanelShapes[] {
	const runs = runsOf(years);
	const pen: Pen = { first: years[0] ?? 0, years, down: downOf(domain) };
	return panels.map((panel) => panelShapes(panel, runs, pen));
}

/** The transformation that brings the units of `shapesOf` into a rectangle of pixels. */
export function unitsInto(
	[first, last]: Domain,
	{ left, right, top, bottom }: Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>
): { readonly x: number; readonly y: number; readonly matrix: string } {
	const x = (right - left) / Math.max(1, last - first);
	const y = (bottom - top) / HEIGHT;
	return { x, y, matrix: `matrix(${figure(x)} 0 0 ${figure(y)} ${figure(left)} ${figure(top)})` };
}

function figure(value: number): string {
	return String(Number(value.toFixed(4)));
}

interface Pen {
	readonly first: number;
	readonly years: readonly number[];
	readonly down: (value: number) => number;
}

/** Positions of years that follow each other without a gap. */
type Positions = readonly number[];

function runsOf(years: readonly number[]): readonly Positions[] {
	const runs: number[][] = [];
	years.forEach((year, i) => {
		if (i > 0 && years[i - 1] === year - 1) runs.at(-1)?.push(i);
		else runs.push([i]);
	});
	return runs;
}

function downOf([low, high]: Domain): (value: number) => number {
	return (value) => Math.round(((high - value) / (high - low)) * HEIGHT);
}

function panelShapes(
	{ bands, total, nation }: PanelSeries,
	runs: readonly Positions[],
	pen: Pen
): PanelShapes {
	return {
		bands: bands
			.map((band, i) => ({
				rank: i + 1,
				path: runs.map((run) => bandPath(band, run, pen)).join('')
			}))
			.filter(({ path }) => path !== '')
			.reverse(),
		held: bands.flatMap((band) => runs.map((run) => heldPath(band, run, pen))).join(''),
		total: runs.map((run) => edge('M', run, { values: total, pen })).join(''),
		nation: nation ? runs.map((run) => edge('M', run, { values: nation, pen })).join('') : ''
	};
}

function bandPath(band: StackedBand, run: Positions, pen: Pen): string {
	return [band.above, band.below].map((part) => fromZero(part, run, pen)).join('');
}

/** From zero out to the band's edge and back; nothing where the stack does not leave zero. */
function fromZero(part: readonly Reach[], run: Positions, pen: Pen): string {
	const values = part.map(({ to }) => to);
	if (run.every((i) => (values[i] ?? 0) === 0)) return '';
	return `${edge('M', run, { values, pen })}V${pen.down(0)}H${acrossOf(run[0] ?? 0, pen)}Z`;
}

function heldPath(band: StackedBand, run: Positions, pen: Pen): string {
	const stretches = heldStretches(band, run);
	return stretches
		.flatMap((stretch) => [band.above, band.below].map((part) => between(part, stretch, pen)))
		.join('');
}

/** Runs of two held years and more: what lies between two held years is held. */
function heldStretches({ isHeld }: StackedBand, run: Positions): readonly Positions[] {
	const held = run.filter((i) => isHeld[i]);
	const stretches: number[][] = [];
	for (const i of held) {
		const last = stretches.at(-1);
		if (last?.at(-1) === i - 1) last.push(i);
		else stretches.push([i]);
	}
	return stretches.filter((stretch) => stretch.length > 1);
}

/** Out along the band's outer edge and back along its inner one; nothing where it has no size. */
function between(part: readonly Reach[], stretch: Positions, pen: Pen): string {
	if (stretch.every((i) => part[i]?.from === part[i]?.to)) return '';
	const outer = edge('M', stretch, { values: part.map(({ to }) => to), pen });
	const inner = edge('L', stretch.toReversed(), { values: part.map(({ from }) => from), pen });
	return `${outer}${inner}Z`;
}

interface EdgeInput {
	readonly values: readonly number[];
	readonly pen: Pen;
}

/** Along values from year to year, told as steps: shorter than places. */
function edge(start: 'M' | 'L', run: Positions, { values, pen }: EdgeInput): string {
	const points = run.map((i) => [acrossOf(i, pen), pen.down(values[i] ?? 0)] as const);
	const [x = 0, y = 0] = points[0] ?? [];
	const steps = points.slice(1).map(([nextX, nextY], i) => {
		const [fromX = 0, fromY = 0] = points[i] ?? [];
		return `${nextX - fromX} ${nextY - fromY}`;
	});
	const begin = `${start}${x} ${y}`;
	return steps.length > 0 ? `${begin}l${steps.join(' ')}` : begin;
}

function acrossOf(i: number, { years, first }: Pen): number {
	return (years[i] ?? first) - first;
}
