import { index, mean, sum } from 'd3';
import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/data/datasets.server';
import { positionOf, type StateCode } from '$lib/data/states';
import {
	explain,
	explainPoints,
	type ExplainPoint,
	type ExplainYear
} from '$lib/fiscal/conditions/explain';
import { explainOfDatasets } from '$lib/ledger/explain.server';

const { years, summaries } = explainOfDatasets();
const range = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, i) => from + i);
const yearOf = (fiscalYear: number) => years.find((year) => year.fiscalYear === fiscalYear);

/** What is left of values once their weighted mean and what goes along with another list is taken out. */
function cleared(values: readonly number[], others: readonly number[], weights: readonly number[]) {
	const all = sum(weights);
	const centered = (list: readonly number[]) => {
		const middle = sum(list, (value, i) => value * (weights[i] ?? 0)) / all;
		return list.map((value) => value - middle);
	};
	const [ys, xs] = [centered(values), centered(others)];
	const along = sum(ys, (y, i) => y * (xs[i] ?? 0) * (weights[i] ?? 0));
	const size = sum(xs, (x, i) => x * x * (weights[i] ?? 0));
	return size === 0 ? ys : ys.map((y, i) => y - (along / size) * (xs[i] ?? 0));
}

/** The same fit by another road: age cleared of income, then net cleared of both in turn (Frisch, Waugh, Lovell). */
function otherSolution(points: readonly ExplainPoint[]) {
	const weights = points.map(({ population }) => population);
	const income = points.map((point) => Math.log(point.income));
	const age = cleared(
		points.map(({ older }) => older),
		income,
		weights
	);
	const net = points.map((point) => point.net);
	const residuals = cleared(cleared(net, income, weights), age, weights);
	const about = cleared(
		net,
		weights.map(() => 0),
		weights
	);
	const squares = (list: readonly number[]) =>
		sum(list, (value, i) => value * value * (weights[i] ?? 0));
	return { residuals, share: 1 - squares(residuals) / squares(about) };
}

describe('the balance beside income and age', () => {
	it('has every fiscal year for which residents of 65 and over are counted', () => {
		const counted = [...new Set(dataset('context/age').map(({ year }) => year))];
		const expected = range(Math.min(...counted), Math.max(...counted));
		expect(years.map(({ fiscalYear }) => fiscalYear)).toEqual(expected);
		expect(summaries.map(({ fiscalYear }) => fiscalYear)).toEqual(expected);
	});

	it('has the 50 states in each, and nothing left over in all when weighed by population', () => {
		for (const year of years) {
			const points = explain(year)?.points ?? [];
			expect(points).toHaveLength(50);
			const left = sum(points, ({ residual, population }) => residual * population);
			expect(left / sum(points, ({ population }) => population)).toBeCloseTo(0);
		}
	});

	it('comes to the same by a second solution, to a hundredth of a cent, in every year', () => {
		for (const year of years) {
			const explained = explain(year);
			const { residuals, share } = otherSolution(explainPoints(year));
			expect(explained?.share.both).toBeCloseTo(share, 9);
			const gaps = residuals.map((own, i) =>
				Math.abs(own - (explained?.points[i]?.residual ?? NaN))
			);
			expect(Math.max(...gaps)).toBeLessThan(1e-4);
		}
	});

	it('takes residents of 65 and over out of all residents, in fiscal-year weights', () => {
		const persons = index(
			dataset('context/population').filter(({ area, year }) => area === 'CA' && year >= 1990),
			({ year }) => year
		);
		const older = index(
			dataset('context/age').filter(({ state }) => state === 'CA'),
			({ year }) => year
		);
		const shareIn = (year: number) =>
			(older.get(year)?.persons_65_and_over ?? NaN) / (persons.get(year)?.population ?? NaN);
		const own = (year: ExplainYear | undefined) => year?.older[positionOf('CA')];
		expect(own(yearOf(2019))).toBeCloseTo(0.25 * shareIn(2018) + 0.75 * shareIn(2019), 12);
		expect(own(yearOf(2020))).toBe(shareIn(2020));
		expect(own(yearOf(2024))).toBe(shareIn(2024));
	});

	it('begins anew in 2000, 2010, 2020 and 2024, with the first year of each count alone', () => {
		const alone = years.filter(({ ageSource }) => ageSource.calendarYears.length === 1);
		expect(alone.map(({ fiscalYear }) => fiscalYear)).toEqual([1990, 2000, 2010, 2020, 2024]);
		expect(yearOf(2021)?.ageSource).toEqual({
			series: 'vintage-2023',
			calendarYears: [2020, 2021]
		});
	});

	it('finds Florida and Maine old, Utah and Alaska young, in every year', () => {
		const place = (year: ExplainYear, state: StateCode) => year.older[positionOf(state)] ?? NaN;
		for (const year of years) {
			const middle = mean(explainPoints(year), ({ older }) => older) ?? NaN;
			for (const old of ['FL', 'ME'] as const) expect(place(year, old)).toBeGreaterThan(middle);
			for (const young of ['UT', 'AK'] as const) expect(place(year, young)).toBeLessThan(middle);
		}
	});
});
