import type { OnChoose, OnPoint } from '$lib/charts/kit/pointing';
import { strokeOfEstimate } from '$lib/charts/timeline/estimate-strokes';
import type { YearRange, RangeLine } from '$lib/charts/timeline/runs';
import type {
	FlagBand,
	OtherEstimate,
	PublishedPoint,
	StateLine
} from '$lib/charts/timeline/series';
import { positionOf, STATES, type StateCode } from '$lib/data/states';
import { isReport } from '$lib/fiscal/estimates/editions';
import { estimateOf, type Estimate } from '$lib/fiscal/estimates/estimates';
import { copyWords } from '$lib/fiscal/estimates/copy-words';
import { originOf } from '$lib/fiscal/estimates/origin';
import { amount, wholeAmount } from '$lib/words/money';
import { FLAGS } from '$lib/fiscal/core/flags';
import {
	isPointMade,
	placeOfPoint,
	printedFigure,
	type PrintedFigure,
	type PublishedPoint as Printed
} from '$lib/fiscal/estimates/published-points';
import type { Choice, Column, ContextYear, Flag } from '$lib/fiscal/core/types';
import type { ShownYear, YearsOtherwise } from '$lib/fiscal/measures/shown-years';
import { carriedWords, doubtWords } from '$lib/words/doubt-words';
import { isLight, ownYearWords } from '$lib/words/own-year-words';
import { dollarsOf } from '$lib/fiscal/measures/measures';
import { capital, small } from '$lib/words/capital';
import { formatsOf, perWords } from '$lib/words/measure';
import { shortNameOf } from '$lib/words/names';
import { typographic } from '$lib/words/typographic';
import { evenOf } from './chart-words';
import { dollarsNote, flagNote, type Pointed } from './pointed';
import { whose, type ReaderKeys } from './reader-keys';
import { timelineCard } from './timeline-card';

/** What a timeline tells: all years of an estimate by one choice. The year shown is no part of it: no line hangs on it. */
export interface TimelineInput {
	readonly all: readonly ShownYear[];
	readonly choice: Choice;
	/** The same with interest on the debt the other way; none where that moves nothing, or another page tells it. */
	readonly otherwise?: YearsOtherwise | null;
	/** The even line that the washes start from. */
	readonly base: 'plain' | 'neutral';
	readonly chosen: StateCode;
	/** The chosen state among them. */
	readonly followed: readonly StateCode[];
	/** Other estimates of the chosen state, where a reader asked for them. */
	readonly others: readonly OtherYears[];
	/** Single-year figures that others printed, in whole dollars of the year. */
	readonly points: readonly Printed[];
	/** What those are divided by. */
	readonly context: ReadonlyMap<number, ContextYear>;
	/** By whose sharing rules, where a reader of our own account may choose them; else `null`. */
	readonly keys: YearsKeys | null;
}

/** By whose sharing rules, with all years by ours, which stay faint behind a reader's own. */
export interface YearsKeys extends ReaderKeys {
	readonly ours: readonly ShownYear[];
}

/** All years of another estimate. */
export interface OtherYears {
	readonly estimate: Estimate;
	readonly all: readonly ShownYear[];
}

/** What moves under a reader's hand. */
export interface TimelineLive {
	readonly year: number;
	readonly pointed: StateCode | null;
	readonly onpoint: OnPoint;
	readonly onchoose: OnChoose;
	readonly onyear: (year: number) => void;
}

/** All lines, marks and washes of a timeline, before any pixel. */
export interface TimelineDrawn {
	/** The estimate the lines come from, as it stands after a state's name. */
	readonly estimate: string;
	readonly years: readonly number[];
	readonly lines: readonly StateLine[];
	readonly average: Column | null;
	readonly evenLines: readonly StateLine[];
	readonly range: RangeLine | null;
	readonly base: 'plain' | 'neutral';
	readonly pivot: number | null;
	readonly otherEstimates: readonly OtherEstimate[];
	readonly published: readonly PublishedPoint[];
	readonly flags: readonly FlagBand[];
	readonly held: readonly YearRange[];
}

