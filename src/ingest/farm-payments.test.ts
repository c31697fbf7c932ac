import { describe, expect, it } from 'vitest';
import { farmPayments } from './farm-payments';

const BEA = 'state,year,government_payments_thousand_usd';
const FSA = 'state,accounting_program_year,payments,amount_usd';

const outputOf = (bea: readonly string[], fsa: readonly string[]) =>
	farmPayments((path) => (path.includes('bea') ? [BEA, ...bea] : [FSA, ...fsa]).join('\n'))[0];

describe('farmPayments', () => {
	it('multiplies thousands out, rounds cents, and keeps the two publishers apart', () => {
		const output = outputOf(
			['CA,2018,3', 'US,1969,4'],
			['CA,2018,9,1.5', 'DC,2024,9,7.49', 'PR,2024,9,2.0', 'AE,2024,9,2.0']
		);
		expect(output?.rows.map((row) => Object.values(row))).toEqual([
			['bea', 1969, 'US', 4000],
			['bea', 2018, 'CA', 3000],
			['fsa', 2018, 'CA', 2],
			['fsa', 2024, 'DC', 7]
		]);
	});

	it('leaves out stragglers and the unfinished year, and says so in its caveats', () => {
		const output = outputOf([], ['CA,2000,1,1', 'CA,2017,1,1', 'CA,2025,1,1']);
		expect(output?.rows).toEqual([]);
		const caveats = output?.descriptor.caveats.join(' ');
		expect(caveats).toContain('Program years 2000 to 2017 of fsa are left out');
		expect(caveats).toContain('Program year 2025 of fsa is left out');
	});

	it.each([
		['a new year of bea', ['CA,2019,1'], [], '1969_2018.csv, line 2: column year is "2019"'],
		['a new year of fsa', [], ['CA,2026,1,1'], 'column accounting_program_year is "2026"'],
		['an unknown area of bea', ['PR,2018,1'], [], 'column state is "PR"'],
		['an unknown area of fsa', [], ['XX,2018,1,1'], 'column state is "XX"']
	])('refuses %s', (_, bea, fsa, fault) => {
		expect(() => outputOf(bea, fsa)).toThrow(fault);
	});
});
