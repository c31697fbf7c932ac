import type { Page } from '@playwright/test';
import { axeFaultsAt, themes, widths } from '../support/axe';
import { datasetRows } from '../support/figures';
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
const verdicts = /^(Holds|Depends on the method|Does not hold|Cannot be tested)$/;

const section = (page: Page, id: string) => page.locator(`section#${id}`);

/** In how many of the years compared a state had the most unsheltered persons, from the published counts. */
function yearsFirst(state: string): { readonly met: number; readonly told: number } {
	const rows = datasetRows('conditions/homelessness').filter(
		(row) => row.year !== '2021' && row.unsheltered !== ''
	);
	const own = rows.filter((row) => row.state === state);
	const isFirst = (year: string | undefined, count: number) =>
		rows.every((row) => row.year !== year || Number(row.unsheltered) <= count);
	const met = own.filter((row) => isFirst(row.year, Number(row.unsheltered)));
	return { met: met.length, told: own.length };
}

test('each sentence is quoted with its verdict, its rule and a chart', async ({ page }) => {
	await page.goto(address);
	for (const id of sentences) {
		const own = section(page, id);
		await expect(own.getByRole('heading', { level: 2 }).first()).toContainText('“');
		await expect(own.getByText(verdicts)).toHaveCount(1);
		await expect(own.getByText(/^Rule: true of a state in a year if/)).toBeVisible();
		await expect(own.locator('figure .drawn svg').filter({ visible: true })).not.toHaveCount(0);
	}
});

for (const [query, code, name] of [
	['', 'CA', 'California'],
	['?state=tx', 'TX', 'Texas'],
	['?state=mo', 'MO', 'Missouri']
] as const) {
	test(`the count of years without shelter is that of the dataset for ${name}`, async ({
		page
	}) => {
		await page.goto(address + query);
		const { met, told } = yearsFirst(code);
		await expect(section(page, 'homelessness')).toContainText(
			`${name} had the most people without shelter in ${met} of ${told} years compared.`
		);
	});
}

test('2021 is told as not compared, beside the counts', async ({ page }) => {
	await page.goto(address);
	const homelessness = section(page, 'homelessness');
	await expect(homelessness).toContainText('Not compared');
	await expect(homelessness).toContainText(/2021: Many places did not count/);
});

test('a reader puts Texas in California’s place, the address says so, and back undoes it', async ({
	page
}) => {
	await page.goto(address);
	await page.waitForLoadState('networkidle');
	await page.getByLabel('In California’s place').selectOption('TX');
	await expect(section(page, 'debt')).toContainText(/Texas owed, or paid in interest/);
	await expect(page).toHaveURL(/\?state=tx$/);
	await page.goBack();
	await expect(section(page, 'debt')).toContainText(/California owed, or paid in interest/);
});

test('an address that cannot be followed is told, and California shown', async ({ page }) => {
	await page.goto(`${address}?state=zz&year=1066`);
	await expect(page.getByText('No state has the code “ZZ”; California is shown.')).toBeVisible();
	await expect(page.getByText(/no comparison with income and age for “1066”/)).toBeVisible();
	await expect(section(page, 'poverty')).toContainText('California had a poverty rate');
});

test('arrow keys step through the years of a rank chart', async ({ page }) => {
	await page.goto(address);
	await page.waitForLoadState('networkidle');
	const slider = section(page, 'homelessness').getByRole('slider');
	await slider.focus();
	await page.keyboard.press('Home');
	await expect(slider).toHaveAttribute('aria-valuenow', '2007');
	await expect(slider).toHaveAttribute('aria-valuetext', /2007: [\d,]+, 1st of 51/);
});

test('income and age follow the year, and what goes along and what is left add up', async ({
	page
}) => {
	await page.goto(`${address}#income-and-age`);
	await page.waitForLoadState('networkidle');
	const own = section(page, 'income-and-age');
	await own.getByLabel('Fiscal year').selectOption('2000');
	await expect(own).toContainText('In 2000,');
	await expect(page).toHaveURL(/year=2000/);
	await own.getByText('Table, 50 rows').click();
	const cells = await own
		.locator('tbody tr', { hasText: 'California' })
		.locator('td')
		.allInnerTexts();
	const dollars = (at: number) => Number((cells[at] ?? '').replace('−', '-').replace(/[$+,]/g, ''));
	expect(Math.abs(dollars(5) + dollars(6) - dollars(2))).toBeLessThanOrEqual(1);
	await expect(own.locator('tbody tr', { hasText: 'District of Columbia' })).toHaveCount(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page speaks of California, every chart is drawn, and the file can be had', async ({
		page,
		request
	}) => {
		await page.goto(address);
		for (const id of sentences) {
			const marks = section(page, id).locator('figure .drawn path').filter({ visible: true });
			expect(await marks.count()).toBeGreaterThan(5);
		}
		const dots = section(page, 'income-and-age').locator('.drawn circle').filter({ visible: true });
		expect(await dots.count()).toBe(100);
		await expect(page.locator('select, input, button').filter({ visible: true })).toHaveCount(0);
		const answer = await request.get('/claims/conditions/ca.csv');
		expect(answer.headers()['content-type']).toContain('text/csv');
		expect(await answer.text()).toContain('CA,homelessness,unsheltered,');
	});
});

for (const theme of themes) {
	for (const width of widths) {
		test(`the page has no fault axe can find, ${theme}, ${width} px wide`, async ({ page }) => {
			test.slow();
			expect(await axeFaultsAt(page, address, { theme, width })).toEqual([]);
		});
	}
}

test('the page needs no sideways scrolling at any width', async ({ page }) => {
	for (const width of [320, 360, 768, 1280, 1920]) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(address, { waitUntil: 'networkidle' });
		const pixels = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(pixels, `${width}`).toBeLessThanOrEqual(0);
	}
});
