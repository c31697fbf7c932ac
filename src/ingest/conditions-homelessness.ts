import { numberOrMissing } from './conditions-cells';
import { stateIn } from './raw-area';
import { rawRows, type RawRow } from './raw-table';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const FILE = 'conditions/hud_pit_by_state_2007-2025.csv';
const HEADER = ['state', 'state_name', 'year', 'overall', 'sheltered', 'unsheltered', 'basis'];
const NOT_IN_HAND = 'not in hand: MO-604 (Kansas City, both states) is missing from the CoC file';

/** What each note of the collected file is called here. */
const BASES = new Map([
	['HUD state file (2007-2022 edition)', 'state-file'],
	['sum of HUD CoC counts', 'coc-sum'],
	['HUD 2007-2019 state file copy; sheltered = overall - unsheltered', 'state-file-2007'],
	[
		'HUD state file shown in a notebook; shelter split not in hand (MO-604 spans KS and MO)',
		'overall-only'
	]
]);

/** HUD's count of the homeless by state; rows without any figure are left out. */
export const homelessness: Source = (readRaw) => {
	const rows = rawRows(readRaw(FILE), FILE, HEADER);
	return [tidyTable('conditions/homelessness', rows.filter(isInHand).map(rowOf))];
};

function isInHand(raw: RawRow): boolean {
	if (raw.text('basis') !== NOT_IN_HAND) return true;
	raw.oneOf('overall', ['']);
	return false;
}

function rowOf(raw: RawRow): TidyRow {
	const basis = BASES.get(raw.text('basis'));
	if (basis === undefined) throw raw.fault('basis', 'a known basis');
	return {
		year: raw.number('year'),
		state: stateIn(raw, 'state'),
		overall: raw.number('overall'),
		sheltered: numberOrMissing(raw, 'sheltered'),
		unsheltered: numberOrMissing(raw, 'unsheltered'),
		basis
	};
}
