/** How long a page waits for its typeface, in milliseconds: the time in which one comes that is near or kept. */
const PATIENCE = 50;

/** How long a page that did without is left to its code and its figures, in milliseconds. */
const REST = 3000;

/** What asks for the typeface ahead (app.html), and holds the page back until then. */
export const ASKING = 'link[as="font"]';

/**
 * Shows a page in the letters of the system where its own do not come at once (`data-plain` in fonts.css). While they
 * are asked for ahead, Chromium holds all of the page back, and on a slow line shows it without them in the end. Later
 * they are asked for once more, for the next page; that page does without where they do not come then either.
 */
export function waitBriefly(): void {
	setTimeout(() => {
		const link = document.querySelector<HTMLLinkElement>(ASKING);
		if (!link || performance.getEntriesByName(link.href).length > 0) return;
		link.remove();
		document.documentElement.dataset.plain = '';
		// One that does not come then is no fault of the page (`watchFaults`).
		setTimeout(() => document.fonts.forEach((face) => face.load().catch(() => {})), REST);
	}, PATIENCE);
}
