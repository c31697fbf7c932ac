import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { StateDeciders, YearChoice } from '$lib/fiscal/verdict/deciders-by-year';
import { labelWidth, strongWidth } from '../kit/label-width';
import Deciders from './Deciders.svelte';
import { DECIDERS_FRAMES, outlineOf, placeDeciders, rowAt } from './place';
import { decidersSeries } from './series';
import { cellWords } from '$lib/words/decider-cell';

const interest: YearChoice = {
	choice: 'interest',
	effect: 'turns',
	low: { value: 'population', q: 0 },
	high: { value: 'excluded', q: 1 }
};
const covid: YearChoice = {
	choice: 'covid',
	effect: 'nothing',
	low: { value: 'in', q: 0.5 },
	high: { value: 'out', q: 0.5 }
};
const deciders: StateDeciders = {
	neutral: [{ fiscalYear: 1999, side: 'payer', choices: [] }],
	plain: [
		{ fiscalYear: 2000, side: 'split', choices: [interest] },
		{ fiscalYear: 2002, side: 'even', choices: [{ ...interest, effect: 'moves' }, covid] },
		{ fiscalYear: 2003, side: 'recipient', choices: [] }
	]
};
const series = decidersSeries(deciders);
const { wide, narrow } = DECIDERS_FRAMES;

describe('decidersSeries', () => {
	it('has every year of both panels, and rows only for choices that can be made', () => {
		expect(series.years).toEqual([1999, 2000, 2001, 2002, 2003]);
		expect(series.panels.map(({ title, rows }) => [title, rows.map(({ label }) => label)])).toEqual(
			[
				['Against the other states', []],
				['Dollar for dollar', ['Interest on the debt', 'COVID-19 relief']]
			]
		);
		expect(series.panels[1]?.rows.map(({ turns }) => turns)).toEqual([1, 0]);
		expect(decidersSeries({ neutral: [], plain: [] })).toEqual({ years: [], panels: [] });
	});
});

describe('placeDeciders', () => {
	const placed = placeDeciders(series, wide);
	const [, plain] = placed.panels;
	const [sides, turning, relief] = plain?.rows.map(({ y }) => y) ?? [];

	it('fills a cell where a choice turns the side, halfway where it moves votes, and underlines the rest', () => {
		expect(plain?.paths.turns).toBe(`M1 ${turning}h1v14h-1z`);
		expect(plain?.paths.moves).toBe(`M3 ${Number(turning) + 7}h1v7h-1z`);
		expect(plain?.paths.nothing).toBe(`M3 ${Number(relief) + 12}h1v2h-1z`);
	});

	it('colors the side that all agree on, with its mark, and gives a year of split votes the color of no side', () => {
		const y = Number(sides);
		expect(plain?.paths.recipient).toBe(`M4 ${y}h1v14h-1z`);
		expect(plain?.paths.payer).toBe('');
		expect(plain?.paths.split).toBe(`M1 ${y}v14h1z`);
		expect(plain?.paths.even).toBe(`M3 ${y}h1v14h-1z`);
		expect(plain?.paths.dots).toBe(`M3.5 ${y + 7}h0`);
		expect(plain?.paths.marks).toBe(`M4.25 ${y + 7}h0.5M4.5 ${y + 4}v6`);
		expect(placed.panels[0]?.paths.marks).toMatch(/^M0\.25 \d+h0\.5$/);
	});

	it('outlines a year around all rows, or around each cell where words stand between them', () => {
		expect(outlineOf(plain?.rows ?? [], 4, wide).match(/M4 /g)).toHaveLength(1);
		expect(outlineOf(plain?.rows ?? [], 4, narrow).match(/M4 /g)).toHaveLength(1);
		expect(plain?.rows.map(({ count }) => count.join(''))).toEqual([
			'',
			'turns it in 1 year',
			'never turns it'
		]);
	});

	it('finds panel and row where they are drawn', () => {
		expect(rowAt(placed, Number(turning) + 5)?.row.label).toBe('Interest on the debt');
		expect(rowAt(placed, Number(sides) + 14)?.row.row).toBeNull();
		expect(rowAt(placed, 0)).toBeNull();
	});

	it.each([
		[660, wide],
		[320, narrow],
		[272, narrow]
	] as const)('at %i px keeps its words apart and off the cells', (width, frame) => {
		const { panels, height } = placeDeciders(series, frame);
		for (const { rows, axisY } of panels) {
			expect(axisY).toBeLessThan(height);
			for (const { label, count: parts } of rows) {
				// The style sheet has the same number.
				const count = width < 320 ? parts[1] : parts.join('');
				if (frame.name === 'wide') {
					expect(strongWidth(label) + 8).toBeLessThan((width * frame.left) / 100);
					const room = (width * (100 - frame.left - frame.width)) / 100;
					expect(labelWidth(count) + 8).toBeLessThan(room);
				} else {
					expect(labelWidth(label) + labelWidth(count)).toBeLessThan(width);
				}
			}
			rows.slice(1).forEach(({ y }, at) => {
				expect(y - (rows[at]?.y ?? 0)).toBeGreaterThan(14);
			});
		}
	});
});

describe('cellWords', () => {
	const at = (fiscalYear: number, choice: string | null) => {
		const row = series.panels[1]?.rows.find((each) => each.choice === choice) ?? null;
		return cellWords('CA', deciders, { figures: 'plain', row, fiscalYear });
	};

	it('tells what a choice does with the share of payer votes under its two ends', () => {
		expect(at(2000, 'interest')).toMatchObject({
			title: 'FY2000, dollar for dollar: interest on the debt turns the side',
			lines: [
				{ label: 'With interest on the debt counted by population', text: 'payer by no method' },
				{ label: 'With interest on the debt left out', text: 'payer by every vote' }
			]
		});
		expect(at(2002, 'covid')).toMatchObject({
			title: 'FY2002, dollar for dollar: COVID-19 relief changes nothing',
			lines: []
		});
	});

	it('tells the side of a year, and nothing where there is no choice or vote', () => {
		expect(at(2003, null)?.title).toBe(
			'FY2003, dollar for dollar: every vote makes California a recipient'
		);
		expect([at(2003, 'interest'), at(2001, null)]).toEqual([null, null]);
	});
});

describe('Deciders', () => {
	const { body } = render(Deciders, {
		props: {
			label: 'A title',
			summary: 'In words.',
			state: 'CA',
			deciders,
			year: 2003,
			onyear: () => undefined
		}
	});

	it('is served drawn for two widths, an image with a name, a summary and a legend in words', () => {
		expect(body).toMatch(/class="wide/);
		expect(body).toMatch(/class="narrow/);
		expect(body).toMatch(/role="img" aria-label="A title" aria-describedby="deciders-summary"/);
		for (const words of ['The choice turns the side', 'Changes nothing', 'Votes are split']) {
			expect(body).toContain(words);
		}
	});

	it('outlines its year and tells it in words', () => {
		expect(body).toMatch(/class="pointed[^"]*" d="M4 /);
		expect(body).toMatch(
			/<output[^>]*>FY2003\. Against the other states, there is no vote\. Dollar for dollar, every vote makes California a recipient\.</
		);
	});
});
