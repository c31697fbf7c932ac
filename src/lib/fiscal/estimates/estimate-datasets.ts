import type { DatasetPath } from '$lib/data/registry';
import type { EstimateId } from '../core/types';

const COLLECTIONS = 'taxes/collections';

/** Where an estimate of others stands; every report of the Rockefeller Institute is in one dataset. */
const PUBLISHED: Readonly<Partial<Record<EstimateId, readonly DatasetPath[]>>> = {
	'tax-foundation': ['balances/tax-foundation'],
	'collections-cffr': [COLLECTIONS, 'funds/cffr'],
	'collections-usaspending': [COLLECTIONS, 'funds/usaspending']
};

/** The datasets that both sides of an estimate are read from; none for our own account, whose lines name theirs. */
export function estimateDatasets(id: EstimateId): readonly DatasetPath[] {
	if (id.startsWith('rockefeller')) return ['balances/rockefeller'];
	return PUBLISHED[id] ?? [];
}
