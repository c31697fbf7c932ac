import { group, sum } from 'd3';
import { describe, expect, it } from 'vitest';
import { dataset, descriptorOf } from '$lib/data/datasets.server';
import { PROGRAMS } from '$lib/data/account-programs';
import { isStateCode, STATE_CODES, type StateCode } from '$lib/data/states';
import { years } from '../support/sums';

type Levels = ReadonlyMap<string, number>;

const inStates = (levels: Levels) => sum(STATE_CODES, (code) => levels.get(code));

/** What a state's share of the 51 is, beside its share in another table, in percent more or less. */
function shareBeside(levels: Levels, other: Levels, code: StateCode): number {
	const shareIn = (all: Levels) => (all.get(code) ?? NaN) / inStates(all);
	return (shareIn(levels) / shareIn(other) - 1) * 100;
}

/** The states whose shares are least and most beside another table, each with its percent, one decimal. */
function outermost(levels: Levels, other: Levels): readonly (readonly [string, number])[] {
	const besides = STATE_CODES.map((code) => [code, shareBeside(levels, other, code)] as const);
	const sorted = [...besides].sort((a, b) => a[1] - b[1]);
	return [sorted[0], sorted.at(-1)].map((one) => [one?.[0] ?? '', round(one?.[1] ?? NaN)]);
}

const round = (value: number) => Math.round(value * 10) / 10;

function transfersIn(line: number, year: number): Levels {
	const rows = dataset('funds/transfers').filter((row) => row.line === line && row.year === year);
	return new Map(rows.map((row) => [row.area, row.amount_usd ?? NaN]));
}

describe('funds/social-security', () => {
	const rows = dataset('funds/social-security');
	const levels: Levels = new Map(rows.map((row) => [row.state, row.monthly_benefits_usd]));

	it('has the 51 areas in one month', () => {
		expect(rows.map((row) => row.state)).toEqual([...STATE_CODES].sort());
		expect(new Set(rows.map((row) => row.month))).toEqual(new Set(['2024-12']));
	});

	it('adds up to what is printed for all areas less outlying and unknown ones', () => {
		expect(inStates(levels)).toBe((125_577_970 - 1_740_098) * 1000);
		expect(levels.get('CA')).toBe(11_859_914_000);
		expect(levels.get('TX')).toBe(8_561_812_000);
	});

	it('follows BEA of 2022: shares from 6.2 percent less (WV) to 4.2 more (DE)', () => {
		const before: Levels = new Map(
			dataset('funds/transfers-2022').map((row) => [row.area, row.social_security_usd])
		);
		expect(outermost(levels, before)).toEqual([
			['WV', -6.2],
			['DE', 4.2]
		]);
	});
});

describe('funds/ssi', () => {
	const rows = dataset('funds/ssi');
	const federal: Levels = new Map(rows.map((row) => [row.state, row.federal_usd]));

	it('has the 51 areas in 2024 and adds up to what is printed, the Northern Marianas apart', () => {
		expect(rows.map((row) => `${row.year} ${row.state}`)).toEqual(
			[...STATE_CODES].sort().map((code) => `2024 ${code}`)
		);
		expect(inStates(federal)).toBe((59_665_127 - 9933) * 1000);
		expect(sum(rows, (row) => row.state_supplement_usd)).toBe(3_414_366_000);
	});

	it("leaves the states' own money out, which BEA of 2018 has: California 12.9 against 16.4 percent", () => {
		const before = transfersIn(2310, 2018);
		const percentIn = (levels: Levels) =>
			round(((levels.get('CA') ?? NaN) / inStates(levels)) * 100);
		expect(percentIn(federal)).toBe(12.9);
		expect(percentIn(before)).toBe(16.4);
		expect(outermost(federal, before)[0]?.[0]).toBe('AK');
	});
});

