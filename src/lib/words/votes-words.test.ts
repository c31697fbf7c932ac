import { describe, expect, it } from 'vitest';
import { signRow } from '../../../tests/support/signs';
import { stateVotes } from '$lib/fiscal/verdict/state-votes';
import { votesSummary } from './votes-words';

const plain = 'account-none-flow-025-excluded-workplace-in';

describe('votesSummary', () => {
	it('counts the years in which votes agree, side by side, and those in which they split', () => {
		const votes = stateVotes({
			state: 'CA',
			rows: [
				signRow(plain, { 2000: -5, 2001: 5, 2002: -5, 2003: 0 }),
				signRow('tax-foundation-none', { 2001: -5, 2002: -5 }),
				signRow('tax-foundation-per-person', { 2001: -5, 2002: -5 })
			]
		});
		expect(votesSummary(votes)).toBe(
			'Against the other states, every vote makes California a payer in every year. Dollar for dollar, every vote makes California a payer in 2 of 4 years, about even in 1; votes are split in 1.'
		);
	});

	it('says so where they never agree, always on one of two sides, or nothing votes', () => {
		const split = {
			state: 'DC' as const,
			rows: [signRow(plain, { 2000: -5 }), signRow('tax-foundation-none', { 2000: 5 })]
		};
		expect(votesSummary(stateVotes(split))).toBe(
			'Dollar for dollar, votes on D.C. are split in every year.'
		);
		const both = { state: 'DC' as const, rows: [signRow(plain, { 2000: -5, 2001: 5 })] };
		expect(votesSummary(stateVotes(both))).toBe(
			'Dollar for dollar, every vote makes D.C. a payer in 1 of 2 years, a recipient in 1.'
		);
		expect(votesSummary(stateVotes({ state: 'DC', rows: [] }))).toBe(
			'D.C. has no figure with a vote.'
		);
	});
});
