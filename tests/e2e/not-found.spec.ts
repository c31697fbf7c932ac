import { expect, test } from '../support/test';

/** Chromium reports the page's own status in the console. */
test.use({ expectedComplaint: /status of 404/ });

test('a wrong address answers 404 with a page that leads on', async ({ page }) => {
	const answer = await page.goto('/states/zz/');
	expect(answer?.status()).toBe(404);
	await expect(page.locator('h1')).toBeVisible();
	await page.locator('main a[href="/"]').first().click();
	await expect(page.locator('h1')).toContainText('California');
});

for (const [address, words, link, leadsTo] of [
	['/states/OH/', 'Did you mean Ohio?', 'Ohio', '/states/oh/'],
	['/states/ohio/', 'Did you mean Ohio?', 'Ohio', '/states/oh/'],
	['/years/1970/', 'years go from 1981 to', 'fiscal year 1981', '/years/1981/']
] as const) {
	test(`${address} is asked about by what it seems to mean`, async ({ page }) => {
		const answer = await page.goto(address);
		expect(answer?.status()).toBe(404);
		const question = page.locator('main .second');
		await expect(question).toContainText(words);
		// A year may be none of the explorer’s usual estimate: its page leads to one that has it.
		const explorer = question.getByRole('link', { name: 'the explorer' });
		await expect(explorer).toHaveCount(leadsTo.startsWith('/states/') ? 1 : 0);
		await question.getByRole('link', { name: link }).click();
		await expect(page).toHaveURL(leadsTo);
	});
}

test('an address that cannot be decoded answers 404 with a page that works', async ({ page }) => {
	for (const address of ['/%', '/%ff', '/states/%E0%A4%A/']) {
		const answer = await page.goto(address, { waitUntil: 'networkidle' });
		expect(answer?.status()).toBe(404);
		const theme = page.getByRole('button', { name: 'Dark' });
		for (const pressed of ['true', 'false']) {
			await theme.click();
			await expect(theme).toHaveAttribute('aria-pressed', pressed);
		}
		expect(new URL(page.url()).pathname).toBe(address);
		await page.locator('main').getByRole('link', { name: 'The states' }).click();
		await expect(page).toHaveURL('/states/');
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a wrong address still leads on', async ({ page }) => {
		await page.goto('/nowhere/');
		await expect(page.locator('h1')).toBeVisible();
		await expect(page.locator('main a[href="/"]').first()).toBeVisible();
	});

	test('the address of a state in capitals leads to it', async ({ page }) => {
		const answer = await page.goto('/states/OH/');
		expect(answer?.status()).toBe(404);
		await page.getByRole('link', { name: 'Ohio' }).click();
		await expect(page).toHaveURL('/states/oh/');
		await expect(page.locator('h1')).toContainText('Ohio');
	});
});
