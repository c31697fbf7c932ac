import { describe, expect, it } from 'vitest';
import { FRAMES as EXPLAIN, placeExplain } from '$lib/charts/explain/place';
import { firstFree, type Box, type Segment } from '$lib/charts/kit/declutter';
import { measuredFrame } from '$lib/charts/kit/frame';
import { labelWidth, strongWidth } from '$lib/charts/kit/label-width';
import { FRAMES as SCATTER } from '$lib/charts/scatter/frame';
import type { DotLabel, PlacedDot } from '$lib/charts/scatter/labels';
import { placeScatter } from '$lib/charts/scatter/place';
import type { StateCode } from '$lib/data/states';
import { explain } from '$lib/fiscal/conditions/explain';
import { explainOfDatasets } from '$lib/ledger/explain.server';
import { yearInput } from '../../../tests/support/inputs';
import { scatterSeriesOf } from './scatter-input';

/** Size of the words, and half the height of their letters, in pixels. */
const [SIZE, HALF] = [12, 6];

const everywhere: Box = { left: -1e4, right: 1e4, top: -1e4, bottom: 1e4 };

function boxOf({ text, kind, x, y, anchor }: DotLabel): Box {
	const width = kind === 'chosen' ? strongWidth(text, SIZE) : labelWidth(text, SIZE);
	const left = x - { start: 0, middle: width / 2, end: width }[anchor];
	return { left, right: left + width, top: y - HALF, bottom: y + HALF };
}

/** The names that lie on a line, or on the dot of another state. */
function namesHit(
	labels: readonly DotLabel[],
	dots: readonly PlacedDot[],
	segments: readonly Segment[]
): readonly string[] {
	return labels
		.filter((label) => {
			const discs = dots.filter(({ code }) => code !== label.code);
			return firstFree([boxOf(label)], { bounds: everywhere, boxes: [], discs, segments }) < 0;
		})
		.map(({ text }) => text);
}

describe('names beside dots, by the figures of the site', () => {
	it.each([340, 350, 358, 366])(
		'lie on no line and no dot of the scatter, %i pixels wide',
		(width) => {
			const input = { ...yearInput({ states: ['CA'], year: 2024 }), base: 'plain' as const };
			const series = scatterSeriesOf(input);
			if (!series) throw new Error('No state has both sides.');
			const { labels, dots, lines } = placeScatter(series, measuredFrame(width, SCATTER), {
				followed: ['CA'],
				tick: String
			});
			expect(labels.length).toBeGreaterThan(8);
			expect(namesHit(labels, dots, lines)).toEqual([]);
		}
	);

	it.each([560, 650])('let no code be taken for that of another dot, %i pixels wide', (width) => {
		const input = { ...yearInput({ states: ['CA'], year: 2024 }), base: 'plain' as const };
		const series = scatterSeriesOf(input);
		if (!series) throw new Error('No state has both sides.');
		const frame = measuredFrame(width, SCATTER);
		const { labels, dots } = placeScatter(series, frame, { followed: ['CA'], tick: String });
		const codes = labels.filter(({ kind }) => kind === 'code');
		expect(codes.length).toBeGreaterThan(8);
		const nearest = codes.map((label) => {
			const { left, right, top, bottom } = boxOf(label);
			// The box that names are placed by is a pixel and a half higher and lower.
			const gap = ({ x, y, r }: PlacedDot) =>
				Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - 1.5 - y, y - bottom - 1.5, 0)) -
				r;
			return dots.toSorted((a, b) => gap(a) - gap(b))[0]?.code;
		});
		expect(nearest).toEqual(codes.map(({ code }) => code));
	});

	it.each<[StateCode, number]>([
		['MS', 1100],
		['CA', 1100],
		['WV', 1100],
		['MS', 358]
	])('lie on no dot beside income and age: %s, %i pixels wide', (code, width) => {
		const year = explainOfDatasets().years.at(-1);
		const explained = year && explain(year);
		if (!explained) throw new Error('No year has net, income and age.');
		const dress = { followed: [code], tick: String, incomeTick: String };
		for (const { labels, dots, sticks } of placeExplain(
			explained,
			measuredFrame(width, EXPLAIN),
			dress
		).panels) {
			const segments = sticks.map(({ x, from, to }) => ({ x1: x, y1: from, x2: x, y2: to }));
			expect(namesHit(labels, dots, segments)).toEqual([]);
		}
	});
});
