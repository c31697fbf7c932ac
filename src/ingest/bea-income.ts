import type { DatasetPath } from '../lib/data/registry';
import { beaTable, beaValues, presentAmount, type BeaTable, type BeaUnit } from './bea-table';
import type { DatasetOutput, Source } from './source';
import { tidyTable } from './tidy';

const SUMMARY_FILE = 'context/bea_SAINC1__ALL_AREAS_1929_2024.csv';
const DISPOSABLE_FILE = 'context/bea_SAINC51__ALL_AREAS_1948_2024.csv';
const YEARS = { from: 1979, to: 2024 };

/** BEA's population, personal income and disposable income of the states. */
export const beaIncome: Source = (readRaw) => {
	const summary = beaTable(readRaw(SUMMARY_FILE, 'latin1'), SUMMARY_FILE);
	const disposable = beaTable(readRaw(DISPOSABLE_FILE, 'latin1'), DISPOSABLE_FILE);
	const millions: BeaUnit = 'Millions of dollars';
	return [
		output('context/population', summary, {
			line: '2',
			unit: 'Number of persons',
			column: 'population'
		}),
		output('context/personal-income', summary, {
			line: '1',
			unit: millions,
			column: 'personal_income_usd'
		}),
		output('context/disposable-income', disposable, {
			line: '51',
			unit: millions,
			column: 'disposable_income_usd'
		})
	];
};

interface Wanted {
	readonly line: string;
	readonly unit: BeaUnit;
	readonly column: string;
}

function output(path: DatasetPath, table: BeaTable, { line, unit, column }: Wanted): DatasetOutput {
	const rows = beaValues(table, { line, unit, ...YEARS }).map((value) => ({
		year: value.year,
		area: value.area,
		[column]: presentAmount(value)
	}));
	return tidyTable(path, rows);
}
