import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const lock = join(root, 'package-lock.json');
const stamp = join(root, 'node_modules', '.subsidy-ledger-lock');
const npmRecord = join(root, 'node_modules', '.package-lock.json');

/**
 * Runs a program in the project's folder with its output on the screen; returns its exit code.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ timeout?: number, env?: Record<string, string> }} [options]
 */
export function run(program, args, { timeout, env } = {}) {
	const result = spawnSync(program, args, {
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, ...env },
		timeout,
		killSignal: 'SIGKILL'
	});
	return result.status ?? 1;
}

/**
 * As `run`, but others may run beside it.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ timeout?: number, env?: Record<string, string> }} [options]
 * @returns {Promise<number>}
 */
export function start(program, args, { timeout, env } = {}) {
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			cwd: root,
			stdio: 'inherit',
			env: { ...process.env, ...env },
			timeout,
			killSignal: 'SIGKILL'
		});
		child.on('error', () => resolve(1));
		child.on('exit', (code) => resolve(code ?? 1));
	});
}

/** Stops with a plain sentence on a Node too old for the build tools. */
function checkNode() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major > 20 || (major === 20 && minor >= 19)) return;
	console.error(`Subsidy Ledger needs Node 20.19 or newer; this is ${process.versions.node}.`);
	process.exit(1);
}

/** Installs the packages of the lock file unless they are there already; returns an exit code. */
export function install() {
	checkNode();
	const hash = createHash('sha256').update(readFileSync(lock)).digest('hex');
	if (isInstalled(hash)) return 0;
	console.log('Installing packages …');
	const code = npmCi();
	if (code === 0) writeFileSync(stamp, hash);
	return code;
}

/** @param {string} hash */
function isInstalled(hash) {
	if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === hash;
	return existsSync(npmRecord) && statSync(npmRecord).mtimeMs > statSync(lock).mtimeMs;
}

function npmCi() {
	const args = ['ci', '--prefer-offline', '--no-audit', '--no-fund'];
	const npm = process.env.npm_execpath;
	return npm ? run(process.execPath, [npm, ...args]) : run('npm', args);
}
