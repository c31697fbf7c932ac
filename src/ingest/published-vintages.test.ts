import { describe, expect, it } from 'vitest';
import { publishedVintages } from './published-vintages';

const FILES: Readonly<Record<string, string>> = {
	vintage2004: `state,fiscal_year,vintage,spending_per_dollar_of_tax_published,rank_published
California,2002,v,0.81,41
`,
	first_release: `state,vintage,taxes_per_person_usd_fy2002,spending_per_person_usd_fy2002,spending_per_dollar_of_tax_fy2002,rank_fy2002,spending_per_dollar_of_tax_fy1992,rank_fy1992
California,v,7313,5592,0.76,45,0.93,38
Nevada,v,,,0.74,47,0.74,45
`,
	with_washington: `state,fiscal_year,printed_as,taxes_paid_usd_millions,spending_received_usd_millions,balance_usd_millions
California,2001,p,264344,206245,-58099
`,
	fy2014: `state,fiscal_year,irs_collections_usd_millions,federal_spending_usd_millions,balance_usd_millions_received_minus_paid
California,2014,369193,236560,-132633
`,
	fy2012: `state,fiscal_year_inferred,irs_collections_usd_millions,federal_spending_usd_millions,balance_usd_millions_received_minus_paid
Minnesota,2012 (paid); spending year not printed,78685,27594,-51091
`
};

function rowsOf(files = FILES) {
	const [output] = publishedVintages(
		(path) => Object.entries(files).find(([part]) => path.includes(part))?.[1] ?? ''
	);
	return output?.rows ?? [];
}

const rowOf = (edition: string, year: number, state = 'CA') =>
	rowsOf().find(
		(row) => row.edition === edition && row.fiscal_year === year && row.state === state
	);

describe('further editions of state balances', () => {
	it('are kept apart, each with whose copy was read and what its figures are', () => {
		expect(rowOf('tax-foundation-2004', 2002)).toMatchObject({
			publisher: 'Tax Foundation',
			copied_by: 'fantasy3d.com, post of November 6, 2004',
			received_per_dollar_paid: '0.81',
			rank: 41,
			basis: 'deficit-adjusted',
			net_usd: null
		});
		expect(rowOf('balance-with-washington-2001', 2001)).toMatchObject({
			publisher: '',
			basis: 'balanced',
			net_usd: -58_099_000_000
		});
		expect(rowOf('collections-usaspending-2015', 2014)?.net_usd).toBe(-132_633_000_000);
	});

	it('have a row for each year of a page, without dollars where it prints none', () => {
		expect(rowOf('tax-foundation-2003', 2002)).toMatchObject({
			paid_per_person_usd: 7313,
			received_per_person_usd: 5592,
			received_per_dollar_paid: '0.76'
		});
		expect(rowOf('tax-foundation-2003', 1992)?.received_per_dollar_paid).toBe('0.93');
		expect(rowOf('tax-foundation-2003', 2002, 'NV')?.paid_per_person_usd).toBeNull();
	});

	it('say where the year of one side is not known', () => {
		expect(rowOf('collections-usaspending-2014', 2012, 'MN')?.note).toBe(
			'year of the taxes; spending year not printed'
		);
		const other = { ...FILES, fy2012: FILES.fy2012?.replace('2012 (paid)', '2012') ?? '' };
		expect(() => rowsOf(other)).toThrow('column fiscal_year_inferred');
	});
});