/** What a timeline draws: all states on the scale of the choice; of an account by keys, one state against the average. */
export function timelineDrawn(input: TimelineInput): TimelineDrawn {
	const { all, choice, base, chosen, others, points, context, keys } = input;
	if (keys) return drawnByKeys(input, keys);
	const position = positionOf(chosen);
	const average = averageOf(all);
	return {
		estimate: afterName(choice.estimate),
		years: all.map(({ view }) => view.fiscalYear),
		lines: linesOf(all),
		average,
		evenLines: average ? [] : evenLinesOf(all),
		range: rangeLineOf(all, position),
		// Without an average in any year the washes start from zero, as the lines of a deficit left as it is.
		base: all.every(({ view }) => view.partial) ? 'plain' : base,
		pivot: evenOf(choice.measure),
		otherEstimates: otherLines(others, position),
		published: pointsOf(points, { state: chosen, choice, context }),
		flags: bandsOf(all),
		held: heldYearsOf(all)
	};
}

/** An estimate's label after a comma; ours alone is no name, and begins small. */
function afterName(id: Choice['estimate']): string {
	const { label } = estimateOf(id);
	return id === 'account' ? small(label) : label;
}

function drawnByKeys({ all, chosen }: TimelineInput, keys: YearsKeys): TimelineDrawn {
	const position = positionOf(chosen);
	const valuesOf = (years: readonly ShownYear[]) =>
		years.map(({ view }) => view.neutral[position] ?? null);
	const yearsOf = (years: readonly ShownYear[]) => years.map(({ view }) => view.fiscalYear);
	const ours = {
		label: 'our sharing rules',
		stroke: strokeOfEstimate('account'),
		years: yearsOf(keys.ours),
		values: valuesOf(keys.ours)
	};
	return {
		estimate: whose(keys),
		years: yearsOf(all),
		lines: [{ code: chosen, values: valuesOf(all) }],
		average: all.map(() => 0),
		evenLines: [],
		range: null,
		base: 'neutral',
		pivot: null,
		otherEstimates: keys.isOurs ? [] : [ours],
		published: [],
		flags: bandsOf(all),
		held: heldYearsOf(all)
	};
}

/** The card of the year looked at: what is drawn there, and what to know of it. */
export function timelineCardOf(
	input: TimelineInput,
	drawn: TimelineDrawn,
	{ year, pointed }: Pick<TimelineLive, 'year' | 'pointed'>
): Pointed {
	const { choice, chosen, followed, keys } = input;
	return timelineCard({
		year,
		years: drawn.years,
		lines: drawn.lines,
		states: [...followed, ...(pointed && !keys ? [pointed] : [])],
		even: evenCard(drawn, chosen),
		others: drawn.otherEstimates,
		published: drawn.published,
		write: formatsOf(choice).signed,
		note: [dollarsNote(choice), doubtNote(input, year)].filter(Boolean).join(' ')
	});
}

/** How far off, and how old, the year's figures are; no range is known of a reader's own keys. */
function doubtNote({ all, choice, chosen, keys }: TimelineInput, year: number): string {
	const view = all.find((one) => one.view.fiscalYear === year)?.view;
	if (!view) return '';
	const sentence = (words: string) => words && `${words}.`;
	if (keys) return sentence(carriedWords(view));
	const doubt = doubtWords(view, positionOf(chosen), choice);
	const flags = flagNote(view.flags[positionOf(chosen)] ?? []);
	return [doubt && `${shortNameOf(chosen)}: ${doubt}`, sentence(ownYearWords(view)), flags]
		.filter(Boolean)
		.join(' ');
}

