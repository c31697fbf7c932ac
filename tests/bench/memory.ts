import type { Browser, CDPSession } from '@playwright/test';
import { metricsOf, opened, openLive, stepThrough } from './stage';
import type { Report } from './table';

/** Steps after which all that is made once has been made, and the steps that follow. */
const BEFORE = 46;
const BETWEEN = 500;

/** What a page holds after its rubbish has been taken away. */
interface Held {
	readonly heap: number;
	readonly listeners: number;
	readonly nodes: number;
}

/** What the explorer keeps of 500 steps of the year. */
export async function memory(browser: Browser, address: string): Promise<Report> {
	const [before, after] = await aroundSteps(browser, address, heldBy);
	// In a window of its own: a picture of the heap is no light thing to take.
	const [codeBefore, codeAfter] = await aroundSteps(browser, address, codeIn);
	const note = `from the ${BEFORE}th to the ${BEFORE + BETWEEN}th step`;
	return {
		rows: [
			{ what: 'heap grown', value: (after.heap - before.heap) / 1e6, unit: 'MB', bound: 0.3, note },
			{
				what: 'compiled code grown',
				value: (codeAfter - codeBefore) / 1e6,
				unit: 'MB',
				note: 'part of the heap: what runs often is compiled anew'
			},
			{ what: 'heap held', value: after.heap / 1e6, unit: 'MB' },
			{ what: 'listeners more', value: after.listeners - before.listeners, unit: '', bound: 0 },
			{ what: 'nodes more', value: after.nodes - before.nodes, unit: '' }
		],
		details: { before, after, codeBefore, codeAfter }
	};
}

/** Something of a page before the steps that are counted, and after them. */
async function aroundSteps<Value>(
	browser: Browser,
	address: string,
	read: (cdp: CDPSession) => Promise<Value>
): Promise<readonly [before: Value, after: Value]> {
	const { page, cdp, close } = await opened(browser);
	await openLive(page, address);
	await stepThrough(page, { steps: BEFORE });
	const before = await read(cdp);
	await stepThrough(page, { steps: BETWEEN });
	const after = await read(cdp);
	await close();
	return [before, after];
}

/** What a page holds once the browser has looked for rubbish; twice, since what ends may free more. */
export async function heldBy(cdp: CDPSession): Promise<Held> {
	await cdp.send('HeapProfiler.collectGarbage');
	await cdp.send('HeapProfiler.collectGarbage');
	const metrics = await metricsOf(cdp);
	return {
		heap: metrics.get('JSHeapUsedSize') ?? Number.NaN,
		listeners: metrics.get('JSEventListeners') ?? Number.NaN,
		nodes: metrics.get('Nodes') ?? Number.NaN
	};
}

/** A picture of the heap as the browser gives it, as far as it is read: so many numbers a node, its kind by its place in a list. */
interface Snapshot {
	readonly snapshot: {
		readonly meta: {
			readonly node_fields: readonly string[];
			readonly node_types: readonly [kinds: readonly string[]];
		};
	};
	readonly nodes: readonly number[];
}

/** How much of the heap is code that the browser made of the page's own, in bytes. */
async function codeIn(cdp: CDPSession): Promise<number> {
	const chunks: string[] = [];
	const keep = ({ chunk }: { readonly chunk: string }) => void chunks.push(chunk);
	cdp.on('HeapProfiler.addHeapSnapshotChunk', keep);
	await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
	cdp.off('HeapProfiler.addHeapSnapshotChunk', keep);
	const { snapshot, nodes } = JSON.parse(chunks.join('')) as Snapshot;
	const { node_fields: fields, node_types: types } = snapshot.meta;
	const [code, size] = [types[0].indexOf('code'), fields.indexOf('self_size')];
	let sum = 0;
	for (let at = 0; at < nodes.length; at += fields.length) {
		if (nodes[at] === code) sum += nodes[at + size] ?? 0;
	}
	return sum;
}
