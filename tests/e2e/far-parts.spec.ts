import { expect, test } from '../support/test';

declare global {
	interface Window {
		/** Whether the map is there when a page has been read, and not yet painted. */
		isDrawnFirst: boolean;
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

test('what stands far down waits for the first paint, but not where the address leads to a part', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.addInitScript(() => {
		document.addEventListener('DOMContentLoaded', () => {
			const drawing = document.querySelector('#figure-map svg');
			window.isDrawnFirst = drawing?.checkVisibility() ?? false;
		});
	});
	const first = () => page.evaluate(() => window.isDrawnFirst);
	const map = page.locator('#figure-map');
	const isThere = () =>
		map
			.locator('svg')
			.first()
			.evaluate((svg) => svg.checkVisibility());
	await page.goto('/');
	expect(await first()).toBe(false);
	await expect.poll(isThere).toBe(true);
	await expect(page.locator('html')).not.toHaveAttribute('data-first');
	await page.goto('/#figure-map');
	await page.reload();
	expect(await first()).toBe(true);
	await expect(map).toBeInViewport();
});

test('parts that come alive one after the other answer a first click at once', async ({ page }) => {
	await page.goto('/account/');
	await expect(page.locator('html')).toHaveAttribute('data-live', '');
	await page.getByRole('button', { name: 'Show every line' }).click();
	await expect(page.getByRole('button', { name: 'Close all groups' })).toBeVisible();
});
