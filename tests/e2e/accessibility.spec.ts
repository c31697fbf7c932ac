import type { Page } from '@playwright/test';
import { axeFaults, faultsAt, overhang, setWidth, themes, windows } from '../support/axe';
import { addState, figure, openCharts, typeYear } from '../support/explorer';
import { expect, test } from '../support/test';

const deep = '/?estimate=collections-cffr&year=2004&measure=ratio&scale=total&states=nm,nj';

/** Pages of each kind: whoever adds a kind adds one here. */
const pages = [
	'/',
	deep,
	'/about/',
	'/account/',
	'/compare/',
	'/compare/?states=dc,nm,ny,tx,fl,va&scale=total&deficit=tax-share',
	'/claims/',
	'/claims/one-hundred-three-billion-in-2016/',
	'/claims/conditions/',
	'/data/',
	'/data/funds/program-amounts/',
	'/methods/',
	'/search/?q=medicaid',
	'/states/',
	'/states/ca/',
	'/years/',
	'/years/2009/',
	'/embed/matrix/ca/',
	'/nowhere/'
];

/** Chromium reports the lost page's own status in the console. */
test.use({ expectedComplaint: /status of 404/ });

for (const address of pages) {
	test(`${address} has no fault axe can find in light and dark, and needs no sideways scrolling`, async ({
		page
	}) => {
		test.slow();
		expect(await faultsAt(page, address)).toEqual([]);
	});
}

test('a reader who has chosen text twice as large needs no sideways scrolling', async ({
	playwright,
	baseURL,
	launchOptions
}) => {
	test.slow();
	const args = [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'];
	const browser = await playwright.chromium.launch({ ...launchOptions, args });
	const page = await browser.newPage({ baseURL: baseURL ?? '' });
	for (const address of [...pages, '/counties/tx/']) {
		await setWidth(page, 390);
		await page.goto(address, { waitUntil: 'networkidle' });
		for (const width of [390, 640, 768, 1280]) {
			await setWidth(page, width);
			expect(await overhang(page), `${address}, ${width} px wide`).toBeLessThanOrEqual(0);
		}
	}
	await browser.close();
});

test('the key of the map keeps its colors where a system forces its own', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('/', { waitUntil: 'networkidle' });
	const key = figure(page, 'map').locator('.swatches span');
	const colors = await key.evaluateAll((all) =>
		all.map((one) => getComputedStyle(one).borderTopColor)
	);
	expect(colors.length).toBeGreaterThan(5);
	expect(new Set(colors).size).toBe(colors.length);
});

for (const address of ['/', '/states/ca/', '/compare/', '/years/']) {
	test(`no mark of ${address} is drawn by a background alone that a system with its own colors takes away`, async ({
		page
	}) => {
		await page.goto(address, { waitUntil: 'networkidle' });
		// A chart that comes alive takes the place of the drawn one while it is scrolled to.
		const charts = page.locator('main figure');
		for (let at = 0; at < (await charts.count()); at++)
			await charts.nth(at).evaluate((chart) => chart.scrollIntoView());
		await page.waitForTimeout(1000);
		const drawn = await page.evaluateHandle(() =>
			[...document.querySelectorAll('main *:not(svg *, input, select)')].filter((one) => {
				if (
					one.childElementCount > 0 ||
					one.textContent.trim() ||
					one.getClientRects().length === 0
				)
					return false;
				const { backgroundImage, backgroundColor } = getComputedStyle(one);
				return backgroundImage.includes('gradient') || !/, 0\)$/.test(backgroundColor);
			})
		);
		await page.emulateMedia({ forcedColors: 'active' });
		const standing = await drawn.evaluate((all) => all.filter((one) => one.isConnected).length);
		expect(standing).toBeGreaterThan(0);
		const lost = await drawn.evaluate((all) =>
			all
				.filter((one) => {
					const style = getComputedStyle(one);
					const sides = ['top', 'right', 'bottom', 'left'];
					const isBordered = sides.some(
						(side) => parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0
					);
					return (
						one.isConnected &&
						!isBordered &&
						style.getPropertyValue('forced-color-adjust') !== 'none'
					);
				})
				.map((one) => one.className)
		);
		expect(lost).toEqual([]);
	});
}

