/** What a page asks for before its code needs it, on a line of its own. */
const PRELOADS = /[ \t]*<link href="[^"]+" rel="modulepreload">\n/g;

const END = /[ \t]*<\/body>/;

/** Whether a page has no code of its own. */
export function isStill(html: string): boolean {
	return !html.includes('__sveltekit_');
}

/** A page that asks for its code when all of it has been read, so that nothing comes before what is painted. */
export function codeLast(html: string): string {
	const preloads = html.match(PRELOADS) ?? [];
	return html.replace(PRELOADS, '').replace(END, (end) => `${preloads.join('')}${end}`);
}
