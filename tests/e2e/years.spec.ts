import { expect, test } from '../support/test';

test('the list leads to a year, that to the next and to a state, and is sorted as asked for', async ({
	page
}) => {
	await page.goto('/years/');
	await page.getByRole('link', { name: '2008', exact: true }).click();
	await expect(page).toHaveURL(/\/years\/2008\/$/);
	await expect(page.locator('h1')).toHaveText(
		/^In fiscal year 2008, by our own account, \d+ of 51 \(the states and D\.C\.\)/
	);
	await page.getByRole('link', { name: '2009 ›' }).first().click();
	await expect(page.locator('h1')).toHaveText(
		/^In fiscal year 2009, by our own account, none of the 50 states/
	);
	const rows = page.getByRole('region', { name: 'All 51 in fiscal year 2009' }).getByRole('row');
	await expect(rows.nth(1)).toContainText('District of Columbia');
	await page.getByLabel('Sort by').selectOption('Largest payer first');
	await expect(rows.nth(1)).toContainText('New Jersey');
	await rows.nth(1).getByRole('link').click();
	await expect(page).toHaveURL(/\/states\/nj\/$/);
});

test('the map and the line answer the pointer and lead to a state', async ({ page }) => {
	await page.goto('/years/2000/', { waitUntil: 'networkidle' });
	await page.locator('#map-TX').hover();
	await expect(page.locator('.tooltip')).toContainText('Texas, 2000');
	await page.locator('#map-TX').click();
	await expect(page).toHaveURL(/\/states\/tx\/$/);
});

test.describe('on a phone', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

	test('the first tap shows a state, the second leads to it', async ({ page }) => {
		await page.goto('/years/2009/', { waitUntil: 'networkidle' });
		await page.locator('#tiles-NM').tap();
		await expect(page.locator('.tooltip')).toContainText('New Mexico, 2009');
		await expect(page.locator('.tooltip')).toContainText('Tap again for its page.');
		await page.locator('#tiles-NM').tap();
		await expect(page).toHaveURL(/\/states\/nm\/$/);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a year is whole', async ({ page }) => {
		await page.goto('/years/1983/');
		await expect(page.locator('#figure-map svg:visible').first()).toBeVisible();
		await expect(page.getByRole('rowheader', { name: 'Wyoming' })).toBeVisible();
		await expect(page.getByText('Borrowed', { exact: true })).toBeVisible();
		await expect(page.getByLabel('Sort by')).toBeHidden();
		await expect(page.getByRole('link', { name: '1984 ›' })).toHaveCount(2);
	});
});

test('on a phone each line of a row of a year begins under the name of its state, also where it takes two', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto('/years/2021/');
	const row = page
		.getByRole('region', { name: 'All 51 in fiscal year 2021' })
		.getByRole('row', { name: 'Virginia', exact: false })
		.first();
	await expect(row).toBeVisible();
	const { name, details } = await row.evaluate((element) => {
		const boxOf = (cell: Element) => cell.getBoundingClientRect();
		const head = element.querySelector('th');
		return {
			name: head ? boxOf(head).x : Number.NaN,
			details: [...element.querySelectorAll('[data-small]')].map((cell) => boxOf(cell).x)
		};
	});
	expect(details).toHaveLength(4);
	for (const x of details) expect(x).toBeGreaterThanOrEqual(name - 1);
});

test('below a table’s width the smaller line of each row of a year stands under its numbers, whatever room they leave', async ({
	page
}) => {
	await page.goto('/years/2021/');
	const rows = page.getByRole('region', { name: 'All 51 in fiscal year 2021' }).locator('tbody tr');
	for (const width of [320, 390, 480, 600, 699]) {
		await page.setViewportSize({ width, height: 800 });
		const beside = await rows.evaluateAll((all) =>
			all.flatMap((row) => {
				const [first] = row.querySelectorAll('[data-small]');
				const bottom = Math.max(
					...[...row.querySelectorAll('td:nth-child(6), td:nth-child(7)')].map(
						(cell) => cell.getBoundingClientRect().bottom
					)
				);
				return (first?.getBoundingClientRect().top ?? 0) < bottom - 2 ? [row.textContent] : [];
			})
		);
		expect(beside, `at ${width} px`).toEqual([]);
	}
});

test('what a year opens with is copied with how interest counts and the other reading', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/years/2009/');
	await page.getByRole('button', { name: 'Copy this sentence' }).click();
	await expect(page.getByText('Copied', { exact: true })).toBeVisible();
	const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
	expect(lines[0]).toBe(await page.locator('h1').innerText());
	expect(lines[1]).toContain('Interest on the debt is left out.');
	expect(lines[2]).toMatch(/^With the federal deficit shared out equally, /);
	expect(lines.at(-1)).toMatch(/\/years\/2009\/$/);
});
