import { scaleLinear } from 'd3';
import type { StateCode } from '$lib/data/states';
import { roundTicks, type Domain } from '../kit/axis';
import { labelWidth } from '../kit/label-width';
import { tenth } from '../kit/tenth';
import { BAND_ROWS, placeBands, type PlacedBand } from './bands';
import { beyondBoxes, beyondWords, footWords, type Beyond, type BeyondWords } from './beyond';
import { FRAMES } from './frame';
import { type Frame } from '../kit/frame';
import { estimateNames, type EstimateName } from './estimate-names';
import { estimatePaths, type EstimateStroke } from './estimate-strokes';
import { endLabels, gutterOf, type EndLabel, type Formats, type Plot } from './labels';
import { labelBoxes, placePublished, type PublishedMark } from './published';
import type { Run, YearRange } from './runs';
import type { FlagBand, TimelineSeries } from './series';
import {
	dashesOf,
	fillPath,
	rangePath,
	strokesOf,
	thinTransform,
	type Scales,
	type Strokes
} from './strokes';

/** Everything of a timeline that stands still while the year moves, in pixels. */
export interface Placement extends Scales {
	readonly frame: Frame;
	readonly plot: Plot;
	readonly yearAt: (x: number) => number;
	readonly ticks: readonly { readonly value: number; readonly y: number; readonly text: string }[];
	readonly bands: readonly PlacedBand[];
	readonly thinTransform: string;
	/** The outline of the range around the chosen line; empty where there is none. */
	readonly range: string;
	readonly fills: readonly { readonly side: 'payer' | 'recipient'; readonly path: string }[];
	readonly followed: readonly (Strokes & { readonly code: StateCode })[];
	readonly even: Strokes | null;
	/** Other estimates; each with its name, where the name finds room; a phone has them in the legend alone. */
	readonly estimates: readonly PlacedEstimate[];
	readonly published: readonly PublishedMark[];
	readonly pivotY: number | null;
	readonly labels: readonly EndLabel[];
	/** The year of the values beside the names; `null` where they find no room. */
	readonly endYear: number | null;
}

/** The line of another estimate with its marks, its name, and what is written at each end where it leaves the plot. */
export interface PlacedEstimate {
	readonly label: string;
	readonly stroke: EstimateStroke;
	readonly line: string;
	readonly marks: string;
	readonly name: EstimateName | null;
	readonly beyond: readonly Beyond[];
}

/** What the view adds to the figures. */
export interface Dress {
	readonly formats: Formats;
	readonly flags: readonly FlagBand[];
	readonly held: readonly YearRange[];
}

/** Places a timeline in a frame, which grows by the rows of words that it has under its years. */
export function placeTimeline(series: TimelineSeries, given: Frame, dress: Dress): Placement {
	const { texts, gutter, plot, x, y, scales } = groundOf(series, given, dress);
	const published = placePublished(series, scales, plot);
	const words = wordsOf(series, given, dress);
	const rows = words.foot.flat().filter((one) => one !== null).length;
	return {
		...scales,
		yearAt: (px) => x.invert(px),
		frame: { ...given, height: given.height + rows * footRow(given) },
		plot,
		ticks: texts.map(({ value, text }) => ({ value, text, y: scales.y(value) })),
		bands: placeBands(dress.flags, scales.x, plot),
		thinTransform: thinTransform({ x, y }, series.span[0], series.domain),
		...placeLines(series, scales, dress.held),
		estimates: placeEstimates(series, scales, words),
		published,
		pivotY: series.pivot === null ? null : scales.y(series.pivot),
		labels: endLabels(gutter, { plot, scales }),
		endYear: gutter.endYear
	};
}

function groundOf(series: TimelineSeries, frame: Frame, { formats }: Dress) {
	const texts = tickTexts(series.domain, frame, formats);
	const gutter = gutterOf(series, frame.kind, formats);
	const plot = plotOf(frame, Math.max(...texts.map((tick) => tick.width)), gutter.width);
	const x = scaleLinear(openSpan(series.span), [plot.left, plot.right]);
	const y = scaleLinear(series.domain, [plot.bottom, plot.top]);
	const scales: Scales = { x: (year) => tenth(x(year)), y: (value) => tenth(y(value)) };
	return { texts, gutter, plot, x, y, scales };
}

