import type { Page } from '@playwright/test';
import {
	chartsAreLive,
	expectQuery,
	expectSentence,
	figure,
	menu,
	openExplorer,
	takeFile
} from '../support/explorer';
import { accountOf, fiscalYears, netClause } from '../support/figures';
import { expect, test } from '../support/test';

const latest = Math.max(...fiscalYears);
const newMexico = netClause('New Mexico', accountOf('NM', latest));

/** Keeps the charts as served until well after the first click. */
async function delayCharts(page: Page): Promise<void> {
	await page.route('**/explorer/whole.json', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 900));
		await route.continue();
	});
}

/** What a reader sees of a card of figures. */
const card = (page: Page) => page.locator('.tooltip');

const years = (page: Page) => page.getByRole('slider', { name: 'Fiscal year' });

test.beforeEach(({ page }) => delayCharts(page));

test('the first click on PNG gives the picture', async ({ page }) => {
	await openExplorer(page);
	const { name } = await takeFile(page, figure(page, 'map').getByRole('button', { name: 'PNG' }));
	expect(name).toMatch(/^subsidy-ledger_map_.*\.png$/);
});

test('the first click on CSV gives no other file where the view changes before it can', async ({
	page
}) => {
	await openExplorer(page);
	const taken = page.waitForEvent('download');
	await figure(page, 'map').getByRole('button', { name: 'CSV' }).click();
	await menu(page, 'Measure').selectOption('ratio');
	expect((await taken).suggestedFilename()).toMatch(/^subsidy-ledger_map_.*\.csv$/);
});

/** The field of the year, in a page whose code is still on its way. */
async function earlyField(page: Page) {
	await page.route('**/_app/**/*.js', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 900));
		await route.continue();
	});
	await page.goto('/', { waitUntil: 'commit' });
	return page.getByRole('textbox', { name: 'Year, to type' });
}

test('what is being typed while the code takes hold of its field stays there, and Enter asks for it', async ({
	page
}) => {
	const field = await earlyField(page);
	await field.fill('2005');
	await page.locator('html[data-live]').waitFor();
	await expect(field).toHaveValue('2005');
	await field.press('Enter');
	await expectSentence(page, / in 2005\.$/);
});

test('a year that is selected while the code takes hold of its field gives way to what is typed', async ({
	page
}) => {
	const field = await earlyField(page);
	await field.selectText();
	await page.locator('html[data-live]').waitFor();
	// Code has set the field by its property: what was served stands in it no more.
	await expect(field).not.toHaveAttribute('value');
	await page.keyboard.type('2005');
	await page.keyboard.press('Enter');
	await expectSentence(page, / in 2005\.$/);
});

test('the first click on a state of the map chooses it', async ({ page }) => {
	await openExplorer(page);
	await page.locator('#map-NM').click({ force: true });
	await expectSentence(page, newMexico);
});

test('the first click on a row of the ranking and on its order are both acted on', async ({
	page
}) => {
	await openExplorer(page);
	await page.locator('#ranking-NM').click();
	await figure(page, 'ranking').getByRole('button', { name: 'By name' }).click();
	await expectSentence(page, newMexico);
	await expect(page.locator('#figure-ranking [role="option"]').first()).toHaveId('ranking-AL');
});

test('a click on the center of a dot chooses it, also where another is drawn over it', async ({
	page
}) => {
	await openExplorer(page);
	await figure(page, 'scatter').hover();
	await chartsAreLive(page);
	const dot = page.locator('#figure-scatter [data-code="TX"]');
	await dot.scrollIntoViewIfNeeded();
	const box = await dot.boundingBox();
	if (!box) throw new Error('Texas has no dot.');
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	const top = await page.evaluate(
		([x, y]) => document.elementFromPoint(x, y)?.getAttribute('data-code'),
		[x, y] as const
	);
	expect(top, 'the dot drawn there').not.toBe('TX');
	await page.mouse.click(x, y);
	await expectSentence(page, netClause('Texas', accountOf('TX', latest)));
	await expect(card(page)).toContainText('Texas');
});

test('the first click on the years sets the year', async ({ page }) => {
	await openExplorer(page);
	const chart = figure(page, 'timeline').getByRole('img').first();
	await chart.scrollIntoViewIfNeeded();
	const box = await chart.boundingBox();
	if (!box) throw new Error('The timeline has no place.');
	await page.mouse.click(box.x + box.width * 0.4, box.y + box.height * 0.5);
	await expect.poll(() => page.url()).toMatch(/year=\d{4}/);
});

