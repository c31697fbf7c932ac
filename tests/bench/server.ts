import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { builtFiles, root } from '../support/built';
import type { Report, Row } from './table';

/** As many readers as ask at one time, and for how long, in milliseconds. */
const CONNECTIONS = 16;
const DURATION = 5_000;

/** How long an answer of the slowest hundredth may take, in milliseconds. */
const BOUND = 50;

/** Addresses that are asked for one at a time, and in turn: pages, a file, a missing page, a script. */
function addresses(): readonly string[] {
	const script = builtFiles()
		.filter((file) => /^_app\/immutable\/entry\/.*\.js$/.test(file))
		.map((file) => `/${file}`);
	return ['/', '/states/ca/', '/data/balances.csv', '/nowhere/', ...script.slice(0, 1)];
}

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

function rowOf(what: string, { times, bytes, failed }: Load): Row {
	const sorted = [...times].sort((a, b) => a - b);
	const rate = Math.round(times.length / (DURATION / 1000));
	const size = (bytes / times.length / 1000).toFixed(1);
	return {
		what: `server, slowest hundredth: ${what}`,
		value: quantile(sorted, 0.99),
		unit: 'ms',
		note: `${rate} answers a second of ${size} kB; middle ${quantile(sorted, 0.5).toFixed(1)} ms, slowest ${quantile(sorted, 1).toFixed(1)} ms; ${failed} failed`
	};
}

/** The server of `npm start` in a process of its own, asked for pages on many connections at once. */
export async function serverLoad(): Promise<Report> {
	const port = await freePort();
	const server = spawn(process.execPath, [join('.config', 'serve.mjs')], {
		cwd: root,
		env: { ...process.env, PORT: String(port) },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	try {
		await once(server.stdout, 'data');
		const all = addresses();
		// A new process is slow until its code has run for a while: that round is not counted.
		await load(port, all);
		const rows: Row[] = [];
		for (const address of all) rows.push(rowOf(address, await load(port, [address])));
		const inTurn = await load(port, all);
		const what = `all in turn, ${CONNECTIONS} connections`;
		rows.push({ ...rowOf(what, inTurn), bound: BOUND });
		rows.push({ what: 'server, answers that failed', value: inTurn.failed, unit: '', bound: 0 });
		return { rows };
	} finally {
		server.kill();
	}
}
