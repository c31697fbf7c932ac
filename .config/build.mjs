import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compress, packAhead } from './compress.mjs';
import { root, start } from './install.mjs';

const sources = ['src', 'datasets', 'static'];
const settings = [
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts',
	...[
		'adapter.mjs',
		'built-files.mjs',
		'chunks.mjs',
		'code-words.mjs',
		'compress.mjs',
		'first-pages.mjs',
		'last-forms.mjs',
		'light-pages.mjs',
		'light-styles.mjs',
		'own-nodes.mjs',
		'page-starts.mjs',
		'sitemap.mjs',
		'start-script.mjs'
	].map((name) => join('.config', name))
];

const folder = join(root, 'build');

const output = join(root, '.svelte-kit', 'output');

/** Where SvelteKit writes pages and data before it makes the site of them. */
const drawn = join(output, 'prerendered', 'pages');

/** Written into build/ itself, which every build empties first: a stamp never outlives its build. */
const stamp = join(folder, '.sources');

/**
 * What the bundler no longer needs is given back at once, and its threads share two heaps: else it stays with the
 * build while the pages are drawn, a fifth of its memory. Where the system has other allocators they are not read.
 */
const giving = { MALLOC_ARENA_MAX: '2', MIMALLOC_PURGE_DELAY: '0' };

/** Builds the site and packs its files, whatever is there; returns an exit code. */
export async function build() {
	const hash = sourceHash();
	const vite = join('node_modules', 'vite', 'bin', 'vite.js');
	// What an earlier build left goes at once: what stands there from now on is of this one.
	rmSync(drawn, { recursive: true, force: true });
	const client = join(output, 'client');
	// What this needs has been installed by now, and had not been when this file was read.
	const { lastForms } = await import('./last-forms.mjs');
	const packing = packAhead(drawn, lastForms({ drawn, client, base: process.env.BASE_PATH ?? '' }));
	const code = await start(process.execPath, [vite, 'build'], { env: giving });
	const ahead = await packing.end();
	if (code !== 0) return code;
	await compress(folder, ahead);
	writeFileSync(stamp, hash);
	return code;
}

/** Builds the site when its sources have changed since the last build; returns an exit code. */
export async function buildIfStale() {
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceHash()) return 0;
	console.log('Building the site …');
	return build();
}

function sourceHash() {
	const hash = createHash('sha256').update(process.env.BASE_PATH ?? '');
	for (const file of [...sources.flatMap(filesIn), ...settings]) {
		hash.update(file).update(readFileSync(join(root, file)));
	}
	return hash.digest('hex');
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesIn(folder) {
	if (!existsSync(join(root, folder))) return [];
	return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(root.length))
		.sort();
}
