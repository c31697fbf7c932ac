import { numberOrMissing } from './conditions-cells';
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

/** Bridges by state and condition. */
export const bridges: Source = (readRaw) => {
	const rows = rawRows(readRaw(FILE), FILE, HEADER);
	return [tidyTable('conditions/bridges', rows.map(rowOf))];
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
