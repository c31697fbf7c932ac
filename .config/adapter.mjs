import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { root } from './install.mjs';
import { lightenPages } from './light-pages.mjs';
import { startsApart } from './page-starts.mjs';
import { writeSitemap } from './sitemap.mjs';

/** How SvelteKit ends the names of the figures of a page where they stand apart from it. */
const APART = '__data.json';

/**
 * Static files, without the figures of pages apart from them: those are for links that fetch no page, and every
 * link of this site does (`data-sveltekit-reload` in src/app.html); and each page with the styles it needs alone, and
 * without what starts its code where that is much.
 * With them goes the list of all pages.
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function pagesAlone() {
	const { name, adapt } = adapter({ strict: true });
	return {
		name,
		async adapt(builder) {
			await adapt(builder);
			const folder = join(root, 'build');
			for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
				if (file.endsWith(APART)) rmSync(join(folder, file));
			}
			const { base } = builder.config.kit.paths;
			lightenPages(folder, base);
			startsApart(folder, base);
			const { pages } = builder.prerendered;
			writeSitemap({ folder, pages, origin: siteAddress(), base });
		}
	};
}

/** Where the owner says that the site stands; the build has read the file through its schema by now. */
function siteAddress() {
	return String(JSON.parse(readFileSync(join(root, 'src', 'site.json'), 'utf8')).address);
}
