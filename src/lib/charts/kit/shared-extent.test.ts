import { describe, expect, it } from 'vitest';
import { offArrow, sharedExtent, withinExtent } from './shared-extent';

describe('a scale that several states share', () => {
	const states = [
		{ code: 'CA' as const, values: [-10, 20, null] },
		{ code: 'TX' as const, values: [0, 40] }
	];

	it('holds them all and the lines between them', () => {
		expect(sharedExtent(states, [0, 60])).toEqual({ low: -10, high: 60, off: [] });
		const near = [...states, { code: 'DC' as const, values: [100] }];
		expect(sharedExtent(near, [0])).toEqual({ low: -10, high: 100, off: [] });
	});

	it('is that of the others where the seat of government would press them flat, which is cut and told', () => {
		const far = [...states, { code: 'DC' as const, values: [900, 30] }];
		const scale = sharedExtent(far, [0]);
		expect(scale).toEqual({ low: -10, high: 44, off: ['DC'] });
		expect([withinExtent(scale, 900), offArrow(scale, 900)]).toEqual([44, ' ↑']);
		expect([withinExtent(scale, 30), offArrow(scale, 30)]).toEqual([30, '']);
		expect(offArrow(scale, -11)).toBe(' ↓');
	});

	it('cuts no large state, and not the seat of government alone', () => {
		const large = [{ code: 'NY' as const, values: [900] }, ...states];
		expect(sharedExtent(large, []).off).toEqual([]);
		expect(sharedExtent([{ code: 'DC', values: [900] }], [0])).toEqual({
			low: 0,
			high: 900,
			off: []
		});
	});
});
