import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstFree, spread, type Box, type Obstacles } from './declutter';

describe('spreading labels on a line', () => {
	it('leaves labels where they are while they are far enough apart', () => {
		expect(spread([40, 10, 80], 16, [0, 100])).toEqual([40, 10, 80]);
	});

	it('draws two labels on one spot apart evenly around it', () => {
		expect(spread([50, 50], 16, [0, 100])).toEqual([42, 58]);
	});

	it('keeps within the bounds and shrinks the gap where there is no room for it', () => {
		expect(spread([99, 100], 16, [0, 100])).toEqual([84, 100]);
		expect(spread([5, 5, 5], 16, [0, 20])).toEqual([0, 10, 20]);
	});

	it('keeps the order, the gap and the bounds for any positions', () => {
		const places = fc.array(fc.double({ min: -50, max: 450, noNaN: true }), { maxLength: 20 });
		fc.assert(
			fc.property(places, (positions) => {
				const result = spread(positions, 16, [0, 400]);
				const pairs = positions.map((from, i) => ({ from, to: result[i] ?? NaN }));
				const moved = pairs.sort((a, b) => a.from - b.from).map((pair) => pair.to);
				const gaps = moved.slice(1).map((y, i) => y - (moved[i] ?? NaN));
				expect(moved.every((y) => y >= -1e-6 && y <= 400 + 1e-6)).toBe(true);
				expect(gaps.every((gap) => gap >= 16 - 1e-6)).toBe(true);
			})
		);
	});
});

describe('finding a free place for a label', () => {
	const box = (left: number, top: number): Box => ({
		left,
		top,
		right: left + 20,
		bottom: top + 10
	});
	const none: Obstacles = { bounds: box(0, 0), boxes: [], discs: [], segments: [] };
	const wide = { ...none, bounds: { left: 0, top: 0, right: 200, bottom: 100 } };

	it('takes the first candidate that hits nothing', () => {
		expect(firstFree([box(0, 0), box(50, 50)], wide)).toBe(0);
	});

	it('passes over candidates outside the bounds', () => {
		expect(firstFree([box(-5, 0), box(190, 0), box(50, 95)], wide)).toBe(-1);
	});

	it('passes over labels, dots and lines', () => {
		const candidates = [box(10, 10), box(100, 10)];
		const disc = { x: 5, y: 15, r: 6 };
		const line = { x1: 0, y1: 0, x2: 40, y2: 40 };
		expect(firstFree(candidates, { ...wide, boxes: [box(25, 15)] })).toBe(1);
		expect(firstFree(candidates, { ...wide, discs: [disc] })).toBe(1);
		expect(firstFree(candidates, { ...wide, segments: [line] })).toBe(1);
	});

	it('lets a line pass that only points at the box', () => {
		const short = { x1: 0, y1: 0, x2: 9, y2: 9 };
		expect(firstFree([box(10, 10)], { ...wide, segments: [short] })).toBe(0);
	});
});
