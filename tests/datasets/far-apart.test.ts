import { expect, it } from 'vitest';
import { STATE_CODES } from '$lib/data/states';
import { rockefellerFacts } from '$lib/ledger/account-agreement.server';
import { farApartOf } from '$lib/ledger/far-apart.server';

it('the pages of states have the years in which the methods page has them far from the Rockefeller Institute', () => {
	const far = STATE_CODES.filter((code) => farApartOf(code).length > 0);
	const named = rockefellerFacts().differences.map(({ state }) => state);
	expect(far.toSorted()).toEqual(named.toSorted());
	const kentucky = farApartOf('KY').map(({ fiscalYear, usdPerPerson }) => [
		fiscalYear,
		Math.round(usdPerPerson / 100) * 100
	]);
	expect(kentucky).toEqual([
		[2017, -2600],
		[2019, -6500],
		[2021, -4400]
	]);
});
