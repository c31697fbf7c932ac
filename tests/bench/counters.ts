import type { Browser, Page } from '@playwright/test';
import { metricsOf, opened, openLive, stepThrough } from './stage';
import type { Report, Row } from './table';

/** What a step of the year does to a page, each a mean of many steps but for `most`. */
export interface Writes {
	/** Attributes set, texts set, and changes of children. */
	readonly writes: number;
	readonly most: number;
	readonly attributes: number;
	readonly texts: number;
	/** Nodes put in, those inside them among them. */
	readonly added: number;
	/** Nodes taken out, those inside them among them. */
	readonly removed: number;
}

/** What the browser lays out anew at a step. */
export interface Layouts {
	readonly layouts: number;
	readonly dirty: number;
	readonly styled: number;
}

/** What one run of a page's code wrote. */
interface Batch {
	readonly attributes: number;
	readonly texts: number;
	readonly children: number;
	readonly added: number;
	readonly removed: number;
}

declare global {
	interface Window {
		/** Ends the count of what is written into the page, and gives it. */
		takeBatches: () => Batch[];
	}
}

/** All that is counted at a step. */
export type Counted = Writes & Layouts;

/** Once over all years and back. */
export const ROUND = 82;

/** After so long nothing of a step is left to be done, in milliseconds. */
const STILL = 2000;

/** The bounds of one step. */
export const BOUNDS = { writes: 450, nodes: 10, dirty: 300 } as const;

/** Counters of a step of the year in the explorer; exact, whatever else the machine does. */
export async function counters(browser: Browser, address: string): Promise<Report> {
	const counted = await countSteps(browser, address);
	return { rows: rowsOf(counted), details: counted };
}

/** Opens the explorer and counts what a step of the year does. */
export async function countSteps(browser: Browser, address: string): Promise<Counted> {
	const { page, close } = await opened(browser);
	await openLive(page, address);
	// The first step does what is done once; what follows at rest is none of the steps that are counted.
	await stepThrough(page, { steps: 4 });
	await page.waitForTimeout(STILL);
	const takeWrites = await watchWrites(page);
	const takeLayouts = await watchLayouts(browser, page);
	await stepThrough(page, { steps: ROUND });
	const layouts = await takeLayouts();
	const writes = await takeWrites();
	await close();
	return { ...writes, ...layouts };
}

function rowsOf(counted: Counted): readonly Row[] {
	const unit = 'a step';
	return [
		{
			what: 'DOM writes',
			value: counted.writes,
			unit,
			bound: BOUNDS.writes,
			note: `${counted.attributes.toFixed(0)} attributes, ${counted.texts.toFixed(0)} texts; most ${counted.most}`
		},
		{
			what: 'nodes in or out, whichever is more',
			value: nodesOf(counted),
			unit,
			bound: BOUNDS.nodes
		},
		{ what: 'dirty layout objects', value: counted.dirty, unit, bound: BOUNDS.dirty },
		{ what: 'layouts', value: counted.layouts, unit },
		{ what: 'elements whose style is worked out anew', value: counted.styled, unit }
	];
}

/** Nodes that a step puts in or takes out, whichever is more. */
export function nodesOf({ added, removed }: Writes): number {
	return Math.max(added, removed);
}

/** Counts from here on what is written into a page; what is returned gives it, by the step. */
async function watchWrites(page: Page): Promise<() => Promise<Writes>> {
	await page.evaluate(() => {
		const sizeOf = (node: Node): number =>
			1 + [...node.childNodes].reduce((sum, child) => sum + sizeOf(child), 0);
		const sizeOfAll = (nodes: NodeList) => [...nodes].reduce((sum, node) => sum + sizeOf(node), 0);
		const batches: Batch[] = [];
		const observer = new MutationObserver((records) => {
			const count = (kind: MutationRecordType) =>
				records.filter(({ type }) => type === kind).length;
			batches.push({
				attributes: count('attributes'),
				texts: count('characterData'),
				children: count('childList'),
				added: records.reduce((sum, { addedNodes }) => sum + sizeOfAll(addedNodes), 0),
				removed: records.reduce((sum, { removedNodes }) => sum + sizeOfAll(removedNodes), 0)
			});
		});
		const options = { subtree: true, attributes: true, characterData: true, childList: true };
		observer.observe(document, options);
		window.takeBatches = () => {
			observer.disconnect();
			return batches;
		};
	});
	return async () => meansOf(await page.evaluate(() => window.takeBatches()));
}

function meansOf(batches: readonly Batch[]): Writes {
	const mean = (of: (batch: Batch) => number) =>
		batches.reduce((sum, batch) => sum + of(batch), 0) / ROUND;
	const all = ({ attributes, texts, children }: Batch) => attributes + texts + children;
	return {
		writes: mean(all),
		most: Math.max(0, ...batches.map(all)),
		attributes: mean(({ attributes }) => attributes),
		texts: mean(({ texts }) => texts),
		added: mean(({ added }) => added),
		removed: mean(({ removed }) => removed)
	};
}

interface LayoutEvent {
	readonly name: string;
	readonly args?: {
		readonly beginData?: { readonly dirtyObjects?: number };
		readonly elementCount?: number;
	};
}

/** Counts from here on what a page lays out; what is returned gives it, by the step. */
async function watchLayouts(browser: Browser, page: Page): Promise<() => Promise<Layouts>> {
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('Performance.enable');
	const before = await metricsOf(cdp);
	await browser.startTracing(page, { categories: ['devtools.timeline', 'blink'] });
	return async () => {
		const text = (await browser.stopTracing()).toString();
		const { traceEvents } = JSON.parse(text) as { readonly traceEvents: readonly LayoutEvent[] };
		const after = await metricsOf(cdp);
		const sum = (of: (event: LayoutEvent) => number | undefined) =>
			traceEvents.reduce((total, event) => total + (of(event) ?? 0), 0) / ROUND;
		return {
			layouts: ((after.get('LayoutCount') ?? 0) - (before.get('LayoutCount') ?? 0)) / ROUND,
			dirty: sum(({ name, args }) => (name === 'Layout' ? args?.beginData?.dirtyObjects : 0)),
			styled: sum(({ name, args }) => (name === 'UpdateLayoutTree' ? args?.elementCount : 0))
		};
	};
}
