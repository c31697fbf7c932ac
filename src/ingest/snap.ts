import { areaIn } from './raw-area';
import { rawRows, type RawRow } from './raw-table';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const STATES_FILE = 'spending/snap_benefits_by_state_fy1989_2025.csv';
const STATES_HEADER = [
	'abbr',
	'state',
	'fiscal_year',
	'snap_benefits_usd',
	'months_reported',
	'avg_monthly_persons',
	'avg_monthly_households'
];
const NATION_FILE = 'context/usda_snap_benefits_by_state_fy1989_2025.csv';
const NATION_HEADER = [
	'fiscal_year',
	'area',
	'area_level',
	'benefit_cost_usd',
	'months_reported',
	'avg_monthly_persons'
];
const LEVELS = ['state_or_territory', 'fns_region', 'us'] as const;
const TERRITORIES = ['GU', 'VI'] as const;

/** USDA's SNAP benefits by state. */
export const snap: Source = (readRaw) => {
	const states = rawRows(readRaw(STATES_FILE), STATES_FILE, STATES_HEADER);
	const all = rawRows(readRaw(NATION_FILE), NATION_FILE, NATION_HEADER);
	const nation = all.filter((raw) => raw.oneOf('area_level', LEVELS) === 'us');
	const rows = [
		...states.map((raw) => rowOf(raw, areaIn(raw, 'abbr', TERRITORIES), 'snap_benefits_usd')),
		...nation.map((raw) => rowOf(raw, 'US', 'benefit_cost_usd'))
	];
	return [tidyTable('funds/snap', rows)];
};

function rowOf(raw: RawRow, area: string, benefits: string): TidyRow {
	return {
		fiscal_year: raw.number('fiscal_year'),
		area,
		benefits_usd: raw.dollars(benefits),
		months_reported: raw.number('months_reported')
	};
}
