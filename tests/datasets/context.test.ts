import { group, index } from 'd3';
import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/data/datasets.server';
import { STATE_CODES } from '$lib/data/states';

const MILLION = 1e6;
const AREAS = [...STATE_CODES, 'US'].sort();

interface Cell {
	readonly year: number;
	readonly area: string;
	readonly amount: number;
}

/** Sum of the 51 areas less the US row, by year. */
function gaps(cells: readonly Cell[]): number[] {
	return [...group(cells, (cell) => cell.year).values()].map((rows) =>
		rows.reduce((gap, { area, amount }) => gap + (area === 'US' ? -amount : amount), 0)
	);
}

const largest = (values: readonly number[]) => Math.max(...values.map(Math.abs));
const yearsFrom = (first: number, last: number) =>
	Array.from({ length: last - first + 1 }, (_, i) => first + i);

const population = dataset('context/population').map((row) => ({ ...row, amount: row.population }));
const personal = dataset('context/personal-income').map((row) => ({
	...row,
	amount: row.personal_income_usd
}));
const disposable = dataset('context/disposable-income').map((row) => ({
	...row,
	amount: row.disposable_income_usd
}));
const gdp = dataset('context/gdp').map((row) => ({ ...row, amount: row.gdp_usd }));
const sic = gdp.filter((row) => row.basis === 'sic');
const naics = gdp.filter((row) => row.basis === 'naics');

describe('population and income', () => {
	it.each<readonly [string, readonly Cell[]]>([
		['population', population],
		['personal income', personal],
		['disposable income', disposable]
	])('%s has the 51 areas and the US in each year 1979 to 2024', (_, cells) => {
		const years = group(cells, (cell) => cell.year);
		expect([...years.keys()]).toEqual(yearsFrom(1979, 2024));
		for (const rows of years.values()) expect(rows.map((row) => row.area)).toEqual(AREAS);
	});

	it('population of the 51 areas is that of the US, to the person', () => {
		expect(gaps(population)).toEqual(Array<number>(46).fill(0));
	});

	it('income of the 51 areas is that of the US within the rounding of 52 printed figures', () => {
		expect(largest(gaps(personal))).toBeLessThan(MILLION);
		expect(largest(gaps(disposable))).toBeLessThan(MILLION);
		expect(largest(gaps(personal))).toBeGreaterThan(0);
	});

	it('disposable income is below personal income everywhere, by 5 to 20 percent', () => {
		const incomes = index(
			personal,
			(row) => row.year,
			(row) => row.area
		);
		const shares = disposable.map(
			(row) => 1 - row.amount / (incomes.get(row.year)?.get(row.area)?.amount ?? NaN)
		);
		expect(Math.min(...shares)).toBeGreaterThan(0.05);
		expect(Math.max(...shares)).toBeLessThan(0.2);
	});
});

describe('GDP', () => {
	it('has the 51 areas and the US in each year of each basis, which meet in 1997', () => {
		const sicYears = group(sic, (row) => row.year);
		const naicsYears = group(naics, (row) => row.year);
		expect([...sicYears.keys()]).toEqual(yearsFrom(1979, 1997));
		expect([...naicsYears.keys()]).toEqual(yearsFrom(1997, 2024));
		for (const rows of [...sicYears.values(), ...naicsYears.values()]) {
			expect(rows.map((row) => row.area)).toEqual(AREAS);
		}
	});

	it('of the states is that of the US to rounding on the SIC basis', () => {
		expect(largest(gaps(sic))).toBeLessThan(MILLION / 2);
	});

	it('of the states is 0.5 to 0.8 percent below the US, which counts federal activity abroad, on NAICS', () => {
		const nation = naics.filter((row) => row.area === 'US').map((row) => row.amount);
		const shares = gaps(naics).map((gap, i) => -gap / (nation[i] ?? NaN));
		expect(Math.min(...shares)).toBeGreaterThan(0.005);
		expect(Math.max(...shares)).toBeLessThan(0.008);
	});

	it('of California in 1997 differs by basis', () => {
		const california = gdp.filter((row) => row.area === 'CA' && row.year === 1997);
		expect(california.map((row) => [row.basis, Math.round(row.amount / MILLION)])).toEqual([
			['naics', 1_068_049],
			['sic', 1_037_091]
		]);
	});

	it('has a federal part everywhere, smaller than the whole', () => {
		expect(
			gdp.filter((row) => row.federal_civilian_usd === null || row.military_usd === null)
		).toEqual([]);
		const shares = gdp.map(
			(row) => ((row.federal_civilian_usd ?? 0) + (row.military_usd ?? 0)) / row.gdp_usd
		);
		expect(Math.min(...shares)).toBeGreaterThan(0);
		expect(Math.max(...shares)).toBeLessThan(0.5);
	});
});

