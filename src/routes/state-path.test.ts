import { describe, expect, it } from 'vitest';
import { everyState, stateAt } from './state-path.server';

describe('the paths of states', () => {
	it('are one for each of the 51, in small letters', () => {
		expect(everyState()).toHaveLength(51);
		expect(everyState()).toContainEqual({ state: 'dc' });
	});

	it('lead to their states', () => {
		expect(everyState().map(({ state }) => stateAt(state))).toContain('NM');
	});

	it.each(['', 'zz', 'ohio', 'constructor'])('are not there for “%s”', (path) => {
		expect(() => stateAt(path)).toThrow(expect.objectContaining({ status: 404 }));
	});
});
