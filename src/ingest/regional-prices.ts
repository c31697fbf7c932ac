import type { Descriptor } from '../lib/data/descriptor';
import { BEA, BEA_AREA, CALENDAR_YEAR } from './bea-descriptor';
import { allYearsOf, beaIndexes, beaTable, type BeaIndex } from './bea-table';
import { numberField } from './fields';
import type { Source } from './source';
import { tidyTable } from './tidy';

const FILE = 'context/bea_SARPP_STATE_2008_2024.csv';
const ALL_ITEMS = '1';

const descriptor: Omit<Descriptor, 'name' | 'title'> = {
	...BEA,
	description:
		'What households pay in each state beside what they pay in the nation, by calendar year: goods, rents and other services together.',
	table: 'SARPP Regional price parities by state, line 1, all items',
	address: 'https://apps.bea.gov/regional/zip/SARPP.zip',
	reachedThrough:
		'GitHub woop91/509dds-data, commit 27e97236f2b096c6fb6a19f9748523ba44224450, data/external/bea-rpp/SARPP_STATE_2008_2024.source.csv',
	retrievedThrough: 'a stored copy of the file above, read by src/ingest/regional-prices.ts',
	vintage: '19 February 2026',
	primaryKey: ['year', 'area'],
	fields: [
		CALENDAR_YEAR,
		BEA_AREA,
		numberField('all_items', 'index, 100 = the nation', 'published with three decimals')
	],
	caveats: [
		'Parities compare what households buy; federal payments buy other things too.',
		'They tell states apart within a year, not one year from another: the US is 100 in every year.',
		'BEA has none before calendar 2008, so the first fiscal year is FY2009.',
		'Goods, rents, utilities and other services apart (lines 2 to 5) are left out.'
	],
	checks: [
		'51 areas and the US in each year; the US is 100 in every year.',
		'Every state lies between 80 and 125 in every year.'
	]
};

/** BEA's regional price parities of the states, all items, in every year that it prints. */
export const regionalPrices: Source = (readRaw) => {
	// The stored copy ends its lines with two carriage returns and a line feed.
	const text = readRaw(FILE, 'latin1').replaceAll('\r\r\n', '\n');
	const table = beaTable(text, FILE);
	const { from, to } = allYearsOf(table);
	const indexes = beaIndexes(table, { line: ALL_ITEMS, from, to });
	checkNation(indexes);
	const title = `Regional price parities by state, ${from} to ${to}`;
	const rows = indexes.map(({ year, area, index }) => ({ year, area, all_items: index }));
	return [tidyTable({ name: 'context/regional-prices', title, ...descriptor }, rows)];
};

function checkNation(indexes: readonly BeaIndex[]): void {
	const odd = indexes.find(({ area, index }) => area === 'US' && Number(index) !== 100);
	if (odd) throw new Error(`${FILE}: the US is ${odd.index} in ${odd.year}; expected 100.`);
}
