/** How far down the window the reader is taken to look, as a share of its height. */
const LOOKED_AT = 1 / 3;

/**
 * Exchanges a part of the page and leaves what is read where it stands in the window. A browser that is left to itself
 * takes another part for the one that is read, as all of it goes and comes, and what comes may have other heights.
 */
export function inPlace(part: HTMLElement, exchange: () => void): void {
	const root = document.documentElement;
	const read = readIn(part);
	root.style.overflowAnchor = 'none';
	exchange();
	const again = read && beginningsIn(part).find(({ name }) => name === read.name);
	if (again) scrollBy({ top: again.top - read.top, behavior: 'instant' });
	root.style.overflowAnchor = '';
}

/** What begins nearest to where the reader looks; `null` where that stands above the part, and stays where it is. */
function readIn(part: HTMLElement) {
	if (part.getBoundingClientRect().top >= 0) return null;
	const line = innerHeight * LOOKED_AT;
	const nearest = beginningsIn(part).toSorted(
		(a, b) => Math.abs(a.top - line) - Math.abs(b.top - line)
	);
	return nearest[0] ?? null;
}

/** The figures and headings of a part that can be seen, and how far below the upper edge of the window each is, in pixels. */
function beginningsIn(part: HTMLElement) {
	return [...part.querySelectorAll('figure[id], h2, h3')]
		.filter((one) => one.checkVisibility())
		.map((one) => ({ name: one.id || one.textContent, top: one.getBoundingClientRect().top }));
}
