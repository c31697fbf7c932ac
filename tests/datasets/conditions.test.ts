import { group, index, sum } from 'd3';
import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/data/datasets.server';
import { isStateCode, STATE_CODES } from '$lib/data/states';
import { years } from '../support/sums';

const FIFTY = STATE_CODES.filter((code) => code !== 'DC');

describe('conditions/homelessness', () => {
	const rows = dataset('conditions/homelessness');
	const byYear = group(rows, (row) => row.year);

	it('has the 51 areas in 2007 to 2024, and 2025 without Kansas and Missouri', () => {
		expect([...byYear.keys()]).toEqual(years(2007, 2025));
		for (const [year, inYear] of byYear) {
			const missing = year === 2025 ? ['KS', 'MO'] : [];
			expect(inYear.map((row) => row.state)).toEqual(
				STATE_CODES.filter((code) => !missing.includes(code))
			);
		}
	});

	it('adds sheltered and unsheltered up to overall wherever they are told apart', () => {
		const split = rows.filter((row) => row.basis !== 'overall-only');
		expect(split).toHaveLength(rows.length - 4);
		const wrong = split.filter(
			(row) => (row.sheltered ?? NaN) + (row.unsheltered ?? NaN) !== row.overall
		);
		expect(wrong).toEqual([]);
	});

	it('lacks the split of Kansas and Missouri alone, in 2023 and 2024', () => {
		const whole = rows.filter((row) => row.unsheltered === null || row.sheltered === null);
		expect(whole.map((row) => `${row.state} ${row.year}`)).toEqual([
			'KS 2023',
			'MO 2023',
			'KS 2024',
			'MO 2024'
		]);
	});

	it('stays below the national totals of HUD, which hold the territories, by less than one percent', () => {
		for (const [year, total] of [
			[2022, 582_462],
			[2023, 653_104],
			[2024, 771_480]
		] as const) {
			const share = sum(byYear.get(year) ?? [], (row) => row.overall) / total;
			expect(share).toBeLessThan(1);
			expect(share).toBeGreaterThan(0.99);
		}
	});

	it('has a 2021 that is no year like the others: a quarter of the unsheltered of the year before', () => {
		const unsheltered = (year: number) => sum(byYear.get(year) ?? [], (row) => row.unsheltered);
		expect(unsheltered(2021) / unsheltered(2020)).toBeCloseTo(0.245, 3);
		const california = byYear.get(2021)?.find((row) => row.state === 'CA');
		expect(california?.unsheltered).toBe(6039);
	});
});

