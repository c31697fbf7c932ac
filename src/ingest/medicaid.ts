import { stateIn } from './raw-area';
import { rawRows, type RawRow } from './raw-table';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const MEDICAID_FILE = 'spending/medicaid_spending_by_state_2020_2023.csv';
const MEDICAID_HEADER = ['abbr', 'fiscal_year', 'item', 'usd'];
const MEDICAID_ITEMS = ['federal_share_benefits_and_admin', 'state_share', 'total'] as const;
const FMAP_FILE = 'spending/fmap_by_state_fy2018_2026.csv';
const FMAP_HEADER = ['abbr', 'fiscal_year', 'fmap_share'];

/** Whose total of Medicaid each fiscal year has. */
const TOTAL_SOURCES = new Map([
	['2020', 'kff'],
	['2021', 'macpac'],
	['2022', 'macpac'],
	['2023', 'kff']
]);

/** Medicaid by state and by who pays, and the federal share by formula. */
export const medicaidShares: Source = (readRaw) => {
	const paid = rawRows(readRaw(MEDICAID_FILE), MEDICAID_FILE, MEDICAID_HEADER);
	const shares = rawRows(readRaw(FMAP_FILE), FMAP_FILE, FMAP_HEADER);
	return [
		tidyTable('funds/medicaid', medicaidRows(paid)),
		tidyTable('funds/fmap', shares.map(fmapRow))
	];
};

function medicaidRows(rows: readonly RawRow[]): readonly TidyRow[] {
	const amounts = new Map(
		rows.map((raw) => [
			`${raw.text('fiscal_year')} ${stateIn(raw)} ${raw.oneOf('item', MEDICAID_ITEMS)}`,
			raw.dollars('usd')
		])
	);
	const totals = rows.filter((raw) => raw.text('item') === 'total');
	return totals.map((raw) => {
		const key = `${raw.text('fiscal_year')} ${stateIn(raw)}`;
		return {
			fiscal_year: raw.number('fiscal_year'),
			state: stateIn(raw),
			total_usd: raw.dollars('usd'),
			total_source: sourceOfTotal(raw),
			federal_share_usd: amounts.get(`${key} federal_share_benefits_and_admin`) ?? null,
			state_share_usd: amounts.get(`${key} state_share`) ?? null
		};
	});
}

function sourceOfTotal(raw: RawRow): string {
	const source = TOTAL_SOURCES.get(raw.text('fiscal_year'));
	if (source === undefined) throw raw.fault('fiscal_year', 'a year from 2020 to 2023');
	return source;
}

function fmapRow(raw: RawRow): TidyRow {
	return {
		fiscal_year: raw.number('fiscal_year'),
		state: stateIn(raw),
		fmap_share: raw.number('fmap_share')
	};
}
