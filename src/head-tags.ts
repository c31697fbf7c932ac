import { cardOf, hasCard } from '$lib/view/card';
import { SITE_NAME } from '$lib/words/page-head';

/** Where a page stands. */
export interface PagePlace {
	/** Scheme and host, as in `https://ledger.example.org`; empty where the owner has not named them. */
	readonly origin: string;
	/** The folder that the site is served from; empty for the root of its host. */
	readonly folder: string;
	/** The path of the page below that folder. */
	readonly path: string;
}

/**
 * A page with its address and what other sites make a card of, told by its own title and description. Addresses
 * have to be absolute, so they stand only where the owner has named the host. A page without a chart of its own has
 * the card of the front page; pages that no search lists have none.
 */
export function withHeadTags(html: string, place: PagePlace): string {
	const [, title] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
	const [, description] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
	if (title === undefined || description === undefined || html.includes(UNLISTED)) return html;
	const isPictured = place.origin !== '';
	const card = cardOf(hasCard(place.path) ? place.path : '/');
	const tags = [
		...addressTags(place),
		propertyTag('og:site_name', SITE_NAME),
		propertyTag('og:type', 'website'),
		propertyTag('og:title', title.replaceAll('"', '&quot;')),
		propertyTag('og:description', description),
		...(isPictured ? [propertyTag('og:image', addressIn(place, card))] : []),
		`<meta name="twitter:card" content="${isPictured ? 'summary_large_image' : 'summary'}">`
	];
	return html.replace('</head>', () => `${tags.join('')}</head>`);
}

/** What `Head.svelte` writes into pages that no search should list. */
const UNLISTED = '<meta name="robots" content="noindex"';

function addressTags(place: PagePlace): readonly string[] {
	if (place.origin === '') return [];
	const address = addressIn(place, place.path);
	return [`<link rel="canonical" href="${address}">`, propertyTag('og:url', address)];
}

function addressIn({ origin, folder }: PagePlace, path: string): string {
	return `${origin}${folder}${path}`;
}

function propertyTag(property: string, content: string): string {
	return `<meta property="${property}" content="${content}">`;
}
