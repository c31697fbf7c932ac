import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { chunkGroups } from './.config/chunks.mjs';
import { startScript } from './.config/start-script.mjs';

const project = (name: string, include: string[]) => ({
	extends: true as const,
	test: { name, include, environment: 'node' as const }
});

const codeSplitting = { groups: chunkGroups };

const { code: script } = await startScript();

export default defineConfig({
	plugins: [sveltekit()],
	define: { START_SCRIPT: JSON.stringify(script) },
	server: { fs: { allow: ['datasets'] } },
	environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
	test: {
		expect: { requireAssertions: true },
		testTimeout: 120_000,
		projects: [
			project('unit', ['src/**/*.test.ts']),
			project('datasets', ['tests/datasets/**/*.test.ts']),
			project('site', ['tests/site/**/*.test.ts']),
			project('bench', ['tests/bench/**/*.test.ts'])
		]
	}
});
