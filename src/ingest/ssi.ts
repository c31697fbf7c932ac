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

/** SSI by state and by who pays, in the one year that was found. */
export const ssi: Source = (readRaw) => {
	refuseUnread(readRaw, {
		folder: FOLDER,
		pattern: /^ssa_ssi_payments_by_state_.*\.csv$/,
		read: [NAME]
	});
	const file = FOLDER + NAME;
	const header = ['state', 'year', FEDERAL, SUPPLEMENT];
	return [tidyTable('funds/ssi', rawRows(readRaw(file), file, header).map(rowOf))];
};

function rowOf(raw: RawRow): TidyRow {
	return {
		year: Number(raw.oneOf('year', ['2024'])),
		state: stateIn(raw, 'state'),
		federal_usd: raw.dollars(FEDERAL, THOUSANDS),
		state_supplement_usd: raw.dollars(SUPPLEMENT, THOUSANDS)
	};
}