describe('conditions/poverty', () => {
	const bySeries = group(
		dataset('conditions/poverty'),
		(row) => row.series,
		(row) => row.year
	);

	it('has a survey of 51 areas in every year 1980 to 2019, printed twice in 2013 and 2017', () => {
		const cps = bySeries.get('cps');
		expect([...(cps?.keys() ?? [])]).toEqual(years(1980, 2019));
		for (const [year, rows] of cps ?? []) {
			const methods = year === 2013 || year === 2017 ? ['old', 'new'] : ['single'];
			for (const method of methods) {
				const areas = rows.filter((row) => row.method === method).map((row) => row.area);
				expect(areas).toEqual(STATE_CODES);
			}
			expect(rows).toHaveLength(51 * methods.length);
		}
	});

	it('tells the methods of 2013 and 2017 by the poor they count in the nation', () => {
		const poor = (year: number, method: string) => {
			const rows = bySeries.get('cps')?.get(year) ?? [];
			return sum(
				rows.filter((row) => row.method === method),
				(row) => row.persons
			);
		};
		expect(poor(2013, 'old')).toBe(45_313_000);
		expect(poor(2013, 'new')).toBe(46_267_000);
		expect(poor(2017, 'old')).toBe(39_701_000);
		expect(poor(2017, 'new')).toBe(39_561_000);
	});

	it('lacks 2015 and 2022 of the model-based series, and three areas of 2017', () => {
		const saipe = bySeries.get('saipe');
		const expected = years(1995, 2023).filter((year) => year !== 2015 && year !== 2022);
		expect([...(saipe?.keys() ?? [])]).toEqual(expected);
		for (const [year, rows] of saipe ?? []) {
			const areas = rows.map((row) => row.area);
			const missing = year === 2017 ? ['AL', 'WI'] : [];
			const states = STATE_CODES.filter((code) => !missing.includes(code));
			expect(areas.filter((area) => area !== 'US')).toEqual(states);
			expect(areas.includes('US')).toBe(year >= 2016 && year !== 2017);
		}
	});

	it('adds the poor of the states up to the nation within 4 persons', () => {
		const gaps = [2016, 2018, 2019, 2020, 2021, 2023].map((year) => {
			const rows = bySeries.get('saipe')?.get(year) ?? [];
			const nation = rows.find((row) => row.area === 'US')?.persons ?? NaN;
			const states = rows.filter((row) => row.area !== 'US');
			return Math.abs(sum(states, (row) => row.persons) - nation);
		});
		expect(Math.max(...gaps)).toBeLessThanOrEqual(4);
	});

	it('has whole percents alone in 2016 of the model-based series', () => {
		const rates = (bySeries.get('saipe')?.get(2016) ?? []).map((row) => row.rate_percent);
		expect(rates).toHaveLength(52);
		expect(rates.filter((rate) => !Number.isInteger(rate))).toEqual([]);
	});

	it('has three whole windows of the supplemental measure and the eleven highest of a fourth', () => {
		const windows = [...(bySeries.get('spm-3yr') ?? [])].map(([year, rows]) => [
			rows[0]?.first_year,
			year,
			rows.length
		]);
		expect(windows).toEqual([
			[2017, 2019, 51],
			[2019, 2021, 51],
			[2020, 2022, 51],
			[2021, 2023, 11]
		]);
		expect(bySeries.get('official-3yr')?.get(2022)).toHaveLength(51);
	});
});

describe('conditions/inequality', () => {
	const bySeries = group(
		dataset('conditions/inequality'),
		(row) => row.series,
		(row) => row.year
	);

	it('has the 50 states from the survey in 2000 to 2018, to two decimals, and all 51 from returns', () => {
		for (const [series, from, states] of [
			['acs-gini', 2000, FIFTY],
			['frank-gini', 1979, STATE_CODES]
		] as const) {
			const byYear = bySeries.get(series);
			expect([...(byYear?.keys() ?? [])]).toEqual(years(from, 2018));
			for (const rows of byYear?.values() ?? []) {
				expect(rows.map((row) => row.area)).toEqual([...states, 'US'].sort());
			}
		}
		const survey = [...(bySeries.get('acs-gini')?.values() ?? [])].flat();
		expect(survey.filter(({ gini }) => Number(gini.toFixed(2)) !== gini)).toEqual([]);
	});

	it('is higher on tax returns than in the survey for every state and year that has both', () => {
		const returns = index(
			dataset('conditions/inequality').filter((row) => row.series === 'frank-gini'),
			(row) => row.year,
			(row) => row.area
		);
		const survey = [...(bySeries.get('acs-gini')?.values() ?? [])].flat();
		expect(survey).toHaveLength(19 * 51);
		const wrong = survey.filter(
			(row) => row.gini >= (returns.get(row.year)?.get(row.area)?.gini ?? 0)
		);
		expect(wrong).toEqual([]);
	});
});

