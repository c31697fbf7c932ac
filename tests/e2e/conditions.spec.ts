import type { Page } from '@playwright/test';
import { expect, test } from '../support/test';

const address = '/claims/conditions/';
const sentences = [
	'infrastructure',
	'schools',
	'homelessness',
	'poverty',
	'inequality',
	'debt'
] as const;

const section = (page: Page, id: string) => page.locator(`section#${id}`);

test('a reader puts Texas to the same test, looks at another year, and goes back', async ({
	page
}) => {
	await page.goto(`${address}?state=zz`, { waitUntil: 'networkidle' });
	await expect(page.getByText('No state has the code “ZZ”; California is shown.')).toBeVisible();
	await page.getByLabel('Put any state to the same test').selectOption('TX');
	await expect(section(page, 'debt')).toContainText(/Texas owed, or paid in interest/);
	await expect(section(page, 'homelessness')).toContainText(/Texas had the most people without/);
	await expect(page.getByText(/^For Texas, of the six sentences/)).toBeVisible();
	await expect(page).toHaveURL(/\?state=tx$/);
	await page.goBack();
	await expect(section(page, 'debt')).toContainText(/California owed, or paid in interest/);

	const slider = section(page, 'homelessness').getByRole('slider');
	await section(page, 'homelessness').locator('figure').scrollIntoViewIfNeeded();
	await slider.focus();
	await page.keyboard.press('Home');
	await expect(slider).toHaveAttribute('aria-valuenow', '2007');
	await expect(slider).toHaveAttribute('aria-valuetext', /2007: [\d,]+, 1st of 51/);

	const explained = section(page, 'income-and-age');
	await explained.getByLabel('Fiscal year').selectOption('2000');
	await expect(explained).toContainText('In 2000,');
	await expect(page).toHaveURL(/year=2000/);
	await explained.getByText('Table, 50 rows').click();
	await expect(explained.locator('tbody tr')).toHaveCount(50);
});

test('on a phone each cell of the votes has a line of its own, as wide as the page', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(address);
	const cells = section(page, 'homelessness').locator('td[data-label]:not(.vote)');
	// A page has come before its far parts are laid out.
	await expect(cells.first()).toBeVisible();
	const widths = await cells.evaluateAll((all) =>
		all.map((cell) => Math.round(cell.getBoundingClientRect().width))
	);
	expect(widths.length).toBeGreaterThan(7);
	expect(new Set(widths).size).toBe(1);
	expect(widths[0]).toBeGreaterThan(300);
});

test.describe('on a phone', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

	/** Where the drawing that shows stands in its section, and how high it is. */
	const placeOf = (page: Page) =>
		page
			.locator('#figure-explain .drawn svg')
			.filter({ visible: true })
			.evaluate((svg) => {
				const own = svg.getBoundingClientRect();
				const top = svg.closest('figure')?.getBoundingClientRect().top ?? 0;
				return [own.top - top, own.height].map(Math.round);
			});
	const dot = (page: Page, code: string) =>
		page.locator(`#figure-explain [role="option"][id$="-${code}"]`).filter({ visible: true });
	const card = (page: Page) => page.locator('.tooltip');

	test('the first tap on a state beside income and age chooses it and shows its figures, and the chart keeps its place', async ({
		page
	}) => {
		await page.goto(address, { waitUntil: 'networkidle' });
		await page.locator('#figure-explain').scrollIntoViewIfNeeded();
		await expect(page.locator('#figure-explain svg.live')).toBeVisible();
		for (const [code, name] of [
			['NM', 'New Mexico'],
			['VA', 'Virginia']
		] as const) {
			await dot(page, code).scrollIntoViewIfNeeded();
			const before = await placeOf(page);
			await dot(page, code).dispatchEvent('pointerdown', { pointerType: 'touch' });
			expect(await placeOf(page)).toEqual(before);
			await dot(page, code).tap({ force: true });
			await expect(page.locator('#figure-explain h2')).toContainText(name);
			await expect(card(page)).toContainText(new RegExp(`${name}, \\d{4}.*Left over.*\\$`));
		}
		await page.touchscreen.tap(2, 400);
		await expect(card(page)).toHaveCount(0);
	});

	test('a tap on a state before its chart is live is done again with the live one, which has its place', async ({
		page
	}) => {
		let send = () => {};
		const sent = new Promise<void>((resolve) => (send = resolve));
		await page.goto(address, { waitUntil: 'networkidle' });
		await page.route('**/_app/**/*.js', async (route) => {
			await sent;
			await route.continue();
		});
		await dot(page, 'NM').scrollIntoViewIfNeeded();
		await expect(page.locator('#figure-explain svg.live')).toHaveCount(0);
		const before = await placeOf(page);
		await dot(page, 'NM').tap({ force: true });
		send();
		await expect(page.locator('#figure-explain h2')).toContainText('New Mexico');
		await expect(card(page)).toContainText('New Mexico');
		expect((await placeOf(page))[1]).toBe(before[1]);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every chart is drawn, and no control is shown that cannot work', async ({ page }) => {
		await page.goto(address);
		for (const id of sentences) {
			const marks = section(page, id).locator('figure .drawn path').filter({ visible: true });
			expect(await marks.count()).toBeGreaterThan(5);
			await expect(section(page, id).getByText(/^Rule: true of a state in/)).toBeVisible();
			const votes = section(page, id).getByRole('row').last();
			await expect(votes).toContainText(/^One vote a series/);
		}
		const dots = section(page, 'income-and-age').locator('.drawn circle').filter({ visible: true });
		expect(await dots.count()).toBe(100);
		await expect(page.locator('select, input, button').filter({ visible: true })).toHaveCount(0);
	});
});
