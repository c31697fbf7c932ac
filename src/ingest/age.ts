import type { AGE_SERIES } from '../lib/data/account-programs';
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
		tidyTable('context/age', [
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