describe('funds/program-amounts', () => {
	const rows = dataset('funds/program-amounts');
	const byProgram = group(rows, (row) => row.program);
	const levelsOf = (program: (typeof PROGRAMS)[number]): Levels =>
		new Map((byProgram.get(program) ?? []).map((row) => [row.area, row.amount_usd]));

	/** Control totals as quoted with the tables, and the rows beyond the 51 that are in them. */
	const CONTROLS = [
		['medicaid-cms64', 612_391_730_046, 'AS GU MP PR VI'],
		['chip', 20_018_974_226, 'AS GU MP PR VI'],
		['unemployment-5159', 36_153_920_148, ''],
		['unemployment-2112', 36_689_746_284.69, 'PR VI'],
		['premium-credit', 10_346_293_507, ''],
		['pell', 35_498_000_000, 'AS FAS GU MP PR VI'],
		['title-1', 18_406_802_000, 'AS FAS GU INDIAN MP OTHER PR VI'],
		['esser', 52_217_278_614.27, 'PR'],
		['highways', 44_150_336_000, ''],
		['transit', 14_000_572_837, 'AS GU MP PR VI'],
		['child-care', 12_208_923_130, 'AS GU MP PR SUPPORT TRIBES VI'],
		['head-start', 11_753_187_818, 'AS GU MIGRANT MP PALAU PR VI'],
		['housing-vouchers', 26_625_444_529, 'GU MP PR VI']
	] as const;

	it('has every program, once each', () => {
		expect(CONTROLS.map(([program]) => program).sort()).toEqual(PROGRAMS);
		expect([...byProgram.keys()]).toEqual(PROGRAMS);
	});

	it.each(CONTROLS)(
		'%s has the 51 areas and adds up to its control of %d',
		(program, total, others) => {
			const inProgram = byProgram.get(program) ?? [];
			const areas = inProgram.map((row) => row.area);
			expect(areas.filter(isStateCode)).toEqual([...STATE_CODES].sort());
			expect(areas.filter((area) => !isStateCode(area)).join(' ')).toBe(others);
			const roundings = Number.isInteger(total) ? 0 : areas.length / 2;
			const found = sum(inProgram, (row) => row.amount_usd);
			expect(Math.abs(found - total)).toBeLessThanOrEqual(roundings);
		}
	);

	it('follows the federal part of Medicaid of FY2023, but for states that changed it since', () => {
		const before: Levels = new Map(
			dataset('funds/medicaid')
				.filter((row) => row.fiscal_year === 2023)
				.map((row) => [row.state, row.federal_share_usd ?? NaN])
		);
		expect(outermost(levelsOf('medicaid-cms64'), before)).toEqual([
			['TX', -21.2],
			['NC', 49.7]
		]);
	});

	it('parts in the two tables of unemployment for Florida and Alabama, which is said', () => {
		const [fiscal, calendar] = [levelsOf('unemployment-2112'), levelsOf('unemployment-5159')];
		const far = STATE_CODES.filter(
			(code) => (fiscal.get(code) ?? NaN) > 1.5 * (calendar.get(code) ?? NaN)
		);
		expect(far).toEqual(['AL', 'FL']);
		const said = descriptorOf('funds/program-amounts').caveats.join(' ');
		expect(said).toMatch(/Florida \(1,588 million .* and Alabama \(160/);
	});

	it('shows that the premium credit of 2022 and 2023 is no key of 2024', () => {
		const ofTaxYear = (taxYear: number): Levels =>
			new Map(
				dataset('taxes/income-tax')
					.filter((row) => row.tax_year === taxYear)
					.map((row) => [row.area, row.premium_tax_credit_usd])
			);
		expect(outermost(levelsOf('premium-credit'), ofTaxYear(2022))).toEqual([
			['DC', -51.7],
			['MS', 50.8]
		]);
		expect(outermost(levelsOf('premium-credit'), ofTaxYear(2023))).toEqual([
			['DC', -50.8],
			['MS', 43.8]
		]);
	});
});

describe('funds/veterans', () => {
	const rows = dataset('funds/veterans');
	const byYear = group(rows, (row) => row.fiscal_year);
	const inYear = (
		year: number,
		column: 'compensation_pension_usd' | 'medical_care_usd' | 'total_usd'
	): Levels => new Map((byYear.get(year) ?? []).map((row) => [row.area, row[column]]));

	it('has the 51 areas in ten years, Puerto Rico to FY2015 and Guam from FY2009', () => {
		expect([...byYear.keys()]).toEqual([...years(2007, 2015), 2024]);
		for (const [year, found] of byYear) {
			const others = found.map((row) => row.area).filter((area) => !isStateCode(area));
			expect(found.map((row) => row.area).filter(isStateCode)).toEqual([...STATE_CODES].sort());
			expect(others).toEqual(year === 2024 ? [] : year < 2009 ? ['PR'] : ['GU', 'PR']);
		}
	});

	it.each([
		[2007, 76.1],
		[2015, 167.2],
		[2024, 292.8]
	])('FY%i: %d billion dollars in all', (year, billions) => {
		expect(round(sum(byYear.get(year) ?? [], (row) => row.total_usd) / 1e9)).toBe(billions);
	});

	it('has for FY2024 what the sums of the file are', () => {
		const found = byYear.get(2024) ?? [];
		expect(sum(found, (row) => row.compensation_pension_usd)).toBe(142_979_555_761);
		expect(sum(found, (row) => row.survivors_usd ?? NaN)).toBe(9_458_117_081);
		expect(sum(found, (row) => row.medical_care_usd)).toBe(123_591_158_637);
	});

	it('adds up to its totals within 5 dollars, Alaska of FY2011 apart', () => {
		const off = rows.filter((row) => {
			const parts =
				row.compensation_pension_usd +
				(row.survivors_usd ?? 0) +
				row.insurance_usd +
				row.education_usd +
				row.medical_care_usd +
				row.construction_usd +
				row.loan_guaranty_usd +
				row.other_usd;
			return Math.abs(parts - row.total_usd) > 5;
		});
		expect(off.map((row) => `${row.fiscal_year} ${row.area}`)).toEqual(['2011 AK']);
	});

	it('has survivors apart in FY2024 alone', () => {
		const apart = rows.filter((row) => row.survivors_usd !== null);
		expect(new Set(apart.map((row) => row.fiscal_year))).toEqual(new Set([2024]));
	});

	it('agrees with BEA of 2015 in compensation and pensions within 1.1 percent of a share', () => {
		const bea = transfersIn(2510, 2015);
		for (const [, percent] of outermost(inYear(2015, 'compensation_pension_usd'), bea)) {
			expect(Math.abs(percent)).toBeLessThanOrEqual(1.1);
		}
	});

	it('no longer puts the headquarters to DC in FY2024: its share is 76 percent less', () => {
		const change = shareBeside(inYear(2024, 'total_usd'), inYear(2015, 'total_usd'), 'DC');
		expect(Math.round(change)).toBe(-76);
	});
});

describe('context/age', () => {
	const rows = dataset('context/age');
	const byYear = group(rows, (row) => row.year);
	const population = new Map(
		dataset('context/population').map((row) => [`${row.year} ${row.area}`, row.population])
	);

	it('has the 51 areas in every year from 1990 to 2024', () => {
		expect([...byYear.keys()]).toEqual(years(1990, 2024));
		for (const found of byYear.values()) {
			expect(found.map((row) => row.state)).toEqual([...STATE_CODES].sort());
		}
	});

	it.each([
		[1990, 31_247_279, 'intercensal-1990s'],
		[1999, 34_797_841, 'intercensal-1990s'],
		[2000, 35_069_568, 'intercensal-2000s'],
		[2009, 39_623_175, 'intercensal-2000s'],
		[2019, 54_058_263, 'postcensal-civilian-2010s'],
		[2020, 54_452_561, 'vintage-2023'],
		[2023, 59_248_361, 'vintage-2023'],
		[2024, 61_245_283, 'acs-2024']
	])('%i: %i residents of 65 and over, series %s', (year, persons, series) => {
		const found = byYear.get(year) ?? [];
		expect(sum(found, (row) => row.persons_65_and_over)).toBe(persons);
		expect(new Set(found.map((row) => row.series))).toEqual(new Set([series]));
	});

	it('has no residents of all ages from 2010 to 2019, and in every other year', () => {
		const without = rows.filter((row) => row.population === null).map((row) => row.year);
		expect([...new Set(without)]).toEqual(years(2010, 2019));
		expect(without).toHaveLength(510);
	});

	it.each([
		[1990, 2009, 0],
		[2020, 2021, 0.0013],
		[2022, 2022, 0.009],
		[2023, 2023, 0.013],
		[2024, 2024, 0.000_001]
	])('is of the same population as BEA uses, %i to %i, within %d', (from, to, part) => {
		const found = rows.filter((row) => row.year >= from && row.year <= to);
		const gaps = found.map((row) => {
			const bea = population.get(`${row.year} ${row.state}`) ?? NaN;
			return Math.abs((row.population ?? NaN) / bea - 1);
		});
		expect(Math.max(...gaps)).toBeLessThanOrEqual(part);
		expect(found.length).toBe((to - from + 1) * 51);
	});

	it('steps where one series follows another: 2020 over 2019 DC -3.9 and HI +4.1 percent', () => {
		const stepOf = (code: StateCode) => {
			const of = (year: number) =>
				byYear.get(year)?.find((row) => row.state === code)?.persons_65_and_over ?? NaN;
			return round((of(2020) / of(2019) - 1) * 100);
		};
		expect([stepOf('DC'), stepOf('HI')]).toEqual([-3.9, 4.1]);
	});
});
