import type { LabelPlace } from '$lib/charts/map/place';
import type { EstimateId } from '$lib/fiscal/core/types';
import type { SideSince } from '$lib/fiscal/estimates/editions';
import type { EstimateYears } from '$lib/fiscal/estimates/estimate-years';
import type { PublishedPoint } from '$lib/fiscal/estimates/published-points';
import type { PackedContext, PackedSeries } from './pack';

/** What a view is computed from: the default estimate, and which years the others have. */
export interface ExplorerData {
	readonly catalogue: readonly {
		readonly estimate: EstimateId;
		readonly years: EstimateYears;
	}[];
	readonly series: PackedSeries;
	readonly context: PackedContext;
	readonly receiptsPerPerson: readonly (readonly [fiscalYear: number, dollars: number])[];
	readonly points: readonly PublishedPoint[];
	readonly since: readonly SideSince[];
}

/** All of it, and where the map prints its codes: what the charts need. */
export interface WholeData extends ExplorerData {
	readonly labels: readonly LabelPlace[];
}

/** How the figures of estimates are reached, by name. */
export interface FigureFiles {
	readonly fetchWhole: () => Promise<WholeData>;
	readonly fetchSeries: (estimate: EstimateId) => Promise<PackedSeries>;
	readonly fetchEconomy: () => Promise<PackedContext>;
}
