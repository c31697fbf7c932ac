import { describe, expect, it } from 'vitest';
import type { StateConditions } from '$lib/fiscal/conditions/conditions-state';
import { packConditions, unpackConditions } from './pack';

const tally = { met: 1, told: 2, share: 0.5, holding: 'depends' } as const;
const conditions: StateConditions = {
	state: 'WY',
	tallies: [{ sentence: 'debt', tally }],
	series: [
		{
			id: 'debt-state',
			tally,
			values: [1.25, null, 3, 4],
			rank: [2, null, 50, null],
			holds: [true, null, false, null],
			status: ['present', 'not-covered', 'present', 'present']
		}
	]
};

describe('side claims on their way to the browser', () => {
	it('arrive as they left, missing figures with their reasons', () => {
		const sent = JSON.stringify(packConditions(conditions));
		expect(unpackConditions(JSON.parse(sent))).toEqual(conditions);
	});
});
