import { expect, test } from '../support/test';
import { layoutShift, watchFromStart } from '../support/watch';

test('pages of text answer, have one heading that is seen, and do not shift while they load', async ({
	page
}) => {
	await watchFromStart(page);
	for (const route of ['/', '/data/', '/methods/']) {
		const answer = await page.goto(route, { waitUntil: 'load' });
		expect(answer?.status()).toBe(200);
		await expect(page).toHaveTitle(/\S/);
		await expect(page.locator('h1')).toHaveCount(1);
		await expect(page.locator('h1')).toBeVisible();
		await page.waitForTimeout(500);
		expect(await layoutShift(page), route).toBe(0);
	}
});

test('a folder without its closing slash leads to the page', async ({ page }) => {
	await page.goto('/data?from=test');
	expect(new URL(page.url()).pathname).toBe('/data/');
	expect(new URL(page.url()).search).toBe('?from=test');
});
