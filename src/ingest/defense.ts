import type { Descriptor } from '../lib/data/descriptor';
import { dollarField, FISCAL_YEAR, textField } from './fields';
import { rowsOfStates, stateIn } from './raw-area';
import { rawRows, type RawRow } from './raw-table';
import { reasonsOf, rowsOfUsedYears, type YearRule } from './raw-years';
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

const TOO_EARLY =
	'Years before FY1979 are left out: the explorer begins with FY1981, and a mean of three years to it reaches no further back.';
const CUT_OFF =
	'FY2001 and FY2020 of alley are left out, since both are cut off in its file: 93 and 97 billion dollars, where csis has 133 in FY2001 and alley itself 358 in FY2019.';

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
			leftOut: [{ years: [1951, 1978], reason: TOO_EARLY }]
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
			leftOut: [{ years: [1966, 1978], reason: TOO_EARLY }]
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
				{ years: [2001, 2001], reason: CUT_OFF },
				{ years: [2020, 2020], reason: CUT_OFF }
			]
		},
		dollarsOf: (raw) => raw.roundedDollars('dod_contract_obligations_usd')
	}
];

const descriptor: Descriptor = {
	name: 'funds/defense-contracts',
	title: 'Defense contracts by state, FY1979 to FY2019',
	description:
		'Contracts of the Department of Defense by the state where the work is done, by federal fiscal year, in dollars of the year, as four compilers have them. 50 states; DC is in alley alone.',
	publisher: 'US Department of Defense; compiled by the authors named in the table',
	table:
		'dupor-guerrero: Dupor and Guerrero, military contracts, FY1979-2014. nakamura-steinsson: Nakamura and Steinsson (AER 2014), prime contracts from DD-350 forms, FY1979-2006. csis: Center for Strategic and International Studies, contract obligations from FPDS and USAspending, FY2000-2014. alley: Alley (arms-elections, Journal of Politics), contract obligations from FPDS by way of USAspending, FY2002-2019.',
	address: 'https://www.aeaweb.org/articles?id=10.1257/aer.104.3.753',
	reachedThrough:
		'GitHub bdupor/defn-git, commit bd1803c8b16022d3588d1e28619cf1e4d1ec15f3, data/dg_military.dta and data/ns_military.dta; GitHub lipseylc/DoD-Competition-Shiny-Demo, commit 6c407c64e051a771e3e66a9066854fac0b372209, Competition.csv; GitHub joshuaalley/arms-elections, commit 329f79541497ba007fda6af9e05a60ee9d1043a4, data/contracts-data.csv, its 27 programs added up',
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
		textField('state', 'postal code of one of the 50 states, or DC, which occurs in alley alone'),
		textField('source', 'alley, csis, dupor-guerrero or nakamura-steinsson'),
		dollarField(
			'contracts_usd',
			'contracts; never add two sources; alley is published in cents, rounded here to whole dollars, halves away from zero; negative where more was taken back than promised'
		)
	],
	caveats: [
		'The place of the prime contract: subcontractors elsewhere are not seen.',
		'dupor-guerrero equals nakamura-steinsson to FY2006 and then changes its source: its sum goes from 221 to 293 billion dollars in FY2007, csis from 251 to 288.',
		'FY2000 to FY2006 csis is 8 to 14 percent above the other two, from FY2007 2 to 5 percent below or, in FY2009, 3 percent above.',
		'What the columns mean is read from code of the authors, not from a codebook.',
		'alley says neither which agency nor which state it has: that it is the Department of Defense by place of performance is inferred from how well it meets csis.',
		'FY2008 and FY2009 of alley part from csis: Texas has 1.37 and 0.63 times as much, as if money had moved between the two years, so use their sum; SD (2.3 and 2.5 times), MN, NE and AR are above csis in both.',
		'alley also has territories, contracts without a state (mostly abroad) and a few of other places: they are left out, since the explorer compares the 51 areas.',
		...new Set(COMPILERS.flatMap(({ years }) => reasonsOf(years)))
	],
	checks: [
		'50 states, no DC, in each year of each source but alley; the 51 areas in each year of alley.',
		'dupor-guerrero and nakamura-steinsson are equal in every state, FY1979 to FY2006.',
		'alley against csis, FY2002 to FY2014, 50 states: correlation 0.9996 or more in each year but FY2008 (0.987) and FY2009 (0.978).',
		'alley, 51 areas: 158.7 billion dollars in FY2002, 352.8 in FY2008, 251.7 in FY2015, 357.9 in FY2019.'
	]
};

/** Defense contracts by state as four compilers have them. */
export const defense: Source = (readRaw) => {
	const rows = COMPILERS.flatMap((compiler) => rowsOf(compiler, readRaw));
	return [tidyTable(descriptor, rows)];
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
