import { describe, expect, it } from 'vitest';
import type { SmallState } from '$lib/figures/small-years-input';
import { inOrder, orderOf, orderQuery, ORDERS, readOrder } from './order';

const entry = (
	code: SmallState['code'],
	name: string,
	told: Pick<SmallState, 'region' | 'neutral' | 'payerShare'>
): SmallState => ({
	code,
	name,
	side: null,
	years: [],
	payerShareEver: null,
	isPayerLately: false,
	isPayerEver: false,
	...told
});

const entries = [
	entry('WY', 'Wyoming', { region: 'West', neutral: -500, payerShare: 0.5 }),
	entry('AL', 'Alabama', { region: 'South', neutral: 7000, payerShare: 0 }),
	entry('MA', 'Massachusetts', { region: 'Northeast', neutral: -6000, payerShare: 1 }),
	entry('CT', 'Connecticut', { region: 'Northeast', neutral: null, payerShare: 1 })
];

describe('inOrder', () => {
	it.each([
		['name', 'AL CT MA WY'],
		['balance', 'MA WY AL CT'],
		['votes', 'CT MA WY AL'],
		['region', 'CT MA AL WY']
	] as const)('by %s is %s', (order, codes) => {
		expect(
			inOrder(entries, order)
				.map(({ code }) => code)
				.join(' ')
		).toBe(codes);
	});

	it('leaves the given list as it is', () => {
		inOrder(entries, 'name');
		expect(entries[0]?.code).toBe('WY');
	});
});

it('reads from an address what it writes there', () => {
	for (const { id } of ORDERS) {
		expect(readOrder(new URLSearchParams(orderQuery(id)))).toEqual({ order: id, notes: [] });
	}
	expect(orderQuery('name')).toBe('');
	expect(orderOf('size')).toBe('name');
	const { order, notes } = readOrder(new URLSearchParams('sort=size&foo=1'));
	expect(order).toBe('name');
	expect(notes).toEqual([
		'“foo” is no choice of this page; it has sort.',
		'“size” is not a choice for “sort” (name, balance, votes, region); the usual one is shown.'
	]);
});
