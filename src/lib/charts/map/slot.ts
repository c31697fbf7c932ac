/** Stands in a page's HTML where the outlines of the map belong, until the server fills them in. */
export const OUTLINE_SLOT = '<defs id="outlines"></defs>';

/** The slot with its definitions. */
export function withOutlines(definitions: string): string {
	return `<defs id="outlines">${definitions}</defs>`;
}