function evenCard({ average, evenLines }: TimelineDrawn, chosen: StateCode) {
	if (average) return { label: 'National average', values: average };
	const own = evenLines.find(({ code }) => code === chosen);
	return own ? { label: 'Level with the others', values: own.values } : null;
}

/** A line for each area over all years shown, in the unit of the view. */
export function linesOf(all: readonly ShownYear[]): readonly StateLine[] {
	return STATES.map(({ code }, i) => ({
		code,
		values: all.map(({ view }) => view.plain[i] ?? null)
	}));
}

/**
 * The national average over the years, with a gap where only some states were found; `null` where in some year it
 * differs from state to state, or there is none in any.
 */
export function averageOf(all: readonly ShownYear[]): Column | null {
	const values = all.map(({ view }) => view.average);
	const differs = all.some(({ view }) => view.average === null && !view.partial);
	return differs || values.every((value) => value === null) ? null : values;
}

/** Each state's own even line, for rules under which it differs; none where no figure has one. */
function evenLinesOf(all: readonly ShownYear[]): readonly StateLine[] {
	if (all.every(({ view }) => view.even.every((value) => value === null))) return [];
	return STATES.map(({ code }, i) => ({
		code,
		values: all.map(({ view }) => view.even[i] ?? null)
	}));
}

/** The chosen state's line by each other estimate. */
function otherLines(others: readonly OtherYears[], position: number): readonly OtherEstimate[] {
	return others
		.map(({ estimate, all }) => {
			const origins = all.map(({ view }) =>
				originOf(estimate.id, view.flags[position] ?? [], (view.paid[position] ?? null) !== null)
			);
			return {
				label: estimate.label,
				...(isReport(estimate.id) && { name: reportName(estimate) }),
				stroke: strokeOfEstimate(estimate.id),
				family: isReport(estimate.id) ? ('report' as const) : undefined,
				isHybrid: estimate.hybrid,
				years: all.map(({ view }) => view.fiscalYear),
				values: all.map(({ view }) => view.plain[position] ?? null),
				...(origins.some(Boolean) && { origins })
			};
		})
		.filter(({ values }) => values.some((value) => value !== null));
}

/** A report by its publisher and its own year, which is not that of its figures: "Rockefeller, report of 2023". */
function reportName({ label, name }: Estimate): string {
	return `${label.replace(/ \d+$/, '')}, ${name.replace(/^.*’s /, '')}`;
}

/** Single-year figures others printed for the chosen state, in the unit of the view. */
export function pointsOf(
	points: readonly Printed[],
	{
		state,
		choice,
		context
	}: {
		readonly state: StateCode;
		readonly choice: Choice;
		readonly context: ReadonlyMap<number, ContextYear>;
	}
): readonly PublishedPoint[] {
	return points.flatMap((point) => {
		const year = context.get(point.fiscalYearFrom);
		if (point.state !== state || !year) return [];
		const value = placeOfPoint(point, choice, year);
		const printed = printedFigure(point, choice);
		if (value === null || printed === null) return [];
		const origin = { copiedBy: point.copiedBy, isMade: isPointMade(point, choice) };
		return [
			{
				id: point.id,
				fiscalYear: point.fiscalYearFrom,
				value,
				kind: point.incidence === 'borne' ? 'shared-out' : 'collected',
				publisher: point.publisher,
				vintage: point.vintage || 'no date',
				...printedWords(printed, { value, choice }),
				address: point.address,
				sentence: sentenceOf(point),
				...((origin.copiedBy || origin.isMade) && { origin })
			} as const
		];
	});
}

/**
 * A printed figure in words, and where it is drawn if other dollars or another unit are asked for; of a balance that
 * is not printed both sides, which are.
 */
