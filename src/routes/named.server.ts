import type { StateCode } from '$lib/data/states';
import { ledger } from '$lib/ledger/ledger.server';
import { namedIn, namedPages, type NamedPage, type PagedYears } from '$lib/view/named-pages';

let paged: PagedYears | undefined;

/** The first and the last fiscal year that any estimate has: all between them have a page. */
function pagedYears(): PagedYears {
	const all = [...ledger().series.values()].flatMap(({ years }) =>
		years.map(({ fiscalYear }) => fiscalYear)
	);
	paged ??= { first: Math.min(...all), last: Math.max(...all) };
	return paged;
}

/** The pages of what sentences name, those of some states first; never the page that they stand on. */
export function pagesNamedIn(
	sentences: readonly string[],
	{
		states = [],
		own = null
	}: { readonly states?: readonly StateCode[]; readonly own?: StateCode | null }
): readonly NamedPage[] {
	const named = namedIn(sentences, pagedYears());
	const all = new Set([...states, ...named.states]);
	return namedPages({ ...named, states: [...all].filter((code) => code !== own) });
}
