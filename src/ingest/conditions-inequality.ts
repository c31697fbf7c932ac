import { areaIn } from './raw-area';
import { rawRows, type RawRow } from './raw-table';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const ACS_FILE = 'conditions/acs_gini_by_state_2000-2018.csv';
const ACS_HEADER = ['state', 'year', 'gini_acs_2dp'];
const FRANK_FILE = 'conditions/frank_state_inequality_gini_1917-2018.csv';
const FRANK_HEADER = ['Year', 'st', 'State', 'Atkin05', 'Gini', 'RMeanDev', 'Theil'];
const FIRST_YEAR = 1979;

/** The Gini index by state from the census survey and from tax returns. */
export const inequality: Source = (readRaw) => {
	const acs = rawRows(readRaw(ACS_FILE), ACS_FILE, ACS_HEADER);
	const frank = rawRows(readRaw(FRANK_FILE), FRANK_FILE, FRANK_HEADER);
	const recent = frank.filter((raw) => raw.number('Year') >= FIRST_YEAR);
	return [tidyTable('conditions/inequality', [...acs.map(acsRow), ...recent.map(frankRow)])];
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
