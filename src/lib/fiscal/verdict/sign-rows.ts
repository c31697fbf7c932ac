import { STATE_CODES, type StateCode } from '$lib/data/states';
import type { Side } from '../core/verdict-band';
import type { SignTable, TableYear } from './sign-table';
import { specYearAt } from './signs';
import type { Specification } from './types';

/**
 * One row of the file of all spec-years: a specification, a fiscal year, a state. Net and band in current
 * dollars, not rounded here, missing `null`; the keys are empty for all but our own account.
 */
export interface SignFileRow {
	readonly specification: string;
	readonly estimate: string;
	readonly rule: string;
	readonly defense: string;
	readonly corporate_labour_share: number | null;
	readonly interest: string;
	readonly covid: string;
	readonly fiscal_year: number;
	readonly state: StateCode;
	readonly net_usd: number | null;
	readonly band_usd: number | null;
	readonly side: Side | '';
	readonly counts: 'yes' | 'no';
}

/** The columns of `SignFileRow` in the order of the file. */
export const SIGN_COLUMNS: readonly (keyof SignFileRow)[] = [
	'specification',
	'estimate',
	'rule',
	'defense',
	'corporate_labour_share',
	'interest',
	'covid',
	'fiscal_year',
	'state',
	'net_usd',
	'band_usd',
	'side',
	'counts'
];

/** Every spec-year of every state, in the order of the matrix, then by fiscal year and state. */
export function signRows(table: SignTable): readonly SignFileRow[] {
	return table.flatMap(({ specification, years }) =>
		years.flatMap((year) => rowsOfYear(specification, year))
	);
}

function rowsOfYear(specification: Specification, year: TableYear): readonly SignFileRow[] {
	const identity = identityOf(specification);
	return STATE_CODES.map((state, position) => {
		const { fiscalYear, net, band, side, counts } = specYearAt(year, {
			position,
			id: specification.id
		});
		return {
			...identity,
			fiscal_year: fiscalYear,
			state,
			net_usd: net,
			band_usd: band,
			side: side ?? '',
			counts: counts ? 'yes' : 'no'
		};
	});
}

function identityOf({ id, estimate, rule, variant }: Specification) {
	return {
		specification: id,
		estimate,
		rule,
		defense: variant?.defense ?? '',
		corporate_labour_share: variant?.corporateLabourShare ?? null,
		interest: variant?.interest ?? '',
		covid: variant?.covid ?? ''
	};
}
