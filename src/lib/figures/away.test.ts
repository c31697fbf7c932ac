import { describe, expect, it } from 'vitest';
import { fileName } from '$lib/files/file-name';
import { DEFICIT_RULES, DOLLARS, MEASURES, SCALES } from '$lib/fiscal/measures/measures';
import { filePartsOf } from './away';
import { defaultSelection, type Selection } from '$lib/view/selection';

const named = (chart: string, fields: Partial<Selection>) =>
	fileName(
		[
			chart,
			...filePartsOf(
				{ chart },
				{ ...defaultSelection(() => ({ all: [2024], opening: 2024 })), ...fields }
			)
		],
		'csv'
	);

describe('the name of a chart’s file', () => {
	it.each<[string, Partial<Selection>, string]>([
		['map', {}, 'map_account_2024_net_per-person_dollars-of-the-year_deficit-none_ca'],
		[
			'map',
			{ dollars: 'real', deficit: 'tax-share', states: ['NM', 'NJ'] },
			'map_account_2024_net_per-person_2024-dollars_deficit-tax-share_nm-nj'
		],
		[
			'years',
			{ dollars: 'local' },
			'years_account_all-years_net_per-person_2024-dollars-at-local-prices_deficit-none_ca'
		],
		[
			'map',
			{ interest: 'counted' },
			'map_account_2024_net_per-person_dollars-of-the-year_deficit-none_interest-counted_ca'
		],
		['breakdown', {}, 'breakdown_account_all-years_ca_per-person_dollars-of-the-year'],
		[
			'breakdown',
			{ dollars: 'real', states: ['NM', 'NJ'] },
			'breakdown_account_all-years_nm_per-person_2024-dollars'
		]
	])('of %s with %o says all that it was reckoned by', (chart, fields, name) => {
		expect(named(chart, fields)).toBe(`subsidy-ledger_${name}.csv`);
	});

	it('is another for every other view', () => {
		const views: readonly Partial<Selection>[] = [
			{},
			{ estimate: 'tax-foundation' },
			{ year: 2005 },
			{ states: ['NM'] },
			{ states: ['CA', 'NM'] },
			...MEASURES.slice(1).map(({ id }) => ({ measure: id })),
			...SCALES.slice(1).map(({ id }) => ({ scale: id })),
			...DOLLARS.slice(1).map(({ id }) => ({ dollars: id })),
			...DEFICIT_RULES.slice(1).map(({ id }) => ({ deficit: id })),
			{ interest: 'counted' }
		];
		const names = new Set(views.map((fields) => named('map', fields)));
		expect(names.size).toBe(views.length);
	});
});
