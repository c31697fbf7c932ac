import type { AddressInfo } from 'node:net';
import type { Browser, Page } from '@playwright/test';
import { createServer, type Plugin } from 'vite';
import { root } from '../support/built';
import { opened, openLive, stepThrough } from './stage';
import type { Report, Row } from './table';

/** Calls of one function, and those of them that were given what it had been given at the step before. */
interface Calls {
	readonly calls: number;
	readonly needless: number;
}

declare global {
	interface Window {
		/** Called by every placement and series of a chart with its name and what it is given. */
		placementCalled?: (name: string, given: readonly unknown[]) => void;
		/** Gives the calls by the name of the function. */
		takeCalls: () => Record<string, { calls: number; needless: number }>;
	}
}

/** One way from the newest year towards the oldest. */
const STEPS = 30;

/** Which placements a step of the year calls, on the site as its developers run it, where names are kept. */
export async function calls(browser: Browser): Promise<Report> {
	const server = await createServer({
		root,
		logLevel: 'error',
		plugins: [tellingPlacements()],
		server: { host: '127.0.0.1', port: 0, hmr: false }
	});
	await server.listen();
	const { port } = server.httpServer?.address() as AddressInfo;
	const { page, close } = await opened(browser);
	// Vite looks at what a page needs while it is first asked for, and may have it load again.
	await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'networkidle', timeout: 240_000 });
	await openLive(page, `http://127.0.0.1:${port}/`);
	await stepThrough(page, { steps: 4 });
	const counted = await countedOver(page);
	await close();
	await server.close();
	return { rows: rowsOf(counted), details: counted };
}

function rowsOf(counted: Readonly<Record<string, Calls>>): readonly Row[] {
	const all = Object.entries(counted);
	const sum = (of: (calls: Calls) => number) =>
		all.reduce((total, [, one]) => total + of(one), 0) / STEPS;
	const note = (of: (calls: Calls) => number) =>
		all
			.filter(([, one]) => of(one) > 0)
			.map(([name, one]) => `${name} ${(of(one) / STEPS).toFixed(1)}`)
			.join(', ');
	const unit = 'a step';
	return [
		{ what: 'calls of placements and series', value: sum(callsIn), unit, note: note(callsIn) },
		{
			what: 'the same, nothing new given',
			value: sum(needlessIn),
			unit,
			bound: 0,
			note: note(needlessIn)
		}
	];
}

function callsIn({ calls }: Calls): number {
	return calls;
}

function needlessIn({ needless }: Calls): number {
	return needless;
}

/** A `placeStyle` only writes a place down. */
const exported = /export function ((?:place(?!Style\b)[A-Z]\w*)|(?:\w+Series))\(/g;

/** Has every exported `place…` and `…Series` of a chart tell when it is called, as the code is served. */
function tellingPlacements(): Plugin {
	return {
		name: 'telling-placements',
		enforce: 'post',
		transform(code, id, options) {
			const isChart = /\/src\/lib\/charts\/(?!kit\/).*(?<!\.test)\.ts$/.test(id);
			if (options?.ssr || !isChart) return null;
			return code.replace(
				exported,
				(_, name: string) => `export function ${name}(...given) {
	globalThis.placementCalled?.('${name}', given);
	return ${name}Itself(...given);
}
function ${name}Itself(`
			);
		}
	};
}

/** Steps through the years, and compares what each function is given with what it was given a step before. */
async function countedOver(page: Page): Promise<Readonly<Record<string, Calls>>> {
	await page.evaluate(() => {
		const counted: Record<string, { calls: number; needless: number }> = {};
		let before = new Set<string>();
		let now = new Set<string>();
		// Functions are told apart by their words: a format is made anew at each step and does the same.
		const plain = (_: string, value: unknown) => {
			if (value instanceof Map || value instanceof Set) return [...value];
			return typeof value === 'function' ? String(value) : value;
		};
		document.querySelector('input[type=range]')?.addEventListener(
			'input',
			() => {
				before = now;
				now = new Set();
			},
			{ capture: true }
		);
		window.placementCalled = (name, given) => {
			const text = `${name} ${JSON.stringify(given, plain)}`;
			const one = (counted[name] ??= { calls: 0, needless: 0 });
			one.calls++;
			if (before.has(text) || now.has(text)) one.needless++;
			now.add(text);
		};
		window.takeCalls = () => counted;
	});
	await stepThrough(page, { steps: STEPS });
	return page.evaluate(() => window.takeCalls());
}
