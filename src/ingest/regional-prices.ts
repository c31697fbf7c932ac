import { allYearsOf, beaIndexes, beaTable, type BeaIndex } from './bea-table';
import type { Source } from './source';
import { tidyTable } from './tidy';

const FILE = 'context/bea_SARPP_STATE_2008_2024.csv';
const ALL_ITEMS = '1';

/** BEA's regional price parities of the states, all items, in every year that it prints. */
export const regionalPrices: Source = (readRaw) => {
	// The stored copy ends its lines with two carriage returns and a line feed.
	const text = readRaw(FILE, 'latin1').replaceAll('\r\r\n', '\n');
	const table = beaTable(text, FILE);
	const { from, to } = allYearsOf(table);
	const indexes = beaIndexes(table, { line: ALL_ITEMS, from, to });
	checkNation(indexes);
	const rows = indexes.map(({ year, area, index }) => ({ year, area, all_items: index }));
	return [tidyTable('context/regional-prices', rows, { from, to })];
};

function checkNation(indexes: readonly BeaIndex[]): void {
	const odd = indexes.find(({ area, index }) => area === 'US' && Number(index) !== 100);
	if (odd) throw new Error(`${FILE}: the US is ${odd.index} in ${odd.year}; expected 100.`);
}
