import { existsSync } from 'node:fs';
import { csvParse, group, index, rollup, sum } from 'd3';
import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/data/datasets.server';
import { STATE_CODES } from '$lib/data/states';
import { RAW_FOLDER, readerOf } from '../../src/ingest/run';
import { correlationOf, figuresOf, largestGap, years } from '../support/sums';

const BILLION = 1e9;

describe('funds/obligations-by-agency', () => {
	const rows = dataset('funds/obligations-by-agency');
	const byPeriod = group(rows, (row) => row.period);
	type Kind = 'contracts_usd' | 'grants_usd' | 'direct_payments_usd';
	const KINDS: readonly Kind[] = ['contracts_usd', 'grants_usd', 'direct_payments_usd'];
	const billionsOf = (period: string, kinds: readonly Kind[], agency?: string) =>
		sum(
			rows.filter((row) => row.period === period && (agency ?? row.agency) === row.agency),
			(row) => sum(kinds, (kind) => row[kind])
		) / BILLION;

	it('has 21 agencies in each of the 51 areas and of the two periods', () => {
		expect([...byPeriod.keys()]).toEqual(['FY2024', 'MEAN2020-2024']);
		for (const inPeriod of byPeriod.values()) {
			const byState = group(inPeriod, (row) => row.state);
			expect([...byState.keys()]).toEqual(STATE_CODES);
			const agencies = new Set(inPeriod.map((row) => row.agency));
			expect(agencies.size).toBe(21);
			for (const inState of byState.values()) expect(inState).toHaveLength(21);
		}
	});

	it.each([
		['FY2024', undefined, 695.3],
		['FY2024', 'Department of Defense', 414.8],
		['MEAN2020-2024', undefined, 651.8],
		['MEAN2020-2024', 'Department of Defense', 398.5]
	])('has contracts of %s, %s: %d billion dollars', (period, agency, billions) => {
		expect(billionsOf(period, ['contracts_usd'], agency)).toBeCloseTo(billions, 1);
	});

	it('has the direct payments of the Treasury: 546.1 billion dollars in five years', () => {
		const mean = billionsOf('MEAN2020-2024', ['direct_payments_usd'], 'Department of the Treasury');
		expect(5 * mean).toBeCloseTo(546.1, 1);
	});

	it.each([
		['FY2024', 'Department of Labor', 10.33],
		['MEAN2020-2024', 'Department of Labor', 12.55],
		['FY2024', 'Department of Justice', 13.73],
		['FY2024', 'Department of Housing and Urban Development', 75.19],
		['FY2024', 'Department of Homeland Security', 50.74]
	])(
		'has in %s for the %s all three kinds together: %d billion dollars',
		(period, agency, billions) => {
			expect(billionsOf(period, KINDS, agency)).toBeCloseTo(billions, 2);
		}
	);

	it('has wages of workers by both places, within 4 percent of each other over the 51', () => {
		for (const inPeriod of byPeriod.values()) {
			const workplace = sum(inPeriod, (row) => row.civilian_wages_by_workplace_usd);
			const residence = sum(inPeriod, (row) => row.civilian_wages_by_residence_usd);
			expect(residence / workplace).toBeGreaterThan(0.96);
			expect(residence / workplace).toBeLessThan(1);
		}
	});
});

