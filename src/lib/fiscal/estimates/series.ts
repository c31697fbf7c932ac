import type { RockefellerRow, TaxFoundationRow } from '$lib/data/balances';
import type { CffrRow, UsaspendingRow } from '$lib/data/funds';
import type { CollectionsRow } from '$lib/data/taxes';
import { collectionsCffrSeries, collectionsUsaspendingSeries } from './collections';
import type { ContextByYear } from '../core/context';
import { rockefellerSeries } from './rockefeller';
import { taxFoundationSeries } from './tax-foundation';
import type { EstimateSeries } from '../core/types';

/** The published rows behind all estimates. */
export interface EstimateRows {
	readonly taxFoundation: readonly TaxFoundationRow[];
	readonly rockefeller: readonly RockefellerRow[];
	readonly collections: readonly CollectionsRow[];
	readonly cffr: readonly CffrRow[];
	readonly usaspending: readonly UsaspendingRow[];
}

/** Every estimate as a series, in the order of `ESTIMATES`. */
export function allSeries(rows: EstimateRows, contexts: ContextByYear): readonly EstimateSeries[] {
	return [
		taxFoundationSeries(rows.taxFoundation),
		...rockefellerSeries(rows.rockefeller, contexts),
		collectionsCffrSeries(rows.collections, rows.cffr),
		collectionsUsaspendingSeries(rows.collections, rows.usaspending)
	];
}
