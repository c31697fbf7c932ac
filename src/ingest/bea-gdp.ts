import type { Descriptor } from '../lib/data/descriptor';
import { BEA, BEA_AREA, CALENDAR_YEAR } from './bea-descriptor';
import { beaTable, beaValues, presentAmount, type BeaTable } from './bea-table';
import { dollarField, textField } from './fields';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const SIC_FILE = 'context/bea_SAGDP2S__ALL_AREAS_1963_1997.csv';
const NAICS_FILE = 'context/bea_SAGDP2__ALL_AREAS_1997_2024.csv';
const UNIT = 'Millions of current dollars';

interface Basis {
	readonly basis: 'sic' | 'naics';
	readonly total: string;
	readonly civilian: string;
	readonly military: string;
	readonly from: number;
	readonly to: number;
}

const SIC: Basis = {
	basis: 'sic',
	total: '1',
	civilian: '73',
	military: '74',
	from: 1979,
	to: 1997
};
const NAICS: Basis = {
	basis: 'naics',
	total: '1',
	civilian: '84',
	military: '85',
	from: 1997,
	to: 2024
};

const descriptor: Descriptor = {
	...BEA,
	name: 'context/gdp',
	title: 'Gross domestic product by state, 1979 to 2024',
	description:
		'GDP of each state by calendar year in dollars of the year, and the part that arises in the federal government, civilian and military. Two bases that meet in 1997.',
	table:
		'SAGDP2S GDP by state, SIC (1979-1997: lines 1, 73, 74); SAGDP2 GDP by state (1997-2024: lines 1, 84, 85)',
	address: 'https://apps.bea.gov/regional/zip/SAGDP.zip',
	reachedThrough:
		'SAGDP2: GitHub takehsia/STATS_506_finalproject, commit 2dbe1479465b497e79550aeee6f3d3748e1eac25. SAGDP2S (https://apps.bea.gov/regional/zip/SAGDP_SIC.zip): GitHub madewithsmiles/BlownAwayDBSP19, commit 2c360c7fec5adce7e7a85d1dfde1be99f3b2ee24, data/',
	retrievedThrough: 'stored copies of the files above, read by src/ingest/bea-gdp.ts',
	vintage: 'SIC: 24 November 2010; NAICS: 26 September 2025',
	primaryKey: ['year', 'area', 'basis'],
	fields: [
		CALENDAR_YEAR,
		BEA_AREA,
		textField('basis', 'classification of industries: sic to 1997, naics from 1997'),
		dollarField('gdp_usd', 'all industries; published in millions, one decimal'),
		dollarField('federal_civilian_usd', 'value added by the federal civilian government'),
		dollarField('military_usd', 'value added by the military')
	],
	caveats: [
		'The bases differ in concept as well as in industries: never chain them. California 1997 is 1,037,091 million dollars (sic) and 1,068,049 (naics).',
		'On the naics basis the US row includes federal activity abroad: the 51 areas add up to 0.5-0.8 percent less, federal civilian 0.9-1.3 percent less, military 31-38 percent less.',
		'Value added by government is more than pay: it holds depreciation of federal capital and, on the naics basis, research. Do not read it as payroll.'
	],
	checks: [
		'51 areas and the US in each year, 1979-1997 sic and 1997-2024 naics; 1997 on both.',
		'sic: the 51 areas add up to the US within 0.4 million dollars in each column.',
		'naics: the 51 areas add up to 0.5-0.8 percent less than the US in every year.'
	]
};

/** BEA's GDP by state on both bases, with the federal part. */
export const beaGdp: Source = (readRaw) => {
	const sic = beaTable(readRaw(SIC_FILE, 'latin1'), SIC_FILE);
	const naics = beaTable(readRaw(NAICS_FILE, 'latin1'), NAICS_FILE);
	const rows = [...rowsOf(sic, SIC), ...rowsOf(naics, NAICS)];
	return [tidyTable(descriptor, rows)];
};

function rowsOf(table: BeaTable, basis: Basis): TidyRow[] {
	const { from, to } = basis;
	const valuesOf = (line: string) => beaValues(table, { line, unit: UNIT, from, to });
	const civilian = amountsByKey(valuesOf(basis.civilian));
	const military = amountsByKey(valuesOf(basis.military));
	return valuesOf(basis.total).map((value) => ({
		year: value.year,
		area: value.area,
		basis: basis.basis,
		gdp_usd: presentAmount(value),
		federal_civilian_usd: civilian.get(keyOf(value)) ?? null,
		military_usd: military.get(keyOf(value)) ?? null
	}));
}

type Value = ReturnType<typeof beaValues>[number];

const keyOf = ({ area, year }: Value) => `${area} ${year}`;

function amountsByKey(values: readonly Value[]): ReadonlyMap<string, number | null> {
	return new Map(values.map((value) => [keyOf(value), value.amount]));
}
