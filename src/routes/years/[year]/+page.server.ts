import { error } from '@sveltejs/kit';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { yearPage } from '$lib/view/year-page';
import { pagesNamedIn } from '../../named.server';
import { eventWords, flagsTold } from '../event-words';
import { allYears, yearPageOf, type YearPage } from '../year-page.server';
import type { PageServerLoad } from './$types';

/** The pages of what its sentences name: its estimate, and the years of events and of figures that are carried. */
function namedOn({ fiscalYear, estimate, estimates, events, carried }: YearPage) {
	const flags = estimates.flatMap((one) => (one.estimate === estimate ? one.flags : []));
	const told = [
		...events.map((event) => eventWords(event).sentence),
		...flagsTold(flags, carried).flatMap(({ label, sentence }) => [label, sentence]),
		estimateOf(estimate).label
	];
	return pagesNamedIn(told, {}).filter(({ path }) => path !== yearPage(fiscalYear));
}

/** Every year is found by its link on /years/: to list the years would take all estimates, before they are wanted. */
export const load: PageServerLoad = ({ params }) => {
	const year = allYears().find((one) => String(one) === params.year);
	if (year === undefined) error(404, `No estimate has the year "${params.year}".`);
	const told = yearPageOf(year);
	return { ...told, named: namedOn(told), crumb: String(year) };
};
