import { rowsOfStates, stateIn } from './raw-area';
import { rawRows, type RawRow } from './raw-table';
import { rowsOfUsedYears, type YearRule } from './raw-years';
import type { ReadRaw, Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

interface Compiler {
	readonly source: string;
	readonly file: string;
	readonly header: readonly string[];
	readonly state: string;
	readonly beyondStates: readonly string[];
	readonly years: YearRule;
	readonly dollarsOf: (raw: RawRow) => number;
}

const COMPILERS: readonly Compiler[] = [
	{
		source: 'dupor-guerrero',
		file: 'spending/dod_contracts_payroll_dupor_guerrero_1951_2014.csv',
		header: ['abbr', 'year', 'military_contracts_usd', 'dod_payroll_usd', 'dod_personnel'],
		state: 'abbr',
		beyondStates: [],
		years: {
			column: 'year',
			used: [[1979, 2014]],
			leftOut: [[1951, 1978]]
		},
		dollarsOf: (raw) => raw.dollars('military_contracts_usd')
	},
	{
		source: 'nakamura-steinsson',
		file: 'spending/dod_prime_contracts_nakamura_steinsson_1966_2006.csv',
		header: ['abbr', 'fiscal_year', 'prime_contracts_usd', 'military_compensation_usd'],
		state: 'abbr',
		beyondStates: [],
		years: {
			column: 'fiscal_year',
			used: [[1979, 2006]],
			leftOut: [[1966, 1978]]
		},
		dollarsOf: (raw) => raw.dollars('prime_contracts_usd')
	},
	{
		source: 'csis',
		file: 'spending/dod_contract_obligations_by_state_2000_2014.csv',
		header: ['abbr', 'fiscal_year', 'amount_usd'],
		state: 'abbr',
		beyondStates: [],
		years: { column: 'fiscal_year', used: [[2000, 2014]] },
		dollarsOf: (raw) => raw.dollars('amount_usd')
	},
	{
		source: 'alley',
		file: 'spending/dod_contract_obligations_by_state_alley_fy2001_2020.csv',
		header: ['state', 'fiscal_year', 'dod_contract_obligations_usd'],
		state: 'state',
		// Territories, no state named (mostly abroad), and what is none of these.
		beyondStates: ['AS', 'GU', 'MP', 'PR', 'VI', '(blank)', '(other)'],
		years: {
			column: 'fiscal_year',
			used: [[2002, 2019]],
			leftOut: [
				[2001, 2001],
				[2020, 2020]
			]
		},
		dollarsOf: (raw) => raw.roundedDollars('dod_contract_obligations_usd')
	}
];

/** Defense contracts by state as four compilers have them. */
export const defense: Source = (readRaw) => {
	const rows = COMPILERS.flatMap((compiler) => rowsOf(compiler, readRaw));
	return [tidyTable('funds/defense-contracts', rows)];
};

function rowsOf(compiler: Compiler, readRaw: ReadRaw): readonly TidyRow[] {
	const { source, file, header, state, beyondStates, years, dollarsOf } = compiler;
	const rows = rowsOfUsedYears(rawRows(readRaw(file), file, header), years);
	return rowsOfStates(rows, state, beyondStates).map((raw) => ({
		fiscal_year: raw.number(years.column),
		state: stateIn(raw, state),
		source,
		contracts_usd: dollarsOf(raw)
	}));
}
