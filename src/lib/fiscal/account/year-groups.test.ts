import { expect, it } from 'vitest';
import { positionOf } from '$lib/data/states';
import { accountOfDatasets } from '$lib/ledger/account.server';
import { accountOf } from './account';
import { DEFAULT_CHOICE } from './keys/presets';
import { yearGroupsOf } from './year-groups';

it('groups of lines add up, side by side, to what each state pays and receives', () => {
	const year = accountOf(accountOfDatasets(), DEFAULT_CHOICE).years.at(-1);
	if (!year) throw new Error('No year.');
	const { fiscalYear, groups } = yearGroupsOf(year);
	expect(fiscalYear).toBe(year.fiscalYear);
	for (const side of ['paid', 'received'] as const) {
		const own = groups.filter((group) => group.side === side);
		for (const code of ['CA', 'DC', 'WY'] as const) {
			const at = positionOf(code);
			const sum = own.reduce((total, { usd }) => total + (usd[at] ?? 0), 0);
			expect(sum).toBe(year[side][at]);
		}
	}
});
