import type { FigureTable } from '$lib/charts/kit/table';
import {
	evenName,
	timelineLegend,
	type LegendKind,
	type LegendWords
} from '$lib/charts/timeline/legend';
import { stateOf } from '$lib/data/states';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { formatsOf } from '$lib/words/measure';
import type { LegendEntry } from '$lib/files/swatch';
import { accountYearsHeading } from './account-headings';
import { yearsTable } from './account-tables';
import { sourceLine } from './chart-words';
import { estimateFile, filePartsOf, stateFile } from './file-parts';
import { timelineHeading, type Heading } from './headings';
import { ACCOUNT_SOURCE, byOurKeys, keysPart } from './reader-keys';
import type { FigureFiles, FigureRecord } from './record';
import { timelineTable } from './tables';
import { timelineDrawn, type TimelineInput, type TimelineLive } from './timeline-input';
import TimelineChart from './TimelineChart.svelte';

/** All years of an estimate, with other estimates and published figures of the chosen state. */
export const timelineFigure: FigureRecord<TimelineInput, TimelineLive> = {
	id: 'timeline',
	name: 'years',
	chart: TimelineChart,
	title: (input) => headingOf(input).title,
	subtitle: (input) => headingOf(input).subtitle,
	source: ({ choice, keys }) =>
		keys ? ACCOUNT_SOURCE : sourceLine(estimateOf(choice.estimate), choice.dollars),
	legend: (input) => legendWords(input).map(timelineEntry),
	table: tableOf,
	rowCount: ({ all, followed }) => all.length * followed.length,
	files: filesOf,
	hasPicture: ({ all }) => all.some(({ view }) => view.plain.some((value) => value !== null))
};

function headingOf(input: TimelineInput): Heading {
	const { all, choice, chosen, keys } = input;
	return keys ? accountYearsHeading(input, keys) : timelineHeading(all, choice, chosen);
}

function tableOf(input: TimelineInput): FigureTable {
	const { all, choice, chosen, followed, keys } = input;
	const caption = timelineFigure.subtitle(input);
	if (!keys) return timelineTable(all, choice, { caption, only: followed });
	return yearsTable({ yours: all, ours: keys.ours, state: chosen }, keys, caption);
}

function filesOf({ choice, chosen, followed, keys }: TimelineInput): FigureFiles {
	const served = stateFile(chosen);
	const whole = estimateFile(choice.estimate);
	const parts = filePartsOf({ choice, when: 'all-years', states: followed });
	if (!keys) return { parts, served, whole };
	return {
		parts: [...parts, keysPart(keys)],
		served: byOurKeys(served, keys),
		whole: byOurKeys(whole, keys)
	};
}

/** The same words as over the drawing. */
function legendWords(input: TimelineInput): readonly LegendWords[] {
	const drawn = timelineDrawn(input);
	const { average, evenLines, range, otherEstimates, published, flags, held } = drawn;
	const { name } = stateOf(input.chosen);
	const hasEven = average !== null || evenLines.some(({ code }) => code === input.chosen);
	return timelineLegend({
		line: `${name}, ${drawn.estimate}`,
		even: hasEven ? evenName(average !== null, name) : null,
		hasRange: range !== null,
		estimates: otherEstimates,
		write: formatsOf(input.choice).signed,
		name,
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

/** An entry of a timeline's legend as a picture has it. */
export function timelineEntry({ kind, words, stroke = 'dotted-line' }: LegendWords): LegendEntry {
	const shape = kind === 'estimate' ? stroke : SHAPES[kind];
	return { label: words, color: 'var(--ink)', shape };
}
