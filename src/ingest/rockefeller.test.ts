import { describe, expect, it } from 'vitest';
import { rockefeller } from './rockefeller';

const FILES: Readonly<Record<string, string>> = {
	ffy2017: `state,federal_fiscal_year,vintage,balance_per_capita_usd,federal_spending_in_state_usd,note
Virginia,2017,v,10301,1768000000,slip
Alabama,2017,v,6694,65800000000,
`,
	ffy2019: `state,federal_fiscal_year,vintage,balance_usd_millions
Alabama,2019,v,33033
`,
	ffy2020: `state,federal_fiscal_year,vintage,balance_usd_billions_rounded
California,2020,v,263
`,
	ffy2021: `state,federal_fiscal_year,vintage,balance_per_capita_usd,balance_usd_millions,note
Arkansas,2021,v,101530,31887,slip
Maryland,2021,v,14253,,total not found
`,
	ffy2022: `state,federal_fiscal_year,vintage,balance_usd_billions,balance_per_capita_usd,balance_without_covid_usd_billions,balance_per_capita_without_covid_usd,revised_ffy2021_balance_usd_billions,seen_at,note
California,2022,v,-88.1,-2129,-126.5,-3239,199.9,p,slip
North Carolina,2022,v,53,5959,40.2,3763,,p,
Utah,2022,v,-0.709,-210,,,,p,
`,
	california: `fiscal_year,year_type,estimate_by,vintage,taxes_paid_usd_billions,spending_received_usd_billions,balance_usd_billions,taxes_per_capita_usd,spending_per_capita_usd,balance_per_capita_usd,spending_per_tax_dollar,scope,printed_at,url,note
2022,federal FY,R,2024 portal,692,609,-83.1,,,-2129,,with COVID money,p,,
2022,federal FY,R,2024 portal,692,566,-126.5,,,-3239,,without COVID money,p,,
`,
	ffy2023: `state,federal_fiscal_year,vintage,balance_per_capita_usd
Alabama,2023,v,10268
`
};

function rowsOf(files = FILES) {
	const [output] = rockefeller((path) => files[/ffy\d{4}|california/.exec(path)?.[0] ?? ''] ?? '');
	return output?.rows ?? [];
}

function rowOf(estimate: string, fiscalYear: number, state: string) {
	return rowsOf().find(
		(row) => row.estimate === estimate && row.fiscal_year === fiscalYear && row.state === state
	);
}

describe('a Rockefeller report', () => {
	it('fills what it prints and leaves the rest missing', () => {
		expect(rowOf('rockefeller-2019', 2017, 'AL')).toEqual({
			estimate: 'rockefeller-2019',
			fiscal_year: 2017,
			state: 'AL',
			published: '2019-01',
			copied_by: 'World Population Review, in the GitHub repository supreetsandhu/Homelessness',
			address:
				'https://github.com/supreetsandhu/Homelessness/blob/40445467c3da25a51072cbbe73ad45016105c4ee/federal-aid-by-state-2023.csv',
			status: 'present',
			paid_usd: null,
			received_usd: 65_800_000_000,
			net_usd: null,
			net_per_person_usd: 6694,
			net_usd_elsewhere: null,
			net_without_covid_usd: null,
			note: ''
		});
	});

	it.each([
		['rockefeller-2021', 2019, 'AL', 33_033_000_000, null],
		['rockefeller-2022', 2020, 'CA', 263_000_000_000, null],
		['rockefeller-2023', 2021, 'MD', null, 14_253],
		['rockefeller-2024', 2022, 'UT', -709_000_000, -210],
		['rockefeller-2025', 2023, 'AL', null, 10_268]
	])('%s gives FFY%i, %s: net %d, per person %d', (estimate, year, state, net, perPerson) => {
		expect(rowOf(estimate, year, state)).toMatchObject({
			status: 'present',
			net_usd: net,
			net_per_person_usd: perPerson
		});
	});

	it('keeps its revision of the year before as a row of that year', () => {
		expect(rowOf('rockefeller-2024', 2021, 'CA')?.net_usd).toBe(199_900_000_000);
		expect(rowOf('rockefeller-2024', 2021, 'UT')).toBeUndefined();
	});
});

describe('where a report was read', () => {
	it('is told with every row: who copied it, and where', () => {
		expect(rowsOf().filter((row) => !row.copied_by || !row.address)).toEqual([]);
		expect(rowOf('rockefeller-2025', 2023, 'AL')?.published).toBe('2025-08-01');
	});

	it('is that of the row where a report has two copies', () => {
		expect(rowOf('rockefeller-2024', 2022, 'UT')).toMatchObject({ copied_by: 'p' });
		expect(String(rowOf('rockefeller-2024', 2022, 'UT')?.address)).toContain('en.as.com');
	});
});

describe('a printed slip', () => {
	it('has the same total beside it as another copy prints it, where one was found', () => {
		expect(rowOf('rockefeller-2024', 2022, 'CA')?.net_usd_elsewhere).toBe(-83_100_000_000);
		const others = rowsOf().filter((row) => row.net_usd_elsewhere !== null);
		expect(others).toHaveLength(1);
		const without = {
			...FILES,
			california: FILES.california?.replace(/^2022.*-83.*\n/m, '') ?? ''
		};
		expect(() => rowsOf(without)).toThrow('0 other copies');
	});

	it.each([
		['rockefeller-2019', 2017, 'VA', 'received_usd', 1_768_000_000],
		['rockefeller-2023', 2021, 'AR', 'net_per_person_usd', 101_530],
		['rockefeller-2024', 2022, 'CA', 'net_usd', -88_100_000_000],
		['rockefeller-2024', 2022, 'NC', 'net_per_person_usd', 5959]
	])('%s FFY%i %s: %s stays as printed and is named', (estimate, year, state, column, printed) => {
		const row = rowOf(estimate, year, state);
		expect(row).toMatchObject({ status: 'source-error', [column]: printed });
		expect(row?.note).toMatch(new RegExp(`^${column}: `));
	});

	it('that is no longer in the files is an error, not silence', () => {
		const without = { ...FILES, ffy2021: FILES.ffy2021?.replace(/Arkansas.*\n/, '') ?? '' };
		expect(() => rowsOf(without)).toThrow('rockefeller-2023, AR 2021: no figure to mark.');
	});
});
