import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { failuresOfPages, failuresOfUnits } from './failures.mjs';
import { install, root, start } from './install.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

const limit = 15 * 60_000;
const browserLimit = 20 * 60_000;
/** Vitest would leave one of two cores to whoever waits for it. */
const bothCores = 2;
const reports = join('test-results', 'counts');
const bin = {
	prettier: join('node_modules', 'prettier', 'bin', 'prettier.cjs'),
	eslint: join('node_modules', 'eslint', 'bin', 'eslint.js'),
	kit: join('node_modules', '@sveltejs', 'kit', 'svelte-kit.js'),
	svelteCheck: join('node_modules', 'svelte-check', 'bin', 'svelte-check'),
	vitest: join('node_modules', 'vitest', 'vitest.mjs'),
	playwright: join('node_modules', '@playwright', 'test', 'cli.js')
};

const total = { passed: 0, failed: 0 };
/** @type {string[]} What the last lines say of stages and tests that failed, or passed at the second try alone. */
const told = [];
if (install() === 0) await runStages();
else count('install', one(1));
for (const words of told) console.log(`${words}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function runStages() {
	rmSync(join(root, reports), { recursive: true, force: true });
	mkdirSync(join(root, reports), { recursive: true });
	// A browser comes over the network and the build draws pages on one core: both leave room for the checks.
	const chromium = ensureChromium();
	count('sync', one(await node(bin.kit, 'sync')));
	const [built] = await Promise.all([build(), checkSources()]);
	count('build', one(built));
	// In one run: the few long files of either leave a core free, which the other fills.
	count('unit and datasets', await vitest(bothCores, 'unit', 'datasets'));
	if (built !== 0) return;
	const browser = await chromium;
	// The counters of the bench are taken in the same browser as the tests, with nothing beside them.
	if (browser) process.env.CHROMIUM_PATH = browser;
	count('site', await vitest(bothCores, 'site'));
	count('bench', await vitest(1, 'bench'));
	count('e2e', await endToEnd(browser));
}

async function checkSources() {
	count('lock without addresses', one(lockIsPortable() ? 0 : 1));
	count('prettier', one(await node(bin.prettier, '--check', '--log-level', 'warn', '.')));
	const rules = ['-c', '.config/eslint.config.js', '--max-warnings', '0', '.'];
	count('eslint', one(await node(bin.eslint, ...rules)));
	const types = ['--tsconfig', './tsconfig.json', '--fail-on-warnings'];
	count('svelte-check', one(await node(bin.svelteCheck, ...types)));
}

/**
 * Adds a stage to the total and says how it went.
 * @param {string} stage
 * @param {Count} result
 */
function count(stage, { passed, failed }) {
	total.passed += passed;
	total.failed += failed;
	if (failed > 0) told.push(`FAILED in all of ${stage}: ${failed}`);
	console.log(`\n== ${stage}: ${passed} passed, ${failed} failed\n`);
}

/**
 * @param {number} code
 * @returns {Count}
 */
function one(code) {
	return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @param {string[]} args */
function node(...args) {
	return start(process.execPath, args, { timeout: limit });
}

function lockIsPortable() {
	return !readFileSync(join(root, 'package-lock.json'), 'utf8').includes('"resolved"');
}

/**
 * @param {number} workers
 * @param {string[]} projects
 * @returns {Promise<Count>}
 */
async function vitest(workers, ...projects) {
	const file = join(reports, `${projects[0]}.json`);
	const filters = projects.flatMap((project) => ['--project', project]);
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	const code = await node(bin.vitest, 'run', `--maxWorkers=${workers}`, ...filters, ...reporters);
	const report = readReport(file);
	if (!report) return one(1);
	/** @type {{ status: string, assertionResults: { status: string }[] }[]} */
	const files = report.testResults;
	told.push(...failuresOfUnits(report));
	const broken = files.filter((each) => each.status === 'failed' && !hasFailure(each)).length;
	return honest(code, report.numPassedTests, report.numFailedTests + broken);
}

/** @param {{ assertionResults: { status: string }[] }} file */
function hasFailure(file) {
	return file.assertionResults.some((test) => test.status === 'failed');
}

/**
 * @param {string | null} chromium
 * @returns {Promise<Count>}
 */
async function endToEnd(chromium) {
	if (!chromium) {
		console.error('No Chromium found and none could be installed. Set CHROMIUM_PATH to one.');
		return one(1);
	}
	const file = join(reports, 'e2e.json');
	const code = await start(process.execPath, [bin.playwright, 'test', '-c', 'tests'], {
		timeout: browserLimit,
		env: { PLAYWRIGHT_JSON_OUTPUT_FILE: join(root, file) }
	});
	const report = readReport(file);
	if (!report) return one(1);
	told.push(...failuresOfPages(report));
	const { expected, unexpected, flaky } = report.stats;
	return honest(code, expected + flaky, unexpected);
}

/** @param {string} file */
function readReport(file) {
	const path = join(root, file);
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

/**
 * A runner that ends badly without naming a failed test still failed.
 * @param {number} code
 * @param {number} passed
 * @param {number} failed
 * @returns {Count}
 */
function honest(code, passed, failed) {
	return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}
