import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getEnvironmentData, isMainThread, setEnvironmentData } from 'node:worker_threads';
import { root } from './install.mjs';

/** The scripts of src/start/ by name, each with its hash for the policy on content. */
export async function startScripts() {
	const [start, awaiting, comparing, putting, filter, guide, host] = await Promise.all([
		scriptOf('start/start.ts'),
		scriptOf('start/awaiting.ts'),
		scriptOf('start/comparing.ts'),
		scriptOf('start/putting.ts'),
		scriptOf('start/filter.ts'),
		scriptOf('start/guide.ts'),
		scriptOf('start/host.ts')
	]);
	return { start, awaiting, comparing, putting, filter, guide, host };
}

/** @param {string} path */
async function scriptOf(path) {
	const code = isMainThread ? await bundled(path, 'iife') : await keptScript(path);
	// Under its path the threads of a build find the script.
	setEnvironmentData(path, code);
	const digest = createHash('sha256').update(code).digest('base64');
	return { code, hash: /** @type {const} */ (`sha256-${digest}`) };
}

/**
 * SvelteKit reads its configuration anew on each thread of a build: none needs a bundler of its own for that.
 * @param {string} path
 */
async function keptScript(path) {
	const kept = getEnvironmentData(path);
	return typeof kept === 'string' ? kept : bundled(path, 'iife');
}

/** The module that pages ask for when a reader searches, made of src/search/. */
export function searchScript() {
	return bundled('search/search.ts', 'es');
}

/**
 * In a fresh clone SvelteKit has not yet written what tsconfig.json extends, and asks for its configuration, and so
 * for this script, before it does.
 */
function standIn() {
	const folder = join(root, '.svelte-kit');
	const file = join(folder, 'tsconfig.json');
	if (existsSync(file)) return;
	mkdirSync(folder, { recursive: true });
	writeFileSync(file, '{}');
}

/**
 * The code that begins in one file below src/.
 * @param {string} path
 * @param {'iife' | 'es'} format
 */
async function bundled(path, format) {
	standIn();
	const { build } = await import('vite');
	const built = await build({
		configFile: false,
		logLevel: 'warn',
		resolve: { alias: { $lib: join(root, 'src', 'lib') } },
		build: {
			write: false,
			target: 'es2022',
			modulePreload: false,
			rolldownOptions: {
				input: join(root, 'src', path),
				preserveEntrySignatures: 'strict',
				output: { format }
			}
		}
	});
	const [first] = /** @type {import('vite').Rolldown.RolldownOutput} */ (built).output;
	return first.code.trim();
}
