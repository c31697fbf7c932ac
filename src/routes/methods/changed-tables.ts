import type { ChangeFacts } from '$lib/ledger/account-editions.server';
import { EDITION_YEARS } from '$lib/fiscal/estimates/change-log';
import { shortNameOf } from '$lib/words/names';
import { signedFigure } from './account-tables';
import type { FactColumn, FactRow } from './fact-table';

/** Columns of an earlier edition beside the account as it stands. */
export const CHANGED_COLUMNS: readonly FactColumn[] = [
	{ label: 'State' },
	...EDITION_YEARS.map((fiscalYear) => ({ label: `FY${fiscalYear}`, figure: true }))
];

/** A row a state: its balance now, dollars per person of the year, and under it what it was before. */
export function changedRows({ rows }: Pick<ChangeFacts, 'rows'>): readonly FactRow[] {
	return rows.map(({ state, years }) => ({
		key: state,
		cells: [
			{ text: shortNameOf(state) },
			...years.map(({ was, now }) => ({
				text: signedFigure(now),
				note: `was ${signedFigure(was)}`
			}))
		]
	}));
}
