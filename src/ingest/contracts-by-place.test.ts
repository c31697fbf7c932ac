import { describe, expect, it } from 'vitest';
import { contractsByPlace } from './contracts-by-place';

const outputOf = (...rows: readonly string[]) =>
	contractsByPlace(() => ['state,calendar_year,contract_obligations_usd', ...rows].join('\n'))[0];

describe('contractsByPlace', () => {
	it('takes the whole calendar years, negative amounts as they are', () => {
		expect(outputOf('DE,2021,-5', 'CA,2015,7', 'CA,2025,9')?.rows).toEqual([
			{ year: 2015, state: 'CA', contracts_usd: 7 },
			{ year: 2021, state: 'DE', contracts_usd: -5 }
		]);
	});

	it('says in its caveats that it leaves 2025 out, and why', () => {
		const caveats = outputOf()?.descriptor.caveats.join(' ');
		expect(caveats).toContain('2025 is left out: the file was made in January 2026');
	});

	it.each([
		['a new year', 'CA,2026,1', 'cy2015_2025.csv, line 2: column calendar_year is "2026"'],
		['a year before the first', 'CA,2014,1', 'column calendar_year is "2014"'],
		['an area that is no state', 'PR,2024,1', 'column state is "PR"'],
		['a part of a dollar', 'CA,2024,1.5', 'an amount in whole dollars']
	])('refuses %s', (_, row, fault) => {
		expect(() => outputOf(row)).toThrow(fault);
	});
});
