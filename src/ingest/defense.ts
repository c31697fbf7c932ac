import type { Descriptor } from '../lib/data/descriptor';
import { dollarField, FISCAL_YEAR, textField } from './fields';
import { stateIn } from './raw-area';
import { rawRows, type RawRow } from './raw-table';
import type { ReadRaw, Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const FIRST_YEAR = 1979;

interface Compiler {
	readonly source: string;
	readonly file: string;
	readonly header: readonly string[];
	readonly year: string;
	readonly amount: string;
}

const COMPILERS: readonly Compiler[] = [
	{
		source: 'dupor-guerrero',
		file: 'spending/dod_contracts_payroll_dupor_guerrero_1951_2014.csv',
		header: ['abbr', 'year', 'military_contracts_usd', 'dod_payroll_usd', 'dod_personnel'],
		year: 'year',
		amount: 'military_contracts_usd'
	},
	{
		source: 'nakamura-steinsson',
		file: 'spending/dod_prime_contracts_nakamura_steinsson_1966_2006.csv',
		header: ['abbr', 'fiscal_year', 'prime_contracts_usd', 'military_compensation_usd'],
		year: 'fiscal_year',
		amount: 'prime_contracts_usd'
	},
	{
		source: 'csis',
		file: 'spending/dod_contract_obligations_by_state_2000_2014.csv',
		header: ['abbr', 'fiscal_year', 'amount_usd'],
		year: 'fiscal_year',
		amount: 'amount_usd'
	}
];

const descriptor: Descriptor = {
	name: 'funds/defense-contracts',
	title: 'Defense contracts by state, FY1979 to FY2014',
	description:
		'Contracts of the Department of Defense by the state where the work is done, by federal fiscal year, in dollars of the year, as three compilers have them. 50 states; DC is in none of them.',
	publisher: 'US Department of Defense; compiled by the authors named in the table',
	table:
		'dupor-guerrero: Dupor and Guerrero, military contracts, FY1979-2014. nakamura-steinsson: Nakamura and Steinsson (AER 2014), prime contracts from DD-350 forms, FY1979-2006. csis: Center for Strategic and International Studies, contract obligations from FPDS and USAspending, FY2000-2014.',
	address: 'https://www.aeaweb.org/articles?id=10.1257/aer.104.3.753',
	reachedThrough:
		'GitHub bdupor/defn-git, commit bd1803c8b16022d3588d1e28619cf1e4d1ec15f3, data/dg_military.dta and data/ns_military.dta; GitHub lipseylc/DoD-Competition-Shiny-Demo, commit 6c407c64e051a771e3e66a9066854fac0b372209, Competition.csv',
	retrievedThrough: 'stored copies of the files above, read by src/ingest/defense.ts',
	licence: {
		name: 'Figures of the US government (public domain); compilations by the authors',
		note: 'Cite the authors of the compilation used.'
	},
	vintage: 'as compiled; the last year of csis, FY2014, may be short',
	primaryKey: ['fiscal_year', 'state', 'source'],
	missingValues: '',
	fields: [
		FISCAL_YEAR,
		textField('state', 'postal code of one of the 50 states; DC does not occur'),
		textField('source', 'csis, dupor-guerrero or nakamura-steinsson'),
		dollarField('contracts_usd', 'contracts; never add two sources')
	],
	caveats: [
		'The place of the prime contract: subcontractors elsewhere are not seen.',
		'dupor-guerrero equals nakamura-steinsson to FY2006 and then changes its source: its sum goes from 221 to 293 billion dollars in FY2007, csis from 251 to 288.',
		'FY2000 to FY2006 csis is 8 to 14 percent above the other two, from FY2007 2 to 5 percent below or, in FY2009, 3 percent above.',
		'What the columns mean is read from code of the authors, not from a codebook.'
	],
	checks: [
		'50 states, no DC, in each year of each source.',
		'dupor-guerrero and nakamura-steinsson are equal in every state, FY1979 to FY2006.'
	]
};

/** Defense contracts by state as three compilers have them. */
export const defense: Source = (readRaw) => {
	const rows = COMPILERS.flatMap((compiler) => rowsOf(compiler, readRaw));
	return [tidyTable(descriptor, rows)];
};

function rowsOf(compiler: Compiler, readRaw: ReadRaw): readonly TidyRow[] {
	const { file, header, year } = compiler;
	return rawRows(readRaw(file), file, header)
		.filter((raw) => raw.number(year) >= FIRST_YEAR)
		.map((raw) => rowOf(raw, compiler));
}

function rowOf(raw: RawRow, { source, year, amount }: Compiler): TidyRow {
	return {
		fiscal_year: raw.number(year),
		state: stateIn(raw),
		source,
		contracts_usd: raw.dollars(amount)
	};
}
