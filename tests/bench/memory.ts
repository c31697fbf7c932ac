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
	const { page, cdp, close } = await opened(browser);
	await openLive(page, address);
	await stepThrough(page, { steps: BEFORE });
	const before = await heldBy(cdp);
	await stepThrough(page, { steps: BETWEEN });
	const after = await heldBy(cdp);
	await close();
	const note = `from the ${BEFORE}th to the ${BEFORE + BETWEEN}th step`;
	return {
		rows: [
			{ what: 'heap grown', value: (after.heap - before.heap) / 1e6, unit: 'MB', bound: 0.3, note },
			{ what: 'heap held', value: after.heap / 1e6, unit: 'MB' },
			{ what: 'listeners more', value: after.listeners - before.listeners, unit: '', bound: 0 },
			{ what: 'nodes more', value: after.nodes - before.nodes, unit: '' }
		],
		details: { before, after }
	};
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
