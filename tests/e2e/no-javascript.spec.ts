import { expect, test } from '../support/test';

test.use({ javaScriptEnabled: false });

test.beforeEach(async ({ page }) => {
	await page.goto('/');
});

test('without JavaScript the sentence gives the answer for California', async ({ page }) => {
	await expect(page.locator('h1')).toContainText(/California/);
	await expect(page.locator('h1')).toContainText(/paid|received|about even/);
});

test('without JavaScript every chart is drawn', async ({ page }) => {
	const figures = page.locator('main figure');
	expect(await figures.count()).toBeGreaterThanOrEqual(4);
	for (const figure of await figures.all()) {
		const marks = figure.locator('.drawn').locator('path, use, circle, line, .bar');
		// Stacked areas are few and large; every other chart has a mark for each state.
		const least = (await figure.getAttribute('id')) === 'figure-breakdown' ? 5 : 20;
		expect(await marks.filter({ visible: true }).count()).toBeGreaterThan(least);
	}
});

test('without JavaScript the lines of the other states are lines', async ({ page }) => {
	const others = page.locator('#figure-timeline .others').filter({ visible: true }).locator('use');
	const fills = await others.evaluateAll((all) => all.map((one) => getComputedStyle(one).fill));
	expect(fills.length).toBeGreaterThan(0);
	expect(new Set(fills)).toEqual(new Set(['none']));
});

test('without JavaScript the tables open and hold every state', async ({ page }) => {
	const disclosure = page.locator('details', { has: page.locator('table') }).first();
	await disclosure.locator('summary').click();
	await expect(disclosure.locator('table')).toBeVisible();
	expect(await disclosure.locator('tbody tr').count()).toBeGreaterThanOrEqual(51);
});

test('without JavaScript the files can be had', async ({ page, request }) => {
	const links = page.locator('a[href^="/"][href$=".csv"]');
	const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
	expect(addresses.length).toBeGreaterThan(0);
	for (const address of new Set(addresses)) {
		const answer = await request.get(address ?? '');
		expect(answer.status(), address ?? '').toBe(200);
		expect(answer.headers()['content-type']).toContain('text/csv');
	}
});

test('without JavaScript no control is shown that cannot work', async ({ page }) => {
	await expect(page.locator('select, input, button').filter({ visible: true })).toHaveCount(0);
});
