import { group, index, sum } from 'd3';
import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/data/datasets.server';
import { STATE_CODES, stateOfFips } from '$lib/data/states';
import { correlationOf, figuresOf, sumsAndNation, years } from '../support/sums';

const MILLION = 1e6;
const BILLION = 1e9;

describe('funds/defense-contracts', () => {
	const bySource = group(
		dataset('funds/defense-contracts'),
		(row) => row.source,
		(row) => row.fiscal_year
	);

	it.each([
		['dupor-guerrero', 1979, 2014],
		['nakamura-steinsson', 1979, 2006],
		['csis', 2000, 2014]
	] as const)('%s has the 50 states and no DC, FY%d to FY%d', (source, from, to) => {
		const byYear = bySource.get(source);
		expect([...(byYear?.keys() ?? [])]).toEqual(years(from, to));
		for (const rows of byYear?.values() ?? []) {
			expect(rows.map((row) => row.state)).toEqual(STATE_CODES.filter((code) => code !== 'DC'));
		}
	});

	it('alley has the 51 areas, FY2002 to FY2019', () => {
		const byYear = bySource.get('alley');
		expect([...(byYear?.keys() ?? [])]).toEqual(years(2002, 2019));
		for (const rows of byYear?.values() ?? []) {
			expect(rows.map((row) => row.state)).toEqual(STATE_CODES);
		}
	});

	it.each([
		[2002, 158.7],
		[2008, 352.8],
		[2015, 251.7],
		[2019, 357.9]
	])(
		'alley adds up over the 51 areas to what its compilation has in FY%d: %d billion',
		(year, billions) => {
			const rows = bySource.get('alley')?.get(year) ?? [];
			expect(sum(rows, (row) => row.contracts_usd) / BILLION).toBeCloseTo(billions, 1);
		}
	);

	it('alley follows csis state by state, FY2008 and FY2009 a little less closely', () => {
		for (const [year, rows] of bySource.get('csis') ?? []) {
			const alley = index(bySource.get('alley')?.get(year) ?? [], (row) => row.state);
			if (alley.size === 0) continue;
			const pairs = rows.map((row) => [
				row.contracts_usd,
				alley.get(row.state)?.contracts_usd ?? NaN
			]);
			const least = new Map([
				[2008, 0.987],
				[2009, 0.978]
			]);
			expect(correlationOf(pairs)).toBeGreaterThan((least.get(year) ?? 0.9996) - 0.0005);
		}
	});

	it('alley and csis part in FY2008 and FY2009, Texas by turns, South Dakota in both years', () => {
		const timesCsis = (year: number, state: string) => {
			const [alley, csis] = (['alley', 'csis'] as const).map((source) =>
				bySource
					.get(source)
					?.get(year)
					?.find((row) => row.state === state)
			);
			return (alley?.contracts_usd ?? NaN) / (csis?.contracts_usd ?? NaN);
		};
		expect(timesCsis(2008, 'TX')).toBeCloseTo(1.37, 2);
		expect(timesCsis(2009, 'TX')).toBeCloseTo(0.63, 2);
		expect(timesCsis(2008, 'SD')).toBeCloseTo(2.3, 1);
		expect(timesCsis(2009, 'SD')).toBeCloseTo(2.5, 1);
	});

	it('has two compilers that agree to the dollar to FY2006', () => {
		for (const [year, rows] of bySource.get('nakamura-steinsson') ?? []) {
			const others = bySource.get('dupor-guerrero')?.get(year) ?? [];
			expect(rows.map((row) => row.contracts_usd)).toEqual(others.map((row) => row.contracts_usd));
		}
	});

	it('stays below the DoD procurement of the Census count in every year, DC and abroad left out', () => {
		const procurement = index(
			dataset('funds/cffr-us').filter((row) => row.item === 'procurement-dod'),
			(row) => row.fiscal_year
		);
		for (const [year, rows] of bySource.get('nakamura-steinsson') ?? []) {
			const whole = procurement.get(year)?.amount_usd;
			if (whole === undefined) continue;
			const share = sum(rows, (row) => row.contracts_usd) / whole;
			expect(share).toBeGreaterThan(0.76);
			expect(share).toBeLessThan(0.91);
		}
	});
});

describe('funds/cffr-counties', () => {
	const byYear = group(dataset('funds/cffr-counties'), (row) => row.fiscal_year);
	const nation = index(
		dataset('funds/cffr-us'),
		(row) => row.item,
		(row) => row.fiscal_year
	);

	it('has FY1983 to FY2007, FY2009 and FY2010, 3,138 counties each, 3,145 in FY2009', () => {
		expect([...byYear.keys()]).toEqual([...years(1983, 2007), 2009, 2010]);
		for (const [year, rows] of byYear) expect(rows).toHaveLength(year === 2009 ? 3145 : 3138);
	});

	it('has counties of all 51 areas and of no other', () => {
		for (const rows of byYear.values()) {
			const areas = new Set(rows.map((row) => stateOfFips(row.fips.slice(0, 2))?.code));
			expect(areas).toEqual(new Set(STATE_CODES));
		}
	});

	it('adds up to 92.0-95.6 percent of the US total, 92.3-98.5 of defense: the rest has no county', () => {
		for (const [year, rows] of byYear) {
			const total = sum(rows, (row) => row.total_usd);
			const defense = sum(rows, (row) => row.dod_usd);
			const totalShare = total / (nation.get('total')?.get(year)?.amount_usd ?? 0);
			const defenseShare = defense / (nation.get('dod-total')?.get(year)?.amount_usd ?? 0);
			expect(totalShare).toBeGreaterThan(0.9199);
			expect(totalShare).toBeLessThan(0.9561);
			expect(defenseShare).toBeGreaterThan(0.923);
			expect(defenseShare).toBeLessThan(0.985);
		}
	});

	it('lacks one of the two columns in seven counties each, in FY2009 alone', () => {
		for (const [year, rows] of byYear) {
			const expected = year === 2009 ? 7 : 0;
			expect(rows.filter((row) => row.total_usd === null)).toHaveLength(expected);
			expect(rows.filter((row) => row.dod_usd === null)).toHaveLength(expected);
		}
	});
});

