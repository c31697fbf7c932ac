import type { Page } from '@playwright/test';
import {
	bar,
	chartsAreLive,
	expectSentence,
	figure,
	openCharts,
	openExplorer,
	sentenceOf
} from '../support/explorer';
import { fiscalYears } from '../support/figures';
import { expect, test } from '../support/test';

const mapBox = (page: Page) => figure(page, 'map').getByRole('listbox').filter({ visible: true });
const tooltip = (page: Page) => page.locator('.tooltip');

/** The code of the state a listbox points at. */
async function pointedAt(page: Page): Promise<string> {
	const id = await mapBox(page).getAttribute('aria-activedescendant');
	return id?.split('-').at(-1) ?? '';
}

/** What has the focus, in a word or two: its name for a reader who does not see. */
function focused(page: Page): Promise<string> {
	return page.evaluate(() => {
		const at = document.activeElement;
		const label =
			at instanceof HTMLSelectElement || at instanceof HTMLInputElement ? at.labels : null;
		const text = label?.[0]?.querySelector('span')?.textContent ?? at?.textContent ?? '';
		return (at?.getAttribute('aria-label') ?? text).replace(/\s+/g, ' ').trim();
	});
}

/** Whether what has the focus, or what stands around it, shows so. */
function isFocusShown(page: Page): Promise<boolean> {
	return page.evaluate(() => {
		const at = document.activeElement;
		if (!at) return false;
		const ring = (one: Element) => {
			const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
			return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
		};
		return [at, at.parentElement ?? at].some(ring);
	});
}

/** The names of what Tab reaches from the top of the page, in order; each has to show that it has the focus. */
async function tabStops(page: Page, most: number): Promise<string[]> {
	const stops: string[] = [];
	for (let i = 0; i < most; i++) {
		await page.keyboard.press('Tab');
		stops.push(await focused(page));
		expect(await isFocusShown(page), stops.at(-1)).toBe(true);
	}
	return stops;
}

test('Tab goes from the skip link over sentence, year, menus and states to the map, and is seen at each stop', async ({
	page
}) => {
	await openCharts(page);
	const title = await figure(page, 'map').locator('h2').innerText();
	const stops = await tabStops(page, 78);
	const order = [
		'Skip to the content',
		'Estimate',
		'State',
		'Federal deficit',
		'All states on one line',
		'Play the years',
		'Fiscal year',
		'Year, to type',
		'Measure',
		'Scale',
		'Add a state by name or code',
		'Reset',
		'Copy link',
		title
	];
	let from = -1;
	for (const name of order) {
		const at = stops.findIndex((stop, i) => i > from && stop.startsWith(name));
		expect(
			at,
			`${name} after ${stops[from] ?? 'the start'} in ${stops.join(' | ')}`
		).toBeGreaterThan(from);
		from = at;
	}
});

test('the skip link leads past the navigation, and the charts come alive for a reader who has only keys', async ({
	page
}) => {
	await openExplorer(page);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	const places: string[] = [];
	while (!places.includes('Estimate') && places.length < 16) {
		await page.keyboard.press('Tab');
		places.push(await focused(page));
	}
	expect(places[0]).toMatch(/^FY\d{4}$/);
	expect(places).toEqual(expect.arrayContaining(['The verdict', 'All claims', 'Estimate']));
	await bar(page).getByLabel('Year, to type').focus();
	await chartsAreLive(page);
	await mapBox(page).focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(tooltip(page)).toBeVisible();
});

test('arrows move over map, ranking and years, what they reach is said, Enter chooses and Escape closes', async ({
	page
}) => {
	await openCharts(page, '?year=1993');
	await mapBox(page).focus();
	await page.keyboard.press('ArrowRight');
	const first = await pointedAt(page);
	await page.keyboard.press('ArrowRight');
	const second = await pointedAt(page);
	expect(second).not.toBe(first);
	await expect(tooltip(page)).toBeVisible();
	await expect(tooltip(page)).toContainText('Received');
	const name = (await tooltip(page).locator('strong').innerText()).replace(/, \d+$/, '');
	const said = page.getByRole('status').filter({ hasText: 'Rank' });
	await expect(said).toContainText(/Paid \$[\d,]+\. .*Rank \d+/);
	await page.keyboard.press('Enter');
	await expectSentence(page, `${name} `);
	await expect(page).toHaveURL(new RegExp(`states=${second.toLowerCase()}`));
	await page.keyboard.press('Escape');
	await expect(tooltip(page)).toHaveCount(0);

	const ranking = figure(page, 'ranking').getByRole('listbox');
	await ranking.focus();
	for (const [key, at] of [
		['Home', 0],
		['ArrowDown', 1]
	] as const) {
		await page.keyboard.press(key);
		const id = await ranking.getByRole('option').nth(at).getAttribute('id');
		await expect(ranking).toHaveAttribute('aria-activedescendant', id ?? '');
	}

	await figure(page, 'timeline').getByRole('slider').focus();
	await page.keyboard.press('ArrowRight');
	await expectSentence(page, /in 1994/);
});

test('a chart focused before it is alive keeps the focus', async ({ page }) => {
	await openExplorer(page);
	await mapBox(page).focus();
	await chartsAreLive(page);
	await expect(mapBox(page)).toBeFocused();
});

test('the answer to a choice is told to those who hear the page, where a slider has come to rest', async ({
	page
}) => {
	await openExplorer(page);
	const heard = page.locator('.answer > [role="status"]');
	await expect(heard).toBeEmpty();
	await page.getByRole('slider', { name: 'Fiscal year' }).first().focus();
	for (let at = 0; at < 5; at += 1) await page.keyboard.press('ArrowLeft');
	await expect(heard).toContainText(String(Math.max(...fiscalYears) - 5));
	await expect(heard).toHaveText(await sentenceOf(page));
});
