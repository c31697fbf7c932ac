import type { Page } from '@playwright/test';
import { expect, test } from '../support/test';

const isLive = (page: Page) => expect(page.locator('html[data-live]')).toHaveCount(1);

test('code is asked for after first paint', async ({ page }) => {
	await page.goto('/');
	await isLive(page);
	const [painted, asked] = await page.evaluate(() => [
		performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
		performance
			.getEntriesByType('resource')
			.filter(({ name }) => name.endsWith('.js'))
			.map(({ startTime }) => startTime)
	]);
	expect(painted).toBeGreaterThan(0);
	expect(asked?.length).toBeGreaterThan(3);
	expect(Math.min(...(asked ?? []))).toBeGreaterThan(painted ?? Number.NaN);
});

test('code comes to a page that is not painted', async ({ page }) => {
	await page.addInitScript(() => {
		PerformanceObserver.prototype.observe = () => undefined;
	});
	await page.goto('/');
	await isLive(page);
});

test('code comes at once to a page that nobody looks at', async ({ page }) => {
	await page.addInitScript(() => {
		PerformanceObserver.prototype.observe = () => undefined;
		Object.defineProperty(document, 'hidden', { value: true });
		// Nothing but its being hidden can wake it.
		window.setTimeout = new Proxy(window.setTimeout, {
			apply: (set, _, [then, after, ...rest]) =>
				after === 2000 ? 0 : (Reflect.apply(set, window, [then, after, ...rest]) as unknown)
		});
	});
	await page.goto('/');
	await isLive(page);
});
