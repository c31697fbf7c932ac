/** A figure of this site, at one view. */
export interface FigureView {
	/** The page that has it, below the folder of the site. */
	readonly page: `/${string}`;
	/** The query that asks the page for the view, without the question mark. */
	readonly query: string;
	/** The figure's place in the page, as in `map` for `#figure-map`. */
	readonly figure: string;
}

/** Figures that a page of their own draws by the same address as their page, by that page. */
export const OWN_EMBEDS = {
	'/': ['map', 'ranking', 'scatter', 'timeline', 'breakdown'],
	'/account/': ['ledger', 'levers', 'waterfall', 'map', 'timeline'],
	'/compare/': ['head-to-head', 'panels', 'slope', 'sum', 'ranks', 'signs']
} as const;

/** Pages whose figures follow their address, and are drawn by it. */
const FOLLOWING = /^\/(?:counties\/[a-z]{2}|claims\/conditions)\/$/;

/** Pages of claims, whose one chart follows the part that their address names; all else in them is served. */
const OF_CLAIM = /^\/claims\/[a-z0-9-]+\/$/;

/** What an address below the site has to be to name one of its pages: nothing leads out of it. */
const PAGE = /^\/(?:[a-z0-9][a-z0-9-]*\/)*$/;

const FIGURE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The page that shows a figure alone, at the same view; `null` where no page does. */
export function embedPathOf(view: FigureView): `/${string}` | null {
	const { page, query, figure } = view;
	if (!isPage(page) || !FIGURE.test(figure)) return null;
	if (isOwn(view) || isStrip(view))
		return `/embed${page}${figure}/${query === '' ? '' : `?${query}`}`;
	if (figure === 'matrix') return `/embed/matrix/${stateIn(page, query)}/`;
	if (figure === 'votes') return `/embed/matrix/${stateIn(page, query)}/?figure=votes`;
	const followed = followedQuery(page, query);
	if (followed !== '') return servedPath(page, figure, followed);
	return page === '/claims/' ? ofClaims(view) : servedPath(page, figure);
}

/** Whether a page of its own draws a figure by the same address as its page. */
function isOwn({ page, figure }: FigureView): boolean {
	const [, own] = Object.entries(OWN_EMBEDS).find(([path]) => path === page) ?? [];
	return own?.some((name) => name === figure) ?? false;
}

/** The line of all states has no frame on the explorer; a page of its own draws it once its code has come. */
function isStrip({ page, figure }: FigureView): boolean {
	return page === '/' && figure === 'strip';
}

/** What decides a state's side stands on its page too; how all states rank is served as California's against the others. */
function ofClaims({ page, query, figure }: FigureView): `/${string}` | null {
	const state = stateIn(page, query);
	if (figure === 'deciders') return servedPath(`/states/${state}/`, figure);
	const isAsServed = state === 'ca' && !query.includes('figures=plain');
	if (figure === 'ranking-of-payers' && !isAsServed) return null;
	return servedPath('/claims/', figure);
}

/** What of a query the figures of a page follow. */
function followedQuery(page: string, query: string): string {
	if (FOLLOWING.test(page)) return query;
	const [part = ''] = /(?<=^|&)part=\d+(?=&|$)/.exec(query) ?? [];
	return OF_CLAIM.test(page) ? part : '';
}

function servedPath(page: string, figure: string, query = ''): `/${string}` {
	return `/embed/figure/?page=${page}&figure=${figure}${query === '' ? '' : `&${query}`}`;
}

/** The figure of a served page that an address of `/embed/figure/` asks for; in words, what of it there cannot be. */
export function readFigureAddress(query: URLSearchParams): FigureView | string {
	const [page, figure] = [query.get('page') ?? '', query.get('figure') ?? ''];
	if (!isPage(page)) return 'This address names no page of Subsidy Ledger.';
	if (!FIGURE.test(figure)) return 'This address names no figure.';
	const rest = new URLSearchParams(query);
	for (const name of ['page', 'figure']) rest.delete(name);
	// Commas part states in the addresses of pages.
	return { page, query: followedQuery(page, `${rest}`.replaceAll('%2C', ',')), figure };
}

/** The figure that a kept address leads to, given the folder that the site is served from, as in `/` or `/ledger/`. */
export function figureViewOf(address: string, folder: string): FigureView {
	const { pathname, search, hash } = new URL(address);
	const below = pathname.startsWith(folder) ? pathname.slice(folder.length) : '';
	return { page: `/${below}`, query: search.slice(1), figure: hash.replace(/^#figure-/, '') };
}

function isPage(text: string): text is `/${string}` {
	return PAGE.test(text) && !text.startsWith('/embed/');
}

/** Votes and methods are of the state that the page is of, or that its address asks for; else of California. */
function stateIn(page: string, query: string): string {
	const [, own] = /^\/states\/([a-z]{2})\/$/.exec(page) ?? [];
	const [, asked] = /(?:^|&)state=([a-z]{2})(?:&|$)/.exec(query) ?? [];
	return own ?? asked ?? 'ca';
}
