import type { Page } from '@playwright/test';
import {
	typeYear,
	addState,
	expectQuery,
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
const california = netClause('California', accountOf('CA', latest));

/** Addresses and what their sentence, and no other, says. */
const links: readonly [query: string, words: string | RegExp][] = [
	['?year=1993', netClause('California', accountOf('CA', 1993))],
	['?year=1985&states=nm,nj', netClause('New Mexico', accountOf('NM', 1985))],
	['?estimate=rockefeller-2025', /Rockefeller Institute’s report of 2025, California .* in 2023/],
	['?estimate=collections-cffr&year=2004&measure=ratio&scale=total', /IRS collections.* in 2004/],
	['?scale=gdp&states=ny', /New York paid .* of its GDP/],
	['?deficit=tax-share&states=tx&map=tiles&sort=name', netClause('Texas', accountOf('TX', latest))]
];

/** Figures that come late keep a view waiting longer than a reader may look. */
async function delayFigures(page: Page): Promise<void> {
	await page.route('**/explorer/*.json', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 700));
		await route.continue();
	});
}

for (const [query, words] of links) {
	test(`${query} shows its own sentence and never another`, async ({ page }) => {
		await watchFromStart(page);
		await delayFigures(page);
		await page.goto(`/${query}`);
		await expect(page.getByTestId('answer')).toBeVisible();
		await expectSentence(page, words);
		await expect(notes(page)).toHaveCount(0);
		const first = await headingsSeen(page);
		expect(first.filter((text) => text.startsWith('By '))).toEqual([await sentenceOf(page)]);
		const own = await figure(page, 'map').locator('h2').innerText();
		const others = first.filter((text) => text !== own);
		expect(others).not.toContain(await defaultMapTitle(page));
	});
}

/** The heading of the map as the server drew it. */
async function defaultMapTitle(page: Page): Promise<string> {
	const html = await (await page.request.get('/')).text();
	return /id="figure-map-title"[^>]*>([^<]*)</.exec(html)?.[1] ?? '';
}

for (const width of [360, 1280]) {
	for (const query of ['', ...links.map(([link]) => link), '?year=1812&states=zz']) {
		test(`/${query} does not shift while it loads, ${width} px wide`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			await watchFromStart(page);
			await openCharts(page, query);
			await page.waitForTimeout(200);
			expect(await layoutShifts(page)).toEqual([]);
		});
	}
}

/** Addresses that ask for what is not there, and the words that tell what is shown instead. */
const fallbacks: readonly [query: string, note: string | RegExp][] = [
	['?year=1812', `“1812”`],
	['?year=soon', `“soon”`],
	['?states=zz', '“ZZ”'],
	['?estimate=oracle', '“oracle”'],
	['?measure=glory', '“glory”'],
	['?scale=acre', '“acre”'],
	['?dollars=silver', '“silver”'],
	['?deficit=never', '“never”']
];

for (const [query, note] of fallbacks) {
	test(`${query} falls back and says so`, async ({ page }) => {
		await openExplorer(page, query);
		await expect(notes(page)).toHaveCount(1);
		await expect(notes(page)).toBeVisible();
		await expect(notes(page)).toContainText(note);
		await expectSentence(page, /^By .* California /);
	});
}

test('an unknown year shows the nearest year there is', async ({ page }) => {
	await openExplorer(page, '?year=1900');
	const first = Math.min(...fiscalYears);
	await expect(yearField(page)).toHaveValue(String(first));
	await expectSentence(page, netClause('California', accountOf('CA', first)));
});

test('unknown states are left out and known ones stay', async ({ page }) => {
	await openExplorer(page, '?states=nm,zz,nj');
	await expect(followed(page)).toHaveText(['New Mexico', 'New Jersey']);
	await expect(notes(page)).toContainText('ZZ');
});

test('of more than six states six are shown and the others are named', async ({ page }) => {
	await openExplorer(page, '?states=ca,ny,tx,fl,ms,oh,wy');
	await expect(followed(page)).toHaveCount(6);
	await expect(notes(page)).toContainText('WY');
});

