import { claimIds } from '../../src/routes/claims/claim-groups.server';
import { claimPage } from '../../src/routes/claims/claim-page.server';
import type { ClaimPage } from '../../src/routes/claims/claim-view';

/** The addresses of all claims, in the order of the dataset. */
export const ids = claimIds();

/** What the page of each of them shows. */
export const pages = ids.flatMap((id) => claimPage(id) ?? []);

export function pageOf(id: string): ClaimPage {
	const page = pages.find((one) => one.id === id);
	if (!page) throw new Error(`No page of the claim "${id}".`);
	return page;
}
