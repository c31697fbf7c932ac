import { group, index, sum } from 'd3';
import { describe, expect, it } from 'vitest';
import { TRANSFER_LINES } from '$lib/data/account-funds';
import { dataset } from '$lib/data/datasets.server';
import { STATE_CODES } from '$lib/data/states';
import { figuresOf, largestGap, sumsAndNation, years } from '../support/sums';

const MILLION = 1e6;

describe('funds/transfers', () => {
	const rows = dataset('funds/transfers');
	const byLine = index(
		rows,
		(row) => row.line,
		(row) => `${row.year} ${row.area}`
	);
	const amountOf = (line: number, place: string) =>
		byLine.get(line as (typeof TRANSFER_LINES)[number])?.get(place)?.amount_usd ?? 0;

	it('has every line of every area and year, 1979 to 2018', () => {
		expect([...byLine.keys()].sort()).toEqual([...TRANSFER_LINES]);
		expect(rows).toHaveLength(TRANSFER_LINES.length * 52 * 40);
	});

	it('adds up to the US exactly in every line and year: nothing is rounded', () => {
		const figures = rows.map((row) => ({
			area: row.area,
			period: `${row.line} ${row.year}`,
			amount: row.amount_usd
		}));
		expect(largestGap(figures)).toBe(0);
	});

	it('lacks figures for all areas or for none, and only in credits that came later', () => {
		const empty = rows.filter((row) => row.amount_usd === null);
		const places = group(
			empty,
			(row) => row.line,
			(row) => row.year
		);
		expect([...places.keys()].sort()).toEqual([5200, 5300]);
		expect([...(places.get(5200)?.keys() ?? [])]).toEqual(years(1979, 1998));
		expect([...(places.get(5300)?.keys() ?? [])]).toEqual(years(1979, 2002));
		expect(empty).toHaveLength((20 + 24) * 52);
	});

	it.each([
		[1000, [2000, 3000, 4000]],
		[2000, [2100, 2200, 2300, 2400, 2500, 2600, 2700]],
		[2100, [2110, 2120]],
		[2120, [2121, 2122, 2123]],
		[2200, [2210, 2220, 2230]],
		[2300, [2310, 2320, 2330, 2340]],
		[2500, [2510, 2520, 2530, 2540]],
		[2320, [5100]]
	])('line %d is the sum of %j in every area and year', (line, parts) => {
		const places = [...(byLine.get(2000)?.keys() ?? [])];
		const wrong = places.filter(
			(place) => amountOf(line, place) !== sum(parts, (part) => amountOf(part, place))
		);
		expect(places.length).toBeGreaterThan(0);
		expect(wrong).toEqual([]);
	});

	it('shows that "other government retirement" is no federal pension: 78 percent in one state', () => {
		expect(amountOf(2123, '2018 CA') / amountOf(2123, '2018 US')).toBeCloseTo(0.78, 2);
	});
});

describe('funds/transfers-2022', () => {
	it('adds up by program within 0.4 million dollars in each area, as counties were rounded', () => {
		const gaps = dataset('funds/transfers-2022').map(
			(row) =>
				row.social_security_usd +
				row.medicare_usd +
				row.medicaid_usd +
				row.income_maintenance_usd +
				row.other_transfers_usd -
				row.government_transfers_usd
		);
		expect(Math.max(...gaps.map(Math.abs))).toBeLessThan(0.4 * MILLION);
	});
});

describe('funds/snap', () => {
	const rows = dataset('funds/snap');

	it('adds up to the US exactly, states and two territories, in each of 37 years', () => {
		const pairs = sumsAndNation(figuresOf(rows, 'benefits_usd', 'fiscal_year'));
		expect(pairs.map(({ period }) => period)).toEqual(years(1989, 2025));
		for (const { parts, sum: states, nation } of pairs) {
			expect(parts).toHaveLength(53);
			expect(states).toBe(nation);
		}
	});

	it('has whole years but for FY2025, with 6 months', () => {
		const short = rows.filter((row) => row.months_reported !== 12);
		expect(new Set(short.map((row) => `${row.fiscal_year} ${row.months_reported}`))).toEqual(
			new Set(['2025 6'])
		);
	});
});

describe('funds/medicaid and funds/fmap', () => {
	const rows = dataset('funds/medicaid');
	const shares = rows.filter((row) => row.federal_share_usd !== null);
	const federal = sum(shares, (row) => row.federal_share_usd);
	const state = sum(shares, (row) => row.state_share_usd);

	it.each(['funds/medicaid', 'funds/fmap'] as const)(
		'%s has the 51 areas in every year',
		(path) => {
			const all: readonly { fiscal_year: number; state: string }[] = dataset(path);
			const states = group(all, (row) => row.fiscal_year);
			expect(states.size).toBeGreaterThanOrEqual(4);
			for (const inYear of states.values()) {
				expect(inYear.map((row) => row.state)).toEqual(STATE_CODES);
			}
		}
	);

	it("have MACPAC's federal and state shares of FY2023, which add up to 890.3 billion dollars", () => {
		expect(shares.map((row) => row.fiscal_year)).toEqual(STATE_CODES.map(() => 2023));
		expect(federal / 1e9).toBeCloseTo(610.2, 1);
		expect(state / 1e9).toBeCloseTo(280.2, 1);
		expect((federal + state) / 1e9).toBeCloseTo(890.3, 1);
	});

	it("stay within 1.2 percent of KFF's total of FY2023, which has another scope", () => {
		const ratio = (federal + state) / sum(shares, (row) => row.total_usd);
		expect(ratio).toBeGreaterThan(1);
		expect(ratio).toBeLessThan(1.012);
	});

	it('have a federal part of FY2023 no lower than the formula share, as expansion pays more', () => {
		const formula = index(
			dataset('funds/fmap').filter((row) => row.fiscal_year === 2023),
			(row) => row.state
		);
		for (const row of shares) {
			const paid = (row.federal_share_usd ?? 0) + (row.state_share_usd ?? 0);
			const part = (row.federal_share_usd ?? 0) / paid;
			expect(part).toBeGreaterThanOrEqual(formula.get(row.state)?.fmap_share ?? 1);
		}
	});
});
