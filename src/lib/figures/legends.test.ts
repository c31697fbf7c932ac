import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import DecidersLegend from '$lib/charts/deciders/DecidersLegend.svelte';
import MatrixLegend from '$lib/charts/matrix/MatrixLegend.svelte';
import TimelineLegend from '$lib/charts/timeline/TimelineLegend.svelte';
import { timelineLegend } from '$lib/charts/timeline/legend';
import { shapeOf, swatchParts, type LegendEntry } from '$lib/files/swatch';
import { decidersFigure } from './deciders-figure';
import { PICTURE_LEGEND } from './matrix';
import { pictureEntries } from './timeline-figure';

const colors = { color: 'red', ink: 'black', paper: 'white' };
const range = { from: 2020, to: 2021 };

const timeline = timelineLegend({
	line: 'Ohio, our own account',
	even: 'National average',
	hasRange: false,
	estimates: [
		{ label: 'Tax Foundation 2007', stroke: 'long-line' },
		{ label: 'Rockefeller 2025', stroke: 'dash-dot-line', family: 'report' }
	],
	name: 'Ohio',
	published: [],
	flags: [],
	held: [range]
});

/** The legends that pages draw by components of their own, beside those of the pictures. */
const legends: readonly [name: string, page: string, picture: readonly LegendEntry[]][] = [
	['what decides', render(DecidersLegend).body, decidersFigure.legend({} as never)],
	['the matrix', render(MatrixLegend, { props: { id: 'm' } }).body, PICTURE_LEGEND],
	[
		'the timeline',
		render(TimelineLegend, {
			props: { entries: timeline, published: [], onname: () => undefined }
		}).body,
		pictureEntries(timeline, [])
	]
];

/** The shapes that an entry is drawn with, in the order of their names. */
function marksIn(svg: string): readonly string[] {
	const drawn = svg.replace(/<defs>.*?<\/defs>/s, '');
	return [...drawn.matchAll(/<(rect|circle|path)\b/g)].map(([, name = '']) => name).sort();
}

function entriesOf(html: string) {
	return [...html.matchAll(/<li[^>]*>(.*?)<\/li>/gs)].map(([, entry = '']) => ({
		label: entry
			.replace(/<svg.*<\/svg>/s, '')
			.replace(/<[^>]*>/g, '')
			.trim(),
		marks: marksIn(entry)
	}));
}

/** A pattern stands in the page for what a picture draws by lines over a box. */
function marksOf(entry: LegendEntry): readonly string[] {
	const shape = shapeOf(entry);
	if (shape === 'hatch') return ['rect'];
	return swatchParts({ shape, x: 0, y: 0 }, colors)
		.map(({ name }) => name)
		.sort();
}

describe('the legend of a picture', () => {
	it.each(legends)(
		'of %s has the entries of the page, each with its kind of mark',
		(_, page, picture) => {
			expect(picture.length).toBeGreaterThan(3);
			expect(entriesOf(page)).toEqual(
				picture.map((entry) => ({ label: entry.label, marks: marksOf(entry) }))
			);
		}
	);

	it('of what decides fills as much of a cell as the chart', () => {
		const heights = decidersFigure
			.legend({} as never)
			.flatMap((entry) => swatchParts({ shape: shapeOf(entry), x: 0, y: 0 }, colors)[0] ?? [])
			.map(({ attributes }) => attributes.height ?? null);
		expect(heights).toEqual([12, 12, 12, null, 12, 6, 2]);
	});
});
