import { STATE_CODES, type StateCode } from '$lib/data/states';
import type { Status } from '../core/types';
import type { Side } from '../core/verdict-band';
import { SPECIFICATIONS } from './specifications';
import type { CellRow, Specification, StateCells } from './types';

/**
 * One calculation: a method, a fiscal year, a state. Net and band in current dollars, not rounded here, missing
 * `null`; the choices are empty for all but our own account.
 */
export interface SignFileRow {
	readonly specification: string;
	readonly estimate: string;
	readonly rule: string;
	readonly services: string;
	readonly corporate_labour_share: number | null;
	readonly interest: string;
	readonly pay: string;
	readonly covid: string;
	readonly fiscal_year: number;
	readonly state: StateCode;
	readonly net_usd: number | null;
	readonly band_usd: number | null;
	readonly side: Side | '';
	readonly weight: number;
	/** Why there is no net; empty where there is one. */
	readonly status: Status | '';
}

/** The status of an estimate's figure of a year and state; nothing of figures that are no estimate's. */
export type StatusAt = (
	estimate: Specification['estimate'],
	fiscalYear: number,
	state: StateCode
) => Status | undefined;

/**
 * Every calculation of every state by method, fiscal year and state. One that gives the same figures as an earlier
 * method of its maker and rule in every state is left out: it is that one.
 */
export function signRows(
	states: ReadonlyMap<StateCode, StateCells>,
	statusAt: StatusAt
): readonly SignFileRow[] {
	const byMethod = new Map(
		STATE_CODES.map((state) => [
			state,
			new Map((states.get(state)?.rows ?? []).map((row) => [row.specification.id, row]))
		])
	);
	return SPECIFICATIONS.flatMap((specification) =>
		STATE_CODES.flatMap((state) => {
			const row = byMethod.get(state)?.get(specification.id);
			return row ? rowsOf(row, state, statusAt) : [];
		}).toSorted((a, b) => a.fiscal_year - b.fiscal_year)
	);
}

function rowsOf(
	{ specification, years }: CellRow,
	state: StateCode,
	statusAt: StatusAt
): readonly SignFileRow[] {
	const identity = identityOf(specification);
	return years
		.filter(({ sameAs }) => sameAs.net === specification.id)
		.map(({ fiscalYear, net, band, side, weight }) => ({
			...identity,
			fiscal_year: fiscalYear,
			state,
			net_usd: net,
			band_usd: band,
			side: side ?? '',
			weight,
			status: net === null ? missingStatus(statusAt(specification.estimate, fiscalYear, state)) : ''
		}));
}

/** What was printed as a ratio alone has no dollars, also where an earlier edition, which it has replaced, has them. */
function missingStatus(status: Status | undefined): Status {
	return status === undefined || status === 'present' ? 'not-published' : status;
}

function identityOf({ id, estimate, rule, variant }: Specification) {
	const common = { specification: id, estimate, rule };
	if (!variant) {
		return {
			...common,
			services: '',
			corporate_labour_share: null,
			interest: '',
			pay: '',
			covid: ''
		};
	}
	const { services, corporateLabourShare, interest, pay, covid } = variant;
	return {
		...common,
		services,
		corporate_labour_share: corporateLabourShare,
		interest,
		pay,
		covid
	};
}
