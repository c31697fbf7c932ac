import { describe, expect, it } from 'vitest';
import type { ReadRaw } from './source';
import { ssi } from './ssi';

const HEADER =
	'state,year,federal_ssi_thousand_usd,federally_administered_state_supplementation_thousand_usd';

function reading(row: string, columns = HEADER, file = 'notes.md'): ReadRaw {
	return Object.assign(() => `${columns}\n${row}\n`, { list: () => [file] });
}

describe('ssi', () => {
	it('keeps federal payments and state supplements apart, in dollars', () => {
		expect(ssi(reading('CA,2024,7710463,3255939'))[0]?.rows).toEqual([
			{
				year: 2024,
				state: 'CA',
				federal_usd: 7_710_463_000,
				state_supplement_usd: 3_255_939_000
			}
		]);
	});

	it.each([
		['another year', reading('CA,2025,1,0'), 'line 2: column year is "2025"; expected one of'],
		['an area that is none of the 51', reading('MP,2024,1,0'), 'column state is "MP"'],
		['an amount that is not there', reading('CA,2024,1,'), 'supplementation_thousand_usd is ""'],
		['a further column', reading('CA,2024,1,0,2', `${HEADER},persons`), 'line 1: the header is'],
		[
			'a file of another year',
			reading('CA,2024,1,0', undefined, 'ssa_ssi_payments_by_state_2025.csv'),
			'ssa_ssi_payments_by_state_2025.csv, line 1: no program reads this file'
		]
	])('refuses %s', (_, read, fault) => {
		expect(() => ssi(read)).toThrow(fault);
	});
});
