import type { Page } from '@playwright/test';
import { expect, test } from '../support/test';

test('year and kind redraw sentence, map and table, and stand in the address', async ({ page }) => {
	await page.goto('/counties/ca/', { waitUntil: 'networkidle' });
	await expect(page.locator('h1')).toContainText('In FY2010, half of the federal money');
	await page.getByLabel('Fiscal year').selectOption('FY1999');
	await expect(page.locator('h1')).toContainText('In FY1999, half of the federal money');
	await page.getByLabel('Money shown').selectOption('Both, side by side');
	await expect(page.locator('#figure-counties-defense')).toBeVisible();
	await expect(page).toHaveURL(/\?year=1999&kind=both$/);
	await expect(page.getByRole('region', { name: /^FY1999, ranked/ })).toContainText('44,505.2');
	await page.goBack();
	await expect(page.locator('#figure-counties-defense')).toHaveCount(0);
	await expect(page.locator('h1')).toContainText('FY1999');
});

test('a wrong address is answered by the nearest year, and says so', async ({ page }) => {
	await page.goto('/counties/tx/?year=2008&kind=gold');
	await expect(page.locator('h1')).toContainText('In FY2007');
	await expect(
		page.getByText('There are no county figures for “2008”; FY2007 is shown.')
	).toBeVisible();
	await expect(page.getByText('“gold” is not a choice for “kind”')).toBeVisible();
});

test('a shared year is named and told before its code has come, without figures of another', async ({
	page
}) => {
	await page.route('**/_app/**/*.js', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 1500));
		await route.continue();
	});
	await page.goto('/counties/oh/?year=1990&kind=defense', { waitUntil: 'commit' });
	const awaited = page.locator('#awaited');
	await expect(awaited).toHaveText('Ohio’s counties in FY1990, Defense alone');
	await expect(page.locator('#told')).toContainText('In FY1990');
	await expect(page.locator('h1')).toBeHidden();
	await expect(page.locator('h1')).toContainText('In FY1990');
	await expect(page.locator('h1')).toBeVisible();
	await expect(page.locator('#told')).toBeHidden();
});

test.describe('where the figures do not come', () => {
	test.use({ expectedComplaint: /Failed to load resource/ });

	test('menus, address and note agree, and they can be asked for again', async ({ page }) => {
		await page.route('**/counties/oh.json', (route) => route.fulfill({ status: 500 }));
		await page.goto('/counties/oh/');
		await page.getByLabel('Fiscal year').selectOption('1990');
		await expect(page.getByText('FY2010 is shown.')).toBeVisible();
		await expect(page.getByLabel('Fiscal year')).toHaveValue('2010');
		await expect(page).toHaveURL(/\/counties\/oh\/$/);
		await page.unroute('**/counties/oh.json');
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(page.locator('h1')).toContainText('In FY1990');
		await expect(page).toHaveURL(/year=1990$/);
	});
});

test('a field finds a county, outlines it, and Enter chooses it for heading and address', async ({
	page
}) => {
	await page.goto('/counties/tx/');
	const field = page.getByLabel('Find a county');
	await field.pressSequentially('loving');
	await expect(page.getByText('1 of 254 rows')).toBeVisible();
	const shown = page.locator('#counties-ranked tbody tr').filter({ visible: true });
	await expect(shown).toHaveCount(1);
	await expect(shown).toContainText('0.9');
	await expect(page.locator('#counties-total-48301')).toHaveAttribute('aria-selected', 'true');
	await expect(page.locator('h1')).toContainText('Harris County received the most');
	await field.press('Enter');
	await expect(page).toHaveURL(/\?county=48301$/);
	await expect(page.locator('h1')).toContainText(
		'Loving County received $939,000, less than 0.1% of all that was placed in counties: 254th of 254.'
	);
	await page.goBack();
	await expect(page.locator('h1')).toContainText('Harris County received the most');
	await page.locator('#counties-total-48113').click();
	await expect(page).toHaveURL(/county=48113$/);
	await expect(page.locator('h1')).toContainText('Dallas County received');
});

test('an address names a county in its year, and the first click on a row or the map chooses one', async ({
	page
}) => {
	await page.goto('/counties/tx/?year=1990&county=48301');
	await expect(page.locator('h1')).toContainText(/In FY1990.* Loving County received/);
	await expect(page.locator('#counties-total-48301')).toHaveAttribute('aria-selected', 'true');
	const chosen = page.locator('#counties-ranked tr[aria-current]');
	await expect(chosen).toContainText('Loving County');
	const list = page.locator('#counties-ranked .scroll');
	await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(1000);
	await page.getByRole('button', { name: 'Clear' }).click();
	await expect(page).toHaveURL(/\?year=1990$/);
	await page.goto('/counties/oh/');
	await page.locator('#counties-ranked').getByText('2,006.2').click();
	await expect(page).toHaveURL(/\?county=39049$/);
	await expect(page.locator('h1')).toContainText('Franklin County received');
	await page.goto('/counties/oh/');
	await page.locator('#counties-total-39153').click();
	await expect(page.locator('h1')).toContainText('Summit County received');
});

