import { expect, it } from 'vitest';
import { numbered, repeatedPoints } from './claims-reversals';
import type { TidyRow } from './tidy';

function point(from: number, figures: TidyRow): TidyRow {
	return {
		state: 'CA',
		fiscal_year_from: from,
		fiscal_year_to: from,
		publisher: 'P',
		vintage: 'v',
		net_usd: null,
		net_per_person_usd: null,
		received_per_dollar_paid: null,
		scope: '',
		published: '',
		copied_by: 'at',
		address: '',
		note: '',
		...figures
	};
}

it('only years with two balances at least are kept, runs of years and one-sided figures never', () => {
	const rows = repeatedPoints([
		point(2001, { net_usd: -1 }),
		point(2002, { net_usd: -1 }),
		point(2002, { net_usd: -2, fiscal_year_to: 2004 }),
		point(2002, { paid_usd: 3 }),
		point(2003, { net_usd: -1 }),
		point(2003, { net_per_person_usd: 12 })
	]);
	expect(rows.map((row) => row.fiscal_year)).toEqual([2003, 2003]);
});

it.each([
	[{ net_usd: -1 }, 'payer'],
	[{ net_usd: 1 }, 'recipient'],
	[{ net_usd: 0 }, 'even'],
	[{ net_per_person_usd: 12 }, 'recipient'],
	[{ received_per_dollar_paid: '0.76' }, 'payer']
])('%o puts the state on the side of the %s', (figures, side) => {
	const [row] = repeatedPoints([point(2003, figures), point(2003, { net_usd: -1 })]);
	expect(row?.side).toBe(side);
});

it('years are those of one state: two states with a figure each are not a year printed twice', () => {
	const rows = repeatedPoints([
		point(2003, { net_usd: -1 }),
		point(2003, { net_usd: -1, state: 'NY' }),
		point(2003, { net_usd: -1, state: 'US' }),
		point(2003, { net_usd: -2, state: 'US' })
	]);
	expect(rows).toEqual([]);
});

it('figures of a year are numbered by date: the portal after the report it follows, undated ones last', () => {
	const dated = (published: string): TidyRow => ({ state: 'NY', fiscal_year: 2022, published });
	const rows = numbered(['', '2025-08-01', '2024/2025', '2024-07', '2023'].map(dated));
	expect(rows.map((row) => [row.number, row.published])).toEqual([
		[1, '2023'],
		[2, '2024-07'],
		[3, '2024/2025'],
		[4, '2025-08-01'],
		[5, '']
	]);
});
