import { describe, expect, it } from 'vitest';
import { STATE_CODES } from '$lib/data/states';
import { summaryOf, tableOf } from '$lib/figures/matrix';
import { sharesOf, signsOf } from '$lib/ledger/verdict.server';
import { packSigns, unpackSigns } from '$lib/view/pack-signs';

describe('the table of every state’s sign matrix', () => {
	it.each(STATE_CODES)('of %s adds up to the counts of its title and is served as shown', (state) => {
		const signs = signsOf(state);
		const table = tableOf(signs);
		const { payer } = sharesOf(state).all;
		const sum = (id: string) => {
			const at = table.columns.findIndex((column) => column.id === id);
			return table.rows.reduce((total, { cells }) => total + Number(cells[at]), 0);
		};
		expect([sum('years_counted_payer'), sum('years_counted')]).toEqual([payer.k, payer.n]);
		const shown = unpackSigns(packSigns(signs));
		expect(tableOf(shown)).toEqual(table);
		expect(summaryOf(shown)).toBe(summaryOf(signs));
	});

	it('agrees against the other states on California since FY1997, and always on D.C.', () => {
		expect(summaryOf(signsOf('CA'))).toContain('against the other states all agree since FY1997');
		expect(summaryOf(signsOf('DC'))).toMatch(/^D\.C\. comes out a recipient in all /);
	});
});
