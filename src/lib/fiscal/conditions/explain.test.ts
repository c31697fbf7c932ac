import { describe, expect, it } from 'vitest';
import { positionOf } from '$lib/data/states';
import { columnOf } from '../core/columns';
import { explain, explainPoints, residualRange, type ExplainYear } from './explain';
import { enrolledPerPerson, explainSummaries, explainYears, remainderRun } from './explain-years';
import { columnWith, contextWith } from '../../../../tests/support/fiscal';

const ageSource = { series: 'vintage-2023', calendarYears: [2022, 2023] } as const;

/** A year in which net follows from income and age but for what California has more. */
function yearWith(extra: number, fiscalYear = 2010): ExplainYear {
	const income = columnOf((_, i) => 30_000 + 700 * ((i * 17) % 51));
	const older = columnOf((_, i) => 0.1 + ((i * 7) % 13) / 100);
	const net = columnOf((state, i) => {
		const own = 1000 - 2000 * Math.log((income[i] ?? 1) / 40_000);
		return own + 5000 * ((older[i] ?? 0) - 0.15) + (state === 'CA' ? extra : 0);
	});
	return { fiscalYear, ageSource, net, income, older, population: columnOf(() => 1e6) };
}

describe('net beside income and age', () => {
	it('leaves nothing over where net follows from both', () => {
		const explained = explain(yearWith(0));
		expect(explained?.share.both).toBeCloseTo(1);
		expect(explained?.perTenthMoreIncome).toBeCloseTo(-2000 * Math.log(1.1));
		expect(explained?.perHundredthMoreOlder).toBeCloseTo(50);
		for (const { residual } of explained?.points ?? []) expect(residual).toBeCloseTo(0);
	});

	it('leaves over what one state has beyond its income and age, and net is the sum of both', () => {
		const explained = explain(yearWith(600));
		const own = explained?.points.find(({ state }) => state === 'CA');
		expect(own?.residual).toBeGreaterThan(500);
		for (const { net, fitted, residual } of explained?.points ?? []) {
			expect(fitted + residual).toBeCloseTo(net);
		}
		const sum = explained?.points.reduce((all, { residual }) => all + residual, 0);
		expect(sum).toBeCloseTo(0);
	});

	it('takes 50 states, never D.C., and leaves out a state without a figure', () => {
		const year = yearWith(0);
		expect(explainPoints(year)).toHaveLength(50);
		const older = year.older.map((value, i) => (i === positionOf('WY') ? null : value));
		const states = explainPoints({ ...year, older }).map(({ state }) => state);
		expect(states).toHaveLength(49);
		expect(states).not.toContain('DC');
		expect(states).not.toContain('WY');
	});

	it('gives all of the shares between 0 and 1, both together never below one alone', () => {
		const share = explain(yearWith(3000))?.share;
		for (const value of Object.values(share ?? {})) {
			expect(value).toBeGreaterThanOrEqual(0);
			expect(value).toBeLessThanOrEqual(1);
		}
		expect(share?.both).toBeGreaterThanOrEqual(Math.max(share?.income ?? 1, share?.age ?? 1));
	});

	it('is what a hand works out for four states', () => {
		// Incomes 1 and e (logarithms 0 and 1), a tenth and two tenths of 65 and over, crosswise; all of one size.
		const states = (a: number, b: number, c: number, d: number) =>
			columnWith({ CA: a, NY: b, OH: c, TX: d });
		const explained = explain({
			fiscalYear: 2010,
			ageSource,
			net: states(0, 2, 4, 10),
			income: states(1, 1, Math.E, Math.E),
			older: states(0.1, 0.2, 0.1, 0.2),
			population: states(1, 1, 1, 1)
		});
		// Means 4, 0.5 and 0.15. By income (4 + 10 - 0 - 2) / 2 = 6, by age (2 + 10 - 0 - 4) / 2 = 4 a tenth.
		expect(explained?.points.map(({ fitted }) => Math.round(fitted * 1e9) / 1e9)).toEqual([
			-1, 3, 5, 9
		]);
		expect(explained?.points.map(({ residual }) => Math.round(residual * 1e9) / 1e9)).toEqual([
			1, -1, -1, 1
		]);
		// Squares about the mean: 16 + 4 + 0 + 36 = 56; 4 are left by both, 20 by income, 40 by age.
		expect(explained?.share.both).toBeCloseTo(52 / 56);
		expect(explained?.share.income).toBeCloseTo(36 / 56);
		expect(explained?.share.age).toBeCloseTo(16 / 56);
		expect(explained?.perTenthMoreIncome).toBeCloseTo(6 * Math.log(1.1));
		expect(explained?.perHundredthMoreOlder).toBeCloseTo(0.4);
	});

	it('is none where every state has the same income', () => {
		expect(explain({ ...yearWith(0), income: columnOf(() => 40_000) })).toBeNull();
	});

	it('runs widest for a state that stands alone when that state itself is left out', () => {
		const range = residualRange(yearWith(600), 'CA');
		expect(range?.highWithout).toBe('CA');
		expect(range?.high).toBeCloseTo(600);
		expect(residualRange(yearWith(0), 'DC')).toBeNull();
	});
});

