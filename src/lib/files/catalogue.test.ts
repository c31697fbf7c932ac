import { describe, expect, it } from 'vitest';
import { DATASET_PATHS } from '$lib/data/registry';
import { catalogue } from './catalogue.server';

describe('catalogue', () => {
	const { archive, derived, groups, span } = catalogue();
	const datasets = groups.flatMap((group) => group.datasets);

	it('lists every dataset once, under the address of its file and of its descriptor', () => {
		expect(datasets.map(({ descriptor }) => descriptor.name).sort()).toEqual(DATASET_PATHS);
		const files = datasets.flatMap(({ file, schema }) => [file.path, schema.path]);
		expect(files.sort()).toEqual(
			DATASET_PATHS.flatMap((path) => [`sources/${path}.csv`, `sources/${path}.json`]).sort()
		);
	});

	it('counts the rows of a table as often as each of its cuts has them', () => {
		const cuts = derived.flatMap(({ file, parts }) =>
			parts.map(({ files }) => ({ whole: file.rows, files }))
		);
		expect(cuts).toHaveLength(5);
		for (const { whole, files } of cuts) {
			expect(files.reduce((sum, { rows }) => sum + rows, 0)).toBe(whole);
		}
	});

	it('has an archive smaller than what is in it', () => {
		const whole = derived.reduce((sum, { file }) => sum + file.bytes, 0);
		expect(archive.path).toBe('subsidy-ledger.zip');
		expect(archive.bytes).toBeGreaterThan(1e6);
		expect(archive.bytes).toBeLessThan(whole / 2);
	});

	it('draws all coverages on one span of years', () => {
		const all = datasets.flatMap(({ coverage }) => coverage.years.map(({ year }) => year));
		expect(span).toEqual([Math.min(...all), Math.max(...all)]);
	});
});
