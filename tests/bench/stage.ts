import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import {
	chromium,
	type Browser,
	type BrowserContextOptions,
	type CDPSession,
	type Page
} from '@playwright/test';
import { ensureChromium } from '../../.config/chromium.mjs';
import { siteOf } from '../../.config/site.mjs';
import { root } from '../support/built';

/** A folder that is served on a port of this machine. */
export interface Host {
	readonly address: string;
	readonly close: () => void;
}

/** A page with its line to the browser's own figures. */
export interface Opened {
	readonly page: Page;
	readonly cdp: CDPSession;
	readonly close: () => Promise<void>;
}

/** The window that bounds are stated for. */
export const WINDOW = { width: 1440, height: 900 };

const folder = join(root, 'build');

/** Serves a folder as `npm start` does; the built site where none is named. */
export async function hosted(served = folder): Promise<Host> {
	const server = createServer(siteOf(served)).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://127.0.0.1:${port}`,
		close: () => {
			server.close();
			server.closeAllConnections();
		}
	};
}

/** Chromium with the switches of the end-to-end tests, and with more where they are given. */
export async function browsed(more: readonly string[] = []): Promise<Browser> {
	const executablePath = await ensureChromium({ isWhole: true });
	if (!executablePath) throw new Error('No Chromium found and none could be installed.');
	return chromium.launch({
		executablePath,
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			...more
		]
	});
}

/** A blank page in a window of its own, so that it shares neither cache nor process with another. */
export async function opened(
	browser: Browser,
	options: BrowserContextOptions = {}
): Promise<Opened> {
	const context = await browser.newContext({ viewport: WINDOW, ...options });
	const page = await context.newPage();
	// tsx gives functions their names by a helper that a page does not have.
	await page.addInitScript('globalThis.__name ??= (each) => each');
	const cdp = await context.newCDPSession(page);
	// Time on the processor: what else the machine does is not counted.
	await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
	return { page, cdp, close: () => context.close() };
}

/** Moves the pointer into a page, and to where nothing is to point at. */
export async function pointAt(page: Page): Promise<void> {
	await page.mouse.move(300, 300);
	await page.mouse.move(4, 4);
}

/** Opens the explorer and has its charts made live, as by the first move of a reader. */
export async function openLive(page: Page, address: string): Promise<void> {
	await page.goto(address, { waitUntil: 'networkidle' });
	for (let at = 0; at < 20; at++) {
		await pointAt(page);
		const served = page.locator('main figure details:not([open]) table');
		if ((await served.count()) === 0) return;
		await page.waitForTimeout(250);
	}
	throw new Error('The charts of the explorer did not come alive.');
}

/** The browser's own sums since the page began; times in seconds. */
export async function metricsOf(cdp: CDPSession): Promise<ReadonlyMap<string, number>> {
	const { metrics } = await cdp.send('Performance.getMetrics');
	return new Map(metrics.map(({ name, value }) => [name, value]));
}

/** Moves the year slider one year a step, from one end to the other and back; a step a frame, or with rests. */
export async function stepThrough(
	page: Page,
	{ steps, rest = 0 }: { readonly steps: number; readonly rest?: number }
): Promise<void> {
	await page.evaluate(
		async ({ steps, rest }) => {
			const slider = document.querySelector<HTMLInputElement>('input[type=range]');
			if (!slider) throw new Error('The page has no slider.');
			let way = slider.valueAsNumber <= Number(slider.min) ? 1 : -1;
			for (let step = 0; step < steps; step++) {
				await new Promise((resolve) => requestAnimationFrame(resolve));
				const next = slider.valueAsNumber + way;
				slider.value = String(next);
				slider.dispatchEvent(new Event('input', { bubbles: true }));
				if (next <= Number(slider.min)) way = 1;
				if (next >= Number(slider.max)) way = -1;
				if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
			}
			// The last step is drawn in the frame that it was made in; the next one sees it done.
			await new Promise((resolve) =>
				requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))
			);
		},
		{ steps, rest }
	);
}