describe('funds/contracts-by-place', () => {
	const rows = dataset('funds/contracts-by-place');
	const byYear = group(rows, (row) => row.year);
	const totals = rollup(
		rows,
		(inYear) => sum(inYear, (row) => row.contracts_usd) / BILLION,
		(row) => row.year
	);

	it('has the 50 states and no DC in every year from 2015 to 2024', () => {
		expect([...byYear.keys()]).toEqual(years(2015, 2024));
		for (const inYear of byYear.values()) {
			expect(inYear.map((row) => row.state)).toEqual(STATE_CODES.filter((code) => code !== 'DC'));
		}
	});

	it.each([
		[2015, 378.7],
		[2019, 508.7],
		[2024, 670.6]
	])('adds up in %d to %d billion dollars', (year, billions) => {
		expect(totals.get(year)).toBeCloseTo(billions, 1);
	});

	it('is negative in Delaware in 2021 alone, as published', () => {
		const negative = rows.filter((row) => row.contracts_usd < 0);
		expect(negative.map((row) => [row.year, row.state])).toEqual([[2021, 'DE']]);
	});

	it('agrees on the mean of 2020 to 2024 with the contracts by agency, state by state', () => {
		const recent = rows.filter((row) => row.year >= 2020);
		const means = rollup(
			recent,
			(inState) => sum(inState, (row) => row.contracts_usd) / 5,
			(row) => row.state
		);
		const agencies = rollup(
			dataset('funds/obligations-by-agency').filter((row) => row.period === 'MEAN2020-2024'),
			(inState) => sum(inState, (row) => row.contracts_usd),
			(row) => row.state
		);
		const pairs = [...means].map(([state, mean]) => [mean, agencies.get(state) ?? NaN] as const);
		const ratios = pairs.map(([mean, byAgency]) => byAgency / mean);
		expect(sum(means.values()) / BILLION).toBeCloseTo(622.6, 1);
		expect(sum(pairs, ([, byAgency]) => byAgency) / BILLION).toBeCloseTo(620, 1);
		expect(correlationOf(pairs)).toBeCloseTo(0.9997, 4);
		expect(Math.min(...ratios)).toBeCloseTo(0.96, 3);
		expect(Math.max(...ratios)).toBeCloseTo(1.028, 3);
	});

	it('leaves 140 to 179 billion dollars to other agencies than Defense in FY2016 to FY2019', () => {
		const amounts = index(
			rows,
			(row) => row.year,
			(row) => row.state
		);
		const amountOf = (year: number, state: (typeof rows)[number]['state']) =>
			amounts.get(year)?.get(state)?.contracts_usd ?? NaN;
		const rests = dataset('funds/defense-contracts')
			.filter((row) => row.source === 'alley' && row.fiscal_year >= 2016 && row.state !== 'DC')
			.map(({ fiscal_year: year, state, contracts_usd: defense }) => ({
				year,
				rest: 0.25 * amountOf(year - 1, state) + 0.75 * amountOf(year, state) - defense
			}));
		const restOf = (year: number) =>
			sum(
				rests.filter((each) => each.year === year),
				({ rest }) => rest
			) / BILLION;
		const inYears = years(2016, 2019).map(restOf);
		expect(Math.min(...inYears)).toBeCloseTo(140, 0);
		expect(Math.max(...inYears)).toBeCloseTo(179, 0);
		expect(rests.filter(({ rest }) => rest < 0)).toHaveLength(5);
	});
});

