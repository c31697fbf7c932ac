import type { Descriptor } from '../lib/data/descriptor';
import { YEAR } from './conditions-fields';
import { numberField, textField } from './fields';
import { areaIn } from './raw-area';
import { rawRows, type RawRow } from './raw-table';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const ACS_FILE = 'conditions/acs_gini_by_state_2000-2018.csv';
const ACS_HEADER = ['state', 'year', 'gini_acs_2dp'];
const FRANK_FILE = 'conditions/frank_state_inequality_gini_1917-2018.csv';
const FRANK_HEADER = ['Year', 'st', 'State', 'Atkin05', 'Gini', 'RMeanDev', 'Theil'];
const FIRST_YEAR = 1979;

const descriptor: Descriptor = {
	name: 'conditions/inequality',
	title: 'Inequality of income by state (Gini), 1979 to 2018',
	description:
		'Gini index of income in each state, from 0 (all alike) to 1 (one has all), as two series that are never to be joined: household income from the census survey (acs-gini), and income on tax returns (frank-gini).',
	publisher: 'US Census Bureau; Mark W. Frank, Sam Houston State University',
	table:
		'acs-gini: American Community Survey B19083, through SHADAC from 2006 on, Hisnanick and Rogers (2007) before. frank-gini: US State-Level Income Inequality Data',
	address: 'https://profiles.shsu.edu/eco_mwf/inequality.html',
	reachedThrough:
		'acs-gini: GitHub mikeycao/statePUN, commit 41ff288775868fe0dc4de042afaa16283387ac68, data/individual_data_files/(A)_poverty_index_data/(5)_Gini_coefficients.csv; frank-gini: GitHub KareemAlsayed1/minimum_wages_claened_dataset, commit 7b3b1a84145a61c7687a7e762fc9b6635d7e6569, Frank_Gini_2018.csv',
	retrievedThrough: 'stored copies of the files above, read by src/ingest/conditions-inequality.ts',
	licence: {
		name: 'acs-gini: CC0; frank-gini: academic, to be cited',
		note: 'Cite Frank (2009), Inequality and growth in the United States, for frank-gini.'
	},
	vintage: 'acs-gini: as compiled, to 2018; frank-gini: edition to 2018',
	primaryKey: ['year', 'area', 'series'],
	missingValues: '',
	fields: [
		YEAR,
		textField('area', 'postal code of one of the 50 states or DC; US the nation as published'),
		textField('series', 'acs-gini or frank-gini: never join the two'),
		numberField('gini', 'index from 0 to 1', 'Gini index; higher is more unequal')
	],
	caveats: [
		'acs-gini has two decimals only, so that many states tie and a small rise cannot be seen; it has no DC. To 2005 it comes from another study.',
		'frank-gini is made from tax returns, so its level is far above that of households.',
		'Neither goes beyond 2018. Years before 1979 of frank-gini (from 1917) are left out.'
	],
	checks: [
		'acs-gini: 50 states and the US in each of 19 years.',
		'frank-gini: 51 areas and the US in each of 40 years, above acs-gini for every state and year.'
	]
};

/** The Gini index by state from the census survey and from tax returns. */
export const inequality: Source = (readRaw) => {
	const acs = rawRows(readRaw(ACS_FILE), ACS_FILE, ACS_HEADER);
	const frank = rawRows(readRaw(FRANK_FILE), FRANK_FILE, FRANK_HEADER);
	const recent = frank.filter((raw) => raw.number('Year') >= FIRST_YEAR);
	return [tidyTable(descriptor, [...acs.map(acsRow), ...recent.map(frankRow)])];
};

function acsRow(raw: RawRow): TidyRow {
	return {
		year: raw.number('year'),
		area: areaIn(raw, 'state', ['US']),
		series: 'acs-gini',
		gini: raw.number('gini_acs_2dp')
	};
}

function frankRow(raw: RawRow): TidyRow {
	return {
		year: raw.number('Year'),
		area: raw.text('State') === 'United States' ? 'US' : raw.state('State'),
		series: 'frank-gini',
		gini: raw.number('Gini')
	};
}
