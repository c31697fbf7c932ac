import type { Browser, CDPSession, Page } from '@playwright/test';
import { opened } from './stage';
import { medianOf, type Report, type Row } from './table';

/** A request as the browser counts it. */
interface Asked {
	readonly address: string;
	/** What it was for, in the browser's words: Document, Script, Stylesheet, Font, Fetch. */
	readonly kind: string;
	/** Bytes on the wire, head and body. */
	readonly bytes: number;
	readonly isBeforePaint: boolean;
}

/** What moved without a reader's doing; corners and sizes in pixels. */
interface Shift {
	readonly value: number;
	readonly sources: readonly {
		readonly what: string;
		readonly from: string;
		readonly to: string;
	}[];
}

/** What a page notes of its own start, in milliseconds. */
interface Seen {
	/** From the start to the first words or pictures. */
	readonly firstPaint: number;
	/** Of the main thread. */
	readonly longestTask: number;
	readonly shifts: readonly Shift[];
}

/** One load of a page until nothing more is asked for. */
export interface Load extends Seen {
	readonly requests: readonly Asked[];
}

declare global {
	interface Window {
		/** What moved since the page began. */
		shifts: Shift[];
		longestTask: number;
	}
}

/** The bounds of a first view; bytes are compressed, on the wire, times in milliseconds. */
export const BOUNDS = {
	requests: 15,
	requestsBeforePaint: 3,
	bytes: 150_000,
	script: 70_000,
	data: 40_000,
	firstPaint: 900,
	longestTask: 200,
	shift: 0
} as const;

/** How often a page is loaded to see whether anything moves. */
const LOADS = 20;

/** What the first view of the explorer asks for, and what moves in it. */
export async function firstView(browser: Browser, address: string): Promise<Report> {
	const slow = await loadSlowly(browser, address);
	const loads = [...(await loadOften(browser, address, LOADS)), slow];
	const shifts = loads.flatMap((one) => one.shifts);
	const named = shifts.flatMap(({ sources }) => sources.map(({ what }) => what));
	return {
		rows: [
			...requestRows(slow),
			{
				what: `layout shift, most of ${LOADS} loads and a slow one`,
				value: Math.max(...loads.map(shiftOf)),
				unit: '',
				bound: BOUNDS.shift,
				note: [...new Set(named)].slice(0, 3).join('; ')
			}
		],
		details: { requests: slow.requests, shifts }
	};
}

/** Sum of what moved in a load, as Chromium scores it. */
export function shiftOf({ shifts }: Load): number {
	return sumOf(shifts, ({ value }) => value);
}

/** Requests of a load that were sent before anything could be seen. */
export function beforePaint({ requests }: Load): number {
	return requests.filter(({ isBeforePaint }) => isBeforePaint).length;
}

/** Bytes of all requests of some kinds. */
export function bytesOf({ requests }: Load, kinds: RegExp): number {
	const asked = requests.filter(({ kind }) => kinds.test(kind));
	return sumOf(asked, ({ bytes }) => bytes);
}

/** Figures that a page fetches. */
export const DATA = /^(Fetch|XHR)$/;

function requestRows(load: Load): readonly Row[] {
	const unit = 'bytes';
	const sent = (what: string, kinds: RegExp) => ({
		what: `transferred${what}`,
		value: bytesOf(load, kinds),
		unit
	});
	return [
		{ what: 'requests', value: load.requests.length, unit: '', bound: BOUNDS.requests },
		{
			what: 'requests before first paint',
			value: beforePaint(load),
			unit: '',
			bound: BOUNDS.requestsBeforePaint,
			note: 'sent before it, at 150 ms and 1.6 Mbit/s'
		},
		{ ...sent('', /./), bound: BOUNDS.bytes, note: 'with the heads of answers' },
		sent(', the page itself', /^Document$/),
		{ ...sent(', scripts', /^Script$/), bound: BOUNDS.script },
		{ ...sent(', data', DATA), bound: BOUNDS.data },
		sent(', styles and fonts', /^(Stylesheet|Font)$/)
	];
}

function sumOf<Of>(all: readonly Of[], of: (one: Of) => number): number {
	return all.reduce((sum, one) => sum + of(one), 0);
}

/** How often each page is loaded on the slow profile. */
const SLOW_LOADS = 3;

/** First paint of pages on the slow profile, and the longest task of each. */
export async function firstPaints(
	browser: Browser,
	pages: ReadonlyMap<string, string>
): Promise<Report> {
	const rows: Row[] = [];
	const details: Record<string, readonly Seen[]> = {};
	for (const [name, address] of pages) {
		const loads: Load[] = [];
		for (let at = 0; at < SLOW_LOADS; at++) loads.push(await loadSlowly(browser, address));
		rows.push(...paintRows(name, loads));
		details[name] = loads.map(({ firstPaint, longestTask, shifts }) => ({
			firstPaint,
			longestTask,
			shifts
		}));
	}
	return { rows, details };
}

