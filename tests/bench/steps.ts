import type { Browser } from '@playwright/test';
import { ROUND } from './counters';
import type { Peer } from './peers-site';
import { metricsOf, opened, openLive, pointAt, stepThrough, type Opened } from './stage';
import { medianOf, type Report, type Row } from './table';

/** A page to step through: ours, or a peer's. */
export type Name = 'explorer' | Peer;

/** Milliseconds of the main thread a step took, and what of it went where. */
interface Cost {
	readonly all: number;
	readonly script: number;
	readonly style: number;
	readonly layout: number;
}

interface Series {
	readonly label: string;
	readonly steps: number;
	readonly rest: number;
	/** How often each page has its turn. */
	readonly rounds: number;
	/** The most that a step may cost, in multiples of a peer's. */
	readonly bounds: Readonly<Partial<Record<Peer, number>>>;
}

const SERIES: readonly Series[] = [
	{
		label: 'a step a frame',
		steps: ROUND,
		rest: 0,
		rounds: 5,
		bounds: { d3: 1.5, plot: 0.45, vega: 1 }
	},
	{
		label: 'a step and 300 ms of rest',
		steps: 16,
		rest: 300,
		rounds: 4,
		bounds: { d3: 2.5, plot: 0.7 }
	}
];

/** Where each page is. */
export type Addresses = ReadonlyMap<Name, string>;

/** What a step of the year costs in each page, the pages taking turns, so that a busy minute hits them all. */
export async function steps(browser: Browser, addresses: Addresses): Promise<Report> {
	const pages = new Map<Name, Opened>();
	for (const [name, address] of addresses) pages.set(name, await ready(browser, name, address));
	const rows: Row[] = [];
	const details: Record<string, unknown> = {};
	for (const series of SERIES) {
		const costs = await roundsOf(pages, series);
		rows.push(...rowsOf(costs, series));
		details[series.label] = Object.fromEntries(costs);
	}
	for (const { close } of pages.values()) await close();
	return { rows, details };
}

async function ready(browser: Browser, name: Name, address: string): Promise<Opened> {
	const window = await opened(browser);
	if (name === 'explorer') await openLive(window.page, address);
	else {
		await window.page.goto(address);
		await window.page.locator('html[data-live]').waitFor();
		// Whoever steps has a pointer on the page: the browser asks after each layout what lies under it.
		await pointAt(window.page);
	}
	// Code is compiled while it runs for the first times: that is not counted.
	await stepThrough(window.page, { steps: ROUND });
	return window;
}

async function roundsOf(
	pages: ReadonlyMap<Name, Opened>,
	series: Series
): Promise<ReadonlyMap<Name, readonly Cost[]>> {
	const costs = new Map<Name, Cost[]>([...pages.keys()].map((name) => [name, []]));
	for (let round = 0; round < series.rounds; round++) {
		for (const [name, window] of pages) costs.get(name)?.push(await costOf(window, series));
	}
	return costs;
}

/** What a step costs in a page, a mean of all steps of a series. */
export async function costOf(
	{ page, cdp }: Opened,
	{ steps, rest }: Pick<Series, 'steps' | 'rest'>
): Promise<Cost> {
	const before = await metricsOf(cdp);
	await stepThrough(page, { steps, rest });
	const after = await metricsOf(cdp);
	const took = (name: string) =>
		(((after.get(name) ?? 0) - (before.get(name) ?? 0)) * 1000) / steps;
	return {
		all: took('TaskDuration'),
		script: took('ScriptDuration'),
		style: took('RecalcStyleDuration'),
		layout: took('LayoutDuration')
	};
}

function rowsOf(costs: ReadonlyMap<Name, readonly Cost[]>, { label, bounds }: Series): Row[] {
	const own = costs.get('explorer') ?? [];
	const times = [...costs].map(([name, all]): Row => {
		const part = (of: (cost: Cost) => number) => medianOf(all.map(of)).toFixed(1);
		const least = Math.min(...all.map((cost) => cost.all));
		return {
			what: `${label}: ${name}`,
			value: medianOf(all.map((cost) => cost.all)),
			unit: 'ms',
			note: `least ${least.toFixed(1)}; script ${part(({ script }) => script)}, style ${part(({ style }) => style)}, layout ${part(({ layout }) => layout)}`
		};
	});
	const ratios = [...costs].flatMap(([name, all]): Row[] => {
		if (name === 'explorer') return [];
		const each = own.map((cost, round) => cost.all / (all[round]?.all ?? Number.NaN));
		const bound = bounds[name];
		return [
			{
				what: `${label}: explorer in multiples of ${name}`,
				value: medianOf(each),
				unit: '×',
				...(bound !== undefined && { bound }),
				note: `least ${Math.min(...each).toFixed(2)}`
			}
		];
	});
	return [...times, ...ratios];
}
