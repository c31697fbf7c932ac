import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';
import { findChromium } from '../.config/chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = 4174;
const executablePath = process.env.CHROMIUM_PATH || (await findChromium()) || '';
/** A test gets the window of the one before, emptied: a new window costs Chromium more than most tests. */
process.env.PW_TEST_REUSE_CONTEXT = '1';

const width = 1280;
const height = 900;

export default defineConfig({
	testDir: 'e2e',
	outputDir: '../test-results/e2e',
	fullyParallel: true,
	// One more than the two cores of a run: a page often waits for a hand, a clock or the server.
	workers: 3,
	// A busy machine can hold a window back longer than any wait: what then passes is named (.config/test.mjs).
	retries: 1,
	forbidOnly: true,
	timeout: 150_000,
	expect: { timeout: 25_000 },
	reporter: [['line'], ['json', { outputFile: '../test-results/e2e.json' }]],
	use: {
		baseURL: `http://localhost:${port}`,
		viewport: { width, height },
		launchOptions: {
			executablePath,
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	},
	projects: [
		{ name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width, height } } }
	],
	webServer: {
		command: 'node .config/serve.mjs',
		cwd: root,
		env: { PORT: String(port) },
		url: `http://localhost:${port}/`,
		reuseExistingServer: false
	}
});
