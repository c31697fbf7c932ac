import type { Page } from '@playwright/test';
import { axeFaults } from '../support/axe';
import { expect, test } from '../support/test';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });

async function openByKey(page: Page) {
	await page.keyboard.press('/');
	await expect(dialog(page).getByRole('combobox')).toBeFocused();
}

test('a slash opens search on a page of words; typing, arrows and Enter lead on', async ({
	page
}) => {
	await page.goto('/methods/');
	await openByKey(page);
	await page.keyboard.type('texas');
	const options = dialog(page).getByRole('option');
	await expect(options.first()).toContainText('Texas');
	await expect(dialog(page).getByRole('status')).toHaveText(/^\d+ results$/);
	expect(await axeFaults(page)).toEqual([]);
	await page.keyboard.press('ArrowDown');
	await expect(options.first()).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('ArrowDown');
	await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/states\/tx\/$/);
});

test('the link opens search over a live page, Escape closes it, and a slash in a field is a letter', async ({
	page
}) => {
	await page.goto('/', { waitUntil: 'networkidle' });
	const link = page.getByRole('banner').getByRole('link', { name: 'Search' });
	await link.click();
	await expect(dialog(page).getByRole('combobox')).toBeFocused();
	await page.keyboard.type('a/b');
	await expect(dialog(page).getByRole('combobox')).toHaveValue('a/b');
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toBeHidden();
	await expect(link).toBeFocused();
	await expect(page).toHaveURL('/');
});

test('who looks for a city is told that a county of its name is another thing', async ({
	page
}) => {
	await page.goto('/methods/');
	await openByKey(page);
	await page.keyboard.type('columbus');
	await expect(dialog(page).getByRole('status')).toHaveText(
		'1 result. A city is found only where it is a county of its own.'
	);
});

test('what is typed while search is on its way stands in its field', async ({ page }) => {
	await page.route('**/search.js', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 800));
		await route.continue();
	});
	await page.goto('/methods/');
	await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
	await page.keyboard.type('ohik');
	await page.keyboard.press('Backspace');
	await page.keyboard.type('o');
	await expect(dialog(page).getByRole('combobox')).toHaveValue('ohio');
	await expect(dialog(page).getByRole('option').first()).toContainText('Ohio');
});

test('a county is found by its name and outlined on the page of its state', async ({ page }) => {
	await page.goto('/search/?q=loving');
	const option = page.getByRole('option', { name: 'Loving County, Texas' });
	await expect(option).toHaveAttribute('href', /\/counties\/tx\/\?county=48301$/);
});

test('the search page keeps what was typed in its address, and shows it again', async ({
	page
}) => {
	await page.goto('/search/?q=nm');
	const field = page.getByRole('combobox');
	await expect(page.getByRole('option').first()).toHaveAttribute('href', /\/states\/nm\/$/);
	await field.fill('qqzzxx');
	await expect(page.getByRole('status')).toContainText(
		'Nothing found for “qqzzxx”. States, fiscal years, counties, claims,'
	);
	await expect(page).toHaveURL('/search/?q=qqzzxx');
	await page.reload();
	await expect(field).toHaveValue('qqzzxx');
});

test.describe('without its list of pages', () => {
	/** Chromium reports the request that fails. */
	test.use({ expectedComplaint: /ERR_FAILED/ });

	test('search says what failed and tries again', async ({ page }) => {
		await page.route('**/search.json', (route) => route.abort());
		await page.goto('/methods/');
		await openByKey(page);
		await page.keyboard.type('texas');
		await expect(dialog(page).getByRole('status')).toContainText('could not be fetched');
		await page.unroute('**/search.json');
		await dialog(page).getByRole('button', { name: 'Try again' }).click();
		await expect(dialog(page).getByRole('option').first()).toContainText('Texas');
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the link leads to a page that lists every page', async ({ page }) => {
		await page.goto('/methods/');
		await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
		await expect(page).toHaveURL('/search/');
		await expect(page.locator('noscript p')).toBeVisible();
		await expect(page.getByRole('combobox')).toBeHidden();
		await expect(
			page.locator('main').getByRole('link', { name: 'New Mexico', exact: true })
		).toBeVisible();
	});
});
