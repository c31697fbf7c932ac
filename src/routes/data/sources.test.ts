import { expect, it } from 'vitest';
import { DATASET_PATHS } from '$lib/data/registry';
import { DERIVED_IDS } from '$lib/files/derived.server';
import { sourcesOf } from './sources';
import { usesOf } from './uses';

it.each(DERIVED_IDS.filter((id) => id !== 'methods'))(
	'%s names each dataset it is made from once',
	(id) => {
		const paths = sourcesOf(id);
		expect(paths.length).toBeGreaterThan(0);
		expect(new Set(paths).size).toBe(paths.length);
		for (const path of paths) expect(DATASET_PATHS).toContain(path);
	}
);

it('the list of methods is made from no dataset', () => {
	expect(sourcesOf('methods')).toEqual([]);
});

it('the account’s lines are made from each dataset that its lines are read from or shared out by', () => {
	const used = DATASET_PATHS.filter((path) =>
		usesOf(path).some(({ words }) => /^(?:The nation’s total|How lines) /.test(words))
	);
	expect([...sourcesOf('account-lines')].sort()).toEqual(used);
});

it('the central table is made from the account’s datasets, every estimate and what figures are divided by', () => {
	const paths = sourcesOf('balances');
	for (const path of [
		...sourcesOf('account-lines'),
		'balances/rockefeller',
		'balances/tax-foundation',
		'taxes/collections',
		'funds/usaspending',
		'context/population',
		'context/prices'
	])
		expect(paths).toContain(path);
	expect(paths).not.toContain('claims/claims');
});

it('counties are made from the list of their money alone', () => {
	expect(sourcesOf('counties')).toEqual(['funds/cffr-counties']);
});

it('verdicts are made from the claims, their parts and all that votes', () => {
	for (const path of ['claims/claims', 'claims/parts', 'balances/published-points'])
		expect(sourcesOf('claims-cells')).toContain(path);
	expect(sourcesOf('signs')).not.toContain('claims/parts');
});
