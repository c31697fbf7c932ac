import { describe, expect, it } from 'vitest';
import { STATE_CODES } from '$lib/data/states';
import { withoutJoiners } from '$lib/words/money';
import { estimateYears } from '$lib/fiscal/estimates/estimate-years';
import { ledger } from '$lib/ledger/ledger.server';
import { parseAccount, pinnedAccount } from '$lib/view/account-choice';
import { accountSentences } from './account-sentences.server';

const YEARS = estimateYears(ledger().series.get('account')?.years ?? []);

const told = (state: (typeof STATE_CODES)[number], year: number) =>
	accountSentences(state).flow?.years[year];

describe('the sentences of the account that come before its code', () => {
	it('tell a balance with its sign and side', () => {
		const [before, balance, after, side] = told('NM', 2005) ?? [];
		expect(withoutJoiners(`${before}${balance}${after}`)).toMatch(
			/^By our own sharing rules, New Mexico’s balance in 2005 is \+\$\d,\d{3} a person\.$/
		);
		expect(side).toBe('recipient');
	});

	it('stand under the name that a kept address gives our own rules, and under no other', () => {
		const { selection } = parseAccount(new URLSearchParams('state=nm'), YEARS);
		const preset = new URLSearchParams(pinnedAccount(selection)).get('preset');
		expect(Object.keys(accountSentences('NM'))).toEqual([preset]);
	});

	it('are of every state in every year of the account', () => {
		for (const state of STATE_CODES) {
			expect(Object.keys(accountSentences(state).flow?.years ?? {})).toHaveLength(42);
		}
		expect(told('OH', 1982)).toBeUndefined();
	});
});
