import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { root } from './install.mjs';

/** What SvelteKit calls the figures of a page where they stand apart from it. */
const APART = '__data.json';

/**
 * Static files, without the figures of pages apart from them: those are for links that fetch no page, and every
 * link of this site does (`data-sveltekit-reload` in src/app.html).
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
				if (basename(file) === APART) rmSync(join(folder, file));
			}
		}
	};
}
