import type { StateCode } from '$lib/data/states';
import type { EstimateId } from '../core/types';
import type { Side } from '../core/verdict-band';
import type { EstimateYears } from './estimate-years';
import { ESTIMATES, estimateOf } from './estimates';

/** The publisher whose reports come out each year and revise what they said before: one entry, not one a report. */
export const REVISER = 'Rockefeller Institute';

/** A side on which that publisher has put a state's year since it printed another one, without a figure that is known. */
export interface SideSince {
	readonly state: StateCode;
	readonly fiscalYear: number;
	readonly side: Side;
}

const IDS = /^rockefeller-(20\d\d)$/;

/** Whether an estimate is a report of that publisher. */
export function isReport(id: EstimateId): boolean {
	return IDS.test(id);
}

/** The year in which a report came out, or in which a figure of it was printed; empty where none is told. */
export function editionOf(words: string): string {
	return /20\d\d/.exec(words)?.[0] ?? '';
}

/** What the reports of one publisher are together: in menus one entry, in an address the newest. */
export const REPORTS_ENTRY = 'rockefeller';

/** Its reports, the newest first. */
export const REPORTS: readonly EstimateId[] = ESTIMATES.map(({ id }) => id)
	.filter(isReport)
	.toSorted((a, b) => b.localeCompare(a));

/** Whether two estimates are one entry of the menus: the same one, or reports of the same publisher. */
export function isSameEntry(one: EstimateId, other: EstimateId): boolean {
	return one === other || (isReport(one) && isReport(other));
}

/** The years of each estimate, and which it opens with. */
export type YearsOf = (estimate: EstimateId) => EstimateYears;

const known = new WeakMap<YearsOf, EstimateYears>();

/** The years a reader may step through: those of all reports of one publisher together; always the same object. */
export function entryYears(estimate: EstimateId, yearsOf: YearsOf): EstimateYears {
	if (!isReport(estimate)) return yearsOf(estimate);
	const made = known.get(yearsOf) ?? reportYears(yearsOf);
	known.set(yearsOf, made);
	return made;
}

function reportYears(yearsOf: YearsOf): EstimateYears {
	const years = new Set(REPORTS.flatMap((id) => yearsOf(id).all));
	const all = [...years].sort((a, b) => a - b);
	return { all, opening: all.at(-1) ?? 0 };
}

/** The reports with figures for a year, the newest first, those that found only some states after all others. */
export function reportsIn(fiscalYear: number, yearsOf: YearsOf): readonly EstimateId[] {
	const found = REPORTS.filter((id) => yearsOf(id).all.includes(fiscalYear));
	const isPartial = (id: EstimateId) => estimateOf(id).isPartial;
	return [...found.filter((id) => !isPartial(id)), ...found.filter(isPartial)];
}
