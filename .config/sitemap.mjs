import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `src/lib/view/Head.svelte` writes into pages that no search should list. */
const unlisted = '<meta name="robots" content="noindex"';

/** The list that the sitemap is made of, an address below the host a line; the dot keeps it out of the site. */
const list = '.pages';

/**
 * Writes the list of all pages that a search may list, in order; and where the owner has named the host, a sitemap of
 * them, which robots.txt then names.
 * @param {{ folder: string, pages: ReadonlyMap<string, { file: string }>, origin: string, base: string }} site
 */
export function writeSitemap({ folder, pages, origin, base }) {
	const paths = [...pages]
		.filter(([, { file }]) => !readFileSync(join(folder, file), 'utf8').includes(unlisted))
		.map(([path]) => path)
		.sort();
	writeFileSync(join(folder, list), paths.map((path) => `${path}\n`).join(''));
	if (origin === '') return;
	writeFileSync(join(folder, 'sitemap.xml'), sitemapOf(origin, paths));
	const robots = join(folder, 'robots.txt');
	const rules = readFileSync(robots, 'utf8');
	writeFileSync(robots, `${rules}Sitemap: ${origin}${base}/sitemap.xml\n`);
}

/**
 * A sitemap by the protocol of sitemaps.org. No page has a day of its own, so none is given.
 * @param {string} origin
 * @param {readonly string[]} paths
 */
export function sitemapOf(origin, paths) {
	const lines = paths.map((path) => `\t<url><loc>${escaped(origin + path)}</loc></url>\n`);
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('')}</urlset>\n`;
}

/** @param {string} address */
function escaped(address) {
	return encodeURI(address).replaceAll('&', '&amp;').replaceAll("'", '&apos;');
}
