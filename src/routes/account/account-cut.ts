import { mapped } from '$lib/fiscal/account/mapped';
import type { AccountModel, ShareSeries } from '$lib/fiscal/account/types';

/** The account's model cut down to one fiscal year, for a page that shows no other at first; throws without it. */
export function modelOfYear(model: AccountModel, fiscalYear: number): AccountModel {
	const index = model.fiscalYears.indexOf(fiscalYear);
	if (index < 0) throw new Error(`The account has no FY${fiscalYear}.`);
	return {
		fiscalYears: [fiscalYear],
		totals: mapped(model.totals, (totals) => [totals[index] ?? 0]),
		shares: mapped(model.shares, (series) => seriesOfYear(series, index))
	};
}

function seriesOfYear(series: ShareSeries, index: number): ShareSeries {
	return {
		rows: [series.rows[series.rowOfYear[index] ?? 0] ?? []],
		rowOfYear: [0],
		keyYear: [series.keyYear[index] ?? 0],
		basis: [series.basis[index] ?? 'own']
	};
}
