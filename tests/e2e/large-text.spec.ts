import type { Locator } from '@playwright/test';
import config from '../playwright.config';
import { expect, test } from '../support/test';

const { launchOptions } = config.use ?? {};

// As a reader sets it in the browser, so that style sheets and scripts meet what they would there.
test.use({
	launchOptions: {
		...launchOptions,
		args: [...(launchOptions?.args ?? []), '--blink-settings=defaultFontSize=32']
	},
	viewport: { width: 640, height: 900 }
});

/** The figures of the page that are drawn, by their ids. */
const DRAWN = ['#figure-panels', '#figure-slope', '#figure-ranks', '#figure-sum'];

/** How high the words of a drawing are, in pixels, and those that leave it to the left or to the right. */
function wordsIn(drawn: Locator) {
	return drawn.evaluate((element) => {
		const texts = [...element.querySelectorAll('svg text')]
			.filter((text) => text.checkVisibility())
			.map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
		const { left, right } = element.getBoundingClientRect();
		return {
			sizes: texts.map(({ box }) => box.height),
			leaving: texts
				.filter(({ box }) => box.left < left - 1 || box.right > right + 1)
				.map(({ words }) => words)
		};
	});
}

for (const states of ['ca,tx', 'ca,tx,ny,fl,nm,wy']) {
	test(`with letters twice as large no word of a drawing leaves it: ${states}`, async ({
		page
	}) => {
		await page.goto(`/compare/?states=${states}`, { waitUntil: 'networkidle' });
		for (const id of DRAWN) {
			const figure = page.locator(id);
			await figure.scrollIntoViewIfNeeded();
			await expect(figure.locator('.drawn svg').first()).toBeVisible();
			const { sizes, leaving } = await wordsIn(figure.locator('.drawn'));
			expect(leaving, id).toEqual([]);
			expect(sizes.length, id).toBeGreaterThan(3);
			// Letters of 24 pixels with what stands over and under them.
			expect(Math.min(...sizes), id).toBeGreaterThan(24);
		}
	});
}

test('with letters twice as large a year is where the pointer meets its name', async ({ page }) => {
	await page.goto('/compare/?states=ca,tx', { waitUntil: 'networkidle' });
	const figure = page.locator('#figure-sum');
	const years = figure.locator('svg text:visible').filter({ hasText: /^(?:19|20)\d\d$/ });
	const slider = figure.getByRole('slider', { name: 'Year', exact: true });
	for (const year of [years.first(), years.last()]) {
		const name = (await year.textContent()) ?? '';
		await year.hover();
		await expect(slider).toHaveAttribute('aria-valuenow', name);
		await expect(page.locator('.tooltip:visible')).toContainText(name);
	}
});

test('with letters twice as large no verdict, vote or bar of the side claims leaves a phone', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto('/claims/conditions/', { waitUntil: 'networkidle' });
	const parts = page.locator('section .head *, section .head + table *');
	const leaving = await parts.evaluateAll((all) =>
		all
			.filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth)
			.map((one) => one.textContent.slice(0, 40))
	);
	expect(await parts.count()).toBeGreaterThan(50);
	expect(leaving).toEqual([]);
});

/** By page, drawings that stand on a phone too. */
const ON_PHONE: readonly (readonly [path: string, figures: readonly string[]])[] = [
	['/', ['timeline', 'scatter', 'breakdown']],
	['/compare/?states=ca,tx,ny', ['slope', 'sum']],
	['/states/oh/', ['timeline', 'ranks', 'waterfall', 'breakdown']],
	['/account/', []]
];

for (const [path, figures] of ON_PHONE) {
	test(`with letters twice as large ${path} has room for its words on a phone`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 360, height: 800 });
		await page.goto(path, { waitUntil: 'networkidle' });
		for (const id of figures) {
			const figure = page.locator(`#figure-${id}`);
			await figure.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
			await expect(figure.locator('.drawn svg:visible').first()).toBeVisible();
			const drawn = figure.locator('.drawn');
			await expect.poll(async () => (await wordsIn(drawn)).sizes.length).toBeGreaterThan(3);
			expect((await wordsIn(drawn)).leaving, id).toEqual([]);
		}
		// A name of which each line has a letter or two is as high as a paragraph.
		const broken = await page.locator('main').evaluate((main) =>
			[...main.querySelectorAll('th, h2, h3, p, li')]
				.filter((one) => one.checkVisibility() && one.textContent.trim() !== '')
				.map((one) => ({ words: one.textContent.trim(), box: one.getBoundingClientRect() }))
				.filter(({ box }) => box.width > 1 && box.width < 50 && box.height > 150)
				.map(({ words }) => words.slice(0, 40))
		);
		expect(broken).toEqual([]);
	});
}
