import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Worker } from 'node:worker_threads';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { chunkGroups } from './.config/chunks.mjs';
import { codeWords } from './.config/code-words.mjs';
import { ownNodes } from './.config/own-nodes.mjs';
import { searchScript, startScripts } from './.config/start-script.mjs';

const project = (name: string, include: string[]) => ({
	extends: true as const,
	test: { name, include, environment: 'node' as const }
});

const codeSplitting = { groups: chunkGroups };

const start = await startScripts();
const search = await searchScript();

/**
 * SvelteKit looks at the routes on one thread and draws the pages on another, and leaves each where it is with all
 * that it read when it has told what it was started for: here it ends then.
 */
function endWhenTold(thread: Worker) {
	thread.on('message', (message: { readonly type?: string } | null) => {
		if (message?.type === 'result') void thread.terminate();
	});
}

/**
 * Two heaps stand beside each other in a build: the bundler's, and that of SvelteKit's look at the routes or of what
 * draws the pages. V8 would let each grow to twice what is in use before it clears it: here by a fifth, in percent;
 * and what is new takes 8 MB, not 16, in each half.
 */
const smallHeaps = {
	name: 'small-heaps',
	apply: 'build' as const,
	config: () => {
		setFlagsFromString('--heap-growing-percent=20');
		setFlagsFromString('--max-semi-space-size=8');
		setFlagsFromString('--expose-gc');
		const clear = runInNewContext('gc') as () => void;
		process.on('worker', (thread) => {
			endWhenTold(thread);
			// The bundler only waits for the thread from here on, and would not clear by itself what it used before.
			clear();
		});
	}
};

export default defineConfig({
	plugins: [smallHeaps, sveltekit(), codeWords(), ownNodes()],
	define: { START_SCRIPTS: JSON.stringify(start), SEARCH_SCRIPT: JSON.stringify(search) },
	server: { fs: { allow: ['datasets'] } },
	// The bundler packs each file only to print its size; what is sent is packed and weighed by other hands.
	build: { reportCompressedSize: false },
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
