import { expect, test } from '../support/test';

declare global {
	interface Window {
		/** Whether a part is there when a page has been read, and not yet painted. */
		isDrawnFirst: boolean;
		/** Whether there is a field to lay out when the last word of a page has come. */
		isLaidOutFirst: boolean;
	}
}

/** Pages with a part that stands far below the first window, and the anchor of that part. */
const far = [
	['/methods/', '#sources'],
	['/states/ca/', '#figure-deciders'],
	['/claims/', '#said-states'],
	['/compare/', '#figure-signs'],
	['/counties/pa/', '#figure-counties']
] as const;

/** As `.spared` and `.sparing figure` in src/app.css have it, on the part or on what holds it. */
const isSpared = (part: Element) => {
	for (let at: Element | null = part; at; at = at.parentElement) {
		if (getComputedStyle(at).contentVisibility === 'auto') return true;
	}
	return false;
};

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const [page, anchor] of far) {
		test(`what stands far down on ${page} is laid out near the window alone, and on paper whole`, async ({
			page: tab
		}) => {
			await tab.goto(page);
			const part = tab.locator(anchor);
			expect(await part.evaluate(isSpared)).toBe(true);
			await tab.emulateMedia({ media: 'print' });
			expect(await part.evaluate(isSpared)).toBe(false);
		});
	}
});

for (const [page, anchor] of far) {
	test(`what stands far down on ${page} is laid out too once nothing else is to do`, async ({
		page: tab
	}) => {
		await tab.goto(page);
		await expect.poll(() => tab.locator(anchor).evaluate(isSpared)).toBe(false);
	});

	test(`a link leads to ${page}${anchor} and stays there`, async ({ page: tab }) => {
		await tab.goto(`${page}${anchor}`);
		const top = () => tab.locator(anchor).evaluate((part) => part.getBoundingClientRect().top);
		const margin = await tab
			.locator(anchor)
			.evaluate((part) => Number.parseFloat(getComputedStyle(part).scrollMarginTop));
		await expect.poll(async () => Math.abs((await top()) - margin)).toBeLessThanOrEqual(2);
		await tab.waitForTimeout(1000);
		expect(Math.abs((await top()) - margin)).toBeLessThanOrEqual(2);
	});
}

/** Pages with a part that waits for the first paint. */
const afterPaint = [
	['/', '#figure-map'],
	['/years/2021/', '#figure-map'],
	['/account/', '#figure-ledger'],
	['/claims/', '#said-later'],
	['/claims/conditions/', '#figure-infrastructure']
] as const;

for (const [address, anchor] of afterPaint) {
	test(`${anchor} of ${address} waits for the first paint, but not where the address leads to it`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.addInitScript((id) => {
			document.addEventListener('DOMContentLoaded', () => {
				const heading = document.querySelector(`${id} h2, ${id} h3`);
				window.isDrawnFirst = heading?.checkVisibility() ?? false;
			});
		}, anchor);
		// All of a page that comes at once stands there before anything is painted.
		await page.route(address, async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: await response.text() });
		});
		const first = () => page.evaluate(() => window.isDrawnFirst);
		const heading = page.locator(`${anchor} :is(h2, h3)`).first();
		await page.goto(address);
		expect(await first()).toBe(false);
		await expect.poll(() => heading.evaluate((one) => one.checkVisibility())).toBe(true);
		await expect(page.locator('html')).not.toHaveAttribute('data-first');
		await page.goto(`${address}${anchor}`);
		await page.reload();
		expect(await first()).toBe(true);
		await expect(page.locator(anchor)).toBeInViewport();
	});
}

/** Pages with a field that is folded, or far below the first window. */
const fields = [
	['/account/', 'details:not([open]) select'],
	['/claims/', '#figure-deciders select'],
	['/states/ca/', '#figure-deciders select'],
	['/years/2021/', '[aria-labelledby="states"] select']
] as const;

for (const [address, field] of fields) {
	test(`nothing is laid out for ${field} of ${address} while the page comes`, async ({ page }) => {
		await page.addInitScript((selector) => {
			document.addEventListener('DOMContentLoaded', () => {
				const found = document.querySelector(selector);
				const folded = found?.closest('details:not([open])');
				window.isLaidOutFirst = folded
					? getComputedStyle(folded, '::details-content').display !== 'none'
					: (found?.checkVisibility() ?? true);
			});
		}, field);
		await page.goto(address);
		expect(await page.evaluate(() => window.isLaidOutFirst)).toBe(false);
		await expect(page.locator('html')).not.toHaveAttribute('data-opening');
		await page.locator(field).first().waitFor({ state: 'attached' });
	});
}

test('parts that come alive one after the other answer a first click at once', async ({ page }) => {
	await page.goto('/account/');
	await expect(page.locator('html')).toHaveAttribute('data-live', '');
	await page.getByRole('button', { name: 'Show every line' }).click();
	await expect(page.getByRole('button', { name: 'Close all groups' })).toBeVisible();
});
