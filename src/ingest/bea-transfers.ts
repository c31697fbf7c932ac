import { TRANSFER_LINES } from '../lib/data/account-funds';
import { beaTable, beaValues } from './bea-table';
import { RawError, rawRows, type RawRow } from './raw-table';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const LINES_FILE = 'context/bea_SAINC35__ALL_AREAS_1929_2018.csv';
const STATES_FILE = 'spending/bea_government_transfers_by_program_by_state_2022.csv';
const NATION_FILE =
	'spending/bea_us_government_transfers_by_program_1970_2022_constant_2022_dollars.csv';
const UNIT = 'Thousands of dollars';
const YEARS = { from: 1979, to: 2018 };
const LATEST = '2022';

/** Columns of the 2022 file that are kept, and their names here. */
const PROGRAMS = new Map([
	['government_transfers_usd', 'government_transfers_usd'],
	['social_security_usd', 'social_security_usd'],
	['medicare_usd', 'medicare_usd'],
	['medicaid_usd', 'medicaid_usd'],
	['income_maintenance_usd', 'income_maintenance_usd'],
	['all_other_government_transfers_usd', 'other_transfers_usd']
]);
const MONEY = ['population', 'personal_income_usd', ...PROGRAMS.keys()];
const STATES_HEADER = ['abbr', 'year', ...MONEY];
const NATION_HEADER = ['Year', ...MONEY];

/** BEA's transfers to persons: every line to 2018, and five groups of programs for 2022. */
export const beaTransfers: Source = (readRaw) => {
	const table = beaTable(readRaw(LINES_FILE, 'latin1'), LINES_FILE);
	const lines = new Set(table.rows.map((row) => row.text('LineCode')));
	const stray = [...lines].find((line) => !TRANSFER_LINES.some((known) => String(known) === line));
	if (stray !== undefined) throw new RawError(LINES_FILE, 1, `line ${stray} is not a known one.`);
	const rows = TRANSFER_LINES.flatMap((line) =>
		beaValues(table, { line: String(line), unit: UNIT, ...YEARS }).map((value) => ({
			year: value.year,
			area: value.area,
			line,
			amount_usd: value.amount
		}))
	);
	const states = rawRows(readRaw(STATES_FILE), STATES_FILE, STATES_HEADER);
	const nation = rawRows(readRaw(NATION_FILE), NATION_FILE, NATION_HEADER);
	return [
		tidyTable('funds/transfers', rows),
		tidyTable('funds/transfers-2022', latestRows(states, nation))
	];
};

function latestRows(states: readonly RawRow[], nation: readonly RawRow[]): TidyRow[] {
	const national = nation.filter((raw) => raw.text('Year') === LATEST);
	return [
		...states.map((raw) => programsOf(raw, raw.oneOf('year', [LATEST]), raw.text('abbr'))),
		...national.map((raw) => programsOf(raw, LATEST, 'US'))
	];
}

function programsOf(raw: RawRow, year: string, area: string): TidyRow {
	const programs = [...PROGRAMS].map(([from, to]) => [to, raw.dollars(from)]);
	return { year: Number(year), area, ...Object.fromEntries(programs) };
}