function paintRows(name: string, loads: readonly Load[]): readonly Row[] {
	const isPeer = name.startsWith('peer');
	const paints = loads.map(({ firstPaint }) => firstPaint);
	const tasks = loads.map(({ longestTask }) => longestTask);
	const unit = 'ms';
	return [
		{
			what: `first paint: ${name}`,
			value: medianOf(paints),
			unit,
			...(!isPeer && { bound: BOUNDS.firstPaint }),
			note: `least ${Math.min(...paints).toFixed(0)}${isPeer ? '; its title, before its charts' : ''}`
		},
		{
			what: `longest task at start: ${name}`,
			value: medianOf(tasks),
			unit,
			...(!isPeer && { bound: BOUNDS.longestTask }),
			note: `least ${Math.min(...tasks).toFixed(0)}`
		}
	];
}

/** Loads a page several times at full speed, by turns in a wide and in a narrow window. */
export async function loadOften(
	browser: Browser,
	address: string,
	times: number
): Promise<readonly Load[]> {
	const loads: Load[] = [];
	for (let at = 0; at < times; at++) {
		loads.push(await load(browser, address, { width: at % 2 === 0 ? 1440 : 390 }));
	}
	return loads;
}

/** Loads a page at 150 ms, 1.6 Mbit/s and a quarter of the processor. */
export function loadSlowly(browser: Browser, address: string): Promise<Load> {
	return load(browser, address, { isSlow: true });
}

/** Loads a page with nothing kept from before. */
async function load(
	browser: Browser,
	address: string,
	{ width = 1440, isSlow = false }: { readonly width?: number; readonly isSlow?: boolean }
): Promise<Load> {
	const { page, cdp, close } = await opened(browser, { viewport: { width, height: 900 } });
	await watch(page);
	const asked = await listen(cdp);
	if (isSlow) await slowDown(cdp);
	await page.goto(address, { waitUntil: 'networkidle' });
	await codeCame(page);
	const { origin, ...seen } = await seenOf(page);
	await close();
	const requests = asked().map(({ at, ...one }) => ({
		...one,
		isBeforePaint: at - origin < seen.firstPaint
	}));
	return { ...seen, requests };
}

/** Waits for the code of a page, which is asked for after first paint, and for what that asks for. */
async function codeCame(page: Page): Promise<void> {
	await page.waitForFunction(() => {
		const isStill = !document.querySelector('#page-code, link[rel="modulepreload"]');
		return isStill || document.documentElement.dataset.live === '';
	});
	await page.waitForTimeout(500);
}

interface Sent {
	readonly address: string;
	readonly kind: string;
	/** Milliseconds of the clock. */
	readonly at: number;
	readonly bytes: number;
}

/** Notes requests and their bytes; what is returned gives those noted so far. */
async function listen(cdp: CDPSession): Promise<() => readonly Sent[]> {
	const sent = new Map<string, Sent>();
	cdp.on('Network.requestWillBeSent', ({ requestId, request, type = '', wallTime }) => {
		if (request.url.startsWith('data:')) return;
		sent.set(requestId, { address: request.url, kind: type, at: wallTime * 1000, bytes: 0 });
	});
	cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const one = sent.get(requestId);
		if (one) sent.set(requestId, { ...one, bytes: encodedDataLength });
	});
	await cdp.send('Network.enable');
	return () => [...sent.values()];
}

/** Bytes a second of 1.6 Mbit/s. */
const RATE = 1_600_000 / 8;

async function slowDown(cdp: CDPSession): Promise<void> {
	await cdp.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 150,
		downloadThroughput: RATE,
		uploadThroughput: RATE
	});
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

interface ShiftEntry extends PerformanceEntry {
	readonly value: number;
	readonly hadRecentInput: boolean;
	readonly sources: readonly {
		readonly node: Node | null;
		readonly previousRect: DOMRectReadOnly;
		readonly currentRect: DOMRectReadOnly;
	}[];
}

/** From the next address on, notes what moves and how long tasks take. */
async function watch(page: Page): Promise<void> {
	await page.addInitScript(() => {
		window.shifts = [];
		window.longestTask = 0;
		const nameOf = (node: Node | null) => {
			const element = node instanceof Element ? node : node?.parentElement;
			if (!element) return 'a node that is gone';
			const near = element.closest('[id]');
			const marks = [...element.classList].map((name) => `.${name}`).join('');
			return `${near ? `#${near.id} ` : ''}${element.localName}${marks}`;
		};
		const cornersOf = ({ x, y, width, height }: DOMRectReadOnly) =>
			[x, y, width, height].map(Math.round).join(' ');
		new PerformanceObserver((list) => {
			for (const { value, hadRecentInput, sources } of list.getEntries() as ShiftEntry[]) {
				if (hadRecentInput) continue;
				const named = sources.map(({ node, previousRect, currentRect }) => ({
					what: nameOf(node),
					from: cornersOf(previousRect),
					to: cornersOf(currentRect)
				}));
				window.shifts.push({ value, sources: named });
			}
		}).observe({ type: 'layout-shift', buffered: true });
		new PerformanceObserver((list) => {
			const tasks = list.getEntries().map(({ duration }) => duration);
			window.longestTask = Math.max(window.longestTask, ...tasks);
		}).observe({ type: 'longtask', buffered: true });
	});
}

/** What the page has noted, and when it began, in milliseconds of the clock. */
function seenOf(page: Page): Promise<Seen & { readonly origin: number }> {
	return page.evaluate(() => ({
		firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
		longestTask: window.longestTask,
		shifts: window.shifts,
		origin: performance.timeOrigin
	}));
}
