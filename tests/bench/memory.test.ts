import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROUND } from './counters';
import { BYTES_A_STEP, changeOf, interpretedAfter, type Held } from './memory';
import { hosted, type Host } from './stage';

/** Where no Chromium is, one is installed first. */
const PATIENCE = 400_000;

/** Steps to a year that others tell of; to the same once more, so that all that is fetched is there; and twice more. */
const STEPS = [46, ROUND, 2 * ROUND] as const;

let site: Host;
let helds: readonly Held[];

beforeAll(async () => {
	site = await hosted();
	helds = await interpretedAfter(`${site.address}/`, STEPS);
}, PATIENCE);

afterAll(() => site.close());

describe('the explorer', () => {
	it('keeps no figures, texts or functions of the years that are stepped through', () => {
		const grown = changeOf(helds, 'heap', 2);
		console.log(`heap grown by ${(grown / STEPS[2]).toFixed(0)} bytes a step`);
		expect(grown).toBeLessThanOrEqual(BYTES_A_STEP * STEPS[2]);
	});

	it.each(['listeners', 'nodes'] as const)('has no more %s after them', (what) => {
		expect(helds[2]?.[what]).toBeGreaterThan(0);
		expect(changeOf(helds, what, 2)).toBeLessThanOrEqual(0);
	});
});
