import { describe, expect, it } from 'vitest';
import { fileName } from '$lib/download/file-name';
import { filePartsOf } from './away';
import { defaultSelection, type Selection } from './selection';

const named = (chart: string, fields: Partial<Selection>) =>
	fileName(
		[chart, ...filePartsOf({ chart }, { ...defaultSelection(() => [2024]), ...fields })],
		'csv'
	);

describe('the name of a chart’s file', () => {
	it.each<[string, Partial<Selection>, string]>([
		['map', {}, 'map_account_2024_net_per-person'],
		['map', { dollars: 'real' }, 'map_account_2024_net_per-person_2024-dollars'],
		['map', { dollars: 'local' }, 'map_account_2024_net_per-person_2024-dollars-at-local-prices'],
		['years', { dollars: 'local' }, 'years_account_net_per-person_2024-dollars-at-local-prices'],
		['map', { interest: 'counted' }, 'map_account_2024_net_per-person_interest-counted'],
		[
			'years',
			{ interest: 'counted', dollars: 'real' },
			'years_account_net_per-person_2024-dollars_interest-counted'
		],
		['breakdown', {}, 'breakdown_ca_per-person'],
		['breakdown', { dollars: 'real' }, 'breakdown_ca_per-person_2024-dollars']
	])(
		'of %s with %o says whose dollars are in it, and whether interest is',
		(chart, fields, name) => {
			expect(named(chart, fields)).toBe(`subsidy-ledger_${name}.csv`);
		}
	);
});
