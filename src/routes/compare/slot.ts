/** Stands in the page of the comparison where its figures belong, until the server fills them in. */
export const COMPARE_SLOT = '<div id="figures" data-page="compare"></div>';

/** The slot with its figures. */
export function withCompared(figures: string): string {
	return `<div id="figures" class="sparing">${figures}</div>`;
}
