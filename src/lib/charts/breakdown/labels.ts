import { spread } from '../kit/declutter';
import { strongWidth } from '../kit/label-width';
import type { Area } from './frame';
import type { FrameKind } from '../kit/frame';
import type { BreakdownSeries, PanelSeries, StackedBand } from './series';

/** How values are written: short on the axis, as room allows beside names, in full everywhere else. */
export interface Formats {
	readonly tick: (value: number) => string;
	readonly beside: (value: number) => string;
	readonly full: (value: number) => string;
}

/** The name of a band beside its end, with the elbow that leads to it. */
export interface BandLabel {
	readonly id: string;
	readonly name: string;
	readonly x: number;
	readonly y: number;
	readonly leader: string;
}

/** The room right of a plot, and what fits in it. */
export interface Gutter {
	readonly width: number;
	readonly name: 'label' | 'short';
	readonly hasValues: boolean;
}

const GAP = 15;
const INDENT = 18;
/** The widest gutter of each drawing. */
const MOST: Readonly<Record<FrameKind, number>> = { narrow: 92, medium: 300, wide: 215 };

/** Full names with values where they fit, then short names with values, then short names alone. */
export function gutterOf(series: BreakdownSeries, kind: FrameKind, { beside }: Formats): Gutter {
	const bands = series.panels.flatMap((panel) => panel.bands);
	const choices: readonly Omit<Gutter, 'width'>[] = [
		{ name: 'label', hasValues: true },
		{ name: 'short', hasValues: true },
		{ name: 'short', hasValues: false }
	];
	const sized = choices.map((choice) => ({ ...choice, width: widthOf(bands, choice, beside) }));
	const fitting = sized.find(({ width }) => width <= MOST[kind]) ?? sized.at(-1);
	return fitting ?? { name: 'short', hasValues: false, width: INDENT };
}

function widthOf(
	bands: readonly StackedBand[],
	{ name, hasValues }: Omit<Gutter, 'width'>,
	beside: Formats['beside']
): number {
	const widths = bands.flatMap((band) =>
		(hasValues ? band.values.map(beside) : ['']).map((value) =>
			strongWidth(`${band[name]} ${value}`)
		)
	);
	return Math.ceil(Math.max(0, ...widths)) + INDENT;
}

/** Names beside the last year of each band, far enough apart to be read, in the order of the bands' places. */
export function bandLabels(
	{ bands }: PanelSeries,
	{ name }: Gutter,
	{ plot, y }: { readonly plot: Area; readonly y: (value: number) => number }
): readonly BandLabel[] {
	const heights = bands.map((band) => y(middleOf(band)));
	const spaced = spread(heights, GAP, [plot.top, plot.bottom]).map(Math.round);
	return bands.map((band, i) => {
		const at = spaced[i] ?? 0;
		const leader = elbow(heights[i] ?? 0, at, plot.right);
		return { id: band.id, name: band[name], x: plot.right + INDENT, y: at, leader };
	});
}

/** The middle of a band in its last year. */
function middleOf({ above, below }: StackedBand): number {
	const [up, down] = [above.at(-1), below.at(-1)];
	const part = up && up.to > up.from ? up : down && down.to < down.from ? down : up;
	return part ? (part.from + part.to) / 2 : 0;
}

function elbow(from: number, to: number, edge: number): string {
	return `M${edge + 1} ${from}h3L${edge + 10} ${to}h4`;
}
