import { officialAndSupplemental } from './conditions-poverty-averages';
import { numberOrMissing } from './conditions-cells';
import { areaIn, stateIn } from './raw-area';
import { rawRows, scaled, type RawRow } from './raw-table';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const CPS_FILE = 'conditions/census_cps_poverty_by_state_1980-2019.csv';
const CPS_HEADER = [
	'state',
	'state_name',
	'year',
	'footnote',
	'population_thousands',
	'poor_thousands',
	'poor_se_thousands',
	'poverty_rate_pct',
	'poverty_rate_se'
];
const SAIPE_FILE = 'conditions/census_saipe_poverty_by_state_1995-2023_gaps.csv';
const SAIPE_HEADER = [
	'state',
	'year',
	'poverty_rate_pct',
	'rate_lo90',
	'rate_hi90',
	'poor',
	'child_poverty_rate_pct',
	'median_household_income',
	'via',
	'note'
];

/** Years the survey prints twice, by year and footnote; all others are printed once. */
const METHODS = new Map([
	['2013 18', 'old'],
	['2013 19', 'new'],
	['2017 ', 'old'],
	['2017 21', 'new']
]);

/** Poverty by state: yearly survey, model-based estimates, and averages of three years. */
export const poverty: Source = (readRaw) => {
	const cps = rawRows(readRaw(CPS_FILE), CPS_FILE, CPS_HEADER);
	const saipe = rawRows(readRaw(SAIPE_FILE), SAIPE_FILE, SAIPE_HEADER);
	return [
		tidyTable('conditions/poverty', [
			...cps.map(cpsRow),
			...saipe.map(saipeRow),
			...officialAndSupplemental(readRaw)
		])
	];
};

function cpsRow(raw: RawRow): TidyRow {
	const year = raw.number('year');
	return {
		year,
		area: stateIn(raw, 'state'),
		series: 'cps',
		method: METHODS.get(`${raw.text('year')} ${raw.text('footnote')}`) ?? 'single',
		first_year: year,
		rate_percent: raw.number('poverty_rate_pct'),
		standard_error: raw.number('poverty_rate_se'),
		low_90_percent: null,
		high_90_percent: null,
		persons: scaled(raw.decimalText('poor_thousands'), 3)
	};
}

function saipeRow(raw: RawRow): TidyRow {
	const year = raw.number('year');
	return {
		year,
		area: areaIn(raw, 'state', ['US']),
		series: 'saipe',
		method: 'single',
		first_year: year,
		rate_percent: raw.number('poverty_rate_pct'),
		standard_error: null,
		low_90_percent: numberOrMissing(raw, 'rate_lo90'),
		high_90_percent: numberOrMissing(raw, 'rate_hi90'),
		persons: numberOrMissing(raw, 'poor')
	};
}
