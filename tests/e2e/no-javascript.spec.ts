import { expect, test } from '../support/test';

test.use({ javaScriptEnabled: false });

test('without JavaScript the explorer answers, draws every chart, opens its tables and shows no dead control', async ({
	page
}) => {
	await page.goto('/');
	await expect(page.locator('h1')).toContainText(/California.*(paid|received|about even)/);
	await expect(page.locator('select, input, button').filter({ visible: true })).toHaveCount(0);
	const figures = page.locator('main figure');
	expect(await figures.count()).toBeGreaterThanOrEqual(4);
	for (const figure of await figures.all()) {
		const marks = figure.locator('.drawn').locator('path, use, circle, line, .bar');
		// Stacked areas are few and large; every other chart has a mark for each state.
		const least = (await figure.getAttribute('id')) === 'figure-breakdown' ? 5 : 20;
		expect(await marks.filter({ visible: true }).count()).toBeGreaterThan(least);
	}
	const others = page.locator('#figure-timeline .others').filter({ visible: true }).locator('use');
	const fills = await others.evaluateAll((all) => all.map((one) => getComputedStyle(one).fill));
	expect(fills.length).toBeGreaterThan(0);
	expect(new Set(fills)).toEqual(new Set(['none']));
	const disclosure = page.locator('details', { has: page.locator('table') }).first();
	await disclosure.locator('summary').click();
	await expect(disclosure.locator('table')).toBeVisible();
	expect(await disclosure.locator('tbody tr').count()).toBeGreaterThanOrEqual(51);
	await expect(page.locator('a[href^="/"][href$=".csv"]').first()).toBeVisible();
});

test('without JavaScript a dataset shows its rows, and the methods their guide', async ({
	page
}) => {
	await page.goto('/data/context/population/');
	await expect(
		page.getByRole('region', { name: /as the file has/ }).locator('tbody tr')
	).toHaveCount(10);
	await page.goto('/data/');
	await expect(page.getByRole('searchbox')).toBeHidden();
	await page.goto('/methods/');
	const guide = page.getByRole('navigation', { name: 'On this page' });
	await guide.getByRole('link', { name: 'Sources' }).click();
	await expect(page.locator('#sources')).toBeInViewport();
});

test('without JavaScript the heads of a table of counties are plain words, and no control is dead', async ({
	page
}) => {
	for (const path of ['/counties/tx/', '/states/oh/', '/years/2009/']) {
		await page.goto(path);
		await expect(page.locator('select, input, button').filter({ visible: true })).toHaveCount(0);
	}
	await page.goto('/counties/tx/');
	const heads = page.locator('#counties-ranked th');
	await expect(heads.nth(1)).toHaveText('County', { useInnerText: true });
	await expect(heads.nth(2)).toHaveText('Total', { useInnerText: true });
	await page.locator('#counties-ranked tbody a').first().click();
	await expect(page).toHaveURL(/\/counties\/tx\/\?.*county=48\d{3}/);
});
