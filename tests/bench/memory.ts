import type { Browser, CDPSession, Page } from '@playwright/test';
import { browsed, metricsOf, opened, openLive, stepThrough } from './stage';
import type { Report } from './table';

/** Steps after which all that the page makes once has been made, and the steps that follow. */
const BEFORE = 46;
const BETWEEN = 500;

/** The most that a heap may grow in the steps that follow, in MB. */
const BOUND = 0.3;

/** The most that a step may leave behind, in bytes. */
export const BYTES_A_STEP = (BOUND * 1e6) / BETWEEN;

/**
 * How long a reader then stays, in milliseconds: what others say is fetched at the first rest, and charts out of the
 * window are drawn when the reader stays. All readings have them, so that neither is taken for what steps leave.
 */
const STAYED = 2500;

/**
 * Has the browser run the page's code as it reads it. Else it makes machine code of what runs often, once more after
 * some 400 calls: what a step calls once is compiled anew between the two readings, and that is most of what they
 * differ by.
 */
const INTERPRETED = ['--js-flags=--jitless'];

/** What a page holds after its rubbish has been taken away. */
export interface Held {
	readonly heap: number;
	readonly listeners: number;
	readonly nodes: number;
}

/** What the explorer keeps of 500 steps of the year, and of 500 more. */
export async function memory(browser: Browser, address: string): Promise<Report> {
	const steps = [BEFORE, BETWEEN, BETWEEN];
	const compiled = await heldAfter(browser, address, steps);
	const interpreted = await interpretedAfter(address, steps);
	const grown = (helds: readonly Held[], at: number) => changeOf(helds, 'heap', at) / 1e6;
	const end = BEFORE + BETWEEN;
	const note = `from the ${BEFORE}th to the ${end}th step`;
	const laterNote = `from the ${end}th to the ${end + BETWEEN}th step`;
	const unit = 'MB';
	return {
		rows: [
			{ what: 'heap grown', value: grown(compiled, 1), unit, bound: BOUND, note },
			{ what: 'the same, later', value: grown(compiled, 2), unit, note: laterNote },
			{
				what: 'heap grown, no code compiled',
				value: grown(interpreted, 1),
				unit,
				bound: BOUND,
				note: `${note}: what the page itself keeps`
			},
			{ what: 'the same, later', value: grown(interpreted, 2), unit, note: laterNote },
			{ what: 'heap held', value: (compiled[1]?.heap ?? Number.NaN) / 1e6, unit },
			{ what: 'listeners more', value: changeOf(compiled, 'listeners', 1), unit: '', bound: 0 },
			{ what: 'nodes more', value: changeOf(compiled, 'nodes', 1), unit: '' }
		],
		details: { compiled, interpreted }
	};
}

/** What an explorer whose code is not compiled holds after each of several series of steps. */
export async function interpretedAfter(
	address: string,
	steps: readonly number[]
): Promise<readonly Held[]> {
	const browser = await browsed(INTERPRETED);
	try {
		return await heldAfter(browser, address, steps);
	} finally {
		await browser.close();
	}
}

/** By how much more is held at one reading than at the one before it. */
export function changeOf(helds: readonly Held[], what: keyof Held, at: number): number {
	return (helds[at]?.[what] ?? Number.NaN) - (helds[at - 1]?.[what] ?? Number.NaN);
}

/** What the explorer holds after each of several series of steps. */
async function heldAfter(
	browser: Browser,
	address: string,
	steps: readonly number[]
): Promise<readonly Held[]> {
	const { page, cdp, close } = await opened(browser);
	await openLive(page, address);
	const helds: Held[] = [];
	for (const series of steps) helds.push(await heldWhenStill(page, cdp, series));
	await close();
	return helds;
}

async function heldWhenStill(page: Page, cdp: CDPSession, steps: number): Promise<Held> {
	await stepThrough(page, { steps });
	await page.waitForTimeout(STAYED);
	return heldBy(cdp);
}

/** What a page holds once the browser has looked for rubbish; twice, since what ends may free more. */
async function heldBy(cdp: CDPSession): Promise<Held> {
	await cdp.send('HeapProfiler.collectGarbage');
	await cdp.send('HeapProfiler.collectGarbage');
	const metrics = await metricsOf(cdp);
	return {
		heap: metrics.get('JSHeapUsedSize') ?? Number.NaN,
		listeners: metrics.get('JSEventListeners') ?? Number.NaN,
		nodes: metrics.get('Nodes') ?? Number.NaN
	};
}
