import { describe, expect, it } from 'vitest';
import { STATES } from '../lib/data/states';
import { prices } from './prices';
import type { ReadRaw } from './source';

const yearsTo = (last: number) => Array.from({ length: last - 1996 }, (_, i) => 1997 + i);
const YEARS = yearsTo(2024);
const HEADER = 'GeoFIPS,GeoName,Region,TableName,LineCode,IndustryClassification,Description,Unit';

const gdpRows = (line: number, unit: string, values: readonly string[]) =>
	['00', ...STATES.map((state) => state.fips)].map(
		(fips) => `${fips}000,Somewhere, ,SAGDP1,${line},...,GDP,${unit},${values.join()}`
	);

const gdpOf = (years: readonly number[]) =>
	[
		`${HEADER},${years.join()}`,
		...gdpRows(
			1,
			'Millions of chained 2017 dollars',
			years.map(() => '2.0')
		),
		...gdpRows(
			3,
			'Millions of current dollars',
			years.map(() => '3.5')
		)
	].join('\n');

const GDP = gdpOf(YEARS);

const OMB = [
	'Table 10.1 - GDP AND DEFLATORS: 1940 - 2029,,',
	'(Fiscal Year 2017 = 1.000),,',
	'Fiscal Year,GDP (in billions of dollars),GDP (Chained) Price Index',
	'1978,2,0.3',
	'2017,3,1',
	'2023,4,1.2207',
	'2024 estimate,5,1.25',
	'Note: something.,,'
].join('\n');

const CPI = 'year,annual_avg_index,inflation_rate_pct,deflator_to_latest\n2000,172.2,3.36,1.8696\n';

const reading =
	(gdp: string): ReadRaw =>
	(path) =>
		path.includes('omb') ? OMB : path.includes('bea') ? gdp : CPI;

const read = reading(GDP);

describe('prices', () => {
	const rows = prices(read)[0]?.rows ?? [];
	const of = (series: string) => rows.filter((row) => row.series === series);

	it('take the GDP price index of actual fiscal years, estimates left out', () => {
		expect(of('omb-gdp-price-index').map(({ year, value }) => [year, value])).toEqual([
			[2017, '1'],
			[2023, '1.2207']
		]);
	});

	it('take current and chained GDP of the nation alone, in whole dollars', () => {
		expect(of('bea-gdp-current-usd').map((row) => row.year)).toEqual(YEARS);
		expect(of('bea-gdp-current-usd')[0]?.value).toBe(3_500_000);
		expect(of('bea-gdp-chained-usd')[0]?.value).toBe(2_000_000);
	});

	it('leave out no year that BEA prints, and name the years that they cover', () => {
		const [longer] = prices(reading(gdpOf(yearsTo(2026))));
		const current = longer?.rows.filter((row) => row.series === 'bea-gdp-current-usd') ?? [];
		expect(current.map((row) => row.year)).toEqual(yearsTo(2026));
		expect(longer?.descriptor.title).toBe('Price indexes of the nation, 1997 to 2026');
	});

	it('take the published annual average of consumer prices', () => {
		expect(of('bls-cpi-u')).toEqual([
			{
				table: 'BLS CUUR0000SA0',
				period: 'calendar',
				year: 2000,
				series: 'bls-cpi-u',
				value: '172.2'
			}
		]);
	});
});
