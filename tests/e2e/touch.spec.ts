import type { Page } from '@playwright/test';
import { expect, test } from '../support/test';

/** What a reader sees of a card of figures. */
const card = (page: Page) => page.locator('.tooltip');

/** By page, charts of years whose figures a reader asks for by pointing, and words of their cards. */
const pages: readonly (readonly [
	path: string,
	charts: readonly (readonly [figure: string, words: RegExp])[]
])[] = [
	[
		'/',
		[
			['timeline', /California.*\$[\d,]+/],
			['breakdown', /California, \d{4}.*\$[\d,]+/]
		]
	],
	[
		'/states/oh/',
		[
			['timeline', /Ohio.*\$[\d,]+/],
			['ranks', /Ohio.*\d+(?:st|nd|rd|th)/],
			['breakdown', /Ohio, \d{4}.*\$[\d,]+/],
			['deciders', /\d{4}/]
		]
	],
	[
		'/compare/?states=oh,in,mi',
		[
			['ranks', /Ohio.*\d+(?:st|nd|rd|th).*Indiana/],
			['panels', /Ohio.*\$[\d,]+.*Indiana.*National average/],
			['sum', /Ohio.*\$[\d,]+.*Michigan/]
		]
	],
	['/embed/timeline/', [['timeline', /California.*\$[\d,]+/]]]
];

/** Brings a chart into the middle of the window; gives a place on it, by shares of its width and height. */
async function placeOn(page: Page, figure: string, [across, down]: readonly [number, number]) {
	const chart = page.locator(`#figure-${figure} svg:visible`).last();
	const { x, y, width, height } = await chart.evaluate((svg) => {
		svg.scrollIntoView({ block: 'center', behavior: 'instant' });
		return svg.getBoundingClientRect().toJSON() as DOMRect;
	});
	return { x: x + width * across, y: y + height * down };
}

/** Taps a chart at a share of its width. */
async function tap(page: Page, figure: string, across: number): Promise<void> {
	const { x, y } = await placeOn(page, figure, [across, 0.2]);
	await page.touchscreen.tap(x, y);
}

/** Draws a finger up over a chart, as to see what stands below it; gives where the page stood before. */
async function swipe(page: Page, figure: string): Promise<number> {
	const { x, y } = await placeOn(page, figure, [0.5, 0.5]);
	const before = await page.evaluate(() => scrollY);
	const browser = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', moved: readonly number[]) =>
		browser.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: moved.map((pixels) => ({ x, y: y - pixels }))
		});
	await touch('touchStart', [0]);
	for (let moved = 20; moved <= 200; moved += 20) await touch('touchMove', [moved]);
	await touch('touchEnd', []);
	await browser.detach();
	return before;
}

