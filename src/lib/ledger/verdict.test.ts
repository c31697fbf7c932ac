import { expect, it } from 'vitest';
import { nationNets } from './verdict.server';

it('what all states together received beyond what they paid is a surplus where it is below zero', () => {
	const [none, surplus, deficit] = nationNets([1970, 2000, 2010]);
	expect(none).toBeNull();
	expect(surplus).toBeLessThan(0);
	expect(deficit).toBeGreaterThan(0);
});