describe('conditions/schools', () => {
	const rows = dataset('conditions/schools');
	const states = rows.filter((row) => isStateCode(row.area));
	const byTest = group(
		states,
		(row) => `${row.subject} ${row.grade}`,
		(row) => row.year
	);
	const everyTwoYears = [2003, 2005, 2007, 2009, 2011, 2013, 2015, 2017, 2019, 2022];

	it.each([
		['mathematics 4', [1992, 2000]],
		['mathematics 8', [1990, 1992, 2000]],
		['reading 4', [1992, 1994, 1998, 2002]],
		['reading 8', [1998, 2002]]
	])('%s has 37 to 44 areas in %j and all 51 in each test from 2003 on', (test, before) => {
		const byYear = byTest.get(test);
		expect([...(byYear?.keys() ?? [])]).toEqual([...before, ...everyTwoYears]);
		for (const [year, inYear] of byYear ?? []) {
			if (year >= 2003) expect(inYear.map((row) => row.area)).toEqual(STATE_CODES);
			else expect([37, 38, 40, 41, 42, 43, 44]).toContain(inYear.length);
		}
	});

	it('has levels of attainment in 2019 and 2022 alone, Proficient never above Basic', () => {
		const withLevels = rows.filter((row) => row.basic_percent !== null);
		expect(new Set(withLevels.map((row) => row.year))).toEqual(new Set([2019, 2022]));
		expect(withLevels).toHaveLength(2 * 4 * 53);
		const wrong = withLevels.filter(
			(row) => (row.proficient_percent ?? NaN) > (row.basic_percent ?? NaN)
		);
		expect(wrong).toEqual([]);
	});

	it('gives the public schools of the nation one point less than all its schools in 2019', () => {
		const nation = rows.filter((row) => row.year === 2019 && row.area.startsWith('US'));
		const gaps = [...group(nation, (row) => `${row.subject} ${row.grade}`).values()].map(
			([all, open]) => (all?.score ?? NaN) - (open?.score ?? NaN)
		);
		expect(gaps).toEqual([1, 1, 1, 1]);
	});
});

describe('conditions/bridges', () => {
	const rows = dataset('conditions/bridges');
	const byYear = group(rows, (row) => row.year);

	it('has the 51 areas in every year 2000 to 2021', () => {
		expect([...byYear.keys()]).toEqual(years(2000, 2021));
		for (const inYear of byYear.values()) {
			expect(inYear.map((row) => row.state)).toEqual(STATE_CODES);
		}
	});

	it('has each measure in the years it was in use, in all areas', () => {
		const yearsOf = (column: 'deficient' | 'obsolete' | 'good' | 'fair' | 'poor') =>
			[...byYear]
				.filter(([, all]) => all.every((row) => row[column] !== null))
				.map(([year]) => year);
		expect(yearsOf('deficient')).toEqual(years(2000, 2017));
		expect(yearsOf('obsolete')).toEqual(years(2000, 2015));
		for (const column of ['good', 'fair', 'poor'] as const) {
			expect(yearsOf(column)).toEqual(years(2017, 2021));
		}
	});

	it('adds good, fair and poor up to all bridges within 18', () => {
		const gaps = rows
			.filter((row) => row.poor !== null)
			.map((row) => (row.good ?? 0) + (row.fair ?? 0) + (row.poor ?? 0) - row.bridges);
		expect(gaps).toHaveLength(5 * 51);
		expect(Math.max(...gaps.map(Math.abs))).toBe(18);
	});

	it('counts poor and deficient bridges of 2017 as two measures, and those of 2013 as others printed', () => {
		const whole = byYear.get(2017) ?? [];
		expect(sum(whole, (row) => row.poor)).toBe(47_348);
		expect(sum(whole, (row) => row.deficient)).toBe(54_259);
		const in2013 = index(byYear.get(2013) ?? [], (row) => row.state);
		const printed = (['PA', 'IA', 'OK', 'CA'] as const).map((code) => in2013.get(code)?.deficient);
		expect(printed).toEqual([5218, 5043, 4227, 2769]);
	});
});

