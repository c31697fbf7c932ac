import { expect, it } from 'vitest';
import { signRow } from '../../../../tests/support/signs';
import { distinctRows } from './distinct-rows';

it('leaves out methods of our own account that never vote, and keeps those of others', () => {
	const rows = [
		signRow('account-per-person-flow-025-excluded-workplace-in', { 2019: -5 }),
		signRow('account-per-person-flow-025-population-workplace-in', { 2019: -5 }, 0),
		signRow('rockefeller-2024-per-person', { 2021: -5 }, 0),
		signRow('collections-usaspending-none', { 2019: -5 })
	];
	expect(distinctRows(rows)).toEqual([rows[0], rows[2], rows[3]]);
});
