import { group, sum } from 'd3';
import { describe, expect, it } from 'vitest';
import { dataset, descriptorOf } from '$lib/data/datasets.server';
import { STATE_CODES } from '$lib/data/states';

const KINDS = [
	'retirement-and-disability',
	'other-direct-payments-individuals',
	'other-direct-payments',
	'grants',
	'procurement',
	'salaries'
];
const MISSING_2010 = ['AK', 'DC', 'DE', 'HI', 'ID', 'ME', 'MT', 'NE', 'NV', 'VT', 'WY'];

const states = group(dataset('funds/cffr'), (row) => row.fiscal_year);
const nation = group(dataset('funds/cffr-us'), (row) => row.fiscal_year);
const obligations = group(dataset('funds/usaspending'), (row) => row.fiscal_year);

const codesIn = (year: number) => (states.get(year) ?? []).map((row) => row.state);

function nationalAmount(year: number, items: readonly string[]): number {
	const rows = nation.get(year) ?? [];
	return sum(
		rows.filter((row) => items.includes(row.item)),
		(row) => row.amount_usd
	);
}

function shareOfNation(year: number): number {
	return sum(states.get(year) ?? [], (row) => row.total_usd) / nationalAmount(year, ['total']);
}

describe('the Consolidated Federal Funds Report by state', () => {
	it('has all 51 areas in FY1981 to FY2005 and in FY2009', () => {
		const whole = [...states.keys()].filter((year) => codesIn(year).length === 51);
		expect(whole).toEqual([...Array.from({ length: 25 }, (_, i) => 1981 + i), 2009]);
		for (const year of whole) expect(codesIn(year)).toEqual(STATE_CODES);
	});

	it('has parts of FY2008 and FY2010 alone, and says where they come from', () => {
		expect([...states.keys()].slice(-3)).toEqual([2008, 2009, 2010]);
		expect(codesIn(2008)).toHaveLength(11);
		expect(codesIn(2010)).toEqual(STATE_CODES.filter((code) => !MISSING_2010.includes(code)));
		const parts = [...(states.get(2008) ?? []), ...(states.get(2010) ?? [])];
		expect(new Set(parts.map((row) => row.source))).toEqual(
			new Set(['usgovernmentspending.com (CFFR, rounded to $0.1bn)'])
		);
	});

	it.each([
		[1983, 0.963],
		[2005, 0.99],
		[2009, 0.993]
	])('adds up in FY%d to %d of the US total', (year, share) => {
		expect(shareOfNation(year)).toBeCloseTo(share, 3);
	});

	it('never adds up to more than the US total, nor to less than 96 percent of it', () => {
		const years = [...states.keys()].filter((year) => year >= 1983 && codesIn(year).length === 51);
		const shares = years.map(shareOfNation);
		expect(shares).toHaveLength(24);
		expect(Math.min(...shares)).toBeGreaterThan(0.96);
		expect(Math.max(...shares)).toBeLessThan(1);
	});

	it('is the spending side of the Tax Foundation series', () => {
		const received = new Map(
			dataset('balances/tax-foundation').map((row) => [
				`${row.state} ${row.fiscal_year}`,
				row.received_usd
			])
		);
		const rows = dataset('funds/cffr').filter((row) => row.fiscal_year <= 2005);
		expect(rows.map((row) => row.total_usd)).toEqual(
			rows.map((row) => received.get(`${row.state} ${row.fiscal_year}`))
		);
	});
});

describe('the Consolidated Federal Funds Report of the nation', () => {
	it('has 13 items in each of the years FY1983 to FY2010', () => {
		expect([...nation.keys()]).toEqual(Array.from({ length: 28 }, (_, i) => 1983 + i));
		expect([...nation.values()].map((rows) => rows.length)).toEqual(Array<number>(28).fill(13));
	});

	it('has six kinds that add up to the total within 12 thousand dollars in every year', () => {
		const gaps = [...nation.keys()].map((year) =>
			Math.abs(nationalAmount(year, KINDS) - nationalAmount(year, ['total']))
		);
		expect(Math.max(...gaps)).toBeLessThanOrEqual(12_000);
	});
});

describe('USAspending obligations', () => {
	it('have the 51 areas, five territories and the undistributed in each year FY2008 to FY2024', () => {
		const areas = [...STATE_CODES, 'AS', 'GU', 'MP', 'PR', 'UNDISTRIBUTED', 'VI'].sort();
		expect([...obligations.keys()]).toEqual(Array.from({ length: 17 }, (_, i) => 2008 + i));
		for (const rows of obligations.values()) expect(rows.map((row) => row.area)).toEqual(areas);
	});

	it('are thin in FY2008 and hold insurance at face value in FY2009 to FY2013, and the caveats say so', () => {
		const inBillions = (area: string, year: number) =>
			Math.round(
				(obligations.get(year)?.find((row) => row.area === area)?.obligations_usd ?? NaN) / 1e9
			);
		const florida = [2009, 2010, 2011, 2012, 2013, 2014].map((year) => inBillions('FL', year));
		expect(florida).toEqual([269, 187, 580, 612, 666, 152]);
		const all = sum(obligations.get(2008) ?? [], (row) => row.obligations_usd);
		expect(all / nationalAmount(2008, ['total'])).toBeLessThan(0.62);
		const caveats = descriptorOf('funds/usaspending').caveats.join(' ');
		expect(caveats).toMatch(/FY2008 is thin/);
		expect(caveats).toMatch(/FY2009 to FY2013 hold insurance at face value/);
		expect(caveats).toMatch(/home state of the insurer/);
	});
});