describe('conditions/roads', () => {
	const rows = dataset('conditions/roads');

	it('has seven kinds of road in each of the 51 areas, 2020 alone', () => {
		const byState = group(rows, (row) => row.state);
		expect([...byState.keys()]).toEqual(STATE_CODES);
		expect(new Set([...byState.values()].map((kinds) => kinds.length))).toEqual(new Set([7]));
		expect(new Set(rows.map((row) => row.year))).toEqual(new Set([2020]));
	});

	it('adds its classes of roughness up to the reported miles', () => {
		const gaps = rows.map((row) => {
			const classes = Object.entries(row).filter(([name]) => name.startsWith('iri_'));
			expect(classes).toHaveLength(8);
			return sum(classes, ([, miles]) => Number(miles)) - row.reported_miles;
		});
		expect(Math.max(...gaps.map(Math.abs))).toBeLessThan(0.000021);
	});

	it('lacks the roughness of more than a tenth of the miles in four states', () => {
		const unreported = [...group(rows, (row) => row.state)].map(([state, kinds]) => {
			const missing = sum(kinds, (row) => row.not_reported_miles);
			const reported = sum(kinds, (row) => row.reported_miles);
			return [state, Math.round((100 * missing) / (missing + reported))] as const;
		});
		expect(unreported.filter(([, percent]) => percent > 10)).toEqual([
			['AK', 18],
			['CA', 16],
			['IA', 44],
			['TN', 37]
		]);
	});
});

describe('debts', () => {
	it('of state governments have the 50 states but in FY2005 to FY2011, and the US in FY1998', () => {
		const byYear = group(dataset('conditions/state-debt'), (row) => row.fiscal_year);
		expect([...byYear.keys()]).toEqual([...years(1992, 2004), ...years(2012, 2019)]);
		for (const [year, rows] of byYear) {
			const expected = year === 1998 ? [...FIFTY, 'US'].sort() : FIFTY;
			expect(rows.map((row) => row.area)).toEqual(expected);
		}
	});

	it('of the states add up to the US in FY1998, to the dollar', () => {
		const rows = dataset('conditions/state-debt').filter((row) => row.fiscal_year === 1998);
		const nation = rows.find((row) => row.area === 'US');
		const states = rows.filter((row) => row.area !== 'US');
		expect(sum(states, (row) => row.debt_usd)).toBe(nation?.debt_usd);
		expect(sum(states, (row) => row.interest_usd)).toBe(nation?.interest_usd);
	});

	it('of California are within one percent of what the Tax Foundation printed for FY2014', () => {
		const debt = dataset('conditions/state-debt').find(
			(row) => row.area === 'CA' && row.fiscal_year === 2014
		);
		const persons = dataset('context/population').find(
			(row) => row.area === 'CA' && row.year === 2014
		);
		const perPerson = (debt?.debt_usd ?? NaN) / (persons?.population ?? NaN);
		expect(Math.abs(perPerson / 4042 - 1)).toBeLessThan(0.01);
	});

	it('cost interest that adds up to the US within a thousand dollars, FY2004 to FY2019', () => {
		const byYear = group(dataset('conditions/state-local-interest'), (row) => row.fiscal_year);
		expect([...byYear.keys()]).toEqual(years(2004, 2019));
		for (const rows of byYear.values()) {
			expect(rows.map((row) => row.area)).toEqual([...STATE_CODES, 'US'].sort());
			const nation = rows.find((row) => row.area === 'US')?.interest_usd ?? NaN;
			const states = sum(
				rows.filter((row) => row.area !== 'US'),
				(row) => row.interest_usd
			);
			expect(Math.abs(states - nation)).toBeLessThanOrEqual(1000);
		}
	});

	it('are no more than all liabilities, which the 50 states have for FY2020 to FY2023', () => {
		const rows = dataset('conditions/state-liabilities');
		const byYear = group(rows, (row) => row.fiscal_year);
		expect([...byYear.keys()]).toEqual(years(2020, 2023));
		for (const inYear of byYear.values()) expect(inYear.map((row) => row.state)).toEqual(FIFTY);
		expect(rows.filter((row) => (row.bonds_usd ?? 0) > row.liabilities_usd)).toEqual([]);
		const california = byYear.get(2023)?.find((row) => row.state === 'CA');
		expect((california?.liabilities_usd ?? NaN) / 1e9).toBeCloseTo(496.8, 1);
		const unaudited = rows.filter((row) => row.audited === 'no');
		expect(unaudited.map((row) => `${row.state} ${row.fiscal_year}`)).toEqual(['NV 2023']);
	});
});
