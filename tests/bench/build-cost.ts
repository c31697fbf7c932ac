import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { build } from '../../.config/build.mjs';
import { builtFiles, bytesOf } from '../support/built';
import type { Report } from './table';

/** What the build itself copies or bundles, and does not draw. */
const NOT_DRAWN = /^(?:_app|fonts)\//;

/** Builds the site anew, and says what that cost. */
export async function buildCost(): Promise<Report> {
	const watcher = new Worker(new URL('peak-memory.mjs', import.meta.url), {
		workerData: process.pid
	});
	const start = performance.now();
	const before = processorTime();
	if ((await build()) !== 0) throw new Error('The site could not be built.');
	const seconds = (performance.now() - start) / 1000;
	const processor = processorTime() - before;
	watcher.postMessage('peak');
	const [memory] = (await once(watcher, 'message')) as [number];
	await watcher.terminate();
	const files = builtFiles();
	const drawn = files.filter((file) => !NOT_DRAWN.test(file)).length;
	const bytes = files.reduce((sum, file) => sum + bytesOf(file).length, 0);
	const note = `${drawn} prerendered files; packing among it`;
	return {
		rows: [
			{ what: 'build', value: seconds, unit: 's', bound: 90, note: 'by the clock' },
			{ what: 'build, processor', value: processor, unit: 's' },
			{
				what: 'build, memory',
				value: memory / 2 ** 20,
				unit: 'MiB',
				bound: 1024,
				note: 'at its most'
			},
			{ what: 'build, a file', value: (processor * 1000) / drawn, unit: 'ms', bound: 60, note },
			{
				what: 'built site',
				value: bytes / 1e6,
				unit: 'MB',
				bound: 60,
				note: 'without packed copies'
			}
		]
	};
}

/** Ticks of the system's clock in a second, as Linux counts what a process took. */
const TICKS = 100;

/**
 * Seconds of the processor that this process and those it waited for have taken; without the latter, and so
 * too few to be told, where the system does not tell: NaN there.
 */
function processorTime(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1e6 + childTime();
}

function childTime(): number {
	try {
		// The name of the program, in brackets, may hold blanks: what follows it does not.
		const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
		return (Number(fields[13]) + Number(fields[14])) / TICKS;
	} catch {
		return Number.NaN;
	}
}
