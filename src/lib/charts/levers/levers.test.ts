import { describe, expect, it } from 'vitest';
import type { LeverTrack } from '$lib/fiscal/account/flip-points';
import { placeTrack } from './levers';

const track = (change: Partial<LeverTrack>): LeverTrack => ({
	id: 'labour-share',
	from: { value: 0, netPerPerson: -300 },
	to: { value: 0.5, netPerPerson: 100 },
	at: 0.25,
	flip: 0.375,
	...change
});

describe('the track of a lever', () => {
	it('changes its side where the sign turns', () => {
		expect(placeTrack(track({}))).toEqual({
			flip: 75,
			at: 50,
			stretches: [
				{ side: 'payer', from: 0, to: 75 },
				{ side: 'recipient', from: 75, to: 100 }
			]
		});
	});

	it('has one side where the sign never turns', () => {
		const to = { value: 0.5, netPerPerson: -10 };
		expect(placeTrack(track({ flip: null, to })).stretches).toEqual([
			{ side: 'payer', from: 0, to: 100 }
		]);
	});

	it('has no dot where the choice stands at no point of it', () => {
		expect(placeTrack(track({ at: null })).at).toBe(null);
	});
});
