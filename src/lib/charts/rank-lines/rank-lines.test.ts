import { describe, expect, it } from 'vitest';
import { measuredFrame } from '../kit/frame';
import { framesFor } from './frame';
import { placeRanks } from './place';
import { rankRuns, spanOf, stopsOf, zoneSteps, type RankSeries } from './series';

const years = (...list: readonly number[]) =>
	list.map((year) => ({ year, areas: 51, isSetAside: year === 2021 }));

const series: RankSeries = {
	id: 'unsheltered',
	heading: 'Unsheltered homeless persons',
	years: years(2018, 2019, 2020, 2021, 2022, 2025),
	lines: [
		{
			code: 'CA',
			rank: [1, 1, 2, null, 1, 1],
			answers: ['yes', 'yes', 'tie', null, 'yes', 'no']
		},
		{ code: 'TX', rank: [4, 4, 4, null, 5, null], answers: ['no', 'no', 'no', null, 'no', null] }
	],
	zone: 0
};

describe('rank lines', () => {
	it('break where a rank is missing and where the series leaves years out', () => {
		const runs = rankRuns(series.years, series.lines[0]?.rank ?? []);
		expect(runs.map((run) => run.map(({ year }) => year))).toEqual([
			[2018, 2019, 2020],
			[2022],
			[2025]
		]);
	});

	it('share the years of all panels', () => {
		const other = { ...series, years: years(1990) };
		expect(spanOf([series, other])).toEqual([1990, 2025]);
		expect(stopsOf([series, other])).toEqual([1990, 2018, 2019, 2020, 2021, 2022, 2025]);
	});

	it('wash the part that makes a sentence true, by the areas of each year, none set aside', () => {
		const tests = { ...series, zone: 0.2, years: [{ year: 1990, areas: 38, isSetAside: false }] };
		expect(zoneSteps(tests).map(({ down }) => down)).toEqual([7.5]);
		expect(zoneSteps(series).map(({ down }) => down)).toEqual([1.5, 1.5, 1.5, 1.5, 1.5]);
		expect(zoneSteps({ ...series, zone: null })).toEqual([]);
	});
});

describe('rank lines in pixels', () => {
	it('stand in one column on a phone, two in a column, three on the page, four in two rows', () => {
		const columns = (panels: number) => framesFor(panels).map((frame) => frame.columns);
		expect([1, 2, 3, 4].map(columns)).toEqual([
			[1, 1, 1],
			[1, 2, 2],
			[1, 2, 3],
			[1, 2, 2]
		]);
	});

	it('keep everything inside the drawing, rank 1 over rank 51', () => {
		for (const frame of [...framesFor(3), measuredFrame(320, framesFor(3))]) {
			const { panels } = placeRanks([series, series, series], frame);
			for (const { left, top, plot, rankTicks, labels } of panels) {
				expect(top + plot.bottom).toBeLessThanOrEqual(frame.height);
				expect(left + plot.right).toBeLessThanOrEqual(frame.width);
				expect(rankTicks[0]?.y).toBeLessThan(rankTicks.at(-1)?.y ?? 0);
				expect(labels.map(({ code }) => code)).toEqual(['CA', 'TX']);
			}
		}
	});

	it('mark years by what they say of the sentence, ties too, and none that cannot be told', () => {
		const [frame] = framesFor(1);
		const panel = frame && placeRanks([series], frame).panels[0];
		expect(panel?.dots.yes.match(/M/g)).toHaveLength(3);
		expect(panel?.dots.tie.match(/M/g)).toHaveLength(1);
		expect(panel?.dots.no.match(/M/g)).toHaveLength(1);
		expect(panel?.aside.map(({ year }) => year)).toEqual([2021]);
	});

	it('have headings that end next to what they name, however many lines others take', () => {
		const long = {
			...series,
			heading: 'Unsheltered homeless persons per 10,000 residents, in January'
		};
		const { panels } = placeRanks([series, long], measuredFrame(320, framesFor(2)));
		expect(panels[1]?.heading.length).toBeGreaterThan(1);
		const gaps = panels.map(({ heading, readingY }) => readingY - (heading.at(-1)?.y ?? NaN));
		expect(gaps[0]).toBe(gaps[1]);
		expect(gaps[0]).toBeGreaterThan(15);
	});

	it('have no name on the hatch of a year set aside', () => {
		const [frame] = framesFor(1);
		const ended = { ...series, years: series.years.slice(0, 4) };
		const panel = frame && placeRanks([ended], frame).panels[0];
		const { x = NaN, width = NaN } = panel?.aside[0] ?? {};
		expect(panel?.labels[0]?.x).toBeGreaterThan(x + width);
	});

	it('find the year at a place in any panel', () => {
		const frame = measuredFrame(1184, framesFor(3));
		const placement = placeRanks([series, series, series], frame);
		for (const { left } of placement.panels) {
			expect(placement.yearAt(left + placement.x(2020))).toBeCloseTo(2020, 0);
		}
	});
});
