import type { Locator, Page } from '@playwright/test';
import {
	expectSentence,
	figure,
	followed,
	notes,
	openCharts,
	openExplorer,
	sentenceOf,
	yearField
} from '../support/explorer';
import { accountOf, fiscalYears, netClause } from '../support/figures';
import { expect, test } from '../support/test';
import { headingsSeen, layoutShifts, watchFromStart } from '../support/watch';

const latest = Math.max(...fiscalYears);

/** Addresses and what their sentence, and no other, says; what each says in full is told in node. */
const links: readonly [query: string, words: string | RegExp][] = [
	['?year=1993', netClause('California', accountOf('CA', 1993))],
	['?year=1985&states=nm,nj', netClause('New Mexico', accountOf('NM', 1985))],
	['?estimate=rockefeller-2025', /Rockefeller Institute’s report of 2025, California .* in 2023/],
	['?estimate=collections-cffr&year=2004&measure=ratio&scale=total', /IRS collections.* in 2004/],
	['?scale=gdp&states=ny', /New York paid .* of its GDP/],
	['?deficit=tax-share&states=tx&map=tiles&sort=name', netClause('Texas', accountOf('TX', latest))]
];

/** Figures that come late keep a view waiting longer than a reader may look. */
async function delayFigures(page: Page, milliseconds: number): Promise<void> {
	await page.route('**/explorer/*.json', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, milliseconds));
		await route.continue();
	});
}

/** The code of a page comes late, so that what stands before it can be seen. */
async function holdCode(page: Page): Promise<void> {
	await page.route('**/_app/**/*.js', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 1500));
		await route.continue();
	});
}

/** What the heading of a page says, without the entries of its menus. */
function headingText(page: Page): Promise<string> {
	return page.locator('h1').evaluate((heading) => {
		const copy = heading.cloneNode(true) as Element;
		for (const menu of copy.querySelectorAll('select')) menu.remove();
		return (copy.textContent ?? '').trim();
	});
}

/** The middle of a word of a sentence in the window. */
function placeOfWord(sentence: Locator, word: string): Promise<{ x: number; y: number }> {
	return sentence.evaluate((element, word) => {
		for (const node of element.childNodes) {
			const from = (node.textContent ?? '').indexOf(word);
			if (!(node instanceof Text) || from < 0) continue;
			const range = document.createRange();
			range.setStart(node, from);
			range.setEnd(node, from + word.length);
			const { x, y, width, height } = range.getBoundingClientRect();
			return { x: x + width / 2, y: y + height / 2 };
		}
		throw new Error(`The sentence has no word ${word}.`);
	}, word);
}

/** The heading of the map as the server drew it. */
async function defaultMapTitle(page: Page): Promise<string> {
	const html = await (await page.request.get('/')).text();
	return /id="figure-map-title"[^>]*>([^<]*)</.exec(html)?.[1] ?? '';
}

/** Whether a heading is the answer, which is a whole sentence; titles of figures begin as it does, and end without a stop. */
const isAnswer = (text: string) => text.startsWith('By ') && text.endsWith('.');

test('a link shows its own sentence and never another, and does not shift while it loads', async ({
	page
}) => {
	test.slow();
	await watchFromStart(page);
	await delayFigures(page, 700);
	const usual = await defaultMapTitle(page);
	for (const [query, words] of links) {
		await page.goto(`/${query}`);
		await expect(page.getByTestId('answer')).toBeVisible();
		await expectSentence(page, words);
		await expect(notes(page)).toHaveCount(0);
		const first = await headingsSeen(page);
		expect(first.filter(isAnswer)).toEqual([await sentenceOf(page)]);
		const own = await figure(page, 'map').locator('h2').innerText();
		expect(first.filter((text) => text !== own)).not.toContain(usual);
		expect(await layoutShifts(page), query).toEqual([]);
	}
});

test('no view shifts in a window that shows what stands under the answer', async ({ page }) => {
	test.slow();
	await watchFromStart(page);
	for (const [width, height] of [
		[768, 1024],
		[1024, 900]
	] as const) {
		await page.setViewportSize({ width, height });
		for (const query of [
			'?estimate=tax-foundation&year=2005&states=nm',
			'?measure=received&year=1990&states=tx'
		]) {
			await page.goto(`/${query}`, { waitUntil: 'networkidle' });
			await expect(page.getByTestId('answer')).toBeVisible();
			expect(await layoutShifts(page), `${query} ${width}`).toEqual([]);
		}
	}
});

