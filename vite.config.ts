import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[]) => ({
	extends: true as const,
	test: { name, include, environment: 'node' as const }
});

export default defineConfig({
	plugins: [sveltekit()],
	server: { fs: { allow: ['datasets'] } },
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
