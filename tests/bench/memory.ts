import type { Browser, CDPSession } from '@playwright/test';
import { metricsOf, opened, openLive, stepThrough } from './stage';
import type { Report } from './table';

/** Steps after which all that is made once has been made, and the steps that follow. */
const BEFORE = 46;
const BETWEEN = 500;

/**
 * How long a reader then stays, in milliseconds: what others say is fetched at the first rest, and charts out of the
 * window are drawn when the reader stays. Both readings have them, so that neither is taken for what steps leave.
 */
const STAYED = 2500;

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
	const [kindsBefore, kindsAfter] = await aroundSteps(browser, address, kindsIn);
	const grown = (kind: keyof Kinds) => (kindsAfter[kind] - kindsBefore[kind]) / 1e6;
	const note = `from the ${BEFORE}th to the ${BEFORE + BETWEEN}th step`;
	return {
		rows: [
			{ what: 'heap grown', value: (after.heap - before.heap) / 1e6, unit: 'MB', bound: 0.3, note },
			{
				what: 'compiled code grown',
				value: grown('code'),
				unit: 'MB',
				note: 'part of the heap: what runs often is compiled anew'
			},
			{
				what: 'data grown',
				value: grown('data'),
				unit: 'MB',
				note: 'the rest of it: objects, lists, texts, numbers and functions'
			},
			{ what: 'heap held', value: after.heap / 1e6, unit: 'MB' },
			{ what: 'listeners more', value: after.listeners - before.listeners, unit: '', bound: 0 },
			{ what: 'nodes more', value: after.nodes - before.nodes, unit: '' }
		],
		details: { before, after, kindsBefore, kindsAfter }
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
	await page.waitForTimeout(STAYED);
	const before = await read(cdp);
	await stepThrough(page, { steps: BETWEEN });
	await page.waitForTimeout(STAYED);
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

/** Bytes of the heap by what they are. */
interface Kinds {
	/** What the browser made of the page's own code. */
	readonly code: number;
	/** What the code keeps. */
	readonly data: number;
}

/** What is neither: of the browser's own, and what a picture is tied together by. */
const NEITHER = ['native', 'hidden', 'synthetic'];

/** How much of the heap is code, and how much data. */
async function kindsIn(cdp: CDPSession): Promise<Kinds> {
	await heldBy(cdp);
	const chunks: string[] = [];
	const keep = ({ chunk }: { readonly chunk: string }) => void chunks.push(chunk);
	cdp.on('HeapProfiler.addHeapSnapshotChunk', keep);
	await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
	cdp.off('HeapProfiler.addHeapSnapshotChunk', keep);
	const { snapshot, nodes } = JSON.parse(chunks.join('')) as Snapshot;
	const { node_fields: fields, node_types: types } = snapshot.meta;
	const size = fields.indexOf('self_size');
	const sums = new Map<string, number>();
	for (let at = 0; at < nodes.length; at += fields.length) {
		const kind = types[0][nodes[at] ?? 0] ?? '';
		sums.set(kind, (sums.get(kind) ?? 0) + (nodes[at + size] ?? 0));
	}
	const code = sums.get('code') ?? 0;
	const all = [...sums].reduce(
		(sum, [kind, bytes]) => (NEITHER.includes(kind) ? sum : sum + bytes),
		0
	);
	return { code, data: all - code };
}