describe('funds/obligations-by-funding-agency', () => {
	const TERRITORIES = ['AS', 'GU', 'MP', 'PR', 'VI'];
	const HOUSING = 'Department of Housing and Urban Development';
	const SECURITY = 'Department of Homeland Security';
	const all = dataset('funds/obligations-by-funding-agency');
	const rows = all.filter((row) => !TERRITORIES.includes(row.area));
	const billionsOf = (agency: string, year: number) =>
		sum(
			rows.filter((row) => row.agency === agency && row.fiscal_year === year),
			(row) => row.obligations_usd
		) / BILLION;

	it.each([
		[HOUSING, 2010],
		[SECURITY, 2021],
		['Department of Justice', 2008],
		['Department of Labor', 2018]
	])('%s has the 51 areas in every year from FY%d to FY2024', (agency, from) => {
		const byYear = group(
			rows.filter((row) => row.agency === agency && row.fiscal_year >= from),
			(row) => row.fiscal_year
		);
		expect([...byYear.keys()]).toEqual(years(from, 2024));
		for (const inYear of byYear.values()) {
			expect(inYear.map((row) => row.area)).toEqual(STATE_CODES);
		}
	});

	it('begins with Homeland Security in FY2021, of which it has two quarters', () => {
		const security = all.filter((row) => row.agency === SECURITY);
		const quarters = [...group(security, (row) => row.fiscal_year)].map(([year, inYear]) => [
			year,
			[...new Set(inYear.map((row) => row.quarters))]
		]);
		expect(quarters).toEqual([
			[2021, [2]],
			[2022, [4]],
			[2023, [4]],
			[2024, [4]]
		]);
	});

	it.each([
		[2010, 12.6],
		[2016, 45.9],
		[2017, 53.1],
		[2018, 57.2],
		[2019, 47.2],
		[2020, 53.5],
		[2021, 66.8],
		[2022, 52.6],
		[2023, 70.4],
		[2024, 73.7]
	])('has of Housing in FY%d %d billion dollars', (year, billions) => {
		expect(Math.abs(billionsOf(HOUSING, year) - billions)).toBeLessThanOrEqual(0.055);
	});

	it.each([
		['TX', 2018, 8],
		['PR', 2021, 16.1]
	])(
		'has the block grants after disasters in the Housing of %s, FY%d: %d billion',
		(area, year, billions) => {
			const row = all.find(
				(each) => each.agency === HOUSING && each.area === area && each.fiscal_year === year
			);
			expect((row?.obligations_usd ?? NaN) / BILLION).toBeCloseTo(billions, 1);
		}
	);

	it('has of Labor what the agencies have state by state, in FY2024 and on average', () => {
		const LABOR = 'Department of Labor';
		for (const [period, inPeriod] of [
			['FY2024', years(2024, 2024)],
			['MEAN2020-2024', years(2020, 2024)]
		] as const) {
			const byAgency = dataset('funds/obligations-by-agency').filter(
				(row) => row.period === period && row.agency === LABOR
			);
			const pairs = byAgency.map((row) => {
				const own = rows.filter(
					({ area, agency, fiscal_year: year }) =>
						area === row.state && agency === LABOR && inPeriod.includes(year)
				);
				const kinds = [row.contracts_usd, row.grants_usd, row.direct_payments_usd];
				return [sum(own, (each) => each.obligations_usd) / inPeriod.length, sum(kinds)] as const;
			});
			const [own, theirs] = [sum(pairs, ([each]) => each), sum(pairs, ([, each]) => each)];
			expect(Math.abs(own - theirs) / BILLION).toBeLessThan(0.02);
			expect(correlationOf(pairs)).toBeGreaterThan(0.9999);
		}
	});

	it.each([
		['Department of Justice', 13.58],
		[HOUSING, 73.66],
		[SECURITY, 53.76]
	])('has of the %s in FY2024 %d billion dollars', (agency, billions) => {
		expect(billionsOf(agency, 2024)).toBeCloseTo(billions, 2);
	});
});

describe('funds/farm-payments', () => {
	const bySource = group(dataset('funds/farm-payments'), (row) => row.source);
	const inYear = (source: 'bea' | 'fsa', year: number) =>
		(bySource.get(source) ?? []).filter((row) => row.year === year);
	const ofStates = (source: 'bea' | 'fsa', year: number) =>
		inYear(source, year).filter((row) => row.area !== 'US');

	it('has the 51 areas and the US in 1969 to 2018 (bea), the 51 in 2018 to 2024 (fsa)', () => {
		for (const [source, from, to, areas] of [
			['bea', 1969, 2018, [...STATE_CODES, 'US'].sort()],
			['fsa', 2018, 2024, STATE_CODES]
		] as const) {
			const byYear = group(bySource.get(source) ?? [], (row) => row.year);
			expect([...byYear.keys()]).toEqual(years(from, to));
			for (const rows of byYear.values()) expect(rows.map((row) => row.area)).toEqual(areas);
		}
	});

	it('adds up to the US of bea exactly', () => {
		expect(largestGap(figuresOf(bySource.get('bea') ?? [], 'payments_usd', 'year'))).toBe(0);
	});

	it.each([
		[1985, 7.7],
		[2000, 23.22],
		[2005, 24.4],
		[2018, 13.669]
	])('has in %d, by bea, %d billion dollars', (year, billions) => {
		const nation = inYear('bea', year).find((row) => row.area === 'US');
		expect((nation?.payments_usd ?? NaN) / BILLION).toBeCloseTo(billions, 2);
	});

	it.each([
		[2018, 15.2],
		[2019, 23.7],
		[2020, 38.6],
		[2021, 9.2],
		[2022, 7.1],
		[2023, 9.1],
		[2024, 17]
	])('has in program year %d, by fsa, %d billion dollars in the 51', (year, billions) => {
		const all = sum(inYear('fsa', year), (row) => row.payments_usd);
		expect(all / BILLION).toBeCloseTo(billions, 1);
	});

	it('goes from one publisher to the other in 2018: correlation 0.975, shares 9 percent apart', () => {
		const fsa = index(inYear('fsa', 2018), (row) => row.area);
		const pairs = ofStates('bea', 2018).map(
			(row) => [row.payments_usd, fsa.get(row.area)?.payments_usd ?? NaN] as const
		);
		const [beaSum, fsaSum] = [sum(pairs, ([bea]) => bea), sum(pairs, ([, other]) => other)];
		const apart = sum(pairs, ([bea, other]) => Math.abs(bea / beaSum - other / fsaSum)) / 2;
		expect(correlationOf(pairs)).toBeCloseTo(0.975, 3);
		expect(apart).toBeCloseTo(0.09, 2);
	});
});

