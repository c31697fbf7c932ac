import type { Descriptor } from '../lib/data/descriptor';
import { BEA, BEA_AREA, CALENDAR_YEAR } from './bea-descriptor';
import { beaTable } from './bea-table';
import { wideRows, type WideRequest } from './bea-wide';
import { dollarField } from './fields';
import type { DatasetOutput, ReadRaw, Source } from './source';
import { tidyTable } from './tidy';

const CARRIER_2019 =
	'GitHub mackliet/gun_data_visualization, commit b455c7f950a325c04bca6c219fc729c4baf993cf, scripts/data_retrieval/raw_data/economy/';
const READ_HERE = 'a stored copy of the file above, read by src/ingest/bea-income-parts.ts';

const common = {
	...BEA,
	retrievedThrough: READ_HERE,
	primaryKey: ['year', 'area']
};

const income: Part = {
	file: 'context/bea_SAINC30__ALL_AREAS_1958_2018.csv',
	request: {
		columns: new Map([
			['91', 'dividends_usd'],
			['94', 'monetary_interest_usd']
		]),
		unit: 'Millions of dollars',
		from: 1979,
		to: 2018
	},
	descriptor: {
		...common,
		name: 'taxes/income-components',
		title: 'Dividends and interest of residents by state, 1979 to 2018',
		description:
			'Income from capital received by the residents of each state, by calendar year, in dollars of the year: dividends, and interest in money.',
		table: 'SAINC30 Economic profile, lines 91, 94',
		address: 'https://apps.bea.gov/regional/zip/SAINC.zip',
		reachedThrough: CARRIER_2019,
		vintage: '24 September 2019',
		fields: [
			CALENDAR_YEAR,
			BEA_AREA,
			dollarField('dividends_usd', 'personal dividend income; published in millions, one decimal'),
			dollarField(
				'monetary_interest_usd',
				'interest received in money, without imputed interest; published in millions, one decimal'
			)
		],
		caveats: ['Capital gains are not income in this account.'],
		checks: [
			'51 areas and the US in each of 40 years.',
			'The 51 areas add up to the US within 0.7 million dollars, which is rounding.'
		]
	}
};

const compensation: Part = {
	file: 'context/bea_SAINC6N__ALL_AREAS_1998_2018.csv',
	request: {
		columns: new Map([
			['2001', 'federal_civilian_usd'],
			['2002', 'military_usd']
		]),
		unit: 'Thousands of dollars',
		from: 1998,
		to: 2018
	},
	descriptor: {
		...common,
		name: 'context/compensation',
		title: 'Pay and benefits of federal workers by state, 1998 to 2018',
		description:
			'Compensation (wages and what employers pay for pensions and insurance) of federal civilian and military workers, by calendar year and place of work, in dollars of the year.',
		table: 'SAINC6N Compensation of employees by NAICS industry, lines 2001, 2002',
		address: 'https://apps.bea.gov/regional/zip/SAINC.zip',
		reachedThrough: CARRIER_2019,
		vintage: '24 September 2019',
		fields: [
			CALENDAR_YEAR,
			BEA_AREA,
			dollarField('federal_civilian_usd', 'federal civilian; published in thousands'),
			dollarField('military_usd', 'military; published in thousands')
		],
		caveats: [
			'By place of work: much of the pay of workers in DC goes to residents of Maryland and Virginia.',
			'Nothing of the kind is in hand before 1998; see the federal parts in context/gdp.'
		],
		checks: [
			'51 areas and the US in each of 21 years.',
			'The 51 areas add up to the US exactly in every year.'
		]
	}
};

const gdpParts: Part = {
	file: 'context/bea_SAGDP1__ALL_AREAS_1997_2024.csv',
	request: {
		columns: new Map([
			['4', 'compensation_usd'],
			['8', 'subsidies_usd']
		]),
		unit: 'Millions of current dollars',
		from: 1997,
		to: 2024
	},
	descriptor: {
		...common,
		name: 'context/gdp-parts',
		title: 'Compensation and subsidies within GDP by state, 1997 to 2024',
		description:
			'Two components of the GDP of each state, by calendar year, in dollars of the year. Subsidies lower GDP and are negative, as printed.',
		table: 'SAGDP1 State annual GDP summary, lines 4, 8',
		address: 'https://apps.bea.gov/regional/zip/SAGDP.zip',
		reachedThrough:
			'GitHub takehsia/STATS_506_finalproject, commit 2dbe1479465b497e79550aeee6f3d3748e1eac25',
		vintage: '26 September 2025',
		fields: [
			CALENDAR_YEAR,
			BEA_AREA,
			dollarField('compensation_usd', 'compensation of employees, by place of work'),
			dollarField(
				'subsidies_usd',
				'subsidies of federal, state and local governments to businesses; negative'
			)
		],
		caveats: [
			'The US row includes federal activity abroad: compensation of the 51 areas is 0.20 to 0.31 percent less.',
			'Subsidies of farms, housing and, in 2020 and 2021, of payrolls stand in one line.'
		],
		checks: [
			'51 areas and the US in each of 28 years.',
			'Subsidies of the 51 areas add up to the US within 3.1 million dollars (0.006 percent); none is positive.'
		]
	}
};

interface Part {
	readonly file: string;
	readonly request: WideRequest;
	readonly descriptor: Descriptor;
}

/** BEA's dividends and interest, federal compensation, and two components of GDP. */
export const beaIncomeParts: Source = (readRaw) =>
	[income, compensation, gdpParts].map((part) => outputOf(part, readRaw));

function outputOf({ file, request, descriptor }: Part, readRaw: ReadRaw): DatasetOutput {
	const table = beaTable(readRaw(file, 'latin1'), file);
	return tidyTable(descriptor, wideRows(table, request));
}
