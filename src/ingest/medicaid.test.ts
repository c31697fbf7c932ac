import { describe, expect, it } from 'vitest';
import { medicaidShares } from './medicaid';
import type { ReadRaw } from './source';

const reading =
	(...lines: readonly string[]): ReadRaw =>
	(path) =>
		path.includes('fmap')
			? 'abbr,fiscal_year,fmap_share\nMS,2023,0.7786\n'
			: `abbr,fiscal_year,item,usd\n${lines.join('\n')}\n`;

describe('medicaidShares', () => {
	it('puts the shares of a year beside its total and says whose total it is', () => {
		const [medicaid] = medicaidShares(
			reading(
				'CA,2022,total,9',
				'CA,2023,federal_share_benefits_and_admin,6',
				'CA,2023,state_share,4',
				'CA,2023,total,11'
			)
		);
		expect(medicaid?.rows.map((row) => Object.values(row))).toEqual([
			[2022, 'CA', 9, 'macpac', null, null],
			[2023, 'CA', 11, 'kff', 6, 4]
		]);
	});

	it('keeps the formula share as printed', () => {
		expect(medicaidShares(reading())[1]?.rows).toEqual([
			{ fiscal_year: 2023, state: 'MS', fmap_share: 0.7786 }
		]);
	});

	it.each([
		['a year without a known source', 'CA,2024,total,9', 'fiscal_year is "2024"'],
		['an unknown item', 'CA,2023,both,9', 'item is "both"'],
		['an area that is none of the 51', 'PR,2023,total,9', 'abbr is "PR"']
	])('refuses %s', (_, line, fault) => {
		expect(() => medicaidShares(reading(line))).toThrow(fault);
	});
});
