import { describe, expect, it } from 'vitest';
import { positionOf } from '$lib/data/states';
import { accountOfDatasets } from '$lib/ledger/account.server';
import { accountOf } from '$lib/fiscal/account/account';
import { DEFAULT_CHOICE } from '$lib/fiscal/account/keys/presets';
import { stateLinesOf } from '$lib/fiscal/account/lines/state-lines';
import { packLines, unpackLines } from './pack-lines';

const { years } = accountOf(accountOfDatasets(), DEFAULT_CHOICE);
const california = stateLinesOf(years, positionOf('CA'));

describe('packLines', () => {
	it('gives the same lines back, to the dollar', () => {
		const sent: unknown = JSON.parse(JSON.stringify(packLines(california)));
		expect(unpackLines(sent as ReturnType<typeof packLines>)).toEqual(california);
	});

	it('keeps held years as spans and the nation in its largest whole unit', () => {
		const made = packLines({
			state: 'CA',
			fiscalYears: [2001, 2002, 2003, 2004],
			lines: [
				{
					line: 'food',
					usd: [1, -2, 3, 4],
					nation: [5000, 6000, 0, -7000],
					isHeld: [true, true, false, true]
				}
			]
		});
		expect(made).toEqual({
			state: 'CA',
			from: 2001,
			lines: [
				{
					line: 'food',
					usd: [1, -2, 3, 4],
					unit: 1000,
					nation: [5, 6, 0, -7],
					held: [
						[0, 1],
						[3, 3]
					]
				}
			]
		});
	});

	it('refuses years with a gap, which would come back as others', () => {
		expect(() => packLines({ ...california, fiscalYears: [1983, 1985] })).toThrow('leave out');
	});
});
