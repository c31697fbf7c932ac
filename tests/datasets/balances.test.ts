import { group, sum } from 'd3';
import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/data/datasets.server';
import { STATE_CODES, type StateCode } from '$lib/data/states';

const MILLION = 1e6;
const BILLION = 1e9;
const rows = dataset('balances/tax-foundation');
const cumulative = dataset('balances/tax-foundation-cumulative');

describe('the Tax Foundation series', () => {
	it('has 51 areas in each of the 25 years FY1981 to FY2005, no cell missing', () => {
		const years = group(rows, (row) => row.fiscal_year);
		expect([...years.keys()]).toEqual(Array.from({ length: 25 }, (_, i) => 1981 + i));
		for (const inYear of years.values()) {
			expect(inYear.map((row) => row.state)).toEqual(STATE_CODES);
		}
		expect(rows.filter((row) => row.paid_usd <= 0 || row.received_usd <= 0)).toEqual([]);
	});

	it.each(STATE_CODES)('%s: 25 years add up to the sums an independent copy gives', (state) => {
		const printed = cumulative.find((row) => row.state === state);
		const own = rows.filter((row) => row.state === state);
		const paid = sum(own, (row) => row.paid_usd);
		expect(Math.abs(paid - (printed?.paid_usd ?? NaN))).toBeLessThanOrEqual(4 * MILLION);
		expect(sum(own, (row) => row.received_usd)).toBe((printed?.received_usd ?? NaN) + hole(state));
	});

	it('has California paying less than it received in FY1982-86 and FY1992-94 only', () => {
		const positive = rows.filter((row) => row.state === 'CA' && row.received_usd > row.paid_usd);
		const years = [1982, 1983, 1984, 1985, 1986, 1992, 1993, 1994];
		expect(positive.map((row) => row.fiscal_year)).toEqual(years);
	});

	it('puts California at -100.4 billion dollars in FY2000', () => {
		const row = rows.find((one) => one.state === 'CA' && one.fiscal_year === 2000);
		const net = (row?.received_usd ?? NaN) - (row?.paid_usd ?? NaN);
		expect(net / BILLION).toBeCloseTo(-100.4, 1);
	});

	it('prints a ratio below 1 for California in every year from FY1986 and above it before', () => {
		const own = rows.filter((row) => row.state === 'CA');
		const below = own.filter((row) => row.published_ratio < 1).map((row) => row.fiscal_year);
		expect(below).toEqual(Array.from({ length: 20 }, (_, i) => 1986 + i));
	});
});

/** What the independent copy leaves out: Colorado's spending of FY1988. */
function hole(state: StateCode): number {
	if (state !== 'CO') return 0;
	const row = rows.find((one) => one.state === 'CO' && one.fiscal_year === 1988);
	return row?.received_usd ?? NaN;
}

describe('the independent sums of the Tax Foundation series', () => {
	it('have net equal to received less paid in every row', () => {
		expect(cumulative).toHaveLength(51);
		expect(cumulative.filter((r) => r.net_usd !== r.received_usd - r.paid_usd)).toEqual([]);
	});

	it('note the one row with a hole', () => {
		expect(cumulative.filter((row) => row.note !== '').map((row) => row.state)).toEqual(['CO']);
	});
});

describe('the Rockefeller reports', () => {
	const reports = dataset('balances/rockefeller');

	it.each([
		['rockefeller-2019', 2017, 50],
		['rockefeller-2021', 2019, 50],
		['rockefeller-2022', 2020, 18],
		['rockefeller-2023', 2021, 50],
		['rockefeller-2024', 2021, 12],
		['rockefeller-2024', 2022, 19],
		['rockefeller-2025', 2023, 50]
	])('%s, FFY%i: %i states, DC never', (estimate, year, count) => {
		const own = reports.filter((row) => row.estimate === estimate && row.fiscal_year === year);
		expect(own).toHaveLength(count);
		expect(own.filter((row) => row.state === 'DC')).toEqual([]);
	});

	it('have a balance in every row and both sides in FFY2017 only', () => {
		expect(
			reports.filter((row) => row.net_usd === null && row.net_per_person_usd === null)
		).toEqual([]);
		const withReceived = reports.filter((row) => row.received_usd !== null);
		expect(new Set(withReceived.map((row) => row.fiscal_year))).toEqual(new Set([2017]));
		expect(withReceived).toHaveLength(50);
	});

	it('have ten net payers in FFY2017 and eight in FFY2019', () => {
		const payers = (estimate: string) =>
			reports.filter(
				(row) => row.estimate === estimate && (row.net_usd ?? row.net_per_person_usd ?? 0) < 0
			);
		expect(payers('rockefeller-2019')).toHaveLength(10);
		expect(payers('rockefeller-2021')).toHaveLength(8);
	});

	it('name the faulty column of each row marked as a slip, and its printed figure is there', () => {
		const slips = reports.filter((row) => row.status === 'source-error');
		const named = slips.map((row) => [row.state, row.note.split(':')[0]]);
		expect(named).toEqual([
			['VA', 'received_usd'],
			['AR', 'net_per_person_usd'],
			['CA', 'net_usd'],
			['NC', 'net_per_person_usd']
		]);
	});

	it('hide no other slip: total over per person is that year\'s population within 8 percent', () => {
		const people = new Map(
			dataset('context/population').map((row) => [`${row.year} ${row.area}`, row.population])
		);
		const off = reports.filter((row) => {
			if (row.net_usd === null || row.net_per_person_usd === null) return false;
			const implied = row.net_usd / row.net_per_person_usd;
			const known = people.get(`${row.fiscal_year} ${row.state}`) ?? NaN;
			return !(Math.abs(implied / known - 1) < 0.08);
		});
		expect(off.map((row) => row.state)).toEqual(['AR', 'NC']);
	});
});

describe('the published points', () => {
	const points = dataset('balances/published-points');

	it('are 39, from 1981 to 2024, each with a publisher and at least one figure', () => {
		expect(points).toHaveLength(39);
		const figures = points.map((row) => [
			row.paid_usd,
			row.received_usd,
			row.net_usd,
			row.paid_per_person_usd,
			row.received_per_person_usd,
			row.net_per_person_usd,
			row.received_per_dollar_paid
		]);
		expect(figures.filter((row) => row.every((cell) => cell === null))).toEqual([]);
		expect(points.filter((row) => row.fiscal_year_to < row.fiscal_year_from)).toEqual([]);
	});

	it('have net equal to received less paid within a billion where all three are printed', () => {
		const full = points.flatMap(({ id, paid_usd, received_usd, net_usd }) =>
			paid_usd === null || received_usd === null || net_usd === null
				? []
				: [{ id, gap: Math.abs(received_usd - paid_usd - net_usd) }]
		);
		expect(full.length).toBeGreaterThanOrEqual(5);
		expect(full.filter(({ gap }) => gap > BILLION)).toEqual([]);
	});

	it('send readers to web addresses only', () => {
		const addresses = points.map((row) => row.address).filter((address) => address !== '');
		expect(addresses.filter((address) => !/^https?:\/\//.test(address))).toEqual([]);
		expect(points.filter((row) => row.address === '')).toHaveLength(1);
	});
});