export function printedWords(
	{ value: own, unit, sides }: PrintedFigure,
	{ value, choice }: { readonly value: number; readonly choice: Choice }
): Pick<PublishedPoint, 'printed' | 'drawn'> {
	const scale = unit === 'per-person' ? 'per-person' : 'total';
	const isInUnit = choice.scale === scale && choice.dollars === 'current';
	const isOwn = unit === 'ratio' || (isInUnit && !sides);
	const per = choice.scale === scale ? '' : perWords(choice);
	const dollars = choice.dollars === 'current' ? '' : ` ${dollarsOf(choice.dollars).words}`;
	const asPrinted: Choice = { ...choice, scale, dollars: 'current' };
	const digits = sides
		? `paid ${wholeAmount(sides.paid)}, received ${wholeAmount(sides.received)}`
		: digitsOf({ value: own, unit }, asPrinted);
	return {
		printed: `${digits}${choice.scale === scale ? '' : perWords(asPrinted)}`,
		drawn: isOwn ? '' : `drawn at ${formatsOf(choice).signed(value)}${per}${dollars}`
	};
}

/** A printed figure with its sign; of a total every digit that is printed. */
function digitsOf({ value, unit }: PrintedFigure, asPrinted: Choice): string {
	const words = formatsOf(asPrinted).signed(value);
	return unit === 'total' ? words.replace(amount(value), () => wholeAmount(value)) : words;
}

/** An address within a note, of which a list shows where it leads and the file the rest. */
const ADDRESS = /https?:\/\/(?:www\.)?([^/\s]+)\S*/g;

function withHosts(note: string): string {
	return note.replace(ADDRESS, (_, host: string) => host);
}

/** What a point counts, and whose copy was read; in which other unit it is drawn is told apart. */
function sentenceOf(point: Printed): string {
	const copy = copyWords(point.copiedBy);
	return [typographic(point.scope), typographic(withHosts(point.note)), copy]
		.filter(Boolean)
		.map((words) => capital(words))
		.join('. ');
}

/** Flags that hold for a whole estimate say nothing about a year. */
const OF_YEARS: readonly Flag[] = [
	'partial-year-coverage',
	'covid',
	'postponed-deadline',
	'undistributed',
	'face-value-insurance',
	'insurer-home-state',
	'dc-in-md',
	'inferred-year'
];

/** Runs of years with the same flag, for the washes behind the lines. */
export function bandsOf(all: readonly ShownYear[]): readonly FlagBand[] {
	return FLAGS.filter(({ id }) => OF_YEARS.includes(id)).flatMap(({ id, label }) =>
		runsOf(all.filter(({ view }) => view.flags.some((flags) => flags.includes(id)))).map(
			([from, to]) => ({ from, to, label, kind: id === 'covid' ? 'covid' : 'flag' }) as const
		)
	);
}

/** The chosen state's range of past misses over the years; `null` where no year has one. */
function rangeLineOf(all: readonly ShownYear[], position: number): RangeLine | null {
	const low = all.map(({ view }) => view.low[position] ?? null);
	const high = all.map(({ view }) => view.high[position] ?? null);
	return low.every((value) => value === null) ? null : { low, high };
}

/**
 * Years in which over a quarter of the taxes or of the spending is shared out by figures of other years or by
 * population, from the second such year on. The flag `key-held` would not do: some small line has it in nearly
 * every year.
 */
export function heldYearsOf(all: readonly ShownYear[]): readonly YearRange[] {
	const isHeld = ({ view: { ages } }: ShownYear) => ages !== null && isLight(ages);
	const held = all.filter((shown, i) => {
		const before = all[i - 1];
		return isHeld(shown) && before !== undefined && isHeld(before);
	});
	return runsOf(held).map(([from, to]) => ({ from, to }));
}

function runsOf(flagged: readonly ShownYear[]): readonly [number, number][] {
	const runs: [number, number][] = [];
	for (const { view } of flagged) {
		const last = runs.at(-1);
		if (last && last[1] === view.fiscalYear - 1) last[1] = view.fiscalYear;
		else runs.push([view.fiscalYear, view.fiscalYear]);
	}
	return runs;
}
