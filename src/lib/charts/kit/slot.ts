/** A page's HTML with a slot filled in; unchanged, and nothing made, where the page does not have it. */
export function fillSlot(html: string, slot: string, fill: () => string): string {
	if (!html.includes(slot)) return html;
	return html.replace(slot, fill);
}
