/**
 * Marks a page until all of its words have come. Chromium then looks through every field for what it could fill in,
 * and lays each folded or far part out for it, in one task: while the mark stands there is nothing to lay out
 * (`data-opening` in app.css). Not where the address leads to a part of the page, which may be one of them.
 */
export function markOpening(): void {
	if (location.hash !== '') return;
	const { dataset } = document.documentElement;
	dataset.opening = '';
	// The browser looks right after it has told of this.
	document.addEventListener('DOMContentLoaded', () => setTimeout(() => delete dataset.opening));
}
