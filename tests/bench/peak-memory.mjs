import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

/** How often it looks, in milliseconds. */
const EVERY = 200;

/** The process whose children are watched: it waits for them, and so cannot look itself. */
const parent = Number(workerData);

let most = Number.NaN;

/** Bytes of the largest child so far, as Linux counts them; not a number where the system does not tell. */
function look() {
	try {
		const children = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8');
		for (const child of children.split(' ').filter(Boolean)) {
			const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(statusOf(child)) ?? [];
			if (kilobytes) most = Math.max(Number(kilobytes) * 1024, most || 0);
		}
	} catch {
		// The system has no such files, or the child has just ended.
	}
}

/** @param {string} child */
function statusOf(child) {
	return readFileSync(`/proc/${child}/status`, 'utf8');
}

setInterval(look, EVERY);
parentPort?.on('message', () => parentPort?.postMessage(most));
