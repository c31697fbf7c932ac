import { describe, expect, it } from 'vitest';
import { ESTIMATE_STROKES, estimatePaths, strokeOfEstimate } from './estimate-strokes';

describe('the strokes of other estimates', () => {
	it('differ without color, in dashes and in marks', () => {
		const looks = Object.values(ESTIMATE_STROKES);
		const marks = looks.map(({ mark, pen }) => mark(10, 10) + JSON.stringify(pen));
		expect(new Set(looks.map(({ dash }) => dash)).size).toBe(looks.length);
		expect(new Set(marks).size).toBe(looks.length);
	});

	it('are each estimate’s own, whichever others are drawn with it', () => {
		const ids = ['account', 'tax-foundation', 'collections-cffr', 'collections-usaspending'];
		const strokes = [...ids, 'rockefeller-2025'].map(strokeOfEstimate);
		expect(new Set(strokes).size).toBe(Object.keys(ESTIMATE_STROKES).length);
	});

	it('are one for all reports of a publisher', () => {
		expect(strokeOfEstimate('rockefeller-2019')).toBe(strokeOfEstimate('rockefeller'));
	});

	it('mark each year of a short run, and both ends of a longer one', () => {
		const scales = { x: (year: number) => year, y: (value: number) => value };
		const run = (from: number, length: number) =>
			Array.from({ length }, (_, i) => ({ year: from + i, value: 0 }));
		const { line, marks } = estimatePaths([run(1, 1), run(11, 2), run(21, 9)], scales, {
			stroke: 'long-line',
			domain: [-1, 1]
		});
		expect(marks).toBe('M1,0h0M11,0h0M12,0h0M21,0h0M29,0h0');
		expect(line.match(/M/g)).toHaveLength(2);
	});

	it('mark no year whose value is off the axis, though the line goes there', () => {
		const scales = { x: (year: number) => year, y: (value: number) => value };
		const run = [1, 5, -5, 2].map((value, year) => ({ year, value }));
		const own = { stroke: 'long-line', domain: [0, 3] } as const;
		const { line, marks } = estimatePaths([run], scales, own);
		expect(marks).toBe('M0,1h0M3,2h0');
		expect(line).toBe('M0,1L1,5L2,-5L3,2');
	});
});
