import type { Page } from '@playwright/test';
import { expect, test } from '../support/test';
import { layoutShifts, watchFromStart } from '../support/watch';

const routes = ['/', '/data/', '/methods/'];
const widths = [320, 360, 768, 1280, 1920];

/** Pixels by which a page is wider than its window. */
function overhang(page: Page): Promise<number> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth - clientWidth;
	});
}

for (const route of routes) {
	test(`${route} answers with a page that has a title and one main heading`, async ({ page }) => {
		const answer = await page.goto(route);
		expect(answer?.status()).toBe(200);
		await expect(page).toHaveTitle(/\S/);
		await expect(page.locator('h1')).toHaveCount(1);
		await expect(page.locator('h1')).toBeVisible();
	});

	test(`${route} needs no sideways scrolling at any width`, async ({ page }) => {
		const wide: string[] = [];
		for (const width of widths) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(route);
			const pixels = await overhang(page);
			if (pixels > 0) wide.push(`${width}: ${pixels} px too wide`);
		}
		expect(wide).toEqual([]);
	});
}

/** A page of each kind. */
const kinds = [
	'/',
	'/account/',
	'/claims/',
	'/claims/a-whopping-292-billion/',
	'/claims/conditions/',
	'/states/',
	'/states/ca/',
	'/methods/',
	'/data/',
	'/data/tables/'
];

test('nothing shifts in twenty loads, on a phone and at a desk', async ({ page }) => {
	await watchFromStart(page);
	const moved: Record<string, string[]> = {};
	for (const [width, height] of [
		[360, 740],
		[1280, 900]
	] as const) {
		await page.setViewportSize({ width, height });
		for (const kind of kinds) {
			await page.goto(kind, { waitUntil: 'networkidle' });
			const shifts = await layoutShifts(page);
			if (shifts.length > 0) moved[`${kind} at ${width} px`] = shifts;
		}
	}
	expect(moved).toEqual({});
});

test('the central file is served as CSV with a header and rows', async ({ request }) => {
	const answer = await request.get('/data/balances.csv');
	expect(answer.headers()['content-type']).toBe('text/csv; charset=utf-8');
	const [header, ...rows] = (await answer.text()).trimEnd().split('\n');
	expect(header).toMatch(/^estimate,vintage,fiscal_year,state,/);
	expect(rows.length).toBeGreaterThanOrEqual(51 * 25);
});

test('a folder without its closing slash leads to the page', async ({ page }) => {
	await page.goto('/data?from=test');
	expect(new URL(page.url()).pathname).toBe('/data/');
	expect(new URL(page.url()).search).toBe('?from=test');
});