describe('the years beside income and age', () => {
	const even = columnOf(() => 1e6);
	const fiscalYears = [1999, 2000, 2001, 2002];
	const older = (
		year: number,
		persons: number,
		series: 'intercensal-1990s' | 'intercensal-2000s'
	) => ({ year, state: 'CA', persons_65_and_over: persons, population: null, series }) as const;
	const rows = {
		account: {
			estimate: 'account',
			years: fiscalYears.map((fiscalYear) => ({
				fiscalYear,
				paid: even,
				received: even,
				net: even,
				publishedRatio: even,
				status: even.map(() => 'present' as const),
				flags: even.map(() => [])
			}))
		},
		context: new Map(
			fiscalYears.map((fiscalYear) => [
				fiscalYear,
				contextWith({ fiscalYear, population: columnOf(() => 1000), personalIncome: even })
			])
		),
		age: [
			older(1998, 80, 'intercensal-1990s'),
			older(1999, 100, 'intercensal-1990s'),
			older(2000, 300, 'intercensal-2000s'),
			older(2001, 330, 'intercensal-2000s')
		],
		population: [1998, 1999, 2000, 2001].map((year) => ({
			year,
			area: 'CA' as const,
			population: year === 2001 ? 1100 : 1000
		}))
	} as const;
	const years = explainYears(rows);

	it('are those with a count of older residents, a quarter of the share of the year before and three of the year', () => {
		expect(years.map(({ fiscalYear }) => fiscalYear)).toEqual([1999, 2000, 2001]);
		const [first, , last] = years.map((year) => year.older[positionOf('CA')]);
		// 0.25 × 80 / 1,000 + 0.75 × 100 / 1,000; 0.25 × 300 / 1,000 + 0.75 × 330 / 1,100.
		expect(first).toBeCloseTo(0.095);
		expect(last).toBeCloseTo(0.3);
		expect(years[0]?.income[positionOf('CA')]).toBe(1000);
		expect(years[0]?.net[positionOf('CA')]).toBeCloseTo(0);
	});

	it('take the first year of a count alone: no year lies across its break', () => {
		const [, second] = years;
		expect(second?.older[positionOf('CA')]).toBeCloseTo(0.3);
		expect(years.map(({ ageSource: source }) => source.calendarYears)).toEqual([
			[1998, 1999],
			[2000],
			[2000, 2001]
		]);
	});

	it('have Medicare enrollment per resident beside them while both calendar years are printed', () => {
		const enrollment = [1998, 1999].map((year) => ({
			year,
			area: 'CA' as const,
			medicare_usd: 0,
			medicaid_usd: 0,
			medicare_enrollment: year === 1998 ? 100 : 200
		}));
		const own = years.map((year) => enrolledPerPerson(enrollment, year)[positionOf('CA')]);
		expect(own).toEqual([0.175, null, null]);
	});

	it('tell how often what is left over is below zero, and nothing of D.C.', () => {
		const summaries = explainSummaries([yearWith(600, 2010), yearWith(-600, 2011)]);
		expect(remainderRun(summaries, 'CA')).toMatchObject({
			from: 2010,
			to: 2011,
			years: 2,
			below: 1
		});
		expect(remainderRun(summaries, 'DC')).toBeNull();
	});
});
