import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/data/datasets.server';
import { DATASET_PATHS, type DatasetPath } from '$lib/data/registry';
import { allSeries, type EstimateRows } from '$lib/fiscal/estimates/series';
import { estimateDatasets } from '$lib/fiscal/estimates/estimate-datasets';
import { ESTIMATES } from '$lib/fiscal/estimates/estimates';
import { ledger } from '$lib/ledger/ledger.server';
import { usesOf } from '../../src/routes/data/uses';

/** The datasets that a module of the site reads by name. */
function readByCode(): ReadonlySet<string> {
	const modules = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
		(file) => file.endsWith('.ts') && !/\.test\.ts$|^ingest/.test(file)
	);
	const text = modules.map((file) => readFileSync(join('src', file), 'utf8')).join('\n');
	return new Set([...text.matchAll(/\bdataset\('([^']+)'\)/g)].map(([, path = '']) => path));
}

describe('where a dataset is used', () => {
	const read = readByCode();

	it('is told of every dataset that a page reads, and of no other', () => {
		expect(read.size).toBeGreaterThan(50);
		const told = DATASET_PATHS.filter((path) => usesOf(path).length > 0);
		expect(told).toEqual(DATASET_PATHS.filter((path) => read.has(path)));
	});
});

const rows: EstimateRows = {
	taxFoundation: dataset('balances/tax-foundation'),
	rockefeller: dataset('balances/rockefeller'),
	collections: dataset('taxes/collections'),
	cffr: dataset('funds/cffr'),
	usaspending: dataset('funds/usaspending')
};

const pathOfTable: Readonly<Record<keyof EstimateRows, DatasetPath>> = {
	taxFoundation: 'balances/tax-foundation',
	rockefeller: 'balances/rockefeller',
	collections: 'taxes/collections',
	cffr: 'funds/cffr',
	usaspending: 'funds/usaspending'
};

describe('the datasets of an estimate', () => {
	const { context } = ledger();
	const asItIs = new Map(allSeries(rows, context).map((one) => [one.estimate, one]));

	it.each(Object.keys(rows) as (keyof EstimateRows)[])(
		'are all that move it: without half of %s only those move that name it',
		(name) => {
			const half = rows[name].filter((_, at) => at % 2 === 0);
			const moved = allSeries({ ...rows, [name]: half }, context)
				.filter((one) => JSON.stringify(one) !== JSON.stringify(asItIs.get(one.estimate)))
				.map(({ estimate }) => estimate);
			const told = ESTIMATES.filter(({ id }) => estimateDatasets(id).includes(pathOfTable[name]));
			expect(moved.sort()).toEqual(told.map(({ id }) => id).sort());
		}
	);
});
