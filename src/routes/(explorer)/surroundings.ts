import type { LabelPlace } from '$lib/charts/map/place';
import type { StateCode } from '$lib/data/states';
import type { EstimateId } from '$lib/fiscal/core/types';
import type { EstimateYears } from '$lib/fiscal/estimates/estimate-years';
import type { PublishedPoint } from '$lib/fiscal/estimates/published-points';
import type { estimatesBeside } from '$lib/view/estimates-beside';
import type { PackedContext, PackedSeries } from '$lib/view/pack';
import type { PackedLines } from '$lib/view/pack-lines';

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

/** How the explorer reaches the world: figures by name, and the address bar. */
export interface Surroundings extends FigureFiles {
	/**
	 * The code of the live charts, those that were served show the first view alone; and what says which estimates are
	 * told beside a year.
	 */
	readonly fetchFigures: () => Promise<typeof estimatesBeside>;
	readonly fetchLines: (state: StateCode) => Promise<PackedLines>;
	readonly write: (query: string, how: 'push' | 'replace') => void;
	/** Acts once the reader has stopped for a moment; of several acts, the last alone. */
	readonly atRest: (act: () => void) => void;
}
