import { expect, it } from 'vitest';
import { fileName } from './file-name';

it.each([
	[
		['tax-foundation', 'net-per-person', 2005],
		'subsidy-ledger_tax-foundation_net-per-person_2005.csv'
	],
	[['Net, per person (FY2024 $)', ''], 'subsidy-ledger_net-per-person-fy2024.csv'],
	[['España / ../x'], 'subsidy-ledger_espana-x.csv'],
	[[], 'subsidy-ledger.csv']
])('names a file of %j %s', (parts, name) => {
	expect(fileName(parts, 'csv')).toBe(name);
});