for (const width of [360, 1280]) {
	test(`no view shifts while its charts come alive, ${width} px wide`, async ({ page }) => {
		test.slow();
		await page.setViewportSize({ width, height: 800 });
		await watchFromStart(page);
		for (const query of ['', ...links.map(([link]) => link), '?year=1812&states=zz']) {
			await openCharts(page, query);
			await page.waitForTimeout(200);
			expect(await layoutShifts(page), query).toEqual([]);
		}
	});
}

test('a link names a state by its name or its letters', async ({ page }) => {
	await page.goto('/?states=new-mexico,oh&year=2005');
	await expect(page.getByTestId('answer')).toContainText(
		netClause('New Mexico', accountOf('NM', 2005))
	);
	await expect(page.getByRole('button', { name: 'Stop following Ohio' })).toBeVisible();
	await page.goto('/compare/?states=kentucky,north%20dakota', { waitUntil: 'networkidle' });
	await expect(page.locator('h1')).toContainText('Kentucky');
	await expect(page.locator('.notes li')).toHaveCount(0);
});

test('nothing is held to have moved of a chart that is scrolled to as it is spared', async ({
	page
}) => {
	await watchFromStart(page);
	await page.addInitScript(() => {
		const go = () => {
			const drawn = document.querySelector<HTMLElement>('#figure-map .drawn');
			if (drawn?.style.contentVisibility !== 'auto') return;
			observer.disconnect();
			requestAnimationFrame(() => {
				document.getElementById('figures')?.scrollIntoView();
				document.documentElement.dataset.went = '';
			});
		};
		const observer = new MutationObserver(go);
		observer.observe(document, { subtree: true, attributeFilter: ['style'] });
	});
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto('/?year=1993');
	await page.locator('html[data-went]').waitFor();
	await page.waitForTimeout(300);
	expect(await layoutShifts(page)).toEqual([]);
});

test('a link that cannot be followed in full says so once, and shows the same when it is opened again', async ({
	page
}) => {
	await openExplorer(page, '?year=1900&states=nm,zz&measure=ratio&scale=gdp');
	const first = Math.min(...fiscalYears);
	for (const words of ['“1900”', '“ZZ”', 'a ratio is the same on every scale']) {
		await expect(notes(page).filter({ hasText: words })).toBeVisible();
	}
	await expect(yearField(page)).toHaveValue(String(first));
	await expect(followed(page)).toHaveText(['New Mexico']);
	await expectSentence(page, new RegExp(`New Mexico got back .* in ${first}`));
	await expect(page).not.toHaveURL(/zz|1900/);
	await page.reload();
	await expectSentence(page, new RegExp(`New Mexico got back .* in ${first}`));
	await expect(notes(page)).toHaveCount(0);
});

test.describe('when the figures cannot be had', () => {
	test.use({ expectedComplaint: /Failed to load resource/ });

	test('the page says so, names what was asked for and offers to try again', async ({ page }) => {
		await page.route('**/explorer/*.json', (route) => route.abort());
		await openExplorer(page, '?year=1993');
		await expect(notes(page)).toContainText(/could not be/);
		await expect(page.locator('#told')).toContainText('1993');
		await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
		await expect(page.getByTestId('answer')).toBeHidden();
	});
});

test('figures that come very late still show no other view first', async ({ page }) => {
	await watchFromStart(page);
	await delayFigures(page, 6500);
	await page.goto('/?year=1993');
	await expect(page.getByTestId('answer')).toBeVisible({ timeout: 15_000 });
	await expectSentence(page, netClause('California', accountOf('CA', 1993)));
	expect((await headingsSeen(page)).filter(isAnswer)).toEqual([await sentenceOf(page)]);
});

test('play waits for the figures of its first year', async ({ page }) => {
	await delayFigures(page, 2000);
	await openExplorer(page);
	await page.getByRole('button', { name: 'Play the years' }).click();
	await expect.poll(() => sentenceOf(page)).not.toContain(`in ${latest}`);
	await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('a link that only says who follows it shows the page as it was served', async ({ page }) => {
	await holdCode(page);
	await page.goto('/?utm_source=feed&fbclid=1', { waitUntil: 'commit' });
	await expectSentence(page, netClause('California', accountOf('CA', latest)));
	await expect(figure(page, 'map')).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.dataset.live)).toBeUndefined();
});

