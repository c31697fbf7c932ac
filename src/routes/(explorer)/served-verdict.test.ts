import { describe, expect, it } from 'vitest';
import { STATE_CODES } from '$lib/data/states';
import { leadOfState } from '$lib/ledger/verdict.server';
import { shortNameOf } from '$lib/words/names';
import { leadSentences } from '$lib/words/lead-sentence';
import { claimGroups } from '../claims/claim-groups.server';
import { claimsByState, othersSpokenOf } from '../claims/claims-by-state.server';
import { filteredGroups, ALL_CLAIMS } from '../claims/claim-filter';
import { servedVerdict } from './served.server';

describe('what stands under the verdict on California', () => {
	const tests = servedVerdict((path) => path).tests;

	it('is what the same test gives for each other state, in the words its own page opens with but for the band', () => {
		expect(tests.map(({ state }) => state)).toEqual(STATE_CODES.filter((code) => code !== 'CA'));
		for (const { state, others, decides, plain, mixes } of tests) {
			const lead = leadSentences(leadOfState(state));
			expect([others, mixes]).toEqual([lead.others, lead.mixes]);
			expect([decides, plain].filter(Boolean).join(' ')).toBe(
				lead.brief.replace(/ \([^()]* if within 2% is even\)/, '')
			);
			expect(others).toMatch(new RegExp(`^Against the other states, .*${shortNameOf(state)} `));
			expect(plain).toMatch(/^Dollar for dollar .*\.$/);
		}
	});

	it('counts the claims about each state as the list does, and leads to the first of them', () => {
		const claims = claimsByState();
		expect(claims[0]?.state).toBe('CA');
		for (const { state, count, first } of claims) {
			const left = filteredGroups(claimGroups(), { ...ALL_CLAIMS, about: state });
			const ids = left.flatMap((group) => group.claims.map(({ id }) => id));
			expect([count, first]).toEqual([ids.length, ids[0]]);
		}
		expect(claims.map(({ count }) => count)).toEqual(
			claims.map(({ count }) => count).toSorted((a, b) => b - a)
		);
		const told = othersSpokenOf('CA').map(({ state }) => state);
		expect(told).toEqual(
			claims.filter(({ state, count }) => state !== 'CA' && count >= 3).map(({ state }) => state)
		);
		// The first four are seen on a phone, too.
		expect(told.slice(0, 4)).toContain('TX');
	});
});
