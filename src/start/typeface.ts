/** How long a page waits for its typeface, in milliseconds: the time in which one comes that is near or kept. */
const PATIENCE = 50;

/** What asks for the typeface ahead (app.html), and holds the page back until then. */
const ASKING = 'link[as="font"]';

/**
 * Shows a page in the letters of the system where its own do not come at once (`data-plain` in fonts.css). While they
 * are asked for ahead, Chromium holds all of the page back, and on a slow line shows it without them in the end. When
 * all else is there they are asked for again, for the next page.
 */
export function waitBriefly(): void {
	setTimeout(() => {
		const link = document.querySelector<HTMLLinkElement>(ASKING);
		if (!link || performance.getEntriesByName(link.href).length > 0) return;
		link.remove();
		document.documentElement.dataset.plain = '';
		addEventListener('load', () => void document.fonts.load('1em Newsreader Ledger'));
	}, PATIENCE);
}