test.describe('on a phone-sized window', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

	test('a shared view tells its sentence while its code is still on its way', async ({ page }) => {
		await watchFromStart(page);
		await holdCode(page);
		await page.goto('/?estimate=tax-foundation&year=2005&states=nm', { waitUntil: 'commit' });
		const told = page.locator('#told');
		await expect(told).toHaveText(/^By the Tax Foundation’s estimate, New Mexico received \$/);
		await expect(page.locator('#test-NM')).toBeVisible();
		const early = await page.evaluate(() => document.documentElement.dataset.live);
		expect(early).toBeUndefined();
		const words = (await told.textContent())?.replaceAll('\u00a0', ' ');
		const place = await told.boundingBox();
		// What is tapped before it can answer opens once it can.
		const tapped = await placeOfWord(told, '2005');
		await page.touchscreen.tap(tapped.x, tapped.y);
		await expectSentence(page, words ?? '');
		await expect(told).toBeHidden();
		const then = await page.locator('h1').boundingBox();
		expect(Math.abs((then?.y ?? 0) - (place?.y ?? 0))).toBeLessThan(3);
		await expect(page.locator('.answer select[aria-label="Fiscal year"]')).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(page).toHaveTitle('New Mexico, 2005, Tax Foundation 2007 · Subsidy Ledger');
		expect(await layoutShifts(page)).toEqual([]);
		await page.getByRole('button', { name: 'The year before' }).tap();
		await expectSentence(page, / in 2004\.$/);
	});

	for (const [address, words] of [
		['/account/?state=nm&year=2005', /^By our own sharing rules, New Mexico’s balance in 2005 is /],
		['/compare/?states=oh,pa,nj&year=2001', /^By our own account, Ohio, .* in\s2001\.$/],
		['/counties/tx/?year=1990&kind=defense', /^In FY1990, .* defense money placed in Texas’s 254/],
		['/?state=nm&utm_source=feed', /^By our own account, New Mexico /]
	] as const) {
		test(`${address} tells its sentence before its code, where it will stand`, async ({ page }) => {
			await watchFromStart(page);
			await holdCode(page);
			await page.goto(address, { waitUntil: 'commit' });
			const told = page.locator('#told');
			await expect(told).toHaveText(words);
			expect(await page.evaluate(() => document.documentElement.dataset.live)).toBeUndefined();
			const [text, place] = [(await told.textContent()) ?? '', await told.boundingBox()];
			await expect(told).toBeHidden();
			const heading = page.locator('h1');
			await expect(heading).toBeVisible();
			const live = await headingText(page);
			expect(live.replaceAll(/\s/g, '')).toContain(text.replaceAll(/\s/g, ''));
			const then = await heading.boundingBox();
			expect(Math.abs((then?.y ?? 0) - (place?.y ?? 0))).toBeLessThan(3);
			expect(await layoutShifts(page)).toEqual([]);
		});
	}

	for (const [address, words] of [
		['/?measure=ratio&states=ny', /New York got back/],
		['/compare/?states=oh&year=1990&dollars=local', /^By our own account, Ohio /],
		['/counties/tx/?county=48301', /Loving County received/]
	] as const) {
		test(`${address}, which asks for more than a sentence hangs on, is told by its own code`, async ({
			page
		}) => {
			const asked: string[] = [];
			page.on('request', (request) => asked.push(new URL(request.url()).pathname));
			await page.goto(address);
			await expect(page.locator('h1')).toBeVisible();
			expect(await headingText(page)).toMatch(words);
			expect(asked.filter((path) => path.includes('/sentences/'))).toEqual([]);
		});
	}
});

const odd: readonly [asked: string, shown: string, note: RegExp][] = [
	['/?year=9999&states=nm#figure-map', '/?states=nm#figure-map', /9999/],
	['/compare/?states=nm,tx&year=9999', '/compare/?states=nm,tx', /9999/],
	['/account/?state=nm&year=1900', '/account/?state=nm&year=1983', /1900/],
	['/counties/tx/?year=2008&county=0', '/counties/tx/?year=2007', /2008/],
	['/claims/?about=tx&foo=1', '/claims/?about=tx', /foo/],
	['/claims/conditions/?state=tx&foo=1', '/claims/conditions/?state=tx', /foo/],
	['/states/?sort=size', '/states/', /size/]
];

test('an address that asks for what there is not gives way to that of what is shown, and the note stays', async ({
	page
}) => {
	for (const [asked, shown, note] of odd) {
		await page.goto(asked);
		await expect(page).toHaveURL(shown);
		await expect(page.getByRole('status').filter({ hasText: note })).toBeVisible();
		expect(await page.evaluate(() => scrollY > 0)).toBe(asked.includes('#'));
	}
	// The same step: the one before it is the page before.
	await page.goBack();
	await expect(page).toHaveURL('/claims/conditions/?state=tx');
});
