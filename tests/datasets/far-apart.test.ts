import { describe, expect, it } from 'vitest';
import { STATE_CODES } from '$lib/data/states';
import { farApartSentence } from '$lib/figures/far-apart';
import { rockefellerFacts } from '$lib/ledger/account-agreement.server';
import { stateTold } from '../../src/routes/states/state-page.server';

const { differences } = rockefellerFacts();
const told = new Map(
	STATE_CODES.map((code) => [code, farApartSentence(stateTold(code).byEstimate)] as const)
);

describe('where our own account is far from the Rockefeller Institute', () => {
	it('is said on the page of each state that the methods page has as far, and on no other', () => {
		const far = [...told].filter(([, sentence]) => sentence !== '').map(([code]) => code);
		expect(far.toSorted()).toEqual(differences.map(({ state }) => state).toSorted());
	});

	it('is in Kentucky each of the reports with all states, and never told as known', () => {
		expect(told.get('KY')).toMatch(
			/^Against the average our own account is \$2,[56]\d\d to \$6,[45]\d\d a person below Rockefeller in FY2017, FY2019, FY2021 and FY2023; Rockefeller prints no lines, so why cannot be told\.$/
		);
		expect(told.get('CT')).toMatch(/ a person above Rockefeller in FY2017/);
	});
});
