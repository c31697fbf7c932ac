import type { Hand, HandYear } from '$lib/charts/by-estimate/series';
import type { StateCode } from '$lib/data/states';
import type { Choice } from '$lib/fiscal/core/types';
import type { FarApart } from '$lib/fiscal/estimates/far-apart';
import type { InsurersBooked } from '$lib/fiscal/estimates/insurers';

/** How estimates are set beside each other: as their publishers print them, in dollars of the year. */
export const BY_ESTIMATE_CHOICE: Choice = {
	estimate: 'account',
	measure: 'net',
	scale: 'per-person',
	dollars: 'current',
	deficit: 'per-person',
	interest: 'left-out'
};

/** The years of the last decade stand open, those before are folded: they have other columns. */
export const OPEN_YEARS = 12;

/** One state's years by every estimate; years fall. */
export interface ByEstimateInput {
	readonly state: StateCode;
	readonly hands: readonly Hand[];
	readonly years: readonly HandYear[];
	/** What USAspending books in the state for insurers, where that is far from the nation's. */
	readonly insurers: InsurersBooked | null;
	/** Years in which our own account is far from the Rockefeller Institute; absent or empty where none is. */
	readonly farApart?: readonly FarApart[];
}
