import { describe, expect, it } from 'vitest';
import { positionOf } from '$lib/data/states';
import { accountOfDatasets } from '$lib/ledger/account.server';
import { accountOf } from '$lib/fiscal/account/account';
import { LINES } from '$lib/fiscal/account/lines/lines';
import { DEFAULT_CHOICE } from '$lib/fiscal/account/keys/presets';
import type { AccountChoice, AccountYear, KeyId } from '$lib/fiscal/account/types';
import { LEDGER_GROUPS, ledgerOf, linesOfLedger } from './ledger';

const california = positionOf('CA');

/** The last year of the account; the datasets are read by the first test that needs them. */
function year(choice: AccountChoice): AccountYear {
	const last = accountOf(accountOfDatasets(), choice).years.at(-1);
	if (!last) throw new Error('The account has no years.');
	return last;
}

describe('the groups of the ledger', () => {
	it('hold every line once, on its own side, in the order of lines', () => {
		expect(LEDGER_GROUPS.flatMap(({ lines }) => lines)).toEqual(LINES.map(({ id }) => id));
		for (const line of LINES) {
			const group = LEDGER_GROUPS.find(({ lines }) => lines.includes(line.id));
			expect(group?.side, line.id).toBe(line.side);
		}
	});

	it('are five to nine a side', () => {
		for (const side of ['paid', 'received']) {
			const count = LEDGER_GROUPS.filter((group) => group.side === side).length;
			expect(count).toBeGreaterThanOrEqual(5);
			expect(count).toBeLessThanOrEqual(9);
		}
	});
});

describe('a ledger', () => {
	it('adds up to the account of the state and of the nation', () => {
		const ours = year(DEFAULT_CHOICE);
		const ledger = ledgerOf(ours, ours, { position: california });
		expect(ledger.paid.sum.state).toBe(ours.paid[california]);
		expect(ledger.received.sum.state).toBe(ours.received[california]);
		expect(ledger.net.state).toBe(ours.net[california]);
		expect(ledger.net.nation).toBe(ours.net.reduce((sum, value) => sum + value, 0));
		expect(linesOfLedger(ledger).some(({ isChanged }) => isChanged)).toBe(false);
	});

	it('shows a line left out with its dollars and counts it in no sum', () => {
		const ours = year(DEFAULT_CHOICE);
		const yours = year({ ...DEFAULT_CHOICE, excluded: ['veterans'] });
		const ledger = ledgerOf(yours, ours, { position: california });
		const veterans = linesOfLedger(ledger).find(({ line }) => line.id === 'veterans');
		expect(veterans).toMatchObject({ isCounted: false, isChanged: true });
		expect(veterans?.state).toBe(veterans?.ours.state);
		expect(ledger.received.sum.state).toBe(
			(ours.received[california] ?? 0) - (veterans?.state ?? 0)
		);
		const persons = ledger.received.groups.find(({ group }) => group.id === 'payments-to-persons');
		expect(persons?.changed).toBe(1);
		expect((persons?.ours.state ?? 0) - (persons?.state ?? 0)).toBe(veterans?.state);
	});

	it('tells what a line goes by in its year, of the choice and of ours', () => {
		const yours = year({ ...DEFAULT_CHOICE, keys: { students: 'pell' } });
		const keyIn = ({ key }: { key: KeyId }) => (key === 'students' ? 'population' : key);
		const ledger = ledgerOf(yours, year(DEFAULT_CHOICE), { position: california, keyIn });
		const students = linesOfLedger(ledger).find(({ line }) => line.id === 'students');
		expect(students).toMatchObject({ key: 'pell', keyInYear: 'pell' });
		expect(students?.ours).toMatchObject({ key: 'students', keyInYear: 'population' });
	});

	it('marks corporate tax as changed when only the part of workers is', () => {
		const yours = year({ ...DEFAULT_CHOICE, corporateLabourShare: 0.5 });
		const ledger = ledgerOf(yours, year(DEFAULT_CHOICE), { position: california });
		const changed = linesOfLedger(ledger).filter(({ isChanged }) => isChanged);
		expect(changed.map(({ line }) => line.id)).toEqual(['corporate-tax']);
		expect(changed[0]?.nation).toBe(changed[0]?.ours.nation);
	});
});
