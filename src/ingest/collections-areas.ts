import { stateNamed } from '../lib/data/states';
import type { RawRow } from './raw-table';

/** How the District of Columbia is printed to FY1998. */
export const MARYLAND_WITH_DC = 'Maryland (including District of Columbia)';

/** Printed lines that are no state's own name, by the code of the area in the table written. */
const PRINTED_AREAS = new Map([
	['United States, total', 'US'],
	[MARYLAND_WITH_DC, 'MD'],
	['Puerto Rico', 'PR'],
	['International, other than Puerto Rico', 'INTL-AND-FORCES'],
	['International (sub-row of International and U.S. Territories)', 'INTL'],
	['U.S. Armed Services overseas and Territories other than Puerto Rico', 'FORCES'],
	['U.S. Armed Service members overseas and Territories other than Puerto Rico', 'FORCES'],
	['Other (sub-row of International and U.S. Territories)', 'OTHER'],
	['Undistributed', 'UNDISTRIBUTED'],
	['Undistributed (other, including Federal tax deposits)', 'UNDISTRIBUTED']
]);

/** Printed lines beside the total: a sub-total, adjustments and their parts, and a second total. */
const BESIDE_TOTAL = new Set([
	'International and U.S. Territories',
	'Adjustments and credits',
	'Highway and Airport and Airways Trust Funds',
	'Excess Federal Insurance Contributions Act (FICA) credits',
	'Advance earned income tax credit',
	'U.S. totals including adjustments and credits'
]);

/**
 * The code of the area a line of the Treasury Bulletin is about, or `null` where the line is no part of
 * the printed total of its year. Throws at a line it does not know.
 */
export function bulletinAreaOf(raw: RawRow): string | null {
	const printed = raw.text('area');
	const state = stateNamed(printed);
	if (state) return state.code;
	if (BESIDE_TOTAL.has(printed)) return null;
	const code = PRINTED_AREAS.get(printed) ?? areaByYear(printed, raw.number('fiscal_year'));
	if (code === undefined) throw raw.fault('area', 'a state or a line of Table FFO-5');
	return code;
}

/** The lines whose meaning changed with the years. */
function areaByYear(printed: string, fiscalYear: number): string | null | undefined {
	switch (printed) {
		case 'International':
			return fiscalYear <= 1997 ? 'INTL-AND-PR' : 'INTL';
		case 'Presidential Election Campaign Fund':
			return fiscalYear === 1991 ? 'CAMPAIGN-FUND' : null;
		default:
			return undefined;
	}
}
