import { describe, expect, it } from 'vitest';
import { firstFit, fitAll, spanOf, type StripText } from './fit';

function text(change: Partial<StripText> = {}): StripText {
	const plain = { text: 'aaaa', x: 50, dx: 0, y: 0, anchor: 'middle', tone: 'name' } as const;
	return { ...plain, isStrong: false, ...change };
}

describe('spanOf', () => {
	it('reaches from the anchor, with the shift in pixels', () => {
		const length = 4 * 0.65 * 12;
		expect(spanOf(text({ anchor: 'start', dx: 4 }), 200)).toEqual({ from: 104, to: 104 + length });
		expect(spanOf(text({ anchor: 'end' }), 200)).toEqual({ from: 100 - length, to: 100 });
	});
});

describe('firstFit', () => {
	it('takes the first way that stays on the strip and clear of others', () => {
		const ways = [text({ x: 0 }), text({ x: 48 }), text({ x: 90 })];
		expect(firstFit(ways, [{ from: 90, to: 100 }], 200)).toBe(ways[2]);
		expect(firstFit(ways, [], 200)).toBe(ways[1]);
	});

	it('is nothing where none fits', () => {
		expect(firstFit([text({ x: 0 })], [], 200)).toBeUndefined();
	});
});

describe('fitAll', () => {
	it('writes the important first, leaves out what would touch, and stops at the most', () => {
		const [a, b, c, d] = [text(), text({ x: 55 }), text({ x: 20 }), text({ x: 85 })];
		const ways = [a, b, c, d].map((way) => [way]);
		expect(fitAll(ways, [], { width: 200, most: 2 })).toEqual([a, c]);
		expect(fitAll(ways, [], { width: 200, most: 9 })).toEqual([a, c, d]);
	});
});
