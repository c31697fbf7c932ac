import { whyOf } from '$lib/view/load-fault';

/** What is said of the taxes and programs of all states in a year, that could not be had. */
export function lostGroupsWords(fiscalYear: number, why: unknown): string {
	return `The taxes and programs of FY${fiscalYear} could not be fetched, ${whyOf(why)}.`;
}
