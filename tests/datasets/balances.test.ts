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

	it('keep both figures as printed: California FFY2021 in all and a person, FFY2022 in all from another copy', () => {
		const of = (estimate: string, year: number) =>
			reports.find(
				(row) => row.estimate === estimate && row.fiscal_year === year && row.state === 'CA'
			);
		expect(of('rockefeller-2023', 2021)).toMatchObject({
			net_usd: 201_781 * MILLION,
			net_per_person_usd: 5155
		});
		expect(of('rockefeller-2024', 2022)).toMatchObject({
			net_usd: -88_100 * MILLION,
			net_usd_elsewhere: -83_100 * MILLION,
			net_per_person_usd: -2129
		});
		expect(of('rockefeller-2025', 2023)).toMatchObject({ net_usd: null, net_per_person_usd: 342 });
	});

	it('name whose copy was read, and where, in every row', () => {
		expect(reports.filter((row) => row.copied_by === '' || row.address === '')).toEqual([]);
	});

	it('add up to a balance of 757 billion dollars in FFY2019, and agree with releases of FFY2019 and 2020', () => {
		const of = (estimate: string, state: StateCode) =>
			reports.find((row) => row.estimate === estimate && row.state === state)?.net_usd ?? NaN;
		const own = reports.filter((row) => row.estimate === 'rockefeller-2021');
		expect(sum(own, (row) => row.net_usd ?? NaN) / BILLION).toBeCloseTo(757, 0);
		expect(of('rockefeller-2021', 'NJ') / BILLION).toBeCloseTo(-10.3, 1);
		expect(of('rockefeller-2021', 'MA') / BILLION).toBeCloseTo(-9.9, 1);
		expect(of('rockefeller-2022', 'NY') / BILLION).toBe(136);
	});

	it("hide no other slip: total over per person is that year's population within 8 percent", () => {
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

	const at = (id: string) => points.find((row) => row.id === id);

	it('are 41 of California, and 52 of 20 other states, D.C. and the nation', () => {
		const byState = group(points, (row) => row.state);
		expect(byState.get('CA')).toHaveLength(41);
		expect(points.length - 41).toBe(52);
		expect(byState.size).toBe(23);
		expect(points.filter((row) => row.fiscal_year_to < row.fiscal_year_from)).toEqual([]);
	});

	it('have a figure each, but for a rank or a share of all collections, which stand in words', () => {
		const bare = points.filter((row) =>
			[
				row.paid_usd,
				row.received_usd,
				row.net_usd,
				row.paid_per_person_usd,
				row.received_per_person_usd,
				row.net_per_person_usd,
				row.received_per_dollar_paid
			].every((cell) => cell === null)
		);
		expect(bare.map(({ id, printed }) => [id, printed])).toEqual([
			['fl-2024-1', 'share of all collections 6.4 percent'],
			['ny-2020-1', 'rank 40'],
			['ny-2021-1', 'rank 30'],
			['tx-2023-1', 'share of all collections 8.9 percent']
		]);
	});

	it('hold no slip that is known: Alabama by the New York Comptroller is not among them', () => {
		expect(points.filter(({ state }) => state === 'AL').map(({ publisher }) => publisher)).toEqual([
			'USAFacts'
		]);
	});

	it('give the Comptroller’s population of FFY2017 within 3.5 percent where both figures are printed', () => {
		const people = new Map(
			dataset('context/population').map((row) => [`${row.year} ${row.area}`, row.population])
		);
		const implied = points.flatMap(({ id, state, publisher, net_usd, net_per_person_usd }) =>
			publisher === 'New York State Comptroller' && net_usd !== null && net_per_person_usd !== null
				? [{ id, ratio: net_usd / net_per_person_usd / (people.get(`2017 ${state}`) ?? NaN) }]
				: []
		);
		// Nine areas of the table of FFY2017, and California's copy of the same figure.
		expect(implied).toHaveLength(10);
		expect(implied.filter(({ ratio }) => !(Math.abs(ratio - 1) < 0.035))).toEqual([]);
	});

	it('agree with what they print beside: ratios, a balance, a population', () => {
		const ratio = (id: string) => (at(id)?.received_usd ?? NaN) / (at(id)?.paid_usd ?? NaN);
		expect(ratio('ny-2023-1')).toBeCloseTo(at('ny-2023-1')?.received_per_dollar_paid ?? NaN, 2);
		expect(ratio('ny-2022-1')).toBeCloseTo(at('ny-2022-1')?.received_per_dollar_paid ?? NaN, 2);
		for (const id of ['ny-2020-2', 'ny-2021-2']) {
			const point = at(id);
			const people = (point?.net_usd ?? NaN) / (point?.net_per_person_usd ?? NaN);
			expect(Math.abs(people / 1e6 - 20)).toBeLessThan(0.2);
		}
		expect(at('us-2023-1')?.net_usd).toBe(-105 * BILLION);
	});

	it('name whose copy was read wherever it was not the publisher’s own document', () => {
		const own = points.filter(({ copied_by }) => copied_by === '').map((row) => row.publisher);
		expect([...new Set(own)].sort()).toEqual([
			'California Institute for Federal Policy Research from Tax Foundation data',
			'California Institute from Tax Foundation data',
			'New York State Comptroller',
			'USAFacts',
			'Yes California'
		]);
		expect(points.filter((row) => /not found in the stored/.test(row.note))).toEqual([]);
	});

	it('have net equal to received less paid within a billion where all three are printed, the nation’s to the last of its digits', () => {
		const full = points.flatMap(({ id, paid_usd, received_usd, net_usd }) =>
			paid_usd === null || received_usd === null || net_usd === null
				? []
				: [{ id, gap: Math.abs(received_usd - paid_usd - net_usd) }]
		);
		expect(full.length).toBeGreaterThanOrEqual(5);
		const off = full.filter(({ gap }) => gap > BILLION);
		expect(off).toEqual([{ id: 'us-2023-1', gap: 5 * BILLION }]);
	});

	it('send readers to web addresses only', () => {
		const addresses = points.map((row) => row.address).filter((address) => address !== '');
		expect(addresses.filter((address) => !/^https?:\/\//.test(address))).toEqual([]);
		expect(points.filter((row) => row.address === '')).toHaveLength(1);
	});
});

describe('the further editions', () => {
	const editions = group(dataset('balances/published-vintages'), (row) => row.edition);
	const of = (edition: string) => editions.get(edition as never) ?? [];

	it('have the states that were found: 50 of 2004, 34 of the first release in two years, the rest in part', () => {
		expect([...editions].map(([edition, own]) => [edition, own.length])).toEqual([
			['balance-with-washington-2001', 33],
			['collections-usaspending-2014', 17],
			['collections-usaspending-2015', 29],
			['tax-foundation-2003', 68],
			['tax-foundation-2004', 50]
		]);
	});

	it('rank 50 states of 2004 from 1 to 50, 45 of them within 0.05 of the series of 2007', () => {
		const own = of('tax-foundation-2004');
		const ranks = own.map((row) => row.rank ?? NaN).sort((a, b) => a - b);
		expect(ranks).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
		const later = new Map(
			rows.filter((row) => row.fiscal_year === 2002).map((row) => [row.state, row.published_ratio])
		);
		const near = own.filter(
			(row) =>
				Math.abs((row.received_per_dollar_paid ?? NaN) - (later.get(row.state) ?? NaN)) < 0.0501
		);
		expect(near).toHaveLength(45);
	});

	it('print ratios that their dollars give, within 0.011', () => {
		const own = of('tax-foundation-2003').filter((row) => row.paid_per_person_usd !== null);
		expect(own).toHaveLength(24);
		const off = own.filter((row) => {
			const ratio = (row.received_per_person_usd ?? NaN) / (row.paid_per_person_usd ?? NaN);
			return !(Math.abs(ratio - (row.received_per_dollar_paid ?? NaN)) < 0.0111);
		});
		expect(off).toEqual([]);
	});

	it.each([
		['balance-with-washington-2001', 0],
		['collections-usaspending-2014', 1],
		['collections-usaspending-2015', 1]
	])('%s: received less paid is the balance within %i million', (edition, millions) => {
		const off = of(edition).filter(
			(row) =>
				!(
					Math.abs((row.received_usd ?? NaN) - (row.paid_usd ?? NaN) - (row.net_usd ?? NaN)) <=
					millions * MILLION
				)
		);
		expect(off).toEqual([]);
	});

	it.each(['collections-usaspending-2014', 'collections-usaspending-2015'])(
		'%s: paid is what the IRS collected in the year named',
		(edition) => {
			const collected = new Map(
				dataset('taxes/collections').map((row) => [`${row.fiscal_year} ${row.area}`, row.total_usd])
			);
			const off = of(edition).filter((row) => {
				const known = collected.get(`${row.fiscal_year} ${row.state}`) ?? NaN;
				return !(Math.abs((row.paid_usd ?? NaN) / known - 1) < 0.00015);
			});
			expect(off).toEqual([]);
		}
	);
});
