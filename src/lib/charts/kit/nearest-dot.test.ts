import { describe, expect, it } from 'vitest';
import { nearestDot } from './nearest-dot';

const dot = (name: string, [x, y, r]: readonly [number, number, number]) => ({
	name,
	getBoundingClientRect: () => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }) as DOMRect
});

/** A large dot, and a smaller one drawn over its center. */
const large = dot('large', [100, 100, 12]);
const small = dot('small', [105, 103, 7]);

describe('the dot pointed at, where two lie on each other', () => {
	it.each([
		['the center of the lower one', 100, 100, 'large'],
		['the center of the upper one', 105, 103, 'small'],
		['the lower one, off its center', 101, 101, 'large'],
		['what both cover, nearer to the upper one', 104, 101, 'small']
	] as const)('at %s', (_, clientX, clientY, name) => {
		for (const dots of [
			[small, large],
			[large, small]
		]) {
			expect(nearestDot(dots, { clientX, clientY })?.name).toBe(name);
		}
	});

	it('is none where there is none', () => {
		expect(nearestDot([], { clientX: 1, clientY: 1 })).toBeUndefined();
	});
});
