import type { Descriptor } from '../lib/data/descriptor';
import { YEAR } from './conditions-fields';
import { numberField, STATE, textField } from './fields';
import { PUBLIC_DOMAIN } from './licences';
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

const descriptor: Descriptor = {
	name: 'conditions/roads',
	title: 'Roughness of main roads by state, 2020',
	description:
		'Miles of main roads of each state by the International Roughness Index (IRI, inches per mile): interstates, other freeways and other principal arterials in town and country, and minor arterials in the country.',
	publisher: 'Federal Highway Administration (FHWA)',
	table: 'Highway Statistics 2020, Table HM-64',
	address: 'https://www.fhwa.dot.gov/policyinformation/statistics/2020/hm64.cfm',
	reachedThrough:
		'GitHub truongbui88/Annual-Highway-Report (Reason Foundation), commit 1f3a6466e36233fd321a37d162005e8dabdc392e, data/hm64.xls',
	retrievedThrough: 'a stored copy of the file above, read by src/ingest/conditions-roads.ts',
	licence: PUBLIC_DOMAIN,
	vintage: '2020',
	primaryKey: ['year', 'state', 'setting', 'system'],
	missingValues: '',
	fields: [
		YEAR,
		STATE,
		textField('setting', 'rural or urban'),
		textField(
			'system',
			'interstate, other-freeway-expressway, other-principal-arterial, or minor-arterial (rural alone)'
		),
		numberField('not_reported_miles', 'miles', 'miles whose roughness is not reported'),
		...Object.keys(CLASSES).map((name) =>
			numberField(name, 'miles', 'miles with the IRI that the name tells, in inches per mile')
		),
		numberField('reported_miles', 'miles', 'miles whose roughness is reported')
	],
	caveats: [
		'Above 170 inches per mile counts as poor. Roughness alone: cracks and ruts are other measures.',
		'Roughness is not reported for 44 percent of the miles in Iowa, 37 in Tennessee, 18 in Alaska and 16 in California.',
		'Minor arterials in town, collectors and streets are not in the table. One year alone is in hand.'
	],
	checks: [
		'51 areas, seven systems each.',
		'The eight classes add up to the reported miles within 0.00002 mile.'
	]
};

/** Roughness of main roads by state and kind of road. */
export const roads: Source = (readRaw) => {
	const rows = rawRows(readRaw(FILE), FILE, HEADER);
	return [tidyTable(descriptor, rows.map(rowOf))];
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
