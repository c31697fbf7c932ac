import { describe, expect, it } from 'vitest';
import type { Ledger, LedgerLine, LedgerSection } from '$lib/fiscal/account/ledger';
import { lineSections } from './series';

function line(label: string, state: number, nation: number, isCounted = true): LedgerLine {
	return { line: { label }, state, nation, isCounted } as unknown as LedgerLine;
}

function section(groups: readonly (readonly [string, readonly LedgerLine[]])[]): LedgerSection {
	return {
		side: 'paid',
		groups: groups.map(([label, lines]) => ({
			group: { id: label, label },
			lines,
			state: lines.reduce((sum, one) => sum + one.state, 0),
			nation: lines.reduce((sum, one) => sum + one.nation, 0)
		})),
		sum: { state: 70, nation: 900, share: null }
	} as unknown as LedgerSection;
}

describe('lineSections', () => {
	const paid = section([
		['Income tax', [line('Individual income tax', 40, 500)]],
		['Excise', [line('Fuel', 20, 300), line('Tobacco', 10, 100), line('Old', 0, 0)]],
		['Ended', [line('Gone', 0, 0)]],
		['Left out', [line('Not counted', 5, 50, false)]]
	]);
	const ledger = { paid, received: section([]) } as unknown as Ledger;
	const [first] = lineSections(ledger, { state: 10, nation: 100 });

	it('divides by the people of each', () => {
		expect(first?.sum).toEqual({ label: 'Paid in all', state: 7, nation: 9 });
	});

	it('puts a subtotal over lines, none over a line alone, and leaves out what has no money or does not count', () => {
		expect(first?.groups.map(({ rows }) => rows.map(({ label }) => label))).toEqual([
			['Individual income tax'],
			['Excise', 'Fuel', 'Tobacco']
		]);
	});
});
