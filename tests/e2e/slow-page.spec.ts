import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { siteOf } from '../../.config/site.mjs';
import { readBuilt, root } from '../support/built';
import { expect, test } from '../support/test';
import { layoutShifts, watchFromStart } from '../support/watch';

/** Long enough for a browser to paint what it has of a page. */
const PAUSE = 600;

for (const [query, state] of [
	['?states=ny&scale=gdp', 'NY'],
	['?states=wy', 'WY']
] as const) {
	test.describe('where the page comes in two parts', () => {
		test.use({
			// The site, whose first page pauses before the test of a state.
			// eslint-disable-next-line no-empty-pattern -- Playwright wants to read which fixtures are asked for
			baseURL: async ({}, use) => {
				const site = siteOf(join(root, 'build'));
				const page = readBuilt('index.html');
				const at = page.indexOf(`<p id="test-${state}"`);
				const server = createServer((request, response) => {
					if (!request.url?.startsWith('/?')) return site(request, response);
					response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
					response.write(page.slice(0, at));
					setTimeout(() => response.end(page.slice(at)), PAUSE);
				}).listen(0, '127.0.0.1');
				await once(server, 'listening');
				await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
				server.closeAllConnections();
				server.close();
			}
		});

		test(`the verdict of ${query} does not move when the test of the state comes`, async ({
			page
		}) => {
			await watchFromStart(page);
			await page.goto(`/${query}`, { waitUntil: 'commit' });
			await expect(page.locator('.claim')).toBeVisible();
			await expect(page.locator(`#test-${state}`)).toBeVisible();
			await expect(page.locator('.verdict p').first()).toBeVisible();
			await expect(page.locator('html:not([data-deep])')).toBeAttached();
			expect(await layoutShifts(page)).toEqual([]);
		});
	});
}