test.describe('before any code has come', () => {
	test.beforeEach(async ({ page }) => {
		await page.route('**/_app/**/*.js', async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 1200));
			await route.continue();
		});
		await page.goto('/counties/oh/', { waitUntil: 'commit' });
		await expect(page.locator('#counties-ranked')).toBeVisible();
	});

	/** Fails where the test was too slow to be early. */
	const isEarly = async (page: Page) =>
		expect(await page.evaluate(() => document.documentElement.dataset.live)).toBeUndefined();

	test('a press on a figure of a row chooses its county', async ({ page }) => {
		await page.locator('#counties-ranked').getByText('2,006.2').click({ noWaitAfter: true });
		await isEarly(page);
		await expect(page).toHaveURL(/\?county=39049$/);
		await expect(page.locator('h1')).toContainText('Franklin County received');
	});

	test('a press on a county of the map chooses it', async ({ page }) => {
		await page.locator('#counties-total-39153').click({ noWaitAfter: true });
		await isEarly(page);
		await expect(page.locator('h1')).toContainText('Summit County received');
	});

	test('a press on the head of a column sorts by it', async ({ page }) => {
		const table = page.getByRole('region', { name: /ranked by/ });
		await table.getByRole('button', { name: 'County' }).click({ noWaitAfter: true });
		await isEarly(page);
		await expect(table.getByRole('row').nth(1)).toContainText('Adams County');
	});
});

test('the county chosen stays in sight in its list, and the page where it is, as year and money change', async ({
	page
}) => {
	await page.goto('/counties/tx/?county=48301', { waitUntil: 'networkidle' });
	const row = page.locator('#counties-ranked tr[aria-current]');
	const isInBox = () =>
		row.evaluate((one) => {
			const [inner, outer] = [one, one.closest('.scroll')].map((each) =>
				each?.getBoundingClientRect()
			);
			return (
				Number(inner?.top) > Number(outer?.top) && Number(inner?.bottom) < Number(outer?.bottom)
			);
		});
	await expect.poll(isInBox).toBe(true);
	const top = await page.evaluate(() => scrollY);
	for (const [menu, option, heading] of [
		['Fiscal year', 'FY2009', 'In FY2009'],
		['Money shown', 'Both, side by side', 'In FY2009'],
		['Fiscal year', 'FY1990', 'In FY1990'],
		['Money shown', 'Defense alone', 'In FY1990']
	] as const) {
		await page.getByLabel(menu).selectOption(option);
		await expect(page.locator('h1')).toContainText(heading);
		await expect(row).toContainText('Loving County');
		await expect.poll(isInBox, `${menu}: ${option}`).toBe(true);
		expect(await page.evaluate(() => scrollY)).toBe(top);
	}
});

test('keys and pointer tell a county and its numbers; the table sorts', async ({ page }) => {
	await page.goto('/counties/tx/', { waitUntil: 'networkidle' });
	const map = page.getByRole('listbox');
	await map.focus();
	await expect(page.locator('.tooltip')).toContainText('Harris County, 2010');
	await page.keyboard.press('ArrowUp');
	await expect(page.locator('.tooltip')).not.toContainText('Harris County');
	await page.keyboard.press('Escape');
	await expect(page.locator('.tooltip')).toHaveCount(0);
	await page.locator('#counties-total-48301').hover();
	await expect(page.locator('.tooltip')).toContainText('Loving County, 2010');
	const table = page.getByRole('region', { name: /ranked by/ });
	await table.getByRole('button', { name: 'County' }).click();
	await expect(table.getByRole('row').nth(1)).toContainText('Anderson County');
});

test('beside its map a table of counties shows every column, long names and reasons too', async ({
	page
}) => {
	for (const [path, width] of [
		['/counties/ak/', 1280],
		['/counties/ak/', 1920],
		['/counties/ak/?year=2009', 1280],
		['/counties/tx/', 1280]
	] as const) {
		await page.setViewportSize({ width, height: 900 });
		await page.goto(path, { waitUntil: 'networkidle' });
		const frame = page.locator('#counties-ranked .scroll');
		expect(
			await frame.evaluate((one) => one.scrollWidth - one.clientWidth),
			`${path} at ${width}`
		).toBeLessThanOrEqual(0);
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the newest year is whole', async ({ page }) => {
		await page.goto('/counties/ak/');
		await expect(page.locator('h1')).toContainText('Anchorage received the most');
		await expect(page.getByRole('option')).toHaveCount(29);
		await expect(page.getByText('Fairbanks North Star Borough')).toBeVisible();
	});
});
