import { group } from 'd3';
import type { TaxFoundationRow } from '$lib/data/balances';
import { columnFrom, yearOfSides } from './estimate-year';
import type { EstimateSeries, EstimateYear } from '../core/types';

/** The Tax Foundation's series: taxes by who bears them, spending received, and its own printed ratio. */
export function taxFoundationSeries(rows: readonly TaxFoundationRow[]): EstimateSeries {
	const byYear = [...group(rows, (row) => row.fiscal_year)].sort(([a], [b]) => a - b);
	return {
		estimate: 'tax-foundation',
		years: byYear.map(([fiscalYear, ofYear]) => yearOf(fiscalYear, ofYear))
	};
}

function yearOf(fiscalYear: number, rows: readonly TaxFoundationRow[]): EstimateYear {
	const column = (valueOf: (row: TaxFoundationRow) => number) =>
		columnFrom(rows, (row) => row.state, valueOf);
	return yearOfSides({
		fiscalYear,
		paid: column((row) => row.paid_usd),
		received: column((row) => row.received_usd),
		publishedRatio: column((row) => row.published_ratio),
		reasonFor: () => 'not-published',
		flagsFor: () => ['second-hand']
	});
}
