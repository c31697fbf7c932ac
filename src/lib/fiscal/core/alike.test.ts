import { expect, it } from 'vitest';
import { STATES } from '$lib/data/states';
import { gapTo, nearestTo } from './alike';

const values = STATES.map(({ code }, i) => (code === 'AL' ? null : 10 * i));

it('finds the states nearest in value, not the state itself and none without a figure', () => {
	expect(nearestTo('AK', values, 2)).toEqual(['AR', 'AZ']);
	expect(nearestTo('AZ', values, 3)).toEqual(['AR', 'CA', 'CO']);
});

it('finds none for a state without a value', () => {
	expect(nearestTo('AL', values, 4)).toEqual([]);
});

it('tells how far apart two balances are; nothing where one is missing', () => {
	expect(gapTo(11763, 81110)).toBe(69347);
	expect(gapTo(-2000, -1200)).toBe(800);
	expect(gapTo(null, 1)).toBeNull();
	expect(gapTo(1, null)).toBeNull();
});
