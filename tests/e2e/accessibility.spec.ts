import type { Page } from '@playwright/test';
import { axeFaults, axeFaultsAt, themes, widths as axeWidths } from '../support/axe';
import { addState, bar, figure, openCharts, typeYear } from '../support/explorer';
import { expect, test } from '../support/test';

const deep = '/?estimate=collections-cffr&year=2004&measure=ratio&scale=total&states=nm,nj';
const widths = [320, 360, 768, 1280, 1920];

/** Chromium reports the lost page's own status in the console. */
test.use({ expectedComplaint: /status of 404/ });

for (const address of ['/', deep, '/methods/', '/data/', '/data/tables/', '/nowhere/']) {
	for (const theme of themes) {
		for (const width of axeWidths) {
			test(`${address} has no fault axe can find, ${theme}, ${width} px wide`, async ({ page }) => {
				test.slow();
				expect(await axeFaultsAt(page, address, { theme, width })).toEqual([]);
			});
		}
	}
}

for (const theme of themes) {
	test(`what a reader opens has no fault axe can find, ${theme}`, async ({ page }) => {
		test.slow();
		await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
		await openCharts(page, '?measure=ratio&scale=total&others=yes');
		await openEverything(page);
		expect(await axeFaults(page)).toEqual([]);
	});
}

/** Opens tables and lists, provokes the faults a reader can make, and points at a state. */
async function openEverything(page: Page) {
	await typeYear(page, 1066);
	await addState(page, 'Atlantis');
	await bar(page).getByText('What cannot be combined with this choice').click();
	for (const summary of await page.getByText(/^Table, \d+ rows$/).all()) await summary.click();
	await figure(page, 'map').getByRole('listbox').filter({ visible: true }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('.tooltip')).toBeVisible();
}

for (const address of [
	deep,
	'/?states=ca,ny,tx,fl,ms,oh&scale=total',
	'/?year=1812&states=zz',
	'/nowhere/'
]) {
	test(`${address} needs no sideways scrolling at any width`, async ({ page }) => {
		const wide: string[] = [];
		for (const width of widths) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(address, { waitUntil: 'networkidle' });
			const pixels = await page.evaluate(() => {
				const { scrollWidth, clientWidth } = document.documentElement;
				return scrollWidth - clientWidth;
			});
			if (pixels > 0) wide.push(`${width}: ${pixels} px too wide`);
		}
		expect(wide).toEqual([]);
	});
}

for (const width of [320, 1280]) {
	test(`every control is 24 px high and wide, or a line of text, ${width} px wide`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 800 });
		await openCharts(page);
		const small = await page.locator('main button, main input, main select').evaluateAll((all) =>
			all
				.filter((one) => one.checkVisibility() && !one.closest('h1, .second'))
				.map((one) => ({ one, target: one.closest('label') ?? one }))
				.map(({ one, target }) => ({ one, box: target.getBoundingClientRect() }))
				.filter(({ box }) => box.height > 1 && Math.min(box.width, box.height) < 23.5)
				.map(({ one, box }) => `${one.outerHTML.slice(0, 80)} ${box.width}×${box.height}`)
		);
		expect(small).toEqual([]);
	});
}

test('the theme can be switched, stays after a reload, and colors follow', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await openCharts(page);
	const paper = () =>
		page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	const light = await paper();
	await page.getByRole('banner').getByRole('button').click();
	await expect.poll(paper).not.toBe(light);
	const dark = await paper();
	await page.reload();
	expect(await paper()).toBe(dark);
});
