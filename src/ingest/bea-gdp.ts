import { beaTable, beaValues, presentAmount, type BeaTable } from './bea-table';
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

/** BEA's GDP by state on both bases, with the federal part. */
export const beaGdp: Source = (readRaw) => {
	const sic = beaTable(readRaw(SIC_FILE, 'latin1'), SIC_FILE);
	const naics = beaTable(readRaw(NAICS_FILE, 'latin1'), NAICS_FILE);
	const rows = [...rowsOf(sic, SIC), ...rowsOf(naics, NAICS)];
	return [tidyTable('context/gdp', rows)];
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
