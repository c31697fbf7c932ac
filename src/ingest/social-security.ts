import { stateIn } from './raw-area';
import { refuseUnread } from './raw-family';
import { rawRows, type RawRow } from './raw-table';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const FOLDER = 'spending/';
const NAME = 'ssa_oasdi_monthly_benefits_by_state_dec2024.csv';
const BENEFITS = 'oasdi_benefits_in_current_payment_status_thousand_usd_per_month';
const THOUSANDS = 3;

/** Social Security benefits by state in the one month that was found. */
export const socialSecurity: Source = (readRaw) => {
	refuseUnread(readRaw, {
		folder: FOLDER,
		pattern: /^ssa_oasdi_monthly_benefits_by_state_.*\.csv$/,
		read: [NAME]
	});
	const file = FOLDER + NAME;
	return [
		tidyTable(
			'funds/social-security',
			rawRows(readRaw(file), file, ['state', 'month', BENEFITS]).map(rowOf)
		)
	];
};

function rowOf(raw: RawRow): TidyRow {
	return {
		month: raw.oneOf('month', ['2024-12']),
		state: stateIn(raw, 'state'),
		monthly_benefits_usd: raw.dollars(BENEFITS, THOUSANDS)
	};
}
