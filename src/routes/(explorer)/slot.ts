/** Stands in the explorer's page where its charts belong, until the server fills them in. */
export const FIGURES_SLOT = '<div id="figures"></div>';

/** Stands where others' figures of the first view belong, until the server fills them in. */
export const OTHERS_SLOT = '<div id="others"></div>';

/** Stands where the verdict's sentences belong, until the server fills them in: they hang on no view. */
export const LEAD_SLOT = '<span id="lead"></span>';

/** The slot with the verdict; on a phone, where the sentence below is read first, in brief. */
export function withLead({
	others,
	whole,
	brief
}: Record<'others' | 'whole' | 'brief', string>): string {
	return `<span id="lead">${others} <span class="whole">${whole}</span><span class="brief">${brief}</span></span>`;
}

/** The slot with what others say. */
export function withOthers(html: string): string {
	return `<div id="others">${html}</div>`;
}

/** The slot with its charts. */
export function withFigures(charts: string): string {
	return `<div id="figures" class="sparing">${charts}</div>`;
}
