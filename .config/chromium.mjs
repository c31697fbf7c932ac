import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { start } from './install.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** Chromium without the windows around its pages: the browser tests take a fifth less time in it. */
const shell = 'chromium-headless-shell';

/**
 * The path of a Chromium named by CHROMIUM_PATH, on PATH, or downloaded by Playwright; else null.
 * @param {{ isWhole?: boolean }} [kind] Whether it must be the browser that readers have, as where time is measured.
 */
export async function findChromium({ isWhole = false } = {}) {
	const known = onPath(isWhole ? names : [shell, ...names]);
	const candidates = [process.env.CHROMIUM_PATH, ...known, await playwrightsOwn()];
	return candidates.find((path) => path && runs(path)) ?? null;
}

/**
 * As `findChromium`, but installs one where there is none; null when that fails too.
 * @param {{ isWhole?: boolean }} [kind]
 */
export async function ensureChromium(kind = {}) {
	const packages = kind.isWhole ? ['chromium'] : [shell, 'chromium'];
	const byApt = packages.map((name) => () => installByApt(name));
	for (const attempt of [() => 0, installByPlaywright, ...byApt]) {
		await attempt();
		const path = await findChromium(kind);
		if (path) return path;
	}
	return null;
}

/** @param {string[]} wanted Programs, the most wanted first. */
function onPath(wanted) {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return wanted.flatMap((name) => folders.map((folder) => join(folder, name)));
}

async function playwrightsOwn() {
	const { chromium } = await import('@playwright/test');
	return chromium.executablePath();
}

/**
 * Some systems put a notice in the browser's place, and a download may lack system libraries.
 * @param {string} path
 */
function runs(path) {
	return existsSync(path) && spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

function installByPlaywright() {
	console.log('No Chromium here: asking Playwright for one …');
	const cli = join('node_modules', '@playwright', 'test', 'cli.js');
	return start(process.execPath, [cli, 'install', 'chromium'], { timeout: 120_000 });
}

/** @param {string} name What it is called there. */
async function installByApt(name) {
	console.log(`Playwright has none to give: asking apt-get for ${name} …`);
	const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	const packages = ['install', '-y', '--no-install-recommends', name, 'fonts-liberation'];
	for (const args of [['update'], packages]) {
		const [program = 'apt-get', ...rest] = [...prefix, 'apt-get', ...args];
		await start(program, rest, { timeout: 240_000, env: { DEBIAN_FRONTEND: 'noninteractive' } });
	}
}
