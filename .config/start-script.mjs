import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './install.mjs';

/** The script that stands in every page, made of src/start/, and its hash for the policy on content. */
export async function startScript() {
	const code = await bundled();
	return {
		code,
		hash: /** @type {const} */ (`sha256-${createHash('sha256').update(code).digest('base64')}`)
	};
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

async function bundled() {
	standIn();
	const built = await build({
		configFile: false,
		logLevel: 'warn',
		resolve: { alias: { $lib: join(root, 'src', 'lib') } },
		build: {
			write: false,
			target: 'es2022',
			modulePreload: false,
			rolldownOptions: { input: join(root, 'src', 'start', 'start.ts'), output: { format: 'iife' } }
		}
	});
	const [first] = /** @type {import('vite').Rolldown.RolldownOutput} */ (built).output;
	return first.code.trim();
}
