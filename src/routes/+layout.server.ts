import { SITE } from '$lib/data/site.server';
import { edition } from '$lib/ledger/edition.server';

/** What stands at the foot of every page and in every citation. */
export const load = () => ({ edition: edition(), author: SITE.author });
