import { base } from '$app/paths';
import { SITE } from '$lib/data/site.server';
import type { Cited } from '$lib/files/citations';
import { edition } from '$lib/ledger/edition.server';
import { SITE_NAME } from '$lib/words/page-head';

/** The site as a whole, to be cited; its address is known where the owner has named its host. */
export function siteCited(): Cited {
	const { updated, lastYear } = edition();
	return {
		id: 'subsidy-ledger',
		title: `${SITE_NAME}: federal taxes paid beside federal money received, by US state and fiscal year`,
		scope: `Data to FY${lastYear}`,
		isPart: false,
		author: SITE.author,
		updated,
		address: SITE.address === '' ? '' : `${SITE.address}${base}/`
	};
}
