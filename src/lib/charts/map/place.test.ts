import { describe, expect, it } from 'vitest';
import { STATE_CODES, positionOf } from '$lib/data/states';
import { readOutlines } from './outlines.server';
import { ROW_SCALE, SIDE, SQUARES, UNIT, VIEW, isRoomy, placeStyle, positionsOf } from './place';

const { labels } = readOutlines();

describe('squares', () => {
	it('are 24 px at least on the full map and in the row below a map of 288 px', () => {
		expect(SIDE / UNIT).toBeGreaterThanOrEqual(24);
		expect((SIDE * ROW_SCALE * 288) / VIEW.width).toBeGreaterThanOrEqual(24);
	});

	it('stand in one column inside the drawing, without touching', () => {
		const all = [...SQUARES.values()];
		all.forEach(({ x, y }, i) => {
			expect(x + SIDE).toBeLessThanOrEqual(VIEW.x + VIEW.width);
			expect(y + SIDE).toBeLessThanOrEqual(VIEW.y + VIEW.height);
			expect(y - (all[i - 1]?.y ?? -Infinity)).toBeGreaterThan(SIDE);
		});
	});

	it('stand in one row below a narrow map, without touching', () => {
		const all = [...SQUARES.values()];
		all.forEach(({ rowX }, i) => {
			expect(rowX - (all[i - 1]?.rowX ?? -Infinity)).toBeGreaterThan(SIDE * ROW_SCALE);
		});
	});

	it('give both corners to the style sheet', () => {
		expect(placeStyle({ x: 1, y: 2, rowX: 3, rowY: 4.25 })).toBe(
			'--x:1.0px;--y:2.0px;--row-x:3.0px;--row-y:4.3px'
		);
	});
});

describe('positionsOf', () => {
	it('finds small states at their squares and the others at their codes', () => {
		const positions = positionsOf(labels);
		expect(positions.map((position) => position.code)).toEqual(STATE_CODES);
		expect(positions[positionOf('DC')]?.x).toBeGreaterThan(950);
		expect(positions[positionOf('TX')]?.x).toBe(labels[positionOf('TX')]?.x);
	});
});

describe('isRoomy', () => {
	it('keeps codes of wide states on a narrow map and leaves out those of narrow ones', () => {
		const roomy = labels.filter(isRoomy).map((label) => label.code);
		expect(roomy).toEqual(expect.arrayContaining(['CA', 'TX', 'MT', 'HI']));
		expect(roomy).not.toContain('RI');
	});
});
