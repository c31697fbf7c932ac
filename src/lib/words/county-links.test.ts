import { expect, it } from 'vitest';
import { everyCounty, itsCounties, moneyByCounty } from './county-links';

it.each([
	['OH', 'Its counties', 'Every county and year', 'federal money by county'],
	['LA', 'Its parishes', 'Every parish and year', 'federal money by parish'],
	['DC', 'As one county', 'Every year', 'federal money by year']
] as const)('leads to the counties of %s in words for as many as there are', (state, ...words) => {
	expect([itsCounties(state), everyCounty(state), moneyByCounty(state)]).toEqual(words);
});
