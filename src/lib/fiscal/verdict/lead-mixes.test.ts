import { expect, it } from 'vitest';
import type { AgainstOthers } from './lead';
import { leadMixes } from './lead-mixes';
import type { SignRow } from './types';

const run = { side: 'payer', since: 2001, newest: 2004, years: 4, evenYears: [] } as const;
const agree = { kind: 'agree', run, before: null } as unknown as AgainstOthers;

/** A method with a side in each year from 2000 on. */
function row(
	sides: readonly ('payer' | 'recipient' | 'even' | null)[],
	named: Partial<SignRow['specification']> = {}
): SignRow {
	return {
		specification: { isHybrid: true, rule: 'per-person', ...named },
		years: sides.map((side, at) => ({ fiscalYear: 2000 + at, side }))
	} as unknown as SignRow;
}

it('are the years of the row in which all mixes are on the other side, by each rule, of those that they have', () => {
	const rows = [
		row(['recipient', 'payer', 'recipient', 'recipient', null]),
		row(['recipient', 'payer', 'recipient', 'even', null], { rule: 'tax-share' }),
		row([null, null, 'recipient', 'recipient', null])
	];
	expect(leadMixes(agree, rows)).toEqual({ fiscalYears: [2001, 2002, 2003], contrary: [2002] });
});

it('are no year where mixes go against the row by some rule alone', () => {
	const rows = [row([null, 'recipient']), row([null, 'payer'], { rule: 'tax-share' })];
	expect(leadMixes(agree, rows)).toEqual({ fiscalYears: [2001], contrary: [] });
});

it('are none where no mix goes against the row: about even, before it, or by another rule', () => {
	expect(leadMixes(agree, [row(['recipient', 'payer', 'even'])])).toBeNull();
	expect(leadMixes(agree, [row(['payer', 'recipient'], { rule: 'none' })])).toBeNull();
	expect(leadMixes(agree, [row(['payer', 'recipient'], { isHybrid: false })])).toBeNull();
});

it('are none of a lead that speaks of most methods alone', () => {
	const split = { kind: 'split' } as unknown as AgainstOthers;
	expect(leadMixes(split, [row(['recipient', 'recipient'])])).toBeNull();
	expect(leadMixes(null, [])).toBeNull();
});
