import { axeFaultsAt } from '../support/axe';
import { sentenceOf } from '../support/explorer';
import { accountOf, fiscalYears, netClause } from '../support/figures';
import { expect, test } from '../support/test';

const latest = Math.max(...fiscalYears);

test('the list leads to the page of each state', async ({ page }) => {
	await page.goto('/states/');
	await expect(page.locator('main li a')).toHaveCount(51);
	await page.getByRole('link', { name: 'New Mexico' }).click();
	await expect(page).toHaveURL(/\/states\/nm\/$/);
	expect(await sentenceOf(page)).toContain(netClause('New Mexico', accountOf('NM', latest)));
});

test('the page of a state has its matrix and leads to its other views', async ({ page }) => {
	await page.goto('/states/tx/');
	await expect(page.locator('#figure-matrix h2')).toContainText(
		/^Texas paid more .* in \d+ of \d+/
	);
	await page.getByRole('link', { name: 'Put it in California’s place' }).click();
	await expect(page.getByTestId('answer')).toHaveAttribute('aria-label', /^Texas comes out/);
});

test('the embedded matrix comes alone and tells its height', async ({ page }) => {
	await page.goto('/states/tx/');
	await page.getByText('Embed this chart').click();
	const snippet = await page.locator('details code').last().innerText();
	// A page of another host, which has no policy of ours.
	await page.route('**/host-page/', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Host</title>' })
	);
	await page.goto('/host-page/');
	await page.evaluate((html) => {
		const heights: number[] = [];
		Object.assign(window, { heights });
		addEventListener('message', ({ data }) => heights.push(data.height));
		document.body.innerHTML = html.replace(' loading="lazy"', '');
	}, snippet);
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('#figure-matrix')).toBeVisible();
	await expect(frame.getByRole('banner')).toHaveCount(0);
	await expect
		.poll(() =>
			page.evaluate(() => Math.max(0, ...(window as unknown as { heights: number[] }).heights))
		)
		.toBeGreaterThan(500);
});

for (const address of ['/states/', '/states/ca/', '/embed/matrix/ca/']) {
	test(`axe finds nothing wrong on ${address}`, async ({ page }) => {
		test.slow();
		expect(await axeFaultsAt(page, address, { theme: 'light', width: 320 })).toEqual([]);
		expect(await axeFaultsAt(page, address, { theme: 'dark', width: 1280 })).toEqual([]);
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page of a state tells its balance and draws its matrix', async ({ page }) => {
		await page.goto('/states/ny/');
		await expect(page.locator('h1')).toContainText('New York');
		await expect(page.locator('#figure-matrix svg').first()).toBeVisible();
		await expect(page.locator('select, input').filter({ visible: true })).toHaveCount(0);
	});
});
