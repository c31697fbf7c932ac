import { extent, quantileSorted } from 'd3';
import type { StateCode } from '$lib/data/states';
import type { Column } from '$lib/fiscal/core/types';
import type { Origin } from '$lib/fiscal/estimates/origin';
import { airyDomain, type Domain } from '../kit/axis';
import { fillsBetween, type Fill } from './fill';
import type { EstimateStroke } from './estimate-strokes';
import { runsOf, type Dot, type Run, type YearRange, type RangeLine } from './runs';

/** The values of one state, one for each year of the axis. */
export interface StateLine {
	readonly code: StateCode;
	readonly values: Column;
}

/** Another estimate of the first followed state, with its own years. */
export interface OtherEstimate {
	readonly label: string;
	/** What it is called among years, where its label has one that is not of its figures: "Rockefeller, report of 2023". */
	readonly name?: string;
	readonly stroke: EstimateStroke;
	/** One report of a publisher, or the newest of its reports on each year: those share a swatch. */
	readonly family?: 'report' | undefined;
	/** Which report each year's figure is of, as in "2025"; no line joins two. Without them all are of one. */
	readonly editions?: readonly string[] | undefined;
	/** How each year's figure was come by; absent where all stand as read. */
	readonly origins?: readonly (Origin | null)[] | undefined;
	/** Years whose figures count what others do not, or lack what others have; absent where there are none. */
	readonly flagged?: readonly FlaggedYears[] | undefined;
	/** Whether it sets two unlike accounts side by side: it never votes, and does not set the scale. */
	readonly isHybrid?: boolean | undefined;
	readonly years: readonly number[];
	readonly values: Column;
}

/** A figure others printed for the first followed state, in the unit of the view. */
export interface PublishedPoint {
	readonly id: string;
	readonly fiscalYear: number;
	readonly value: number;
	/** Whether taxes were shared out to who bears them or taken where they were collected. */
	readonly kind: 'shared-out' | 'collected';
	readonly publisher: string;
	readonly vintage: string;
	/** The figure as its publisher has it, written: in dollars of its year, per person or in all. */
	readonly printed: string;
	/** Where it is drawn, written, where that is not as printed: other dollars or another unit; else empty. */
	readonly drawn: string;
	/** Where it was read; empty where there is no page to send readers to. */
	readonly address: string;
	readonly sentence: string;
	/** Through whose copy it was read, and whether what is drawn was made; none where it stands as read. */
	readonly origin?: Origin;
}

/** Years of an estimate with one flag, which names it in a few words. */
export interface FlaggedYears extends YearRange {
	readonly label: string;
}

/** Years a reader must know something about: COVID-19 aid, or a flag of the estimate. */
export interface FlagBand extends FlaggedYears {
	readonly kind: 'covid' | 'flag';
}

/** Everything a timeline is drawn from, the chosen year apart. */
export interface TimelineInput {
	readonly years: readonly number[];
	readonly lines: readonly StateLine[];
	readonly chosen: StateCode;
	/** The followed states in order, the chosen one first. */
	readonly followed: readonly StateCode[];
	/** The national average in each year; `null` where it differs from state to state. */
	readonly average: Column | null;
	/** The chosen state's own even line, where there is no common average. */
	readonly evenLine: Column | null;
	readonly range: RangeLine | null;
	readonly base: 'plain' | 'neutral';
	/** Where a state breaks even: 0, or 1 for a ratio; `null` for a measure of one side. */
	readonly pivot: number | null;
	readonly otherEstimates: readonly OtherEstimate[];
	readonly published: readonly PublishedPoint[];
}

/** A line a reader follows, with its last dot, where its name stands. */
export interface FollowedLine {
	readonly code: StateCode;
	readonly values: Column;
	readonly runs: readonly Run[];
}

/** The dashed line: the national average, or how high the chosen state would have to stand to be level. */
export interface EvenSeries {
	readonly isAverage: boolean;
	readonly values: Column;
	readonly runs: readonly Run[];
}

/** The line of another estimate, and the value farthest off the axis at each end where it leaves it, the upper first. */
export interface EstimateLine {
	readonly label: string;
	readonly stroke: EstimateStroke;
	readonly runs: readonly Run[];
	readonly beyond: readonly Dot[];
}

/** What a timeline shows, before any pixel. */
export interface TimelineSeries {
	readonly years: readonly number[];
	readonly span: Domain;
	readonly domain: Domain;
	readonly others: readonly (readonly Run[])[];
	readonly followed: readonly FollowedLine[];
	readonly even: EvenSeries | null;
	readonly range: RangeLine | null;
	readonly fills: readonly Fill[];
	readonly estimates: readonly EstimateLine[];
	readonly published: readonly PublishedPoint[];
	readonly pivot: number | null;
}

