import { describe, expect, it } from 'vitest';
import { colorOf, fillOf, followColor, inkOn } from './paint';

describe('paint', () => {
	it('takes fill and text from the ramp, and the hatch of the chart where a figure is missing', () => {
		expect(fillOf(3, 'map')).toBe('var(--ramp-3)');
		expect(inkOn(3)).toBe('var(--on-ramp-3)');
		expect(fillOf(0, 'map')).toBe('url(#map-hatch)');
		expect(inkOn(0)).toBe('var(--ink)');
	});

	it('gives amounts without a side colors of their own, and the same hatch', () => {
		expect(fillOf(3, 'map', 'amount')).toBe('var(--amount-3)');
		expect(fillOf(0, 'map', 'amount')).toBe('url(#map-hatch)');
		expect(colorOf(9, 'sequential')).toBe('var(--ramp-9)');
	});

	it('gives followed states the colors in the order of following', () => {
		expect(followColor(['CA', 'NJ'], 'CA')).toBe('var(--follow-1)');
		expect(followColor(['CA', 'NJ'], 'NJ')).toBe('var(--follow-2)');
	});
});
