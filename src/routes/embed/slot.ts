import { OWN_EMBEDS } from '$lib/view/embed-address';

/** A page whose figures have pages of their own to stand in others. */
export type EmbeddedPage = keyof typeof OWN_EMBEDS;

/** One of the figures of such a page. */
export type EmbeddedFigure<Page extends EmbeddedPage> = (typeof OWN_EMBEDS)[Page][number];

/** Stands in the page of an embedded figure where it belongs, until the server draws it in. */
export function embedSlot(page: EmbeddedPage, figure: string): string {
	return `<div id="figures" data-page="${page}" data-figure="${figure}"></div>`;
}

const SLOT = /<div id="figures" data-page="([^"]+)" data-figure="([^"]+)"><\/div>/;

/** A page's HTML with its embedded figure in the slot; unchanged where it has none. */
export function withEmbedded(
	html: string,
	draw: (page: EmbeddedPage, name: string) => string
): string {
	return html.replace(SLOT, (slot, page: string, name: string) =>
		isEmbeddedPage(page) ? `<div id="figures">${draw(page, name)}</div>` : slot
	);
}

/** The figure of a page by its name in an address; `null` where the page has none of that name. */
export function embeddedFigure<Page extends EmbeddedPage>(
	page: Page,
	name: string
): EmbeddedFigure<Page> | null {
	const names: readonly EmbeddedFigure<Page>[] = OWN_EMBEDS[page];
	return names.find((one) => one === name) ?? null;
}

function isEmbeddedPage(text: string): text is EmbeddedPage {
	return Object.keys(OWN_EMBEDS).includes(text);
}

/** Stands where a figure belongs that the server does not draw: it comes with the code. */
export const EMPTY_SLOT = '<div id="late"></div>';
