import { dataset } from '$lib/data/datasets.server';
import { ownAccountYear } from './account.server';
import { arithmeticOf } from '$lib/fiscal/campaign/arithmetic';
import type { Arithmetic } from '$lib/fiscal/campaign/types';
import { neutralNet } from '$lib/fiscal/core/deficit';
import { ledger } from './ledger.server';

let made: readonly Arithmetic[] | undefined;

/** The campaign's own calculations with their corrections, in the order of their years. */
export function campaignArithmetic(): readonly Arithmetic[] {
	made ??= makeArithmetic();
	return made;
}

/** The calculation behind the figure of a claim; `null` where its maker shows none. */
export function arithmeticOfClaim(claim: string): Arithmetic | null {
	return campaignArithmetic().find((one) => one.claim === claim) ?? null;
}

function makeArithmetic(): readonly Arithmetic[] {
	const rows = dataset('claims/arithmetic');
	const calculations = [...new Set(rows.map(({ calculation }) => calculation))];
	return calculations.map((id) => calculation(id));
}

function calculation(id: string): Arithmetic {
	const fiscalYear = Number(id.replace('year-', ''));
	const year = ownAccountYear(fiscalYear);
	const context = ledger().context.get(fiscalYear);
	if (!year || !context) throw new Error(`The account has no year ${fiscalYear}.`);
	return arithmeticOf({
		rows: dataset('claims/arithmetic').filter((row) => row.calculation === id),
		collections: dataset('taxes/collections'),
		usaspending: dataset('funds/usaspending'),
		year,
		neutral: neutralNet('per-person', { ...year, ...context }),
		state: 'CA'
	});
}
