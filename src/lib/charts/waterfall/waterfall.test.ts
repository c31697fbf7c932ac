import { describe, expect, it } from 'vitest';
import { render } from 'svelte/server';
import { labelWidth } from '../kit/label-width';
import { frameFor, FRAMES, placeWaterfall, rowAt, SUM } from './place';
import { waterfallSeries, type GroupInput } from './series';
import Waterfall from './Waterfall.svelte';

const groups: readonly GroupInput[] = [
	{
		id: 'taxes',
		label: 'Taxes',
		isOpen: true,
		bars: [
			{ id: 'income', label: 'Income tax', step: -2000, ours: -2000 },
			{ id: 'payroll', label: 'Payroll tax', step: -500, ours: -700 }
		]
	},
	{
		id: 'grants',
		label: 'Grants',
		isOpen: false,
		bars: [
			{ id: 'medicaid', label: 'Medicaid', step: 900, ours: 900 },
			{ id: 'highways', label: 'Highways', step: -100, ours: -100.3 }
		]
	},
	{ id: 'empty', label: 'Nothing counted', isOpen: true, bars: [] },
	{
		id: 'interest',
		label: 'Interest',
		isOpen: true,
		bars: [{ id: 'net-interest', label: 'Net interest', step: 300, ours: 0 }]
	}
];

describe('the words under a waterfall', () => {
	const series = waterfallSeries(groups);

	it.each([
		[672, 1],
		[360, 2],
		[288, 2]
	])('stand inside a drawing of %d pixels on %d lines', (width, lines) => {
		const { notes, height } = placeWaterfall(series, frameFor(width));
		expect(notes).toHaveLength(lines);
		for (const { text, y } of notes) {
			expect(labelWidth(text)).toBeLessThanOrEqual(width);
			expect(y).toBeLessThan(height);
		}
	});
});

it('breaks the line of the average where words stand on it, and nowhere else', () => {
	const received = (label: string, step: number): GroupInput => ({
		id: label,
		label,
		isOpen: false,
		bars: [{ id: label, label, step, ours: step }]
	});
	const series = waterfallSeries([
		received('Individual income tax', -300),
		received('Defense', 900),
		received('Other', 20)
	]);
	const pieces = (width: number) => {
		const placement = placeWaterfall(series, frameFor(width));
		const ends = [...placement.average.matchAll(/M[\d.]+ ([\d.]+)V([\d.]+)/g)].map(
			([, from, to]) => [Number(from), Number(to)]
		);
		return { placement, ends };
	};
	expect(pieces(672).ends).toHaveLength(1);
	const { placement, ends } = pieces(344);
	const under = placement.rows.filter(
		({ label, kind }) =>
			(kind === 'part' ? placement.indent : 0) + labelWidth(label, 12) > placement.averageX
	);
	expect(under.length).toBeGreaterThan(0);
	expect(ends).toHaveLength(under.length + 1);
	for (const { labelY } of under) {
		expect(ends.filter(([from = 0, to = 0]) => from < labelY + 5 && to > labelY - 5)).toEqual([]);
	}
	expect(ends.every(([from = 0, to = 0]) => to > from)).toBe(true);
});

describe('the series of a waterfall', () => {
	const series = waterfallSeries(groups);

	it('opens a group of several lines under its sum and keeps the others in one row', () => {
		expect(series.rows.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
			'taxes head',
			'income part',
			'payroll part',
			'grants whole',
			'interest whole'
		]);
	});

	it('starts each bar where the one before it ends, from 0 to the state', () => {
		const bars = series.rows.filter(({ kind }) => kind !== 'head');
		expect(bars.map(({ from, to }) => [from, to])).toEqual([
			[0, -2000],
			[-2000, -2500],
			[-2500, -1700],
			[-1700, -1400]
		]);
		expect(series.net).toBe(-1400);
		expect(series.extent).toEqual([-2700, 0]);
	});

	it('shows ours only where it differs by half a dollar or more', () => {
		const ours = new Map(series.rows.map(({ id, oursTo }) => [id, oursTo]));
		expect(ours.get('income')).toBe(null);
		expect(ours.get('payroll')).toBe(-2700);
		expect(ours.get('grants')).toBe(null);
		expect(ours.get('interest')).toBe(-1700);
	});
});

describe('the placement of a waterfall', () => {
	for (const width of [304, 344, 540, 672, 1100]) {
		it(`keeps bars inside and off the figures, ${width} px wide`, () => {
			const placement = placeWaterfall(waterfallSeries(groups), frameFor(width));
			for (const { bar, ours } of placement.rows) {
				for (const box of ours ? [bar, ours] : [bar]) {
					expect(box.x + box.width).toBeLessThanOrEqual(width);
					if (placement.frame.kind === 'wide') {
						expect(box.x).toBeGreaterThan(placement.figureX);
					}
				}
			}
			expect(placement.averageX).toBeGreaterThan(placement.stateX);
			expect(placement.height).toBeGreaterThan(placement.sumY);
		});
	}

	it('tells which row a place is about, the sum under them, and nothing above', () => {
		const placement = placeWaterfall(waterfallSeries(groups), frameFor(672));
		const { rows, sumY, height } = placement;
		expect(rows.map(({ top }) => rowAt(placement, top + 1))).toEqual(rows.map(({ id }) => id));
		expect(rowAt(placement, sumY + 5)).toBe(SUM);
		expect([rowAt(placement, 5), rowAt(placement, height + 5)]).toEqual([null, null]);
	});

	it('ends at the state where the last bar does', () => {
		for (const frame of FRAMES) {
			const placement = placeWaterfall(waterfallSeries(groups), frame);
			expect(placement.rows.at(-1)?.endX).toBe(placement.stateX);
		}
	});

	it('cuts a label that has no room and keeps one that has', () => {
		const long =
			'A line with a name that is much longer than any chart has room for on a small page';
		const [group] = groups;
		const bars = [{ id: 'long', label: long, step: 1, ours: 1 }];
		const named = [{ ...(group ?? { id: '', isOpen: false }), label: long, isOpen: false, bars }];
		const [row] = placeWaterfall(waterfallSeries(named), frameFor(344)).rows;
		expect(row?.label.endsWith('…')).toBe(true);
		expect(placeWaterfall(waterfallSeries(groups), frameFor(344)).rows[0]?.label).toBe('Taxes');
	});
});

it('begins the labels of a narrow drawing beside a line of the average that stands at its left end', () => {
	const only = groups.map((group) => ({
		...group,
		bars: group.bars.map((bar) => ({ ...bar, step: 500, ours: 500 }))
	}));
	const placed = placeWaterfall(waterfallSeries(only), frameFor(344));
	expect(placed.labelX).toBeGreaterThan(placed.averageX);
	expect(placed.average.match(/M/g)).toHaveLength(1);
	expect(placeWaterfall(waterfallSeries(groups), frameFor(344)).labelX).toBe(0);
	expect(placeWaterfall(waterfallSeries(only), frameFor(672)).labelX).toBe(0);
});

it('draws its words over the line of the average, never under it', () => {
	const { body } = render(Waterfall, {
		props: { label: 'Waterfall', name: 'D.C.', groups, format: String }
	});
	const drawings = body.split('<svg').slice(1);
	expect(drawings).toHaveLength(FRAMES.length);
	for (const drawing of drawings) {
		const [under = '', over = ''] = drawing.split('class="average');
		expect(under).not.toContain('class="label');
		expect(over.match(/class="label/g)?.length).toBe(under.match(/class="bar /g)?.length);
	}
});
