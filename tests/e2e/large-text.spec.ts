import { expect, test } from '../support/test';

/** Letters twice as large as usual, as readers set them in their browser. */
test.use({
	viewport: { width: 360, height: 740 },
	launchOptions: [
		async ({ launchOptions }, use) => {
			const args = [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'];
			await use({ ...launchOptions, args });
		},
		{ scope: 'worker' }
	]
});

for (const path of ['/', '/states/mi/', '/years/1995/', '/compare/', '/counties/ca/']) {
	test(`${path} has no way to scroll sideways where letters are twice as large on a phone`, async ({
		page
	}) => {
		await page.goto(path, { waitUntil: 'networkidle' });
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
			'32px'
		);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBeLessThanOrEqual(360);
	});
}

test('the years before and after stand under the way up where letters are twice as large', async ({
	page
}) => {
	await page.goto('/years/1995/');
	const way = await page.getByRole('navigation', { name: 'Breadcrumb' }).boundingBox();
	const years = await page.getByRole('navigation', { name: 'Years' }).boundingBox();
	expect(years?.y).toBeGreaterThanOrEqual((way?.y ?? NaN) + (way?.height ?? NaN));
});
