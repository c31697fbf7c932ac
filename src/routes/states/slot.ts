import { isStateCode, type StateCode } from '$lib/data/states';

/** Stands in the page of a state where its figures belong, until the server fills them in. */
export function stateSlot(code: StateCode): string {
	return `<div id="figures" data-state="${code}"></div>`;
}

const SLOT = /<div id="figures" data-state="([A-Z]{2})"><\/div>/;

/** A page's HTML with the figures of its state in their slot; unchanged where it has none. */
export function withStateFigures(html: string, draw: (code: StateCode) => string): string {
	return html.replace(SLOT, (slot, code: string) =>
		isStateCode(code) ? `<div id="figures" class="sparing">${draw(code)}</div>` : slot
	);
}
