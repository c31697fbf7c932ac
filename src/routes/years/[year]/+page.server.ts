import { error } from '@sveltejs/kit';
import { allYears } from '$lib/ledger/years.server';
import { yearPageOf } from '../year-page.server';
import type { PageServerLoad } from './$types';

/** Every year is found by its link on /years/: to list the years would take all estimates, before they are wanted. */
export const load: PageServerLoad = ({ params }) => {
	const year = allYears().find((one) => String(one) === params.year);
	if (year === undefined) error(404, `No estimate has the year "${params.year}".`);
	return { ...yearPageOf(year), crumb: String(year) };
};
