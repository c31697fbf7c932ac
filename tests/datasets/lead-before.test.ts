import { describe, expect, it } from 'vitest';
import { STATE_CODES, type StateCode } from '$lib/data/states';
import type { Side } from '$lib/fiscal/core/verdict-band';
import { LEAST_RUN } from '$lib/fiscal/verdict/lead';
import { signRows } from '$lib/fiscal/verdict/sign-rows';
import { cellsByState, leadOfState, payerRankings } from '$lib/ledger/verdict.server';
import { leadSentences } from '$lib/words/lead-sentence';
import { numberWord } from '$lib/words/ordinal';
import { voteShare } from '$lib/words/vote-share';

/** The rows of signs.csv, from which everything here is counted again. */
const rows = signRows(cellsByState()).filter(({ weight }) => weight > 0);
const againstOthers = new Map(
	STATE_CODES.map((code) => [code, rows.filter(({ state, rule }) => state === code && rule !== 'none')])
);

/** Of each year before one, the sides of its votes. */
function sidesBefore(state: StateCode, since: number): readonly ReadonlySet<string>[] {
	const years = new Map<number, Set<string>>();
	for (const { fiscal_year: year, side } of againstOthers.get(state) ?? []) {
		if (year >= since) continue;
		years.set(year, (years.get(year) ?? new Set()).add(side));
	}
	return [...years.values()];
}

/** What of the votes of some years makes a state a payer, as the note of signs.csv says. */
function payerPart(state: StateCode, [from, to]: readonly [number, number]): number {
	let [k, n] = [0, 0];
	for (const { fiscal_year: year, side, weight } of againstOthers.get(state) ?? []) {
		if (year < from || year > to) continue;
		if (side === 'payer') k += weight;
		if (side === 'even') k += weight / 2;
		n += weight;
	}
	return k / n;
}

function sentencesOf(state: StateCode) {
	const { others } = leadOfState(state);
	if (!others) throw new Error(`No votes on ${state}.`);
	const since = others.kind === 'split' ? others.newest - LEAST_RUN + 1 : others.run.since;
	return { since, kind: others.kind, ...leadSentences({ state, others, plain: null }) };
}

const WORDS: Readonly<Record<Side, string>> = {
	payer: 'a payer',
	recipient: 'a recipient',
	even: 'about even'
};

describe('what a state was before the years that its lead speaks of', () => {
	it.each(STATE_CODES)('%s: as counted from the rows of signs.csv', (state) => {
		const { decides, brief, since, kind } = sentencesOf(state);
		const years = sidesBefore(state, since);
		if (years.length === 0) {
			expect([kind, decides]).toEqual(['agree', '']);
			return;
		}
		const found = new Set(years.flatMap((sides) => [...sides]));
		if (found.size === 1) {
			const [only = ''] = found;
			expect(decides).toContain(`every method made it ${WORDS[only as Side]}.`);
			return;
		}
		for (const side of ['payer', 'recipient', 'even'] as const) {
			const count = years.filter((sides) => sides.size === 1 && sides.has(side)).length;
			const told = new RegExp(`${WORDS[side]} in ${numberWord(count)}\\b`);
			const any = new RegExp(`every method made it (?:[^.;]*\\b)?${WORDS[side]} in`);
			if (count > 0) for (const text of [decides, brief]) expect(text).toMatch(told);
			else expect(decides).not.toMatch(any);
			if (side !== 'even' && !found.has(side)) expect(decides).toContain(`no method made it ${WORDS[side]}`);
		}
		expect(decides).toContain(`${numberWord(years.length)} years`);
		const split = years.filter((sides) => sides.size > 1).length;
		const isDisagreement = found.has('payer') && found.has('recipient');
		expect(decides.includes('methods disagreed')).toBe(isDisagreement && split > 0);
		if (isDisagreement && split > 0 && split < years.length) {
			expect(decides).toContain(`; in the other ${numberWord(split)}, methods disagreed`);
		}
	});

	it.each<[StateCode, string]>([
		['CA', 'every method made it a payer in four and a recipient in two; in the other 10, methods disagreed'],
		['CO', 'every method made it a payer in five; in the other 10, methods disagreed'],
		['CT', 'every method made it a recipient in one and about even in one; in the other two, methods disagreed'],
		['DC', 'every method made it a recipient in 32; in the other two, methods disagreed'],
		['DE', 'every method made it a payer in 26; in the other six, methods disagreed'],
		['HI', 'every method made it a recipient in 16; in the other 13, methods disagreed'],
		['ID', 'every method made it a recipient.'],
		['MI', 'every method made it a payer in 13; in the other 13, methods disagreed'],
		['ND', 'every method made it a payer in five and a recipient in 28; in the other one, methods disagreed'],
		['NV', 'no method made it a recipient: every method made it a payer in 32 of the 34 years'],
		['OK', 'every method made it a payer in two; in the other three, methods disagreed'],
		['SD', 'no method made it a payer: every method made it a recipient in 32 of the 34 years'],
		['TX', 'every method made it a payer in 13; in the other 21, methods disagreed'],
		['UT', 'every method made it a recipient in 17; in the other 17, methods disagreed'],
		['WY', 'every method made it a payer in 11 and a recipient in eight; in the other 15, methods disagreed']
	])('%s: %s', (state, told) => {
		expect(sentencesOf(state).decides).toContain(told);
	});
});

describe('the part of the votes on a side', () => {
	it('counts about even half in the ranking of all 51', () => {
		for (const { state, share } of payerRankings().neutral) {
			expect([state, share.q]).toEqual([state, expect.closeTo(payerPart(state, [1981, 2024]), 9)]);
		}
	});

	it('counts about even half in the lead of every state whose newest ten years depend', () => {
		const depending = STATE_CODES.filter((state) => sentencesOf(state).others.includes(' depends on the '));
		expect(depending.length).toBeGreaterThan(8);
		for (const state of depending) {
			const q = payerPart(state, [2015, 2024]);
			const { others } = sentencesOf(state);
			expect(others).toContain(`in ${voteShare(Math.max(q, 1 - q))} of the votes it did`);
			expect(others).toContain(q >= 0.5 ? 'paid more than its share' : 'received more than its share');
			const isEven = againstOthers
				.get(state)
				?.some(({ fiscal_year: year, side }) => year >= 2015 && side === 'even');
			expect(others.endsWith(', about even counted half.')).toBe(isEven);
		}
	});

	it.each<[StateCode, string]>([
		['KS', 'received more than its share in FY2015–\u206024 depends on the year: in 58% of the votes it did, about even counted half.'],
		['NE', 'paid more than its share in FY2015–\u206024 depends on the method: in 55% of the votes it did, about even counted half.'],
		['FL', 'depends on the year: in 61% of the votes it did, about even counted half.'],
		['NV', 'in 87% of the votes it did, about even counted half.']
	])('%s: %s', (state, told) => {
		expect(sentencesOf(state).others).toContain(told);
	});
});
