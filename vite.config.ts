import { setFlagsFromString } from 'node:v8';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { chunkGroups } from './.config/chunks.mjs';
import { codeWords } from './.config/code-words.mjs';
import { searchScript, startScripts } from './.config/start-script.mjs';

const project = (name: string, include: string[]) => ({
	extends: true as const,
	test: { name, include, environment: 'node' as const }
});

const codeSplitting = { groups: chunkGroups };

const start = await startScripts();
const search = await searchScript();

/**
 * Three heaps stand beside each other in a build: the bundler's, SvelteKit's look at the routes, and that which draws
 * the pages. V8 would let each grow to twice what is in use before it clears it: here by a fifth, in percent; and
 * what is new takes 8 MB, not 16, in each half.
 */
const smallHeaps = {
	name: 'small-heaps',
	apply: 'build' as const,
	config: () => {
		setFlagsFromString('--heap-growing-percent=20');
		setFlagsFromString('--max-semi-space-size=8');
	}
};

export default defineConfig({
	plugins: [smallHeaps, sveltekit(), codeWords()],
	define: { START_SCRIPTS: JSON.stringify(start), SEARCH_SCRIPT: JSON.stringify(search) },
	server: { fs: { allow: ['datasets'] } },
	environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
	test: {
		expect: { requireAssertions: true },
		testTimeout: 120_000,
		// Modules are pure, and a worker that keeps them reads each once, not once a test file: a fifth of the time.
		isolate: false,
		projects: [
			project('unit', ['src/**/*.test.ts']),
			project('datasets', ['tests/datasets/**/*.test.ts']),
			project('site', ['tests/site/**/*.test.ts']),
			project('bench', ['tests/bench/**/*.test.ts'])
		]
	}
});
