import { expect, it } from 'vitest';
import { allSigns } from '../../../tests/support/signs';
import { stateVotes } from '$lib/fiscal/verdict/state-votes';
import { packVotes, unpackVotes } from './pack-votes';

it('packs the votes of a state small and right to a millionth', () => {
	const votes = stateVotes(allSigns());
	const packed = JSON.stringify(packVotes(votes));
	const back = unpackVotes(JSON.parse(packed));
	expect(packed.length).toBeLessThan(4000);
	expect([back.state, back.run]).toEqual([votes.state, votes.run]);
	for (const figures of ['neutral', 'plain'] as const) {
		expect(back.years[figures]).toHaveLength(votes.years[figures].length);
		votes.years[figures].forEach(({ fiscalYear, shares }, at) => {
			const other = back.years[figures][at];
			expect(other?.fiscalYear).toBe(fiscalYear);
			for (const side of ['payer', 'even', 'recipient'] as const) {
				expect(other?.shares[side].k).toBeCloseTo(shares[side].k, 5);
				expect(other?.shares[side].q ?? NaN).toBeCloseTo(shares[side].q ?? NaN, 5);
			}
		});
	}
});
