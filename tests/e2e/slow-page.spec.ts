import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page, Route } from '@playwright/test';
import { siteOf } from '../../.config/site.mjs';
import { readBuilt, root } from '../support/built';
import { expect, test } from '../support/test';
import { layoutShifts, watchFromStart } from '../support/watch';

/** Long enough for a browser to paint what it has of a page. */
const PAUSE = 600;

test.describe('where the typeface does not come', () => {
	test.use({ waitsForTypeface: false });

	test('a page is painted without it, and nothing moves when it comes', async ({ page }) => {
		const send = await heldBack(page, '**/*.woff2', (route) => route.continue());
		await watchFromStart(page);
		await page.goto('/states/oh/', { waitUntil: 'commit' });
		await page.waitForFunction(
			() => performance.getEntriesByName('first-contentful-paint').length > 0
		);
		await expect(page.locator('html[data-plain]')).toBeAttached();
		await expect(page.locator('h1')).toBeVisible();
		send();
		// It is asked for once more, for the next page.
		await page.waitForFunction(() =>
			[...document.fonts].every(({ status }) => status === 'loaded')
		);
		const family = await page.locator('h1').evaluate((h1) => getComputedStyle(h1).fontFamily);
		expect(family).toMatch(/^Charter, /);
		await page.waitForTimeout(PAUSE);
		expect(await layoutShifts(page)).toEqual([]);
	});
});

test.describe('where the typeface cannot be had', () => {
	test.use({ waitsForTypeface: false, expectedComplaint: /Failed to load resource/ });

	test('nothing is held to be lost, and what is done early is done', async ({ page }) => {
		const fail = await heldBack(page, '**/*.woff2', (route) => route.abort());
		const sendCode = await heldBack(page, '**/*.js', (route) => route.continue());
		await page.clock.install();
		await page.goto('/', { waitUntil: 'commit' });
		await expect(page.locator('#search')).toBeVisible();
		await page.clock.runFor(100);
		await expect(page.locator('html[data-plain]')).toBeAttached();
		await page.clock.runFor(5000);
		const year = page.getByRole('slider', { name: 'Fiscal year' });
		await year.focus();
		await year.press('ArrowLeft');
		fail();
		await page.clock.resume();
		await page.waitForTimeout(PAUSE);
		sendCode();
		await expect(page.locator('html[data-live]')).toBeAttached();
		await expect(page.locator('html[data-lost]')).toHaveCount(0);
		await expect(page).toHaveURL(/year=2023/);
	});
});

test.describe('where a page comes in parts', () => {
	const PARTS = 8;

	test.use({
		// The site, each page of which pauses often: what is painted in between must stay where it is.
		// eslint-disable-next-line no-empty-pattern -- Playwright wants to read which fixtures are asked for
		baseURL: async ({}, use) => {
			const site = siteOf(join(root, 'build'));
			const address = await served(async (request, response) => {
				const [path = ''] = request.url?.split('?') ?? [];
				if (!path.endsWith('/')) return site(request, response);
				response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
				const page = readBuilt(`${path.slice(1)}index.html`);
				const body = page.indexOf('<body');
				response.write(page.slice(0, body));
				// The first parts are the shortest: there the reader looks.
				const cutAt = (part: number) => body + (page.length - body) * (part / PARTS) ** 2;
				for (let part = 0; part < PARTS; part++) {
					response.write(page.slice(cutAt(part), cutAt(part + 1)));
					await wait(PAUSE / PARTS);
				}
				response.end();
			});
			await use(address.url);
			address.close();
		}
	});

	for (const [path, width] of [
		['/', 1440],
		['/?state=nm&year=2005&estimate=tax-foundation', 390],
		['/states/ca/', 1440],
		['/claims/?state=ky', 390],
		['/embed/ranking/', 1440]
	] as const) {
		test(`nothing moves on ${path}, ${width} px wide`, async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			await watchFromStart(page);
			await page.goto(path);
			await expect(page.locator('html[data-live]')).toBeAttached();
			await expect(page.locator('h1').first()).toBeVisible();
			expect(await layoutShifts(page)).toEqual([]);
		});
	}
});

for (const [query, cut, shown] of [
	['?states=ny&scale=gdp', '<p id="test-NY"', '#test-NY'],
	['?states=wy', '<p id="test-WY"', '#test-WY'],
	['?estimate=collections-cffr&year=2004&measure=ratio&scale=total', '<p id="told"', 'h1']
] as const) {
	test.describe('where the page comes in two parts', () => {
		test.use({
			viewport: { width: 360, height: 780 },
			// The site, whose first page pauses before the test of a state, or before what the view is called can be told.
			// eslint-disable-next-line no-empty-pattern -- Playwright wants to read which fixtures are asked for
			baseURL: async ({}, use) => {
				const site = siteOf(join(root, 'build'));
				const page = readBuilt('index.html');
				const at = page.indexOf(cut);
				const address = await served((request, response) => {
					if (!request.url?.startsWith('/?')) return site(request, response);
					response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
					response.write(page.slice(0, at));
					setTimeout(() => response.end(page.slice(at)), PAUSE);
				});
				await use(address.url);
				address.close();
			}
		});

		test(`what stands over ${query} does not move when the rest comes`, async ({ page }) => {
			await watchFromStart(page);
			await page.goto(`/${query}`, { waitUntil: 'commit' });
			await expect(page.locator('.claim')).toBeVisible();
			await expect(page.locator(shown)).toBeVisible();
			await expect(page.locator('.verdict p').first()).toBeVisible();
			await expect(page.locator('html:not([data-deep])')).toBeAttached();
			expect(await layoutShifts(page)).toEqual([]);
		});
	});
}

/** Holds back what is asked for; what is returned lets go of it. */
async function heldBack(page: Page, files: string, answer: (route: Route) => Promise<void>) {
	let letGo = () => {};
	const isFree = new Promise<void>((resolve) => (letGo = resolve));
	await page.route(files, async (route) => {
		await isFree;
		await answer(route);
	});
	return () => letGo();
}

/** A server of its own, on a port that is free. */
async function served(answer: RequestListener) {
	const server = createServer(answer).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const close = () => {
		server.closeAllConnections();
		server.close();
	};
	return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
