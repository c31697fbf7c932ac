/** Stands in the explorer's page where its charts belong, until the server fills them in. */
export const FIGURES_SLOT = '<div id="figures"></div>';

/** Stands where others' figures of the first view belong, until the server fills them in. */
export const OTHERS_SLOT = '<div id="others"></div>';

/** The slot with what others say. */
export function withOthers(html: string): string {
	return `<div id="others">${html}</div>`;
}

/** The slot with its charts. */
export function withFigures(charts: string): string {
	return `<div id="figures" class="sparing">${charts}</div>`;
}