/** Choices that cannot be combined, the measure of what is shown, and why. */
const conflicts: readonly [query: string, shown: RegExp, why: string][] = [
	['?measure=ratio&scale=gdp', /got back \d+ cents/, 'a ratio is the same on every scale'],
	['?measure=ratio&scale=total&dollars=real', /got back/, 'a ratio is the same in any dollars'],
	['?estimate=rockefeller-2025&deficit=tax-share', /received \$|paid \$/, 'only balances'],
	['?estimate=rockefeller-2025&measure=paid', /more per person than it/, 'only balances'],
	['?estimate=collections-cffr&measure=published-ratio', /than it/, 'prints no ratio of its own']
];

for (const [query, shown, why] of conflicts) {
	test(`${query} cannot be combined: something near is shown, with the reason`, async ({
		page
	}) => {
		await openExplorer(page, query);
		await expect(notes(page).filter({ hasText: why })).toBeVisible();
		await expectSentence(page, shown);
	});
}

test('a link with capital letters and a spare question mark still works', async ({ page }) => {
	await openExplorer(page, '?states=NM&year=1993');
	await expectSentence(page, netClause('New Mexico', accountOf('NM', 1993)));
	await openExplorer(page, '?');
	await expectSentence(page, california);
});

test('a link can be opened again from the address it leads to', async ({ page }) => {
	await openExplorer(page, '?year=1993&states=nm,nj');
	await page.reload();
	await expectSentence(page, netClause('New Mexico', accountOf('NM', 1993)));
	await expectQuery(page, '?year=1993&states=nm,nj');
	await expect(figure(page, 'map')).toBeVisible();
});

test.describe('when the figures cannot be had', () => {
	test.use({ expectedComplaint: /Failed to load resource/ });

	test('the page says so and stays of use', async ({ page }) => {
		await page.route('**/explorer/*.json', (route) => route.abort());
		await openExplorer(page, '?year=1993');
		await expect(notes(page)).toContainText(/could not be/);
		await expect(page.getByTestId('answer')).toBeVisible();
		await expectSentence(page, california);
	});
});

test('figures that come very late still show no other view first', async ({ page }) => {
	await watchFromStart(page);
	await page.route('**/explorer/*.json', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 6500));
		await route.continue();
	});
	await page.goto('/?year=1993');
	await expect(page.getByTestId('answer')).toBeVisible({ timeout: 15_000 });
	await expectSentence(page, netClause('California', accountOf('CA', 1993)));
	expect((await headingsSeen(page)).filter((text) => text.startsWith('By '))).toEqual([
		await sentenceOf(page)
	]);
});

test('what is chosen while figures are on their way is not lost', async ({ page }) => {
	await page.route('**/explorer/*.json', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 3000));
		await route.continue();
	});
	await openExplorer(page);
	await addState(page, 'New Mexico');
	await addState(page, 'New Jersey');
	await typeYear(page, 1993);
	await expect(followed(page)).toHaveText(['California', 'New Mexico', 'New Jersey']);
	await expectSentence(page, netClause('California', accountOf('CA', 1993)));
	await expectQuery(page, '?year=1993&states=ca,nm,nj');
});

test('play waits for the figures of its first year', async ({ page }) => {
	await page.route('**/explorer/*.json', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 3000));
		await route.continue();
	});
	await openExplorer(page);
	await page.getByRole('button', { name: 'Play the years' }).click();
	await expect.poll(() => sentenceOf(page)).not.toContain(`in ${latest}`);
	await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test.describe('on a phone-sized window', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

	test('a shared view tells its sentence while its code is still on its way', async ({ page }) => {
		await watchFromStart(page);
		await page.route('**/_app/**/*.js', async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 1500));
			await route.continue();
		});
		await page.goto('/?estimate=tax-foundation&year=2005&states=nm', { waitUntil: 'commit' });
		const told = page.locator('#told');
		await expect(told).toHaveText(/^By the Tax Foundation’s estimate, New Mexico received \$/);
		const early = await page.evaluate(() => document.documentElement.dataset.live);
		expect(early).toBeUndefined();
		const words = await told.textContent();
		await expectSentence(page, words ?? '');
		await expect(told).toBeHidden();
		expect(await layoutShifts(page)).toEqual([]);
		await page.getByRole('button', { name: 'The year before' }).tap();
		await expectSentence(page, / in 2004\.$/);
	});

	test('a view whose address asks for another measure is named, and told by its own code', async ({
		page
	}) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await openExplorer(page, '?measure=ratio&states=ny');
		await expectSentence(page, /New York got back/);
		expect(asked.filter((path) => path.includes('/sentences/'))).toEqual([]);
	});
});
