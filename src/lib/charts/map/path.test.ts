import { describe, expect, it } from 'vitest';
import { linesPath, ringsPath } from './path';

describe('ringsPath', () => {
	it('draws a ring in whole steps of a quarter and closes it', () => {
		const ring = [
			[10, 20],
			[10.52, 20],
			[10.52, 19.04],
			[10, 20]
		];
		expect(ringsPath([ring])).toBe('M40 80l2 0 0-4z');
	});

	it('draws in whole steps of another grid where one is asked for', () => {
		const ring = [
			[10, 20],
			[15, 20],
			[15, 11],
			[10, 20]
		];
		expect(ringsPath([ring], 2)).toBe('M5 10l3 0 0-4z');
		expect(linesPath([ring], 2)).toBe('M5 10l3 0 0-4-3 4');
	});

	it('leaves out what rounding shrinks to a line', () => {
		const speck = [
			[1, 1],
			[1.01, 1],
			[1.01, 1.02],
			[1, 1]
		];
		expect(ringsPath([speck])).toBe('');
	});

	it('does not let rounding add up along a line', () => {
		const line = Array.from({ length: 101 }, (_, i) => [i * 0.14, 0]);
		const steps = linesPath([line]).split('l')[1] ?? '';
		const dx = steps.match(/-?[\d.]+/g)?.filter((_, i) => i % 2 === 0) ?? [];
		expect(dx.map(Number).reduce((sum, step) => sum + step, 0)).toBe(56);
	});
});
