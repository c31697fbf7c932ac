/** Stands in the explorer's page where its charts belong, until the server fills them in. */
export const FIGURES_SLOT = '<div id="figures"></div>';

/** Stands where others' figures of the first view belong, until the server fills them in. */
export const OTHERS_SLOT = '<div id="others"></div>';

/** Stands where the verdict on the quoted sentence belongs, and the test of each state, until the server fills them in. */
export const VERDICT_SLOT = '<div id="verdict"></div>';

/** The slot with the verdict. */
export function withVerdict(html: string): string {
	return `<div id="verdict">${html}</div>`;
}

/** The slot with what others say. */
export function withOthers(html: string): string {
	return `<div id="others">${html}</div>`;
}

/** The slot with its charts; a page is painted before they are laid out (`.after-paint` in app.css). */
export function withFigures(charts: string): string {
	return `<div id="figures" class="sparing after-paint">${charts}</div>`;
}
