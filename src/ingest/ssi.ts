import type { Descriptor } from '../lib/data/descriptor';
import { CALENDAR_YEAR } from './bea-descriptor';
import { dollarField, STATE } from './fields';
import { PUBLIC_DOMAIN } from './licences';
import { stateIn } from './raw-area';
import { refuseUnread } from './raw-family';
import { rawRows, type RawRow } from './raw-table';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const FOLDER = 'spending/';
const NAME = 'ssa_ssi_payments_by_state_2024.csv';
const FEDERAL = 'federal_ssi_thousand_usd';
const SUPPLEMENT = 'federally_administered_state_supplementation_thousand_usd';
const THOUSANDS = 3;

const descriptor: Descriptor = {
	name: 'funds/ssi',
	title: 'Supplemental Security Income by state and by who pays, 2024',
	description:
		'Payments of Supplemental Security Income (SSI) to residents of each state by calendar year, in dollars of the year: what the federal government pays, and what states add to it and have the federal government pay out.',
	publisher: 'Social Security Administration (SSA)',
	table: 'Annual Statistical Supplement 2025, table 7.B7',
	address: 'https://www.ssa.gov/policy/docs/statcomps/supplement/2025/7b.xlsx',
	reachedThrough:
		'GitHub markusstrasser/immigration-research, commit 6685ef927d72df6409d0e9ad6dc30441a8efa379, infra/immigration-fiscal/backtest_admin_totals_2026_09_28/derived/targets.csv',
	retrievedThrough: 'figures copied from the file above, read by src/ingest/ssi.ts',
	licence: PUBLIC_DOMAIN,
	vintage: 'calendar year 2024',
	primaryKey: ['year', 'state'],
	missingValues: '',
	fields: [
		CALENDAR_YEAR,
		STATE,
		dollarField('federal_usd', 'paid by the federal government; published in thousands'),
		dollarField(
			'state_supplement_usd',
			'paid by the state through the federal government, no federal money; published in thousands'
		)
	],
	caveats: [
		'Supplements that a state pays out by itself are not in it.',
		'BEA counts supplements in: California has 12.9 percent of the federal payments of 2024 and 16.4 percent of what BEA counts for 2018.',
		'Second-hand: a copy of the table, which adds up to what the publisher prints.',
		'A copy of table 7.B1 of the same Supplement was set aside: its states add up to 836 million dollars more than its own total.'
	],
	checks: [
		'51 areas, federal 59,655,194 thousand dollars: what is printed for all areas, 59,665,127, less the 9,933 for the Northern Mariana Islands.',
		'State supplements 3,414,366 thousand dollars, as printed.'
	]
};

/** SSI by state and by who pays, in the one year that was found. */
export const ssi: Source = (readRaw) => {
	refuseUnread(readRaw, {
		folder: FOLDER,
		pattern: /^ssa_ssi_payments_by_state_.*\.csv$/,
		read: [NAME]
	});
	const file = FOLDER + NAME;
	const header = ['state', 'year', FEDERAL, SUPPLEMENT];
	return [tidyTable(descriptor, rawRows(readRaw(file), file, header).map(rowOf))];
};

function rowOf(raw: RawRow): TidyRow {
	return {
		year: Number(raw.oneOf('year', ['2024'])),
		state: stateIn(raw, 'state'),
		federal_usd: raw.dollars(FEDERAL, THOUSANDS),
		state_supplement_usd: raw.dollars(SUPPLEMENT, THOUSANDS)
	};
}