describe('prices', () => {
	const series = group(dataset('context/prices'), (row) => row.series);
	const values = (name: 'bea-gdp-current-usd' | 'bea-gdp-chained-usd' | 'bls-cpi-u') =>
		new Map((series.get(name) ?? []).map((row) => [row.year, row.value]));

	it('have the GDP price index by fiscal year to FY2023, the last actual one, rising from year to year', () => {
		const index = series.get('omb-gdp-price-index') ?? [];
		expect(index.map((row) => row.year)).toEqual(yearsFrom(1979, 2023));
		expect(new Set(index.map((row) => row.period))).toEqual(new Set(['fiscal']));
		expect(index.find((row) => row.year === 2017)?.value).toBe(1);
		expect(index.every((row, i) => row.value > (index[i - 1]?.value ?? 0))).toBe(true);
	});

	it('have current GDP equal to that of the state table, and to chained GDP in 2017', () => {
		const nation = naics.filter((row) => row.area === 'US').map((row) => [row.year, row.amount]);
		expect([...values('bea-gdp-current-usd')]).toEqual(nation);
		expect(values('bea-gdp-current-usd').get(2017)).toBe(values('bea-gdp-chained-usd').get(2017));
	});

	it('have an implicit deflator that grows like the GDP price index, within half a percent a year', () => {
		const deflator = (year: number) =>
			(values('bea-gdp-current-usd').get(year) ?? NaN) /
			(values('bea-gdp-chained-usd').get(year) ?? NaN);
		const index = new Map((series.get('omb-gdp-price-index') ?? []).map((r) => [r.year, r.value]));
		const differences = yearsFrom(1999, 2023).map((year) => {
			const fiscal = (at: number) => 0.25 * deflator(at - 1) + 0.75 * deflator(at);
			const grown = fiscal(year) / fiscal(year - 1);
			return grown - (index.get(year) ?? NaN) / (index.get(year - 1) ?? NaN);
		});
		expect(largest(differences)).toBeLessThan(0.005);
	});

	it('have consumer prices by calendar year from 2000 to 2025', () => {
		expect([...values('bls-cpi-u').keys()]).toEqual(yearsFrom(2000, 2025));
		expect(values('bls-cpi-u').get(2000)).toBe(172.2);
	});
});

describe('regional prices', () => {
	const rows = dataset('context/regional-prices');

	it('have the 51 areas and the US, at 100, in each year 2008 to 2024', () => {
		const years = group(rows, (row) => row.year);
		expect([...years.keys()]).toEqual(yearsFrom(2008, 2024));
		for (const own of years.values()) expect(own.map((row) => row.area)).toEqual(AREAS);
		const nation = rows.filter((row) => row.area === 'US').map((row) => row.all_items);
		expect(new Set(nation)).toEqual(new Set([100]));
	});

	it('lie between 80 and 125, some states below the nation and some above in every year', () => {
		for (const own of group(rows, (row) => row.year).values()) {
			const states = own.filter((row) => row.area !== 'US').map((row) => row.all_items);
			expect(Math.min(...states)).toBeGreaterThan(80);
			expect(Math.min(...states)).toBeLessThan(95);
			expect(Math.max(...states)).toBeGreaterThan(105);
			expect(Math.max(...states)).toBeLessThan(125);
		}
	});

	it('are those that BEA prints for three states in 2008 and 2024', () => {
		const of = (area: string, year: number) =>
			rows.find((row) => row.area === area && row.year === year)?.all_items;
		expect([of('AL', 2008), of('CA', 2008), of('CA', 2024)]).toEqual([88.901, 111.22, 110.72]);
		expect([of('AR', 2024), of('CO', 2024)]).toEqual([86.937, 103.052]);
	});
});
