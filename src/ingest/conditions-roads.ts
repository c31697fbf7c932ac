import { stateIn } from './raw-area';
import { rawRows, type RawRow } from './raw-table';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const FILE = 'conditions/fhwa_hm64_pavement_roughness_by_state_2020.csv';
const SYSTEMS = [
	'interstate',
	'other_freeway_expressway',
	'other_principal_arterial',
	'minor_arterial'
] as const;

/** The publisher's classes of roughness, smooth to rough, and the columns they become. */
const CLASSES = {
	iri_under_60_miles: 'iri_lt60_miles',
	iri_60_to_94_miles: 'iri_60_94_miles',
	iri_95_to_119_miles: 'iri_95_119_miles',
	iri_120_to_144_miles: 'iri_120_144_miles',
	iri_145_to_170_miles: 'iri_145_170_miles',
	iri_171_to_194_miles: 'iri_171_194_miles',
	iri_195_to_220_miles: 'iri_195_220_miles',
	iri_over_220_miles: 'iri_gt220_miles'
} as const;

const HEADER = [
	'state',
	'year',
	'area',
	'functional_system',
	'not_reported_miles',
	...Object.values(CLASSES),
	'total_reported_miles'
];

/** Roughness of main roads by state and kind of road. */
export const roads: Source = (readRaw) => {
	const rows = rawRows(readRaw(FILE), FILE, HEADER);
	return [tidyTable('conditions/roads', rows.map(rowOf))];
};

function rowOf(raw: RawRow): TidyRow {
	const classes = Object.entries(CLASSES).map(([name, column]) => [name, raw.number(column)]);
	return {
		year: raw.number('year'),
		state: stateIn(raw, 'state'),
		setting: raw.oneOf('area', ['rural', 'urban']),
		system: raw.oneOf('functional_system', SYSTEMS).replaceAll('_', '-'),
		not_reported_miles: raw.number('not_reported_miles'),
		...Object.fromEntries(classes),
		reported_miles: raw.number('total_reported_miles')
	};
}