describe('funds/crop-insurance', () => {
	const bySource = group(dataset('funds/crop-insurance'), (row) => row.source);
	const summary = bySource.get('summary-of-business') ?? [];
	const reinsurance = bySource.get('reinsurance') ?? [];
	const nation = index(
		reinsurance.filter((row) => row.area === 'US'),
		(row) => row.crop_year
	);

	it('has 50 states in 2014 to 2023, and 38 to 47 with OTHER and US in 1998 to 2024', () => {
		const withoutCapital = STATE_CODES.filter((code) => code !== 'DC');
		const inSummary = group(summary, (row) => row.crop_year);
		expect([...inSummary.keys()]).toEqual(years(2014, 2023));
		for (const rows of inSummary.values()) {
			expect(rows.map((row) => row.area)).toEqual(withoutCapital);
		}
		const inReinsurance = group(reinsurance, (row) => row.crop_year);
		expect([...inReinsurance.keys()]).toEqual(years(1998, 2024));
		const counts = [...inReinsurance.values()].map((rows) => {
			const areas = rows.map((row) => row.area);
			expect(areas).toEqual(expect.arrayContaining(['OTHER', 'US']));
			for (const never of ['AK', 'DC', 'HI']) expect(areas).not.toContain(never);
			return areas.length - 2;
		});
		expect([Math.min(...counts), Math.max(...counts)]).toEqual([38, 47]);
	});

	it('splits every premium of the summary in two, and nets every indemnity, exactly', () => {
		for (const row of summary) {
			const farmer = row.farmer_premium_usd ?? NaN;
			expect((row.premium_subsidy_usd ?? NaN) + farmer).toBe(row.premium_usd);
			expect(row.indemnity_usd - farmer).toBe(row.net_benefit_usd);
		}
	});

	it.each([
		['premium_subsidy_usd', 2014, 6.1],
		['premium_subsidy_usd', 2022, 11.4],
		['net_benefit_usd', 2016, 0.3],
		['net_benefit_usd', 2022, 12.5]
	] as const)('has as %s of %d in the summary %d billion dollars', (column, year, billions) => {
		const inYear = summary.filter((row) => row.crop_year === year);
		expect(sum(inYear, (row) => row[column]) / BILLION).toBeCloseTo(billions, 1);
	});

	it('adds up to the US of reinsurance exactly: 17.43 billion paid out in 2012, 19.67 in 2022', () => {
		for (const column of ['premium_usd', 'indemnity_usd']) {
			expect(largestGap(figuresOf(reinsurance, column, 'crop_year'))).toBe(0);
		}
		expect((nation.get(2012)?.indemnity_usd ?? NaN) / BILLION).toBeCloseTo(17.43, 2);
		expect((nation.get(2022)?.indemnity_usd ?? NaN) / BILLION).toBeCloseTo(19.67, 2);
	});

	it('has two reports whose premiums differ by 3.1 percent at most, indemnities by 7.6', () => {
		const ratiosOf = (column: 'premium_usd' | 'indemnity_usd') =>
			[...group(summary, (row) => row.crop_year)].map(
				([year, rows]) => sum(rows, (row) => row[column]) / (nation.get(year)?.[column] ?? NaN)
			);
		const [premiums, indemnities] = [ratiosOf('premium_usd'), ratiosOf('indemnity_usd')];
		expect(Math.min(...premiums)).toBeCloseTo(1 - 0.031, 3);
		expect(Math.max(...premiums)).toBeCloseTo(1.018, 3);
		expect(Math.min(...indemnities)).toBeCloseTo(1 - 0.076, 3);
		expect(Math.max(...indemnities)).toBeCloseTo(0.9998, 4);
	});
});

