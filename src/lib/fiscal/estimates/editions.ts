import type { EstimateId } from '../core/types';

/** The publisher whose reports come out each year and revise what they said before: one entry, not one a report. */
export const REVISER = 'Rockefeller Institute';

const IDS = /^rockefeller-(20\d\d)$/;

/** Whether an estimate is a report of that publisher. */
export function isReport(id: EstimateId): boolean {
	return IDS.test(id);
}

/** The year in which a report came out, or in which a figure of it was printed; empty where none is told. */
export function editionOf(words: string): string {
	return /20\d\d/.exec(words)?.[0] ?? '';
}
