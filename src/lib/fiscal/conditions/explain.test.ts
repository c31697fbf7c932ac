import { describe, expect, it } from 'vitest';
import { positionOf } from '$lib/data/states';
import { columnOf } from '../core/columns';
import { explain, explainPoints, residualRange, type ExplainYear } from './explain';
import { explainSummaries, explainYears, remainderRun } from './explain-years';
import { contextWith } from '../../../../tests/support/fiscal';

/** A year in which net follows from income and enrollment but for what California has more. */
function yearWith(extra: number, fiscalYear = 2010): ExplainYear {
	const income = columnOf((_, i) => 30_000 + 700 * ((i * 17) % 51));
	const medicare = columnOf((_, i) => 0.1 + ((i * 7) % 13) / 100);
	const net = columnOf((state, i) => {
		const own = 1000 - 2000 * Math.log((income[i] ?? 1) / 40_000);
		return own + 5000 * ((medicare[i] ?? 0) - 0.15) + (state === 'CA' ? extra : 0);
	});
	return { fiscalYear, net, income, medicare, population: columnOf(() => 1e6) };
}

describe('net beside income and age', () => {
	it('leaves nothing over where net follows from both', () => {
		const explained = explain(yearWith(0));
		expect(explained?.share.both).toBeCloseTo(1);
		expect(explained?.perTenthMoreIncome).toBeCloseTo(-2000 * Math.log(1.1));
		expect(explained?.perHundredthMoreEnrolled).toBeCloseTo(50);
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
		const medicare = year.medicare.map((value, i) => (i === positionOf('WY') ? null : value));
		const states = explainPoints({ ...year, medicare }).map(({ state }) => state);
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
	const year = { paid: even, received: even, net: even, publishedRatio: even };
	const rows = {
		account: {
			estimate: 'account',
			years: [1991, 1992, 1993].map((fiscalYear) => ({
				...year,
				fiscalYear,
				status: even.map(() => 'present' as const),
				flags: even.map(() => [])
			}))
		},
		context: new Map(
			[1991, 1992, 1993].map((fiscalYear) => [
				fiscalYear,
				contextWith({ fiscalYear, population: columnOf(() => 1000), personalIncome: even })
			])
		),
		medicareMedicaid: [1991, 1992].map((calendar) => ({
			year: calendar,
			area: 'CA' as const,
			medicare_usd: 0,
			medicaid_usd: 0,
			medicare_enrollment: calendar === 1991 ? 100 : 200
		}))
	} as const;

	it('are those with enrollment in both calendar years, a quarter and three quarters', () => {
		const years = explainYears(rows);
		expect(years.map(({ fiscalYear }) => fiscalYear)).toEqual([1992]);
		expect(years[0]?.medicare[positionOf('CA')]).toBeCloseTo((0.25 * 100 + 0.75 * 200) / 1000);
		expect(years[0]?.income[positionOf('CA')]).toBe(1000);
		expect(years[0]?.net[positionOf('CA')]).toBeCloseTo(0);
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