test('a press on “Dark” before the code has come is acted on once', async ({ page }) => {
	await page.route('**/_app/**/*.js', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 900));
		await route.continue();
	});
	await page.goto('/', { waitUntil: 'domcontentloaded' });
	await page.getByRole('button', { name: 'Dark' }).click();
	const html = page.locator('html');
	await expect(html).toHaveAttribute('data-theme', 'dark');
	await expect(html).toHaveAttribute('data-live', '');
	await expect(html).toHaveAttribute('data-theme', 'dark');
	expect(await page.evaluate(() => localStorage.getItem('theme'))).toBe('dark');
});

test('each of the first keys on the years counts', async ({ page }) => {
	await openExplorer(page);
	await years(page).focus();
	for (let i = 0; i < 6; i += 1) await page.keyboard.press('ArrowLeft');
	await expect(years(page)).toHaveValue(String(latest - 6));
	await expectSentence(page, netClause('California', accountOf('CA', latest - 6)));
});

test('each key on the years counts while the page takes hold', async ({ page }) => {
	await page.goto('/', { waitUntil: 'commit' });
	await years(page).focus();
	let pressed = 0;
	await expect(async () => {
		await page.keyboard.press('ArrowLeft');
		pressed += 1;
		expect(await page.evaluate(() => document.documentElement.dataset.live)).toBe('');
	}).toPass({ intervals: [10] });
	for (let i = 0; i < 4; i += 1) await page.keyboard.press('ArrowLeft');
	await expectQuery(page, `?year=${latest - pressed - 4}`);
});

test('the first keys move and choose in the map', async ({ page }) => {
	await openExplorer(page);
	await page.locator('#figure-map [role="listbox"]').first().focus();
	await page.keyboard.press('End');
	await page.keyboard.press('Enter');
	await chartsAreLive(page);
	await expect.poll(() => page.url()).toMatch(/states=\w\w/);
});

test('the first change of a switch and of a menu are acted on', async ({ page }) => {
	await openExplorer(page);
	await figure(page, 'breakdown').getByLabel('Measured').selectOption('total');
	await figure(page, 'timeline')
		.getByLabel(/Other estimates/)
		.check();
	await expect.poll(() => new URL(page.url()).search).toBe('?others=yes&breakdown=total');
});

test.describe('on a touch screen', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

	test('the first tap on a tile chooses the state, and its card stays', async ({ page }) => {
		await openExplorer(page);
		await page.locator('#tiles-NM').tap();
		await expectSentence(page, newMexico);
		await expect(card(page)).toContainText('New Mexico');
		await page.waitForTimeout(300);
		await expect(card(page)).toBeVisible();
		await page.locator('#tiles-TX').tap();
		await expect(card(page)).toContainText('Texas');
		await page.getByTestId('second').tap({ position: { x: 8, y: 8 } });
		await expect(card(page)).toHaveCount(0);
	});
});

test.describe('before any code has come', () => {
	test.beforeEach(async ({ page }) => {
		await page.route('**/_app/**/*.js', async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 1200));
			await route.continue();
		});
		await page.goto('/', { waitUntil: 'commit' });
		await expect(page.getByTestId('second')).toBeVisible();
	});

	/** Fails where the test was too slow to be early. */
	const isEarly = async (page: Page) =>
		expect(await page.evaluate(() => document.documentElement.dataset.live)).toBeUndefined();

	test('a click on PNG gives the picture', async ({ page }) => {
		const button = figure(page, 'map').getByRole('button', { name: 'PNG' });
		const coming = page.waitForEvent('download');
		await button.click({ noWaitAfter: true });
		await isEarly(page);
		expect((await coming).suggestedFilename()).toMatch(/^subsidy-ledger_map_.*\.png$/);
	});

	test('a key in the line of all states moves from the state that is shown', async ({ page }) => {
		const choose = async () => {
			await page.locator('#figure-strip [role="listbox"]').focus();
			await page.keyboard.press('ArrowRight');
			await page.keyboard.press('Enter');
		};
		await choose();
		await isEarly(page);
		await expect.poll(() => new URL(page.url()).search).toMatch(/states=/);
		const early = new URL(page.url()).search;
		await page.goto('/', { waitUntil: 'networkidle' });
		await choose();
		await expect.poll(() => new URL(page.url()).search).toBe(early);
	});

	test('a click beside the charts and a choice in a menu are both acted on', async ({ page }) => {
		await page.getByRole('button', { name: 'The year before' }).click();
		await menu(page, 'Measure').selectOption('paid');
		await isEarly(page);
		await expect.poll(() => new URL(page.url()).search).toBe(`?measure=paid&year=${latest - 1}`);
	});
});
