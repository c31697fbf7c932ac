import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SPECIFICATIONS } from '$lib/fiscal/verdict/specifications';
import { signsOf } from '$lib/ledger/verdict.server';
import type { SpecYear, StateSigns } from '$lib/fiscal/verdict/types';
import { packSigns, unpackSigns } from './pack-signs';

const PERSONS = 1000;

const year = fc
	.record({
		fiscalYear: fc.integer({ min: 1981, max: 2024 }),
		each: fc.option(fc.integer({ min: -20_000, max: 20_000 })),
		side: fc.constantFrom('payer' as const, 'recipient' as const, 'even' as const),
		counts: fc.boolean()
	})
	.map(({ fiscalYear, each, side, counts }): SpecYear => ({
		fiscalYear,
		net: each === null ? null : each * PERSONS,
		band: null,
		population: PERSONS,
		side: each === null ? null : side,
		counts: each !== null && counts
	}));

const years = fc
	.uniqueArray(year, { selector: ({ fiscalYear }) => fiscalYear, minLength: 1, maxLength: 20 })
	.map((own) => [...own].sort((a, b) => a.fiscalYear - b.fiscalYear));

const signs: fc.Arbitrary<StateSigns> = fc
	.array(fc.record({ specification: fc.constantFrom(...SPECIFICATIONS), years }), {
		minLength: 1,
		maxLength: 5
	})
	.map((rows) => ({ state: 'CA', rows }));

describe('packSigns', () => {
	it('loses neither a year, a side, nor what counts; whole dollars a person come back as they were', () => {
		fc.assert(
			fc.property(signs, (own) => {
				expect(unpackSigns(JSON.parse(JSON.stringify(packSigns(own))))).toEqual(own);
			})
		);
	});

	it('is right to half a dollar a person on the real figures, and small', () => {
		const own = signsOf('CA');
		const packed = packSigns(own);
		const back = unpackSigns(packed);
		expect(back.rows).toHaveLength(own.rows.length);
		own.rows.forEach((row, at) => {
			const other = back.rows[at];
			expect(other?.specification).toBe(row.specification);
			expect(
				other?.years.map(({ fiscalYear, side, counts }) => [fiscalYear, side, counts])
			).toEqual(row.years.map(({ fiscalYear, side, counts }) => [fiscalYear, side, counts]));
			row.years.forEach(({ net, population }, position) => {
				const error = Math.abs((net ?? 0) - (other?.years[position]?.net ?? 0)) / (population ?? 1);
				expect(error).toBeLessThanOrEqual(0.5 + 1e-9);
			});
		});
		expect(JSON.stringify(packed).length).toBeLessThan(25_000);
	});
});
