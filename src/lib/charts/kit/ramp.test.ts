import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeasureId, ScaleId } from '$lib/fiscal/core/types';
import { classOf, placeOnLegend, rampOf, sidedClassOf } from './ramp';

const net = rampOf({ measure: 'net', scale: 'per-person', dollars: 'current' });
const ratio = rampOf({ measure: 'ratio', scale: 'total', dollars: 'current' });
const paid = rampOf({ measure: 'paid', scale: 'per-person', dollars: 'current' });
const received = rampOf({ measure: 'received', scale: 'per-person', dollars: 'current' });

describe('sidedClassOf', () => {
	it.each([
		[-400, 'payer', 'payer'],
		[-40, 'even', 5],
		[400, 'recipient', 'recipient'],
		[-501, 'payer', 4],
		[-501, 'even', 5],
		[9000, 'recipient', 9],
		[400, null, 5],
		[null, null, 0]
	] as const)(
		'puts %s dollars a person of a state that is %s in class %s',
		(value, side, klass) => {
			expect(sidedClassOf(net, value, side)).toBe(klass);
		}
	);

	it('leaves ramps that run to one side as they are', () => {
		expect(sidedClassOf(paid, 100, 'recipient')).toBe(5);
	});
});

describe('classOf', () => {
	it.each([
		[-6001, 1],
		[-6000, 2],
		[-3000, 3],
		[-1500, 4],
		[-501, 4],
		[-500, 5],
		[0, 5],
		[500, 5],
		[501, 6],
		[1500, 6],
		[3000, 7],
		[6000, 8],
		[6001, 9]
	])('puts a net of %d dollars a person in class %d', (value, klass) => {
		expect(classOf(net, value)).toBe(klass);
	});

	it('gives a missing figure class 0', () => {
		expect(classOf(net, null)).toBe(0);
		expect(classOf(paid, null)).toBe(0);
	});

	it.each([
		[0.4, 1],
		[0.95, 5],
		[1, 5],
		[1.05, 5],
		[1.06, 6],
		[2, 8],
		[5.6, 9]
	])('puts a ratio of %d in class %d, with 1 about even', (value, klass) => {
		expect(classOf(ratio, value)).toBe(klass);
	});

	it('keeps the meaning of the sides: more paid is more orange, more received more blue', () => {
		expect([0, 3000, 3001, 9000, 99000].map((value) => classOf(paid, value))).toEqual([
			5, 5, 4, 3, 1
		]);
		expect([0, 3000, 3001, 9000, 99000].map((value) => classOf(received, value))).toEqual([
			5, 5, 6, 7, 9
		]);
	});

	it('treats a balance and its mirror image alike', () => {
		fc.assert(
			fc.property(fc.integer({ min: -90_000, max: 90_000 }), (value) => {
				expect(Number(classOf(net, value)) + Number(classOf(net, -value))).toBe(10);
			})
		);
	});
});

describe('rampOf', () => {
	const measures: MeasureId[] = ['net', 'paid', 'received', 'ratio', 'relative-ratio'];
	const scales: ScaleId[] = ['total', 'per-person', 'gdp', 'income'];

	it.each(measures.flatMap((measure) => scales.map((scale) => [measure, scale] as const)))(
		'has rising edges, one fewer than its classes, for %s in %s',
		(measure, scale) => {
			const { edges, classes } = rampOf({ measure, scale, dollars: 'real' });
			expect(edges).toHaveLength(classes.length - 1);
			expect(edges.every((edge, i) => i === 0 || edge > (edges[i - 1] ?? edge))).toBe(true);
		}
	);

	it('has the classes of real dollars for local prices, which can be compared with them', () => {
		for (const scale of scales) {
			const edgesIn = (dollars: 'real' | 'local') =>
				rampOf({ measure: 'paid', scale, dollars }).edges;
			expect(edgesIn('local')).toEqual(edgesIn('real'));
		}
	});

	it('pivots balances on 0 and ratios on 1', () => {
		expect([net.pivot, net.kind]).toEqual([0, 'diverging']);
		expect([ratio.pivot, ratio.kind]).toEqual([1, 'diverging']);
		expect(paid.kind).toBe('sequential');
	});
});

describe('placeOnLegend', () => {
	it('is in the middle of the legend at the pivot', () => {
		expect(placeOnLegend(net, 0)).toBe(0.5);
		expect(placeOnLegend(ratio, 1)).toBeCloseTo(0.5);
	});

	it('is in the middle of a class that is open to one side', () => {
		expect(placeOnLegend(net, -99999)).toBeCloseTo(0.5 / 9);
		expect(placeOnLegend(net, 99999)).toBeCloseTo(8.5 / 9);
	});

	it('runs straight between the edges of a class', () => {
		expect(placeOnLegend(net, 1000)).toBeCloseTo(5.5 / 9);
		expect(placeOnLegend(received, 1500)).toBeCloseTo(0.5 / 5);
	});

	it('lies in the swatch of the class it belongs to', () => {
		fc.assert(
			fc.property(fc.integer({ min: -20_000, max: 20_000 }), (value) => {
				const place = placeOnLegend(net, value) * 9;
				const klass = Number(classOf(net, value));
				expect(place).toBeGreaterThanOrEqual(klass - 1 - 1e-9);
				expect(place).toBeLessThanOrEqual(klass + 1e-9);
			})
		);
	});
});
