import { describe, expect, it } from 'vitest';
import { isMoveKey, nextInOrder } from './pointing';

describe('nextInOrder', () => {
	const order = ['NJ', 'UT', 'CA'] as const;

	it.each([
		['UT', 'ArrowDown', 'CA'],
		['UT', 'ArrowRight', 'CA'],
		['UT', 'ArrowUp', 'NJ'],
		['CA', 'ArrowDown', 'CA'],
		['NJ', 'ArrowLeft', 'NJ'],
		['UT', 'Home', 'NJ'],
		['UT', 'End', 'CA'],
		['TX', 'ArrowDown', 'NJ']
	] as const)('goes from %s by %s to %s', (from, key, to) => {
		expect(nextInOrder(order, from, key)).toBe(to);
	});
});

describe('isMoveKey', () => {
	it('knows arrows, Home and End from other keys', () => {
		expect(['ArrowUp', 'End', 'Enter', 'a'].map(isMoveKey)).toEqual([true, true, false, false]);
	});
});
