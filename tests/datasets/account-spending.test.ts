import { group, sum } from 'd3';
import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/data/datasets.server';
import { STATE_CODES } from '$lib/data/states';

const BILLION = 1e9;

describe('funds/obligations-by-agency', () => {
	const rows = dataset('funds/obligations-by-agency');
	const byPeriod = group(rows, (row) => row.period);
	type Kind = 'contracts_usd' | 'grants_usd' | 'direct_payments_usd';
	const KINDS: readonly Kind[] = ['contracts_usd', 'grants_usd', 'direct_payments_usd'];
	const billionsOf = (period: string, kinds: readonly Kind[], agency?: string) =>
		sum(
			rows.filter((row) => row.period === period && (agency ?? row.agency) === row.agency),
			(row) => sum(kinds, (kind) => row[kind])
		) / BILLION;

	it('has 21 agencies in each of the 51 areas and of the two periods', () => {
		expect([...byPeriod.keys()]).toEqual(['FY2024', 'MEAN2020-2024']);
		for (const inPeriod of byPeriod.values()) {
			const byState = group(inPeriod, (row) => row.state);
			expect([...byState.keys()]).toEqual(STATE_CODES);
			const agencies = new Set(inPeriod.map((row) => row.agency));
			expect(agencies.size).toBe(21);
			for (const inState of byState.values()) expect(inState).toHaveLength(21);
		}
	});

	it.each([
		['FY2024', undefined, 695.3],
		['FY2024', 'Department of Defense', 414.8],
		['MEAN2020-2024', undefined, 651.8],
		['MEAN2020-2024', 'Department of Defense', 398.5]
	])('has contracts of %s, %s: %d billion dollars', (period, agency, billions) => {
		expect(billionsOf(period, ['contracts_usd'], agency)).toBeCloseTo(billions, 1);
	});

	it('has the direct payments of the Treasury: 546.1 billion dollars in five years', () => {
		const mean = billionsOf('MEAN2020-2024', ['direct_payments_usd'], 'Department of the Treasury');
		expect(5 * mean).toBeCloseTo(546.1, 1);
	});

	it.each([
		['FY2024', 'Department of Labor', 10.33],
		['MEAN2020-2024', 'Department of Labor', 12.55],
		['FY2024', 'Department of Justice', 13.73],
		['FY2024', 'Department of Housing and Urban Development', 75.19],
		['FY2024', 'Department of Homeland Security', 50.74]
	])('has in %s for the %s all three kinds together: %d billion dollars', (period, agency, billions) => {
		expect(billionsOf(period, KINDS, agency)).toBeCloseTo(billions, 2);
	});

	it('has wages of workers by both places, within 4 percent of each other over the 51', () => {
		for (const inPeriod of byPeriod.values()) {
			const workplace = sum(inPeriod, (row) => row.civilian_wages_by_workplace_usd);
			const residence = sum(inPeriod, (row) => row.civilian_wages_by_residence_usd);
			expect(residence / workplace).toBeGreaterThan(0.96);
			expect(residence / workplace).toBeLessThan(1);
		}
	});
});
