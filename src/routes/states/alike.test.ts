import { expect, it } from 'vitest';
import { STATES } from '$lib/data/states';
import { nearestTo } from './alike';

const values = STATES.map(({ code }, i) => (code === 'AL' ? null : 10 * i));

it('finds the states nearest in value, not the state itself and none without a figure', () => {
	expect(nearestTo('AK', values, 2)).toEqual(['AR', 'AZ']);
	expect(nearestTo('AZ', values, 3)).toEqual(['AR', 'CA', 'CO']);
});

it('finds none for a state without a value', () => {
	expect(nearestTo('AL', values, 4)).toEqual([]);
});