describe('funds/disaster-assistance', () => {
	const rows = dataset('funds/disaster-assistance');
	const yearOf = (row: (typeof rows)[number]) => row.incident_start.slice(0, 4);

	it('has 1,354 incidents from September 2003 to April 2026, in all 51 areas and six others', () => {
		expect(rows).toHaveLength(1354);
		const starts = rows.map((row) => row.incident_start).sort();
		expect([starts[0], starts.at(-1)]).toEqual(['2003-09-15', '2026-04-11']);
		const areas = [...new Set(rows.map((row) => row.area))].sort();
		expect(areas).toEqual([...STATE_CODES, 'AS', 'FM', 'GU', 'MP', 'PR', 'VI'].sort());
	});

	it('adds up to 35.7 billion dollars of individual and 173.6 of public assistance', () => {
		expect(sum(rows, (row) => row.individual_assistance_usd) / BILLION).toBeCloseTo(35.7, 1);
		expect(sum(rows, (row) => row.public_assistance_usd) / BILLION).toBeCloseTo(173.6, 1);
	});

	it.each([
		['NY', '2012-10', 14.77],
		['LA', '2005-08', 13.48],
		['MS', '2005-08', 3.18],
		['TX', '2017-08', 2.97],
		['PR', '2017-09', 35.6]
	])('has as most public assistance in %s of %s %d billion dollars', (area, month, billions) => {
		const found = rows.filter((row) => row.area === area && row.incident_start.startsWith(month));
		const most = Math.max(...found.map((row) => row.public_assistance_usd ?? 0));
		expect(most / BILLION).toBeCloseTo(billions, billions > 30 ? 1 : 2);
	});

	it('tells 842 incidents without individual and 71 without public assistance as missing', () => {
		expect(rows.filter((row) => row.individual_assistance_usd === null)).toHaveLength(842);
		expect(rows.filter((row) => row.public_assistance_usd === null)).toHaveLength(71);
	});

	it.runIf(existsSync(RAW_FOLDER))('meets the sums by state and year of incident', () => {
		const byPlace = group(rows, (row) => `${row.area} ${yearOf(row)}`);
		const file = 'spending/disaster_assistance_by_state_incident_year_2003_2026.csv';
		const sums = csvParse(readerOf(RAW_FOLDER)(file));
		expect(sums).toHaveLength(764);
		expect(byPlace.size).toBe(764);
		for (const expected of sums) {
			const incidents = byPlace.get(`${expected.state} ${expected.incident_year}`) ?? [];
			expect(incidents).toHaveLength(Number(expected.incidents));
			const persons = sum(incidents, (row) => row.individual_assistance_usd);
			const governments = sum(incidents, (row) => row.public_assistance_usd);
			const rounding = incidents.length / 2;
			expect(Math.abs(persons - Number(expected.ihp_usd))).toBeLessThanOrEqual(rounding);
			expect(Math.abs(governments - Number(expected.public_assistance_usd))).toBeLessThanOrEqual(
				rounding
			);
		}
	});
});
