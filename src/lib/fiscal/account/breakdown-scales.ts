/** How a breakdown measures its bands: whole dollars, dollars per person, or those less the nation's. */
export type BreakdownScale = 'per-person' | 'average' | 'total';

/** A scale as told to a reader. */
export interface BreakdownScaleWords {
	readonly id: BreakdownScale;
	/** Goes into menus. */
	readonly label: string;
}

/** The scales in the order of menus; the first is the usual one. */
export const BREAKDOWN_SCALES: readonly BreakdownScaleWords[] = [
	{ id: 'per-person', label: 'Per person' },
	{ id: 'average', label: 'Against the national average' },
	{ id: 'total', label: 'All dollars' }
];
