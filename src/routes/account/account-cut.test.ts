import { expect, it } from 'vitest';
import { accountOfDatasets } from '$lib/ledger/account.server';
import { accountOf } from '$lib/fiscal/account/account';
import { DEFAULT_CHOICE } from '$lib/fiscal/account/keys/presets';
import { modelOfYear } from './account-cut';

it('a model cut to one year gives the same account of that year', () => {
	const model = accountOfDatasets();
	const choice = { ...DEFAULT_CHOICE, interest: 'tax-share', corporateLabourShare: 0.4 } as const;
	const whole = accountOf(model, choice);
	for (const year of [1983, 2005, 2024]) {
		const cut = accountOf(modelOfYear(model, year), choice);
		expect(cut.years).toEqual([whole.years.find(({ fiscalYear }) => fiscalYear === year)]);
	}
});

it('a model cannot be cut to a year it does not have', () => {
	expect(() => modelOfYear(accountOfDatasets(), 1900)).toThrow('FY1900');
});
