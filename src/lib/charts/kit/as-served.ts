/** Elements that have no content in a chart. */
const SHAPES = 'circle|line|path|polygon|rect|use';

/** Cells, rows and items, whose end HTML lets the next one tell. */
const ENDED_BY_NEXT = /<\/(?:t[dhr]|li)>(?=<(?:t[dhr]|li)\b|<\/(?:tr|tbody|thead|ul|ol)\b)/g;

/** A cell's class of one word, which needs no quotes. */
const CELL_CLASS = /<td class="([a-z]+)">/g;

/** What only the handlers of live charts read, and neither styles nor the filter of a table; no option of a drawn one can be selected. */
const FOR_HANDLERS = / (?:data-(?!filters|counts|noun|more)[\w-]+="[^"]*"|aria-selected="false")/g;

/**
 * The HTML of charts that are drawn and never hydrated, as light as it can be with the same look and words:
 * without what serves live charts only, too.
 */
export function asServed(html: string): string {
	return asStill(html.replace(/<[a-z][^>]*>/g, (tag) => tag.replace(FOR_HANDLERS, '')));
}

/** HTML that is never hydrated, without the marks of hydration, and ends and quotes that HTML does not ask for. */
export function asStill(html: string): string {
	return html
		.replace(/<!--.*?-->/gs, '')
		.replace(new RegExp(`></(?:${SHAPES})>`, 'g'), '/>')
		.replace(ENDED_BY_NEXT, '')
		.replace(CELL_CLASS, '<td class=$1>');
}
