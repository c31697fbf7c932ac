import { describe, expect, it } from 'vitest';
import { AMOUNT } from '../../../../tests/support/part-verdict';
import { partWith } from '../../../../tests/support/verdict';
import type { ClaimPartRow } from '$lib/data/claims';
import { asserted } from './asserted-range';

const input = { years: 1, band: 8e9, tolerance: 20e9 };

describe('the range a part asserts', () => {
	it('of a stated payment lies below zero, the tolerance to both sides', () => {
		expect(asserted(partWith(AMOUNT), input)).toEqual({
			kind: 'number',
			low: -123e9,
			high: -83e9,
			stated: -103e9,
			side: 'payer'
		});
	});

	it('of money got lies above zero', () => {
		expect(asserted(partWith({ ...AMOUNT, side: 'recipient' }), input)).toMatchObject({
			low: 83e9,
			high: 123e9,
			side: 'recipient'
		});
	});

	it.each<[string, Partial<ClaimPartRow>, object]>([
		['a payer', {}, { low: null, high: -8e9 }],
		['a recipient', { side: 'recipient' }, { low: 8e9, high: null }],
		['no payer', { side: 'not-payer' }, { low: -8e9, high: null }],
		['about even', { side: 'even' }, { low: -8e9, high: 8e9 }]
	])('of %s begins at the band and is open', (_, part, range) => {
		expect(asserted(partWith(part), input)).toMatchObject({ kind: 'side', stated: null, ...range });
	});

	it('of a bound is open to larger payments, to smaller ones, or to neither', () => {
		const bound = (fields: Partial<ClaimPartRow>) =>
			asserted(partWith({ ...AMOUNT, stated: null, ...fields }), input);
		expect(bound({ bound: 'at-least', low: 10e9 })).toMatchObject({
			kind: 'bound',
			low: null,
			high: -10e9
		});
		expect(bound({ bound: 'up-to', high: 100e9 })).toMatchObject({ low: -100e9, high: null });
		expect(bound({ bound: 'between', low: 103e9, high: 160e9 })).toMatchObject({
			low: -160e9,
			high: -103e9
		});
	});

	it('of a sum, and its tolerance, are told by their share of a year', () => {
		const range = asserted(partWith({ ...AMOUNT, scope: 'sum', stated: 30.2e9 }), {
			...input,
			years: 4
		});
		expect(range).toMatchObject({ stated: -7.55e9, low: -12.55e9, high: -2.55e9 });
	});

	it('of taxes or a ratio has no side', () => {
		expect(asserted(partWith({ ...AMOUNT, measure: 'paid', side: null }), input)).toMatchObject({
			stated: 103e9,
			side: null
		});
	});
});
