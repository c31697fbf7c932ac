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

for (const states of ['ca,tx', 'ca,tx,ny,fl,nm,wy']) {
	test(`with letters twice as large no word of a drawing leaves it: ${states}`, async ({
		page
	}) => {
		await page.goto(`/compare/?states=${states}`, { waitUntil: 'networkidle' });
		for (const id of DRAWN) {
			const figure = page.locator(id);
			await figure.scrollIntoViewIfNeeded();
			await expect(figure.locator('.drawn svg').first()).toBeVisible();
			const { sizes, leaving } = await figure.locator('.drawn').evaluate((drawn) => {
				const texts = [...drawn.querySelectorAll('svg text')]
					.filter((text) => text.checkVisibility())
					.map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
				const { left, right } = drawn.getBoundingClientRect();
				return {
					sizes: texts.map(({ box }) => box.height),
					leaving: texts
						.filter(({ box }) => box.left < left - 1 || box.right > right + 1)
						.map(({ words }) => words)
				};
			});
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
