import { describe, expect, it } from 'vitest';
import { STATE_CODES, positionOf, type StateCode } from '$lib/data/states';
import { insurersBooked, type InsurersInput } from './insurers';

const DEPARTMENT = 'Department of Health and Human Services';

function row(state: StateCode, payments: number, { agency = DEPARTMENT, period = 'FY2024' } = {}) {
	return {
		period: period as 'FY2024',
		state,
		agency,
		contracts_usd: null,
		grants_usd: 900,
		direct_payments_usd: payments,
		civilian_wages_by_workplace_usd: null,
		civilian_wages_by_residence_usd: null
	};
}

/** 100 persons in each state; all booked in North Dakota, but for three states. */
const input: InsurersInput = {
	rows: [
		row('ND', 51_000),
		row('ND', 7, { agency: 'Department of Labor' }),
		row('ND', 7, { period: 'MEAN2020-2024' }),
		row('MN', 2_000),
		row('OH', 1_000),
		row('NM', 100)
	],
	population: STATE_CODES.map(() => 100),
	obligations: STATE_CODES.map((code) => (code === 'ND' ? 70_000 : 5_000)),
	received: STATE_CODES.map(() => 10_000)
};
const of = (code: StateCode, given = input) => insurersBooked(given, positionOf(code));
const nation = 54_100 / (51 * 100);

describe('insurersBooked', () => {
	it('tells a state in which far more is booked than in the nation, a person', () => {
		expect(of('ND')).toEqual({ fiscalYear: 2024, state: 510, nation, times: 7 });
	});

	it('tells a state in which far less is booked, also none', () => {
		expect(of('NM')).toEqual({ fiscalYear: 2024, state: 1, nation, times: 0.5 });
		expect(of('WY')).toEqual({ fiscalYear: 2024, state: 0, nation, times: 0.5 });
	});

	it('tells nothing of a state near the nation, nor where a figure is missing', () => {
		expect(of('OH')).toBeNull();
		const without = (key: 'population' | 'obligations' | 'received') =>
			of('ND', { ...input, [key]: STATE_CODES.map(() => null) });
		expect(without('population')).toBeNull();
		expect(without('obligations')).toBeNull();
		expect(without('received')).toBeNull();
	});
});
