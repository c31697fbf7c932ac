import type { StateCode } from '$lib/data/states';
import type { estimatesBeside } from '$lib/view/estimates-beside';
import type { FigureFiles } from '$lib/view/figure-files';
import type { PackedLines } from '$lib/view/pack-lines';

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
