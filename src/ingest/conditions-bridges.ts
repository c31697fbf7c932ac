import type { Descriptor } from '../lib/data/descriptor';
import { countField, numberOrMissing, YEAR } from './conditions-fields';
import { STATE } from './fields';
import { PUBLIC_DOMAIN } from './licences';
import { stateIn } from './raw-area';
import { rawRows, type RawRow } from './raw-table';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const FILE = 'conditions/fhwa_bridges_by_state_2000-2021.csv';
const HEADER = [
	'state',
	'year',
	'bridges_all',
	'structurally_deficient',
	'functionally_obsolete',
	'total_deficient',
	'good',
	'fair',
	'poor'
];

const descriptor: Descriptor = {
	name: 'conditions/bridges',
	title: 'Highway bridges by state and condition, 2000 to 2021',
	description:
		'Highway bridges of each state in the National Bridge Inventory: all, those structurally deficient (to 2017) or functionally obsolete (to 2015), and those in good, fair and poor condition (from 2017).',
	publisher: 'Federal Highway Administration (FHWA)',
	table: 'National Bridge Inventory, Count of Bridges by Functional Classification',
	address: 'https://www.fhwa.dot.gov/bridge/fc.cfm',
	reachedThrough:
		'GitHub truongbui88/Annual-Highway-Report (Reason Foundation), commit 1f3a6466e36233fd321a37d162005e8dabdc392e, data/fccount21.xlsx',
	retrievedThrough: 'a stored copy of the file above, read by src/ingest/conditions-bridges.ts',
	licence: PUBLIC_DOMAIN,
	vintage: 'December of each year 2000 to 2020; June 2021',
	primaryKey: ['year', 'state'],
	missingValues: '',
	fields: [
		YEAR,
		STATE,
		countField('bridges', 'bridges', 'all bridges in the inventory'),
		countField('deficient', 'bridges', 'structurally deficient; to 2017'),
		countField(
			'obsolete',
			'bridges',
			'functionally obsolete and not structurally deficient; to 2015'
		),
		countField('good', 'bridges', 'in good condition; from 2017'),
		countField('fair', 'bridges', 'in fair condition; from 2017'),
		countField('poor', 'bridges', 'in poor condition; from 2017')
	],
	caveats: [
		'Poor replaced structurally deficient: 2017 has both, 47,348 and 54,259 in the 51 areas, and they are not to be joined.',
		'Bridges are counted whatever their size: by area of deck the ranking differs.',
		'After June 2021 only parts of the country are in hand, which cannot be ranked. Puerto Rico is left out.'
	],
	checks: [
		'51 areas in each of 22 years.',
		'Good, fair and poor add up to all bridges within 18 in every row.',
		'Structurally deficient in 2013: Pennsylvania 5,218, Iowa 5,043, Oklahoma 4,227, California 2,769.'
	]
};

/** Bridges by state and condition. */
export const bridges: Source = (readRaw) => {
	const rows = rawRows(readRaw(FILE), FILE, HEADER);
	return [tidyTable(descriptor, rows.map(rowOf))];
};

function rowOf(raw: RawRow): TidyRow {
	const deficient = numberOrMissing(raw, 'structurally_deficient');
	const obsolete = numberOrMissing(raw, 'functionally_obsolete');
	checkTotal(raw, deficient, obsolete);
	return {
		year: raw.number('year'),
		state: stateIn(raw, 'state'),
		bridges: raw.number('bridges_all'),
		deficient,
		obsolete,
		good: numberOrMissing(raw, 'good'),
		fair: numberOrMissing(raw, 'fair'),
		poor: numberOrMissing(raw, 'poor')
	};
}

function checkTotal(raw: RawRow, deficient: number | null, obsolete: number | null): void {
	const total = numberOrMissing(raw, 'total_deficient');
	if (total === null || total === (deficient ?? 0) + (obsolete ?? 0)) return;
	throw raw.fault('total_deficient', 'deficient and obsolete together');
}
