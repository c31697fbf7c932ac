import { sum } from 'd3';
import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/data/datasets.server';
import { positionOf } from '$lib/data/states';
import { explain } from '$lib/fiscal/conditions/explain';
import { explainOfDatasets } from '$lib/ledger/explain.server';

const { years, summaries } = explainOfDatasets();

describe('the balance beside income and age', () => {
	it('has every fiscal year that Medicare prints both calendar years of, none held', () => {
		const printed = [...new Set(dataset('funds/medicare-medicaid').map(({ year }) => year))];
		const [first, last] = [Math.min(...printed), Math.max(...printed)];
		const expected = Array.from({ length: last - first }, (_, i) => first + 1 + i);
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

	it('takes income and enrollment of California in fiscal-year weights', () => {
		const year = years.find(({ fiscalYear }) => fiscalYear === 2019);
		const position = positionOf('CA');
		const of = (calendar: number) =>
			dataset('funds/medicare-medicaid').find((row) => row.area === 'CA' && row.year === calendar)
				?.medicare_enrollment ?? NaN;
		const enrolled = 0.25 * of(2018) + 0.75 * of(2019);
		expect(year?.medicare[position]).toBeCloseTo(enrolled / (year?.population[position] ?? NaN));
	});
});
