import { describe, expect, it } from 'vitest';
import { DATASET_PATHS } from '$lib/data/registry';
import { catalogue } from './catalogue.server';

describe('catalogue', () => {
	const { groups, central, estimates, states, years, span } = catalogue();
	const datasets = groups.flatMap((group) => group.datasets);

	it('lists every dataset once, under the address of its file', () => {
		expect(datasets.map(({ descriptor }) => descriptor.name).sort()).toEqual(DATASET_PATHS);
		expect(datasets.map(({ file }) => file.path).sort()).toEqual(
			DATASET_PATHS.map((path) => `sources/${path}.csv`).sort()
		);
	});

	it('counts the rows of the central table as often as its parts have them', () => {
		for (const parts of [estimates, states, years]) {
			expect(parts.reduce((sum, { rows }) => sum + rows, 0)).toBe(central.rows);
		}
	});

	it('draws all coverages on one span of years', () => {
		const all = datasets.flatMap(({ coverage }) => coverage.years.map(({ year }) => year));
		expect(span).toEqual([Math.min(...all), Math.max(...all)]);
	});
});