function placeEstimates(
	series: TimelineSeries,
	scales: Scales,
	{ names, beyond, foot }: EstimateWords
): readonly PlacedEstimate[] {
	return series.estimates.map(({ label, stroke, runs }, i) => ({
		label,
		stroke,
		...estimatePaths(runs, scales, { stroke, domain: series.domain }),
		name: names[i] ?? null,
		beyond: [...(beyond[i] ?? []), ...(foot[i] ?? [])].filter((one) => one !== null)
	}));
}

interface EstimateWords {
	readonly names: readonly (EstimateName | null)[];
	/** Where lines leave the plot, within it. */
	readonly beyond: BeyondWords;
	/** The same under the years, of those that have no room within it. */
	readonly foot: BeyondWords;
}

/** All words of the estimates beside the own one; a narrow drawing has none among its lines. */
function wordsOf(series: TimelineSeries, frame: Frame, dress: Dress): EstimateWords {
	const within =
		frame.kind === 'narrow' ? { names: [], beyond: [] } : wordsWithin(series, frame, dress);
	const ground = { frame, formats: dress.formats, row: footRow(frame) };
	return { ...within, foot: footWords(series, within.beyond, ground) };
}

/**
 * Once measured, a drawing keeps its names where they were served. A name without room stands where its line leaves
 * the plot, and the others are placed around it.
 */
function wordsWithin(
	series: TimelineSeries,
	frame: Frame,
	dress: Dress
): Omit<EstimateWords, 'foot'> {
	const { scales, plot } = groundOf(series, frame, dress);
	const edge = { scales, plot, formats: dress.formats };
	const plain = beyondWords(series, edge);
	const served = servedAs(frame);
	const before = served.width === frame.width ? [] : wordsWithin(series, served, dress).names;
	const published = placePublished(series, scales, plot);
	const namesBeside = (beyond: EstimateWords['beyond']) => {
		const words = [...labelBoxes(published), ...beyondBoxes(beyond)];
		return estimateNames(series, { scales, plot, published, words }, before);
	};
	const names = namesBeside(plain);
	const nameless = series.estimates.filter((_, i) => !names[i]).map(({ label }) => label);
	if (nameless.length === 0) return { names, beyond: plain };
	const beyond = beyondWords(series, edge, nameless);
	const others = namesBeside(beyond);
	return {
		names: others.map((name, i) =>
			names[i] || !beyond[i]?.some((one) => one !== null) ? name : null
		),
		beyond
	};
}

function servedAs(frame: Frame): Frame {
	return FRAMES.find(({ kind }) => kind === frame.kind) ?? frame;
}

/** As high as a row of words under a drawing is, in step with the rest of its height, which is that of the served one. */
function footRow(frame: Frame): number {
	return (FOOT_ROW * frame.width) / servedAs(frame).width;
}

function placeLines(series: TimelineSeries, scales: Scales, held: readonly YearRange[]) {
	return {
		range: series.range ? rangePath(series.years, series.range, scales) : '',
		fills: series.fills.map(({ side, stations }) => ({ side, path: fillPath(stations, scales) })),
		followed: series.followed.map(({ code, runs }) => ({
			code,
			...strokesOf(runs, scales, held)
		})),
		even: series.even && evenStrokes(series.even.runs, scales)
	};
}

function evenStrokes(runs: readonly Run[], scales: Scales): Strokes {
	return { ...strokesOf(runs, scales), lone: dashesOf(runs, scales) };
}

function tickTexts(domain: Domain, { kind }: Frame, { tick }: Formats) {
	return roundTicks(domain, kind === 'narrow' ? 5 : 6).map((value) => {
		const text = tick(value);
		return { value, text, width: labelWidth(text) };
	});
}

const BAND_ROW = 16;
const YEARS_ROOM = 36;
/** How high a row of words under a drawing as served is. */
const FOOT_ROW = 19;

function plotOf({ width, height }: Frame, ticksWidth: number, gutterWidth: number): Plot {
	return {
		left: Math.ceil(ticksWidth) + 10,
		right: width - Math.ceil(gutterWidth),
		top: 6 + BAND_ROWS * BAND_ROW,
		bottom: height - YEARS_ROOM
	};
}

/** A year more on both sides of a single year, so that it stands in the middle. */
function openSpan([first, last]: Domain): Domain {
	return last > first ? [first, last] : [first - 1, last + 1];
}
