import { describe, expect, it } from 'vitest';
import { STATE_CODES } from '$lib/data/states';
import type { PublishedPoint } from '$lib/fiscal/estimates/published-points';
import { columnOf } from '$lib/fiscal/core/columns';
import type { ContextYear } from '$lib/fiscal/core/types';
import { printedByYear } from './printed-figures';

const none = columnOf(() => null);
const context = new Map<number, ContextYear>(
	[2014, 2022].map((fiscalYear) => [
		fiscalYear,
		{
			fiscalYear,
			population: STATE_CODES.map(() => 1000),
			gdp: none,
			personalIncome: none,
			priceIndex: 1,
			regionalPrices: none
		}
	])
);

function point(named: Partial<PublishedPoint> & Pick<PublishedPoint, 'id'>): PublishedPoint {
	return {
		state: 'CA',
		fiscalYearFrom: 2022,
		fiscalYearTo: 2022,
		yearType: 'federal-fiscal-year',
		publisher: 'Rockefeller Institute',
		vintage: 'Aug 2025',
		copiedBy: '',
		incidence: 'borne',
		paid: null,
		received: null,
		net: null,
		paidPerPerson: null,
		receivedPerPerson: null,
		netPerPerson: null,
		ratio: null,
		scope: '',
		address: '',
		note: '',
		...named
	};
}

const told = (...points: readonly PublishedPoint[]) =>
	printedByYear(points, { shown: new Map(), context });

describe('figures that others printed of a year', () => {
	it('are told as printed, in dollars of all or of each, with the side of the sign', () => {
		const years = told(
			point({ id: '1', net: -48e9 }),
			point({ id: '2', state: 'NY', net: 9e9, netPerPerson: 450 })
		);
		expect(years.get(2022)).toEqual([
			{
				publisher: 'Rockefeller Institute',
				edition: 'Aug 2025',
				marks: [],
				figures: [
					{ state: 'CA', side: 'payer', words: expect.stringMatching(/^−.*\$48\u00a0billion$/) },
					{ state: 'NY', side: 'recipient', words: expect.stringMatching(/\$450 a person$/) }
				]
			}
		]);
	});

	it('of one side alone have no side; of both sides without a balance these are told', () => {
		const years = told(
			point({ id: '1', receivedPerPerson: 9172 }),
			point({ id: '2', state: 'NY', paid: 361e9, received: 383e9, ratio: 1.06 })
		);
		expect(years.get(2022)?.[0]?.figures).toEqual([
			{ state: 'CA', side: null, words: 'received $9,172 a person' },
			{
				state: 'NY',
				side: 'recipient',
				words: 'paid $361\u00a0billion, received $383\u00a0billion'
			}
		]);
	});

	it('stand by edition, the newest first, those from collections last; copies and what they count are said', () => {
		const years = told(
			point({ id: '1', net: 1, publisher: 'USAFacts', vintage: '2025', incidence: 'booked' }),
			point({ id: '2', net: 1, vintage: '2024 portal', copiedBy: 'a blog' }),
			point({ id: '3', net: 1, vintage: '2024 portal', scope: 'without COVID money' }),
			point({ id: '4', net: 1 })
		);
		expect(
			years.get(2022)?.map(({ publisher, edition, marks }) => [publisher, edition, ...marks])
		).toEqual([
			['Rockefeller Institute', 'Aug 2025'],
			['Rockefeller Institute', '2024 portal', 'copied'],
			['Rockefeller Institute', '2024 portal', 'without COVID money'],
			['USAFacts', '2025', 'taxes where they were collected']
		]);
	});

	it('leave out runs of years, shares and ranks', () => {
		const years = told(point({ id: '1', net: 1, fiscalYearFrom: 2014 }), point({ id: '2' }));
		expect([...years]).toEqual([]);
	});
});