describe('funds/cffr-by-category', () => {
	const byYear = group(dataset('funds/cffr-by-category'), (row) => row.fiscal_year);

	it('has 11 states in FY2008 and the same 40 as funds/cffr in FY2010, each year with ALL', () => {
		for (const [year, count] of [
			[2008, 11],
			[2010, 40]
		] as const) {
			const whole = dataset('funds/cffr').filter((row) => row.fiscal_year === year);
			expect(whole).toHaveLength(count);
			expect((byYear.get(year) ?? []).map((row) => row.area)).toEqual(
				[...whole.map((row) => row.state), 'ALL'].sort()
			);
		}
		expect(byYear.size).toBe(2);
	});

	it('adds up to the total within 0.1 billion dollars in every row, to which all is rounded', () => {
		for (const row of dataset('funds/cffr-by-category')) {
			const kinds =
				row.direct_payments_usd + row.grants_usd + row.procurement_usd + row.salaries_usd;
			expect(Math.abs(kinds - row.total_usd)).toBeLessThanOrEqual(100 * MILLION);
		}
	});
});

describe('funds/federal-aid', () => {
	const rows = dataset('funds/federal-aid');
	const byLevel = group(rows, (row) => row.level);

	it('has the 51 areas state-local but in 2001 and 2003, and the 50 states at level state', () => {
		const wholeYears = (level: 'state' | 'state-local', count: number) =>
			[...group(byLevel.get(level) ?? [], (row) => row.fiscal_year)]
				.filter(([, inYear]) => inYear.length === count + 1)
				.map(([year]) => year);
		const allYears = [...years(1979, 2020), 2022];
		const withoutSurvey = allYears.filter((year) => year !== 2001 && year !== 2003);
		expect(wholeYears('state-local', 51)).toEqual(withoutSurvey);
		expect(wholeYears('state', 50)).toEqual(allYears);
	});

	it('adds up to the US within 10 thousand dollars wherever states are there', () => {
		for (const level of byLevel.values()) {
			const figures = figuresOf(level, 'amount_usd', 'fiscal_year');
			const pairs = sumsAndNation(figures).filter(({ parts }) => parts.length > 0);
			expect(pairs.length).toBeGreaterThanOrEqual(40);
			for (const { sum: states, nation } of pairs) {
				expect(Math.abs(states - (nation ?? 0))).toBeLessThanOrEqual(10_000);
			}
		}
	});
});

describe('funds/federal-aid, 2022', () => {
	const rows = dataset('funds/federal-aid').filter((row) => row.fiscal_year === 2022);

	it.each([
		['state-local', 1_257_878_688_000],
		['state', 1_111_582_979_000]
	])(
		'is the Census of Governments: at level %s the US has %d dollars, its areas exactly as much',
		(level, dollars) => {
			const figures = figuresOf(
				rows.filter((row) => row.level === level),
				'amount_usd',
				'fiscal_year'
			);
			const [pair] = sumsAndNation(figures);
			expect([pair?.sum, pair?.nation]).toEqual([dollars, dollars]);
			expect(new Set(rows.map((row) => row.source))).toEqual(new Set(['census-2022']));
		}
	);

	it.each([
		['ND', -0.4],
		['DE', -0.3],
		['WY', -0.28],
		['NV', 0.25],
		['IL', 0.195]
	])(
		'moves the share of %s since 2020 by %d, as relief of that year had a least amount a state',
		(area, change) => {
			const shareIn = (year: number) => {
				const inYear = dataset('funds/federal-aid').filter(
					(row) => row.fiscal_year === year && row.level === 'state-local'
				);
				const amountOf = (code: string) =>
					inYear.find((row) => row.area === code)?.amount_usd ?? NaN;
				return amountOf(area) / amountOf('US');
			};
			expect(shareIn(2022) / shareIn(2020) - 1).toBeCloseTo(change, 2);
		}
	);
});

describe('funds/federal-revenue-by-function', () => {
	const rows = dataset('funds/federal-revenue-by-function');

	it('has the 51 areas in every year from 1979 to 2019', () => {
		const byYear = group(rows, (row) => row.fiscal_year);
		expect([...byYear.keys()]).toEqual(years(1979, 2019));
		for (const inYear of byYear.values()) {
			expect(inYear.map((row) => row.state)).toEqual(STATE_CODES);
		}
	});

	it('has no function above its total', () => {
		const wrong = rows.filter(
			(row) =>
				row.public_welfare_usd +
					row.education_usd +
					row.health_and_hospitals_usd +
					row.highways_usd >
				row.total_usd
		);
		expect(wrong).toEqual([]);
	});

	it('equals the state level of federal aid in the 50 states, 2005, 2006 and 2012 apart', () => {
		const aid = index(
			dataset('funds/federal-aid').filter((row) => row.level === 'state'),
			(row) => row.fiscal_year,
			(row) => row.area
		);
		const others = rows.filter((row) => {
			const amount = aid.get(row.fiscal_year)?.get(row.state)?.amount_usd;
			return amount !== undefined && amount !== row.total_usd;
		});
		const counts = group(others, (row) => row.fiscal_year);
		expect([...counts].map(([year, found]) => [year, found.length])).toEqual([
			[2005, 3],
			[2006, 10],
			[2012, 39]
		]);
	});
});
