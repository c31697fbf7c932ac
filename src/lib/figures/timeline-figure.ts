import {
	evenName,
	timelineLegend,
	type LegendKind,
	type LegendWords
} from '$lib/charts/timeline/legend';
import { stateOf } from '$lib/data/states';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import type { LegendEntry } from '$lib/files/picture';
import { sourceLine } from './chart-words';
import { estimateFile, filePartsOf, stateFile } from './file-parts';
import { timelineHeading } from './headings';
import type { FigureRecord } from './record';
import { timelineTable } from './tables';
import { timelineDrawn, type TimelineInput, type TimelineLive } from './timeline-input';
import TimelineChart from './TimelineChart.svelte';

/** All years of an estimate, with other estimates and published figures of the chosen state. */
export const timelineFigure: FigureRecord<TimelineInput, TimelineLive> = {
	id: 'timeline',
	name: 'years',
	chart: TimelineChart,
	title: ({ all, choice, chosen }) => timelineHeading(all, choice, chosen).title,
	subtitle: ({ all, choice, chosen }) => timelineHeading(all, choice, chosen).subtitle,
	source: ({ choice }) => sourceLine(estimateOf(choice.estimate), choice.dollars),
	legend: (input) => legendWords(input).map(entryOf),
	table: (input) =>
		timelineTable(input.all, input.choice, {
			caption: timelineFigure.subtitle(input),
			only: input.followed
		}),
	rowCount: ({ all, followed }) => all.length * followed.length,
	files: ({ choice, chosen, followed }) => ({
		parts: filePartsOf({ choice, when: 'all-years', states: followed }),
		served: stateFile(chosen),
		whole: estimateFile(choice.estimate)
	}),
	hasPicture: ({ all }) => all.some(({ view }) => view.plain.some((value) => value !== null))
};

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
		estimates: otherEstimates.map(({ label }) => `${name}, ${label}`),
		published,
		flags,
		held
	});
}

const SHAPES: Readonly<Record<LegendKind, NonNullable<LegendEntry['shape']>>> = {
	first: 'thick-line',
	even: 'dashed-line',
	range: 'wash',
	'first lighter': 'light-line',
	estimate: 'dotted-line',
	'shared-out': 'circle',
	collected: 'diamond',
	covid: 'hatch',
	flag: 'wash'
};

function entryOf({ kind, words }: LegendWords): LegendEntry {
	return { label: words, color: 'var(--ink)', shape: SHAPES[kind] };
}
