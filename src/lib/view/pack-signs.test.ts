import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctRows } from '$lib/fiscal/verdict/distinct-rows';
import { SPECIFICATIONS } from '$lib/fiscal/verdict/specifications';
import { signsOf } from '$lib/ledger/verdict.server';
import type { SpecYear, StateSigns } from '$lib/fiscal/verdict/types';
import { packSigns, unpackSigns } from './pack-signs';

const PERSONS = 1000;

const year = fc
	.record({
		fiscalYear: fc.integer({ min: 1981, max: 2024 }),
		each: fc.option(fc.integer({ min: -20_000, max: 20_000 })),
		side: fc.option(fc.constantFrom('payer' as const, 'recipient' as const, 'even' as const)),
		parts: fc.constantFrom(0, 1, 2, 6, 24, 144),
		isReversed: fc.boolean()
	})
	.map(({ fiscalYear, each, side, parts, isReversed }): SpecYear => ({
		fiscalYear,
		net: each === null || side === null ? null : each * PERSONS,
		band: null,
		population: PERSONS,
		side,
		weight: side === null || parts === 0 ? 0 : 1 / parts,
		isReversed
	}));

const years = fc
	.uniqueArray(year, { selector: ({ fiscalYear }) => fiscalYear, minLength: 1, maxLength: 20 })
	.map((own) => [...own].sort((a, b) => a.fiscalYear - b.fiscalYear));

const signs: fc.Arbitrary<StateSigns> = fc
	.array(fc.record({ specification: fc.constantFrom(...SPECIFICATIONS), years }), {
		minLength: 1,
		maxLength: 5
	})
	.map((rows) => ({ state: 'CA', rows, breaks: [1999] }));

describe('packSigns', () => {
	it('loses no year, side, vote, reversal or break; whole dollars a person come back as they were', () => {
		fc.assert(
			fc.property(signs, (own) => {
				const back = unpackSigns(JSON.parse(JSON.stringify(packSigns(own))));
				expect(back).toEqual({ ...own, rows: distinctRows(own.rows) });
			})
		);
	});

	it('is right to half a dollar a person on the real figures, leaves repeats out, and is small', () => {
		const own = signsOf('CA');
		const packed = packSigns(own);
		const back = unpackSigns(packed);
		const rows = distinctRows(own.rows);
		expect(own.rows.length - rows.length).toBe(24);
		expect(back.breaks).toEqual(own.breaks);
		expect(back.rows).toHaveLength(rows.length);
		rows.forEach((row, at) => {
			const other = back.rows[at];
			expect(other?.specification).toBe(row.specification);
			expect(
				other?.years.map(({ fiscalYear, side, isReversed }) => [fiscalYear, side, isReversed])
			).toEqual(
				row.years.map(({ fiscalYear, side, isReversed }) => [fiscalYear, side, isReversed])
			);
			row.years.forEach(({ net, population, weight }, position) => {
				expect(other?.years[position]?.weight).toBeCloseTo(weight, 12);
				const error = Math.abs((net ?? 0) - (other?.years[position]?.net ?? 0)) / (population ?? 1);
				expect(error).toBeLessThanOrEqual(0.5 + 1e-9);
			});
		});
		expect(JSON.stringify(packed).length).toBeLessThan(40_000);
	});
});
