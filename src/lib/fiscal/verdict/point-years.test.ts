import { describe, expect, it } from 'vitest';
import type { PublishedPointRow } from '$lib/data/balances';
import { positionOf } from '$lib/data/states';
import { columnWith, contextWith } from '../../../../tests/support/fiscal';
import { balancesWith } from '../../../../tests/support/verdict';
import { newerThanReports, pointYears } from './point-years';

const california = positionOf('CA');
const context = new Map(
	[2020, 2022].map((fiscalYear) => [
		fiscalYear,
		contextWith({ fiscalYear, population: columnWith({ CA: 40e6 }) })
	])
);

/** A figure that the Rockefeller Institute printed for California in FY2022, unless something else is given. */
function printed(fields: Partial<PublishedPointRow>): PublishedPointRow {
	return {
		id: 'ca-2022-1',
		state: 'CA',
		fiscal_year_from: 2022,
		fiscal_year_to: 2022,
		year_type: 'federal fiscal year',
		publisher: 'Rockefeller Institute',
		vintage: '',
		published: '2024',
		copied_by: '',
		paid_usd: null,
		received_usd: null,
		net_usd: null,
		paid_per_person_usd: null,
		received_per_person_usd: null,
		net_per_person_usd: null,
		received_per_dollar_paid: null,
		printed: '',
		scope: '',
		address: '',
		note: '',
		...fields
	} as PublishedPointRow;
}

const yearsOf = (...rows: readonly PublishedPointRow[]) =>
	pointYears('rockefeller-points', rows, context);
const netOf = (...rows: readonly PublishedPointRow[]) => yearsOf(...rows)[0]?.net[california];

describe('figures printed for single states', () => {
	it('are the newest of a maker for a state and year', () => {
		const [year] = yearsOf(
			printed({ id: 'ca-2022-3', published: '2025-08-01', net_usd: -48e9 }),
			printed({ published: '2024/2025', net_usd: -83e9 })
		);
		expect(year?.fiscalYear).toBe(2022);
		expect(year?.net[california]).toBe(-48e9);
		expect(year?.editions[california]).toBe('ca-2022-3');
		expect(year?.net.filter((net) => net !== null)).toHaveLength(1);
	});

	it('printed a person are multiplied by the people of the fiscal year', () => {
		expect(netOf(printed({ net_per_person_usd: 100 }))).toBe(4e9);
	});

	it('printed as two sides have the balance of both', () => {
		expect(netOf(printed({ paid_usd: 9e9, received_usd: 7e9 }))).toBe(-2e9);
		expect(netOf(printed({ received_usd: 7e9 }))).toBeNull();
	});

	it('without COVID relief, over several years, of the nation, of others or of nothing are left out', () => {
		const left = [
			printed({ net_usd: 1, scope: 'without COVID money' }),
			printed({ net_usd: 1, fiscal_year_from: 2020 }),
			printed({ net_usd: 1, state: 'US' }),
			printed({ net_usd: 1, publisher: 'USAFacts' }),
			printed({})
		];
		expect(yearsOf(...left)).toEqual([]);
	});
});

describe('figures printed beside a report of their maker', () => {
	const reports = [
		balancesWith('rockefeller-2022', { 2020: { CA: 263e9 } }),
		balancesWith('rockefeller-2024', { 2022: { CA: -7e9 } })
	];
	const kept = (fields: Partial<PublishedPointRow>) =>
		newerThanReports([printed({ net_usd: -19e9, ...fields })], reports).length;

	it('give way to a report of the same year or a later one with that state and year', () => {
		expect(kept({ published: '2024-07' })).toBe(0);
		expect(kept({ published: '2023' })).toBe(0);
	});

	it('stand where they are newer than every report, or no report has the state and year', () => {
		expect(kept({ published: '2025-08-01' })).toBe(1);
		expect(kept({ published: '2024-07', fiscal_year_from: 2020, fiscal_year_to: 2020 })).toBe(1);
		expect(kept({ published: '2022', fiscal_year_from: 2021, fiscal_year_to: 2021 })).toBe(1);
		expect(kept({ published: '2024-07', state: 'NY' })).toBe(1);
	});

	it('of another maker stand whatever the reports', () => {
		expect(kept({ published: '2020', publisher: 'New York State Comptroller' })).toBe(1);
	});
});
