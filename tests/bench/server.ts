import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { builtFiles, root } from '../support/built';

/** As many readers as ask at one time, and for how long, in milliseconds. */
const CONNECTIONS = 16;
const DURATION = 5_000;

/** How long an answer of the slowest hundredth may take, in milliseconds: told, not asserted. */
const BOUND = 50;

const script = builtFiles()
	.filter((file) => /^_app\/immutable\/entry\/.*\.js$/.test(file))
	.map((file) => `/${file}`);
const single = ['/', '/states/ca/', '/data/balances.csv', '/nowhere/', ...script.slice(0, 1)];

/** Times and bytes of answers. */
interface Load {
	readonly times: number[];
	bytes: number;
	failed: number;
}

/** A port that nobody holds. */
async function freePort(): Promise<number> {
	const holder = createServer().listen(0, '127.0.0.1');
	await once(holder, 'listening');
	const { port } = holder.address() as AddressInfo;
	holder.close();
	await once(holder, 'close');
	return port;
}

/** Bytes of an answer as sent; null where it failed. */
function ask(agent: Agent, port: number, path: string): Promise<number | null> {
	return new Promise((resolve) => {
		const headers = { 'accept-encoding': 'br, gzip' };
		get({ agent, port, host: '127.0.0.1', path, headers }, (answer) => {
			let bytes = 0;
			answer.on('data', (part: Buffer) => (bytes += part.length));
			answer.on('end', () => resolve((answer.statusCode ?? 500) < 500 ? bytes : null));
		}).on('error', () => resolve(null));
	});
}

/** Asks for addresses in turn on all connections at once until the time is over. */
async function load(port: number, addresses: readonly string[]): Promise<Load> {
	const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
	const result: Load = { times: [], bytes: 0, failed: 0 };
	const end = performance.now() + DURATION;
	let turn = 0;
	const reader = async () => {
		while (performance.now() < end) {
			const start = performance.now();
			const bytes = await ask(agent, port, addresses[turn++ % addresses.length] ?? '/');
			if (bytes === null) result.failed++;
			else result.bytes += bytes;
			result.times.push(performance.now() - start);
		}
	};
	await Promise.all(Array.from({ length: CONNECTIONS }, reader));
	agent.destroy();
	return result;
}

function quantile(sorted: readonly number[], share: number): number {
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function row({ times, bytes, failed }: Load) {
	const sorted = [...times].sort((a, b) => a - b);
	return {
		'answers a second': Math.round(times.length / (DURATION / 1000)),
		'kB an answer': Number((bytes / times.length / 1000).toFixed(1)),
		'p50, ms': Number(quantile(sorted, 0.5).toFixed(1)),
		'p99, ms': Number(quantile(sorted, 0.99).toFixed(1)),
		'slowest, ms': Number(quantile(sorted, 1).toFixed(1)),
		failed
	};
}

const port = await freePort();
const server = spawn(process.execPath, [join('.config', 'serve.mjs')], {
	cwd: root,
	env: { ...process.env, PORT: String(port) },
	stdio: ['ignore', 'pipe', 'inherit']
});
try {
	await once(server.stdout, 'data');
	// A new process is slow until its code has run for a while: that round is not counted.
	await load(port, single);
	const table: Record<string, ReturnType<typeof row>> = {};
	for (const address of single) table[address] = row(await load(port, [address]));
	table['all in turn'] = row(await load(port, single));
	console.log(
		`${CONNECTIONS} connections, ${DURATION / 1000} s each; p99 is to be at most ${BOUND} ms`
	);
	console.table(table);
} finally {
	server.kill();
}