test('one entry of the menu is underlined where a system forces its colors, and words that open a list are', async ({
	page
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('/', { waitUntil: 'networkidle' });
	const entries = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
	const colors = await entries.evaluateAll((all) =>
		all.map((one) => getComputedStyle(one).borderBottomColor)
	);
	expect(colors.length).toBeGreaterThan(5);
	expect(new Set(colors).size).toBe(2);
	expect(colors.slice(1)).not.toContain(colors[0]);
	await expect(page.locator('[data-word]').first()).toHaveCSS('text-decoration-line', 'underline');
});

test('faint words are found in the theme that they are faint in, also after the other', async ({
	page
}) => {
	const style =
		':root{color-scheme:light dark}p{color:light-dark(#222,#333);background:light-dark(#fff,#222)}';
	const html = `<html lang="en"><title>Faint</title><style>${style}</style><main><h1>Faint</h1><p>words</p></main>`;
	const faults = await faultsAt(page, `data:text/html,<!doctype html>${encodeURIComponent(html)}`);
	expect(faults).toEqual(
		[320, 1280, 768].map((width) => expect.stringContaining(`dark, ${width}: color-contrast: p:`))
	);
});

test('what a reader opens has no fault axe can find in light and dark', async ({ page }) => {
	test.slow();
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openCharts(page, '?measure=ratio&scale=total&others=yes');
	await openEverything(page);
	for (const theme of themes) {
		await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
		expect(await axeFaults(page), theme).toEqual([]);
	}
});

/** Opens tables and lists, provokes the faults a reader can make, and points at a state. */
async function openEverything(page: Page) {
	await typeYear(page, 1066);
	await addState(page, 'Atlantis');
	await page.getByText('What cannot be combined with this choice').click();
	for (const summary of await page.getByText(/^Table, \d+ rows?$/).all()) await summary.click();
	await figure(page, 'map').getByRole('listbox').filter({ visible: true }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('.tooltip')).toBeVisible();
}

test('no view and no claim needs sideways scrolling at any width', async ({ page }) => {
	for (const address of [
		'/?states=ca,ny,tx,fl,ms,oh&scale=total',
		'/?year=1812&states=zz',
		'/claims/donor-state-since-the-late-1970s/'
	]) {
		await page.setViewportSize({ width: windows[0], height: 900 });
		await page.goto(address, { waitUntil: 'networkidle' });
		for (const width of windows) {
			await setWidth(page, width);
			expect(await overhang(page), `${address}, ${width} px wide`).toBeLessThanOrEqual(0);
		}
	}
});

test('every control is 24 px high and wide, or a line of text, on a phone and at a desk', async ({
	page
}) => {
	await openCharts(page);
	for (const width of [320, 1280]) {
		await setWidth(page, width);
		const small = await page.locator('main button, main input, main select').evaluateAll((all) =>
			all
				.filter((one) => one.checkVisibility() && !one.closest('h1, .second'))
				.map((one) => ({ one, target: one.closest('label') ?? one }))
				.map(({ one, target }) => ({ one, box: target.getBoundingClientRect() }))
				.filter(({ box }) => box.height > 1 && Math.min(box.width, box.height) < 23.5)
				.map(({ one, box }) => `${one.outerHTML.slice(0, 80)} ${box.width}×${box.height}`)
		);
		expect(small, `${width} px wide`).toEqual([]);
	}
});

test('the theme can be switched, stays after a reload, and colors follow', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('/states/', { waitUntil: 'networkidle' });
	const paper = () =>
		page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	const light = await paper();
	await page.getByRole('banner').getByRole('button').click();
	await expect.poll(paper).not.toBe(light);
	const dark = await paper();
	await page.reload();
	expect(await paper()).toBe(dark);
});
