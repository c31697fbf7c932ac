import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { linesInput, yearInput, type ViewFields } from '../../../tests/support/inputs';
import AssertedLegend from '$lib/charts/asserted/AssertedLegend.svelte';
import { assertedLegend } from '$lib/charts/asserted/legend';
import type { AssertedSeries } from '$lib/charts/asserted/series';
import DecidersLegend from '$lib/charts/deciders/DecidersLegend.svelte';
import MatrixLegend from '$lib/charts/matrix/MatrixLegend.svelte';
import TimelineLegend from '$lib/charts/timeline/TimelineLegend.svelte';
import { timelineLegend } from '$lib/charts/timeline/legend';
import { shapeOf, swatchParts, type LegendEntry } from '$lib/files/swatch';
import { breakdownFigure } from './breakdown-figure';
import BreakdownChart from './BreakdownChart.svelte';
import { decidersFigure } from './deciders-figure';
import { mapFigure } from './map-figure';
import MapChart from './MapChart.svelte';
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

const oneYear = timelineLegend({
	line: 'Ohio, Rockefeller 2025',
	isDot: true,
	even: 'National average',
	hasRange: false,
	estimates: [
		{ label: 'Rockefeller', stroke: 'dotted-line', family: 'report', years: [2019], values: [1] },
		{ label: 'Tax Foundation 2007', stroke: 'long-line', years: [2004, 2005], values: [1, 2] }
	],
	name: null,
	published: [],
	flags: [],
	held: []
});

const lineOf = (kind: AssertedSeries['lines'][number]['kind']) => ({
	id: kind,
	kind,
	points: [{ year: 2016, value: -60e9 }]
});

const asserted: AssertedSeries = {
	measure: 'net',
	of: 'net',
	isPerPerson: false,
	lines: (['ours', 'variant', 'published', 'hybrid'] as const).map(lineOf),
	range: { kind: 'number', low: -123e9, high: -83e9, stated: -103e9, side: 'payer' },
	span: { first: 2016, last: 2016 },
	printed: { year: 2016, value: -103e9, by: [] },
	low: -123e9,
	high: 0,
	published: ['Rockefeller Institute, by report'],
	hybrids: [{ id: 'hybrid', label: 'IRS collections less USAspending' }]
};

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
	],
	[
		'the timeline of one year',
		render(TimelineLegend, {
			props: { entries: oneYear, published: [], onname: () => undefined }
		}).body,
		pictureEntries(oneYear, [])
	],
	[
		'a claim',
		render(AssertedLegend, { props: { series: asserted, words: '−$103 billion' } }).body,
		assertedLegend(asserted, '−$103 billion')
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

	it('of the breakdown has the words of the page', () => {
		const input = linesInput({ year: 2024 });
		const page = render(BreakdownChart, {
			props: { input, live: { onyear: () => undefined }, label: 'Breakdown' }
		}).body;
		const [list = ''] = /<ul class="legend[\s\S]*?<\/ul>/.exec(page) ?? [];
		const words = breakdownFigure.legend(input).map(({ label }) => label);
		expect(words).toHaveLength(3);
		expect(entriesOf(list).map(({ label }) => label)).toEqual(words);
	});

	it.each<[string, ViewFields]>([
		['two sides', {}],
		['amounts', { measure: 'paid' }],
		['sides against the average', { deficit: 'per-person' }],
		['a ratio', { measure: 'ratio' }],
		['gaps', { estimate: 'rockefeller-2025', year: 2023 }]
	])('of a map of %s has the classes of the page in their order, with its sides', (_, fields) => {
		const input = yearInput(fields);
		const noMoves = { pointed: null, onpoint: () => undefined, onchoose: () => undefined };
		const { body } = render(MapChart, {
			props: { input, live: { kind: 'map', usual: 'map', ...noMoves }, label: 'Map' }
		});
		const page = body.slice(body.indexOf('class="legend'));
		const colors = [...page.matchAll(/border-color:\s*(var\(--[\w-]+\))/g)].map(
			([, color]) => color
		);
		const entries = mapFigure.legend(input);
		const colored = entries.filter(({ color }) => color !== null);
		expect(colors.length).toBeGreaterThan(4);
		expect(colored.map(({ color }) => color)).toEqual(colors);
		const [low = '', high = ''] = [
			...page.matchAll(/<span class="[^"]*">(?:◀\ufe0e\s)?([^<◀▶]+?)(?:\s▶\ufe0e)?<\/span>/g)
		].map(([, words]) => words);
		expect(colored[0]?.label).toContain(`${low}: `);
		expect(colored.at(-1)?.label).toContain(`${high}: `);
		const isHatched = !/class="missing[^"]*hidden/.test(page);
		expect(entries.some(({ color }) => color === null)).toBe(isHatched);
	});

	it('of what decides fills as much of a cell as the chart', () => {
		const heights = decidersFigure
			.legend({} as never)
			.flatMap((entry) => swatchParts({ shape: shapeOf(entry), x: 0, y: 0 }, colors)[0] ?? [])
			.map(({ attributes }) => attributes.height ?? null);
		expect(heights).toEqual([12, 12, 12, null, 12, 6, 2]);
	});
});
