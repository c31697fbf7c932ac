import type { DatasetPath } from '../lib/data/registry';
import { beaTable } from './bea-table';
import { wideRows, type WideRequest } from './bea-wide';
import type { DatasetOutput, ReadRaw, Source } from './source';
import { tidyTable } from './tidy';

/** A table of lines of one BEA file side by side. */
interface Part {
	readonly path: DatasetPath;
	readonly file: string;
	readonly request: WideRequest;
}

const PARTS: readonly Part[] = [
	{
		path: 'taxes/income-components',
		file: 'context/bea_SAINC30__ALL_AREAS_1958_2018.csv',
		request: {
			columns: new Map([
				['91', 'dividends_usd'],
				['94', 'monetary_interest_usd']
			]),
			unit: 'Millions of dollars',
			from: 1979,
			to: 2018
		}
	},
	{
		path: 'context/compensation',
		file: 'context/bea_SAINC6N__ALL_AREAS_1998_2018.csv',
		request: {
			columns: new Map([
				['2001', 'federal_civilian_usd'],
				['2002', 'military_usd']
			]),
			unit: 'Thousands of dollars',
			from: 1998,
			to: 2018
		}
	},
	{
		path: 'context/gdp-parts',
		file: 'context/bea_SAGDP1__ALL_AREAS_1997_2024.csv',
		request: {
			columns: new Map([
				['4', 'compensation_usd'],
				['8', 'subsidies_usd']
			]),
			unit: 'Millions of current dollars',
			from: 1997,
			to: 2024
		}
	}
];

/** BEA's dividends and interest, federal compensation, and two components of GDP. */
export const beaIncomeParts: Source = (readRaw) => PARTS.map((part) => outputOf(part, readRaw));

function outputOf({ file, request, path }: Part, readRaw: ReadRaw): DatasetOutput {
	const table = beaTable(readRaw(file, 'latin1'), file);
	return tidyTable(path, wideRows(table, request));
}
