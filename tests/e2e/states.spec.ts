import { expect, test } from '../support/test';

test('the list leads to the page of a state, and that to the claims put to its figures', async ({
	page
}) => {
	await page.goto('/states/');
	await page.getByRole('link', { name: 'Texas' }).click();
	await expect(page).toHaveURL(/\/states\/tx\/$/);
	const drawing = page.locator('#figure-matrix').getByRole('img', { name: /^Texas paid more/ });
	await expect(drawing).toHaveAccessibleDescription(
		/^Of [\d,]+ calculations, Texas comes out a payer in [\d,]+/
	);
	await expect(page.getByRole('application')).toHaveCount(0);
	await page.getByRole('link', { name: 'The claims, put to its figures' }).click();
	await expect(page.getByTestId('answer')).toHaveAttribute('aria-label', /^Texas comes out/);
});

test('a reader with keys alone hears any one calculation', async ({ page }) => {
	await page.goto('/states/tx/', { waitUntil: 'networkidle' });
	const figure = page.locator('#figure-matrix');
	await figure.getByText('One calculation in words').focus();
	await page.keyboard.press('Enter');
	const said = figure.locator('output');
	await expect(said).toHaveText(/^FY2024, our own account, dollar for dollar, .*: Texas /);
	await expect(figure.locator('.pointed').first()).toBeAttached();
	await page.keyboard.press('Tab');
	await expect(figure.getByLabel('Method')).toBeFocused();
	await figure.getByLabel('Method').selectOption({ label: 'Tax Foundation 2007' });
	await expect(said).toHaveText(
		/^FY2005, the Tax Foundation’s estimate, dollar for dollar: Texas /
	);
	await figure.getByLabel('Fiscal year').selectOption('1990');
	await expect(said).toHaveText(/^FY1990, /);
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

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page of a state tells its balance and draws its matrix', async ({ page }) => {
		await page.goto('/states/ny/');
		await expect(page.locator('h1')).toContainText('New York');
		await expect(page.locator('#figure-matrix svg').first()).toBeVisible();
		await page.getByText(/^Table, \d+ rows$/).click();
		await expect(page.getByRole('cell', { name: 'Our own account' }).first()).toBeVisible();
		await expect(page.locator('select, input').filter({ visible: true })).toHaveCount(0);
	});
});
