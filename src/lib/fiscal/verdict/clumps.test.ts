import { describe, expect, it } from 'vitest';
import { clumpsOf } from './clumps';

const of = (...values: readonly number[]) => values.map((value) => ({ value, weight: 1 }));

describe('figures', () => {
	it('fall into two clumps where a gap of half their width or more parts them', () => {
		expect(clumpsOf(of(30, 1, 0, 29))).toEqual([
			{ least: 0, most: 1, share: 0.5 },
			{ least: 29, most: 30, share: 0.5 }
		]);
		expect(clumpsOf(of(0, 25, 75, 100))).toHaveLength(2);
	});

	it('are one clump where the widest gap is less', () => {
		expect(clumpsOf(of(0, 26, 75, 100))).toEqual([{ least: 0, most: 100, share: 1 }]);
	});

	it('on both sides of zero fall into two where a quarter of their width parts the sides, whatever gap is wider', () => {
		expect(clumpsOf(of(-20, -10, 20, 30, 80, 100))).toEqual([
			{ least: -20, most: -10, share: 1 / 3 },
			{ least: 20, most: 100, share: 2 / 3 }
		]);
		expect(clumpsOf(of(-20, -9, 20, 30, 80, 100))).toHaveLength(1);
		expect(clumpsOf(of(-20, 0, 30, 60, 80, 100))).toHaveLength(1);
	});

	it('are one clump where fewer than a tenth of the votes lie apart', () => {
		const lone = [
			{ value: 0, weight: 0.91 },
			{ value: 100, weight: 0.09 }
		];
		expect(clumpsOf(lone)).toHaveLength(1);
		expect(
			clumpsOf([
				{ value: 0, weight: 0.9 },
				{ value: 100, weight: 0.1 }
			])
		).toHaveLength(2);
	});

	it('of one value are one clump, and none are none', () => {
		expect(clumpsOf(of(5, 5))).toEqual([{ least: 5, most: 5, share: 1 }]);
		expect(clumpsOf([])).toEqual([]);
	});
});
