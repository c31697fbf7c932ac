import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './install.mjs';

/** The script that stands in every page, made of src/start/, and its hash for the policy on content. */
export async function startScript() {
	const code = await bundled('start', 'iife');
	return {
		code,
		hash: /** @type {const} */ (`sha256-${createHash('sha256').update(code).digest('base64')}`)
	};
}

/** The module that pages ask for when a reader searches, made of src/search/. */
export function searchScript() {
	return bundled('search', 'es');
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
 * The code of one folder below src/, which begins in the file of its name.
 * @param {string} name
 * @param {'iife' | 'es'} format
 */
async function bundled(name, format) {
	standIn();
	const built = await build({
		configFile: false,
		logLevel: 'warn',
		resolve: { alias: { $lib: join(root, 'src', 'lib') } },
		build: {
			write: false,
			target: 'es2022',
			modulePreload: false,
			rolldownOptions: {
				input: join(root, 'src', name, `${name}.ts`),
				preserveEntrySignatures: 'strict',
				output: { format }
			}
		}
	});
	const [first] = /** @type {import('vite').Rolldown.RolldownOutput} */ (built).output;
	return first.code.trim();
}
