import type { FigureTable } from '$lib/charts/kit/table';
import {
	evenName,
	timelineLegend,
	type LegendKind,
	type LegendWords
} from '$lib/charts/timeline/legend';
import type { PublishedPoint } from '$lib/charts/timeline/series';
import { stateOf } from '$lib/data/states';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { formatsOf } from '$lib/words/measure';
import type { LegendEntry } from '$lib/files/swatch';
import { accountYearsHeading } from './account-headings';
import { yearsTable } from './account-tables';
import { originsOf, publishersOf, yearsWith, type Beside } from './beside-columns';
import { sourceLine } from './chart-words';
import { legendSides } from './axis-words';
import { allYears, estimateFile, filePartsOf, stateFile } from './file-parts';
import { timelineHeading, type Heading } from './headings';
import { ACCOUNT_SOURCE, byOurKeys, keysPart } from './reader-keys';
import type { FigureFiles, FigureRecord } from './record';
import { besideBy, timelineTable } from './tables';
import { timelineDrawn, type TimelineInput, type TimelineLive } from './timeline-input';
import TimelineChart from './TimelineChart.svelte';

/** All years of an estimate, with other estimates and published figures of the chosen state. */
export const timelineFigure: FigureRecord<TimelineInput, TimelineLive> = {
	id: 'timeline',
	name: 'years',
	chart: TimelineChart,
	title: (input) => headingOf(input).title,
	subtitle: (input) => headingOf(input).subtitle,
	source: (input) => (input.keys ? ACCOUNT_SOURCE : sourceOf(input)),
	legend: legendOf,
	table: tableOf,
	rowCount: (input) => input.all.length * input.followed.length + extraYears(input),
	files: filesOf,
	hasPicture: ({ all }) => all.some(({ view }) => view.plain.some((value) => value !== null))
};

function headingOf(input: TimelineInput): Heading {
	return input.keys ? accountYearsHeading(input, input.keys) : timelineHeading(input);
}

function tableOf(input: TimelineInput): FigureTable {
	const { all, choice, chosen, followed, keys } = input;
	const caption = timelineFigure.subtitle(input);
	if (!keys) {
		const beside = [{ ...besideOf(input), state: chosen }];
		return timelineTable(all, choice, { caption, only: followed, beside });
	}
	return yearsTable({ yours: all, ours: keys.ours, state: chosen }, keys, caption);
}

function besideOf(input: TimelineInput): Beside {
	const { otherEstimates, published } = timelineDrawn(input);
	return { others: otherEstimates, published };
}

/** Years of what is drawn beside the lines that their own estimate does not have. */
function extraYears(input: TimelineInput): number {
	if (input.keys) return 0;
	const own = input.all.map(({ view }) => view.fiscalYear);
	return yearsWith(own, besideBy(input.choice, besideOf(input))).length - own.length;
}

function sourceOf(input: TimelineInput): string {
	const { choice } = input;
	const { others, published } = besideOf(input);
	return [
		sourceLine(estimateOf(choice.estimate), choice.dollars),
		others.length > 0 && 'Other estimates: as named.',
		published.length > 0 && `Published figures: ${publishersOf(published)}.`,
		originsOf({ others, published })
	]
		.filter(Boolean)
		.join(' ');
}

function filesOf(
	{ choice, chosen, followed, others, keys }: TimelineInput,
	live?: Pick<TimelineLive, 'year'>
): FigureFiles {
	const served = stateFile(chosen);
	const whole = estimateFile(choice.estimate);
	const own = filePartsOf({ choice, when: allYears(live?.year), states: followed });
	const parts = [...own, others.length > 0 && !keys ? 'with-others' : ''];
	if (!keys) return { parts, served, whole };
	return {
		parts: [...parts, keysPart(keys)],
		served: byOurKeys(served, keys),
		whole: byOurKeys(whole, keys)
	};
}

/** The same words as over the drawing; a picture cannot be asked who printed a figure, and what else is in it. */
function legendOf(input: TimelineInput): readonly LegendEntry[] {
	const { years, lines, published, pivot, base } = timelineDrawn(input);
	const { low, high } = legendSides(input.choice, base);
	// A line of one year is a dot, its even line a dash, and nothing lies between them.
	const isDots = years.length === 1;
	return [
		...pictureEntries(legendWords(input), published),
		...(lines.length > 1
			? [isDots ? { ...OTHER_STATES, shape: 'disc' as const } : OTHER_STATES]
			: []),
		...((pivot === null && !input.keys) || isDots
			? []
			: [
					{ label: low, color: 'var(--payer)', shape: 'wash' as const },
					{ label: high, color: 'var(--recipient)', shape: 'wash' as const }
				])
	];
}

const OTHER_STATES = { label: 'Every other state', color: 'var(--faint)', shape: 'line' } as const;

/** The same words as over the drawing. */
function legendWords(input: TimelineInput): readonly LegendWords[] {
	const drawn = timelineDrawn(input);
	const { years, average, evenLines, range, otherEstimates, published, flags, held } = drawn;
	const { name } = stateOf(input.chosen);
	const hasEven = average !== null || evenLines.some(({ code }) => code === input.chosen);
	return timelineLegend({
		line: `${name}, ${drawn.estimate}`,
		isDot: years.length === 1,
		even: hasEven ? evenName(average !== null, name) : null,
		hasRange: range !== null,
		estimates: otherEstimates,
		write: formatsOf(input.choice).signed,
		name: input.followed.length > 1 ? name : null,
		published,
		flags,
		held
	});
}

const SHAPES: Readonly<Record<Exclude<LegendKind, 'estimate'>, NonNullable<LegendEntry['shape']>>> =
	{
		first: 'thick-line',
		even: 'dashed-line',
		range: 'wash',
		'first lighter': 'light-line',
		'shared-out': 'circle',
		collected: 'diamond',
		covid: 'hatch',
		flag: 'wash'
	};

/** What has one year alone. */
const DOT_SHAPES = { first: 'disc', even: 'line' } as const;

/** A timeline's legend as a picture has it: with who printed the figures, for whom a page has a list. */
export function pictureEntries(
	entries: readonly LegendWords[],
	published: readonly PublishedPoint[]
): readonly LegendEntry[] {
	return entries.map((entry) => {
		const own = published.filter(({ kind }) => kind === entry.kind);
		const by = own.length > 0 ? `: ${publishersOf(own)}` : '';
		return timelineEntry({ ...entry, words: `${entry.words}${by}` });
	});
}

/** An entry of a timeline's legend as a picture has it. */
function timelineEntry({
	kind,
	words,
	stroke = 'dotted-line',
	isDots = false
}: LegendWords): LegendEntry {
	const shapes = isDots ? { ...SHAPES, ...DOT_SHAPES } : SHAPES;
	const estimate = isDots ? (`${stroke}-mark` as const) : stroke;
	return {
		label: words,
		color: 'var(--ink)',
		shape: kind === 'estimate' ? estimate : shapes[kind]
	};
}
