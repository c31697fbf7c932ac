import type { RawRow } from './raw-table';
import type { TidyRow } from './tidy';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The months or the year in which a document came out, from the words of its vintage; empty where they name none. */
export function dateIn(vintage: string): string {
	const found = /(?:\b([A-Z][a-z]{2})[a-z]* )?\b(\d{4})\b/.exec(vintage);
	if (!found) return '';
	const [, month = '', year = ''] = found;
	const number = MONTHS.indexOf(month) + 1;
	return number === 0 ? year : `${year}-${String(number).padStart(2, '0')}`;
}

/** The portal of the Rockefeller Institute was read between its report of July 2024 and that of August 2025. */
export const PORTAL_DATE = '2024/2025';

/** The report of August 2025 is the only one whose day is known. */
const REPORT_OF_2025 = { published: '2025-08', day: '2025-08-01' };

/** When a document of the Rockefeller Institute came out, from the words of its vintage. */
export function rockefellerDate(vintage: string): string {
	if (vintage.includes('portal')) return PORTAL_DATE;
	const published = dateIn(vintage);
	return published === REPORT_OF_2025.published ? REPORT_OF_2025.day : published;
}

/** A cell of a raw row as printed, in words: what it is, the digits of the page, and their unit. */
export interface PrintedCell {
	readonly column: string;
	readonly what: string;
	readonly unit: string;
}

/** All that a row prints, with the digits of the page: "paid 692 billion; net -83.1 billion". */
export function printedWords(raw: RawRow, cells: readonly PrintedCell[]): string {
	return cells
		.filter(({ column }) => !raw.isMissing(column))
		.map(({ column, what, unit }) =>
			[what, raw.text(column).replaceAll('"', ''), unit].filter(Boolean).join(' ')
		)
		.join('; ');
}

/** A point without figures: what a file does not print is missing. */
export const NOTHING_PRINTED: TidyRow = {
	vintage: '',
	published: '',
	copied_by: '',
	paid_usd: null,
	received_usd: null,
	net_usd: null,
	paid_per_person_usd: null,
	received_per_person_usd: null,
	net_per_person_usd: null,
	received_per_dollar_paid: null,
	nation_received_per_dollar_paid: null,
	printed: '',
	scope: '',
	address: '',
	note: ''
};

/** A decimal of a cell as printed; `null` where there is none, or words instead of a number. */
export function decimalOrWords(raw: RawRow, column: string): string | null {
	return /^\d+(\.\d+)?$/.test(raw.text(column)) ? raw.decimalText(column) : null;
}