/** The series of a timeline; `null` where no state has a figure in any year. */
export function timelineSeries(input: TimelineInput): TimelineSeries | null {
	const domain = domainOf(input);
	const span = spanOf(input);
	if (!domain || !span) return null;
	const { years, lines, chosen, followed, range, otherEstimates, published, pivot } = input;
	const byCode = new Map(lines.map((line) => [line.code, line.values]));
	const even = evenOf(input);
	const valuesOf = (code: StateCode) => byCode.get(code) ?? [];
	return {
		years,
		span,
		domain,
		pivot,
		published,
		even,
		range,
		others: lines.map((line) => runsOf(years, line.values)),
		followed: followed.map((code) => followedLine(code, years, valuesOf(code))),
		fills: fillsBetween(years, valuesOf(chosen), fillBase(input, even?.values ?? null)),
		estimates: estimateLines(otherEstimates, domain)
	};
}

function estimateLines(others: readonly OtherEstimate[], domain: Domain): readonly EstimateLine[] {
	return others.map(({ label, name = label, stroke, years, values, editions }) => {
		const runs = runsOf(years, values, editions);
		return { label: name, stroke, runs, beyond: farthestBeyond(runs.flat(), domain) };
	});
}

function farthestBeyond(dots: readonly Dot[], [low, high]: Domain): readonly Dot[] {
	const rising = dots.toSorted((a, b) => a.value - b.value);
	const [lowest, highest] = [rising[0], rising.at(-1)];
	return [
		...(highest && highest.value > high ? [highest] : []),
		...(lowest && lowest.value < low ? [lowest] : [])
	];
}

function followedLine(code: StateCode, years: readonly number[], values: Column): FollowedLine {
	return { code, values, runs: runsOf(years, values) };
}

function evenOf({ average, evenLine, years }: TimelineInput): EvenSeries | null {
	const values = average ?? evenLine;
	return values && { isAverage: average !== null, values, runs: runsOf(years, values) };
}

function fillBase({ base, pivot, years }: TimelineInput, even: Column | null): Column {
	if (base === 'neutral') return even ?? [];
	return pivot === null ? [] : years.map(() => pivot);
}

/** First and last year of anything drawn. */
function spanOf({ years, otherEstimates, published }: TimelineInput): Domain | null {
	const all = [
		...years,
		...otherEstimates.flatMap((estimate) => estimate.years),
		...published.map((point) => point.fiscalYear)
	];
	const [first, last] = extent(all);
	return first === undefined || last === undefined ? null : [first, last];
}

/** The share of all values that may pass over an end of the axis: a little more than one state's. */
const CUT = 0.025;

/** How much of the span that the others need a hybrid may add at an end before it is cut there instead. */
const LEEWAY = 0.15;

/** Holds all that is followed or named, and all but the extremes of the other states and of hybrids. */
function domainOf(input: TimelineInput): Domain | null {
	const needed = neededDomain(input);
	if (!needed) return null;
	const [low, high] = needed;
	const room = (high - low) * LEEWAY;
	const hybrid = input.otherEstimates.filter(({ isHybrid }) => isHybrid);
	const values = present(hybrid.flatMap((estimate) => estimate.values));
	const [least = low, most = high] = extent(values);
	return airyDomain(
		[
			low - room > least ? low : Math.min(low, least),
			high + room < most ? high : Math.max(high, most)
		],
		0.05
	);
}

/** The extent of all that sets the scale. */
function neededDomain(input: TimelineInput): Domain | null {
	const { lines, followed, average, evenLine, range, pivot, otherEstimates, published } = input;
	const everyone = present(lines.flatMap((line) => line.values)).sort((a, b) => a - b);
	if (everyone.length === 0) return null;
	const voting = otherEstimates.filter(({ isHybrid }) => !isHybrid);
	const shown = lines.filter((line) => followed.includes(line.code));
	const values = [
		...present(shown.flatMap((line) => line.values)),
		...present(average ?? evenLine ?? []),
		...present([...(range?.low ?? []), ...(range?.high ?? [])]),
		...present(voting.flatMap((estimate) => estimate.values)),
		...published.map((point) => point.value),
		...present([
			pivot,
			quantileSorted(everyone, CUT) ?? null,
			quantileSorted(everyone, 1 - CUT) ?? null
		])
	];
	return airyDomain(values, 0);
}

function present(values: Column): number[] {
	return values.filter((value) => value !== null);
}