/** Taps a chart that shows no card: a year, the next one another, then beside it and away by key. */
async function tapThrough(page: Page, figure: string, words: RegExp): Promise<void> {
	await tap(page, figure, 0.5);
	await expect(card(page)).toContainText(words, { timeout: 8000 });
	await expect(card(page)).toBeInViewport();
	const first = await card(page).textContent();
	await page.waitForTimeout(300);
	await expect(card(page)).toHaveText(first ?? '');
	await tap(page, figure, 0.4);
	await expect(card(page)).not.toHaveText(first ?? '');
	await expect(card(page)).toContainText(words);
	await page.touchscreen.tap(2, 400);
	await expect(card(page)).toHaveCount(0);
	await tap(page, figure, 0.5);
	await expect(card(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(card(page)).toHaveCount(0);
}

for (const width of [360, 768]) {
	test.describe(`on a touch screen of ${width} pixels`, () => {
		test.use({ hasTouch: true, viewport: { width, height: 800 } });

		for (const [path, charts] of pages) {
			// The very first tap finds a page whose code is not there yet: on a tablet that is the last of its charts.
			const tapped = width === 360 ? charts : charts.toReversed();
			test(`the first tap on ${tapped.map(([figure]) => figure).join(', then on ')} of ${path} shows a year, the next one another`, async ({
				page
			}) => {
				await page.goto(path, { waitUntil: 'networkidle' });
				for (const [figure, words] of tapped) await tapThrough(page, figure, words);
			});
		}

		test('a card of many published figures holds all of its words', async ({ page }) => {
			await page.goto('/states/ca/', { waitUntil: 'networkidle' });
			for (const across of [0.15, 0.4, 0.5, 0.55, 0.6]) {
				await tap(page, 'timeline', across);
				await expect(card(page)).toBeVisible({ timeout: 8000 });
				const outside = await card(page).evaluate((element) => {
					const { left, right } = element.getBoundingClientRect();
					return [...element.querySelectorAll('dt, dd, p')]
						.filter((part) => {
							const range = document.createRange();
							range.selectNodeContents(part);
							const box = range.getBoundingClientRect();
							return box.left < left || box.right > right;
						})
						.map(({ textContent }) => textContent);
				});
				expect(outside).toEqual([]);
			}
		});
	});
}

test.describe('on a phone', () => {
	test.use({ hasTouch: true, viewport: { width: 360, height: 800 } });

	for (const [path, figure] of [
		['/states/oh/', 'timeline'],
		['/states/oh/', 'ranks'],
		['/embed/timeline/', 'timeline']
	] as const) {
		test(`the first tap on ${figure} of ${path} tells the year that stands there`, async ({
			page
		}) => {
			await page.goto(path, { waitUntil: 'networkidle' });
			const { y } = await placeOn(page, figure, [0.5, 0.2]);
			const tick = page.locator(`#figure-${figure} svg:visible text:text-is("2010"):visible`);
			const box = await tick.last().boundingBox();
			await page.touchscreen.tap((box?.x ?? 0) + (box?.width ?? 0) / 2, y);
			await expect(card(page).locator('strong')).toHaveText(/2010/, { timeout: 8000 });
		});
	}

	test('a tap on the slope shows what a state had in both years, until the next tap beside it', async ({
		page
	}) => {
		await page.goto('/compare/?states=oh,in,mi', { waitUntil: 'networkidle' });
		await page.locator('#figure-slope').getByText('Ohio', { exact: false }).last().tap();
		await expect(card(page)).toContainText(/Ohio.*FY\d{4}.*\$.*FY\d{4}.*\$.*Change.*\$/);
		await page.waitForTimeout(300);
		await expect(card(page)).toContainText('Ohio');
		await page.touchscreen.tap(2, 400);
		await expect(card(page)).toHaveCount(0);
	});

	test('the first tap on a county shows its figures', async ({ page }) => {
		await page.goto('/counties/tx/', { waitUntil: 'networkidle' });
		await tap(page, 'counties', 0.5);
		await expect(card(page)).toContainText(/County, \d{4}.*\$[\d,]+/);
	});

	test('a tap on ranks of a side claim tells a year, until the next tap beside them', async ({
		page
	}) => {
		await page.goto('/claims/conditions/', { waitUntil: 'networkidle' });
		const chart = page.locator('#homelessness');
		const slider = chart.getByRole('slider');
		await chart.locator('figure').scrollIntoViewIfNeeded();
		await expect(chart.locator('svg.live')).toBeVisible();
		const newest = await slider.getAttribute('aria-valuenow');
		await slider.tap({ position: { x: 120, y: 80 } });
		await expect(slider).not.toHaveAttribute('aria-valuenow', newest ?? '');
		await page.waitForTimeout(300);
		await expect(slider).not.toHaveAttribute('aria-valuenow', newest ?? '');
		await page.touchscreen.tap(2, 400);
		await expect(slider).toHaveAttribute('aria-valuenow', newest ?? '');
	});

	test('a tap on one chart after another shows the card of each, alone', async ({ page }) => {
		await page.goto('/', { waitUntil: 'networkidle' });
		await tap(page, 'timeline', 0.5);
		await expect(card(page)).toContainText(/California.*\$/);
		await page.locator('#ranking-NM').tap();
		await expect(card(page)).toContainText('New Mexico');
		await page.waitForTimeout(300);
		await expect(card(page)).toContainText('New Mexico');
		await expect(card(page)).toHaveCount(1);
		await tap(page, 'breakdown', 0.5);
		await expect(card(page)).toContainText(/New Mexico, \d{4}.*\$/);
		await expect(card(page)).toHaveCount(1);
	});

	test('a tap on another chart of the same states shows a card there', async ({ page }) => {
		await page.goto('/', { waitUntil: 'networkidle' });
		await page.locator('#ranking-NM').tap();
		await expect(card(page)).toContainText('New Mexico');
		await page.locator('#tiles-TX, #map-TX').filter({ visible: true }).tap({ force: true });
		await expect(card(page)).toContainText('Texas');
		await page.waitForTimeout(300);
		await expect(card(page)).toContainText('Texas');
	});

	test('a finger that begins on a chart scrolls the page, and leaves no card', async ({ page }) => {
		await page.goto('/states/oh/', { waitUntil: 'networkidle' });
		for (const figure of ['timeline', 'ranks', 'breakdown']) {
			await tap(page, figure, 0.5);
			await expect(card(page)).toBeVisible();
			const before = await swipe(page, figure);
			await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
			await expect(card(page)).toHaveCount(0);
		}
	});
});
