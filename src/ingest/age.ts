import type { AGE_SERIES } from '../lib/data/account-programs';
import type { Descriptor } from '../lib/data/descriptor';
import { CALENDAR_YEAR } from './bea-descriptor';
import { STATE, textField } from './fields';
import { PUBLIC_DOMAIN } from './licences';
import { stateIn } from './raw-area';
import { refuseUnread } from './raw-family';
import { rawRows, type RawRow } from './raw-table';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const FOLDER = 'context/';
const ESTIMATES_NAME = 'population_65plus_by_state_1990-2023.csv';
const ESTIMATES_HEADER = [
	'state',
	'year',
	'population_65_and_over',
	'population_all_ages',
	'series'
];
const SURVEY_NAME = 'acs_s0101_population_65plus_by_state_2024.csv';
const SURVEY_HEADER = [
	'state',
	'year',
	'population_65_and_over',
	'margin_of_error_90',
	'population_all_ages'
];
const SURVEY = 'acs-2024';

interface Series {
	readonly id: (typeof AGE_SERIES)[number];
	readonly from: number;
	readonly to: number;
}

/** The estimates by the name that the file gives them, and the years of each. */
const SERIES: ReadonlyMap<string, Series> = new Map([
	[
		'intercensal 1990-1999 county estimates (stch-icen)',
		{ id: 'intercensal-1990s', from: 1990, to: 1999 }
	],
	['intercensal 2000-2010 (st-est00int-agesex)', { id: 'intercensal-2000s', from: 2000, to: 2009 }],
	[
		'postcensal Vintage 2019, civilian (sc-est2019-agesex-civ)',
		{ id: 'postcensal-civilian-2010s', from: 2010, to: 2019 }
	],
	[
		'postcensal Vintage 2023 county estimates (cc-est2023-agesex-all)',
		{ id: 'vintage-2023', from: 2020, to: 2023 }
	]
]);

const descriptor: Descriptor = {
	name: 'context/age',
	title: 'Residents of 65 and over by state, 1990 to 2024',
	description: 'Residents of each state who are 65 and over, and of all ages, by year.',
	publisher: 'US Census Bureau',
	table:
		'Population estimates: 1990-1999 stch-icen, 2000-2009 st-est00int-agesex, 2010-2019 sc-est2019-agesex-civ, 2020-2023 cc-est2023-agesex-all. 2024: American Community Survey, one year, table S0101, S0101_C01_030E',
	address: 'https://www2.census.gov/programs-surveys/popest/',
	reachedThrough:
		'1990-1999 and 2020-2023: GitHub EIG-Research/EIG-Great-Transfer-Mation, commit 299514a20b50c12556360209961148a16ca038ea, data/raw/population estimates/, summed from counties. 2000-2019: GitHub mckeont/TEDSA, commit 2c47a6cc8e0c199ccff66925b872e03a9cb68b7d. 2024: GitHub PolicyEngine/policyengine-us-data, commit e01a038447d0e6f1ccbd2fc04d1416ce80254045, policyengine_us_data/storage/calibration/raw_inputs/acs_S0101_state_2024.json',
	retrievedThrough: 'stored copies of the files above, read by src/ingest/age.ts',
	licence: PUBLIC_DOMAIN,
	vintage: 'as named in the column series',
	primaryKey: ['year', 'state'],
	missingValues: '',
	fields: [
		CALENDAR_YEAR,
		STATE,
		{
			name: 'persons_65_and_over',
			type: 'integer',
			unit: 'persons',
			description: 'residents of 65 and over, 1 July; 2024 the year of the survey'
		},
		{
			name: 'population',
			type: 'integer',
			unit: 'persons',
			description: 'residents of all ages in the same source; empty for 2010 to 2019'
		},
		textField(
			'series',
			'intercensal-1990s, intercensal-2000s, postcensal-civilian-2010s, vintage-2023 or acs-2024'
		)
	],
	caveats: [
		'Growth within one series may be used; between two of them there is a step (2020 over 2019: DC -3.9 percent, HI +4.1).',
		'2010 to 2019 are civilians only and were not revised after the census of 2020; residents of all ages are left empty there.',
		'2024 is a survey with a margin of error, which is not taken over, and no population estimate: 51 areas have 3.4 percent more than in 2023.',
		'1980 to 1989 were not found.'
	],
	checks: [
		'51 areas in each of 35 years.',
		'All 51: 31,247,279 in 1990, 39,623,175 in 2009, 54,058,263 in 2019, 59,248,361 in 2023, 61,245,283 in 2024.',
		'Residents of all ages equal the population that BEA uses in every state and year to 2009, and within a person in 2024; by state they are within 0.13 percent of it in 2020 and 2021, 0.9 percent in 2022 and 1.3 percent in 2023, as vintages differ.'
	]
};

/** Residents of 65 and over by state, from four series of estimates and a survey. */
export const age: Source = (readRaw) => {
	refuseUnread(readRaw, {
		folder: FOLDER,
		pattern: /population_65plus_by_state_.*\.csv$/,
		read: [ESTIMATES_NAME, SURVEY_NAME]
	});
	const rowsIn = (name: string, header: readonly string[]) =>
		rawRows(readRaw(FOLDER + name), FOLDER + name, header);
	return [
		tidyTable(descriptor, [
			...rowsIn(ESTIMATES_NAME, ESTIMATES_HEADER).map(estimateRow),
			...rowsIn(SURVEY_NAME, SURVEY_HEADER).map(surveyRow)
		])
	];
};

function estimateRow(raw: RawRow): TidyRow {
	const series = SERIES.get(raw.text('series'));
	if (!series) throw raw.fault('series', `one of ${[...SERIES.keys()].join(', ')}`);
	const { id, from, to } = series;
	const year = raw.number('year');
	if (year < from || year > to) throw raw.fault('year', `a year from ${from} to ${to}`);
	return personsOf(raw, year, id);
}

function surveyRow(raw: RawRow): TidyRow {
	return personsOf(raw, Number(raw.oneOf('year', ['2024'])), SURVEY);
}

function personsOf(raw: RawRow, year: number, series: Series['id']): TidyRow {
	return {
		year,
		state: stateIn(raw, 'state'),
		persons_65_and_over: raw.number('population_65_and_over'),
		population: raw.isMissing('population_all_ages') ? null : raw.number('population_all_ages'),
		series
	};
}
