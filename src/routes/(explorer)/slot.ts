/** Stands in the explorer's page where its charts belong, until the server fills them in. */
export const FIGURES_SLOT = '<div id="figures"></div>';

/** The slot with its charts. */
export function withFigures(charts: string): string {
	return `<div id="figures">${charts}</div>`;
}
