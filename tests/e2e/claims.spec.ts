import type { Page } from '@playwright/test';
import { datasetRows } from '../support/figures';
import { expect, test } from '../support/test';
import { headingsSeen, layoutShifts, watchFromStart } from '../support/watch';

const CLAIM = '/claims/one-hundred-three-billion-in-2016/';

/** Controls that a reader without scripts would try in vain. */
const controls = (page: Page) => page.locator('select, input, button').filter({ visible: true });

const list = (page: Page) => page.locator('section[id^="said-"] tbody tr');
const lead = (page: Page) => page.getByTestId('lead').getByRole('heading', { level: 1 });

/** How many pixels the page runs over its window. */
const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Rows whose verdict or source is not all in sight; a long quotation may be cut. */
const cutOff = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('section[id^="said-"] tbody tr')]
			.filter((row) =>
				[...row.querySelectorAll('.why, .untested, th > p')].some(
					(text) =>
						text.scrollWidth > text.clientWidth + 1 || text.scrollHeight > text.clientHeight + 1
				)
			)
			.map(({ id }) => id)
	);

test('no verdict and no source in the list is cut off on a wide screen', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto('/claims/', { waitUntil: 'networkidle' });
	expect(await cutOff(page)).toEqual([]);
	const row = page.locator('#gottheimer-north-carolina-1-41');
	await expect(row).toContainText('of federal receipts.');
	await expect(row.getByRole('link', { name: 'source' })).toBeVisible();
});

test('a reporter asks: is “$103 billion in 2016” right? one screen says no, what to print, and leads to the figure behind it', async ({
	page
}) => {
	await page.goto(CLAIM, { waitUntil: 'networkidle' });
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Outside the range of methods');
	for (const answer of [
		page.locator('blockquote'),
		page.getByTestId('verdict'),
		page.getByTestId('instead')
	]) {
		await expect(answer).toBeInViewport();
	}
	await expect(page.getByTestId('verdict')).toContainText(
		/the methods run from paying .* in FY2016/
	);
	await expect(page.locator('#figure-claim h2')).toContainText(
		/^FY2016, our own account alone: the methods run from/
	);
	const methods = page.locator('#methods');
	await expect(methods.locator('table')).toBeHidden();
	await methods.locator('summary').click();
	await expect(methods.locator('table')).toBeVisible();
	const row = methods.locator('tbody tr', { hasText: 'Our own account' }).filter({
		hasText: 'Purchases where they are bought'
	});
	const ours = row.filter({ hasText: 'Left out' }).filter({ hasText: '25%' }).first();
	const link = ours.locator('a');
	const figure = /\$[\d.]+/.exec((await link.textContent()) ?? '')?.[0] ?? '';
	expect(figure).toMatch(/^\$\d/);
	await expect(page.getByTestId('instead')).toContainText(`paid ${figure}`);
	await link.click();
	await page.waitForURL(/\/\?estimate=account/);
	await expect(page.getByTestId('answer')).toContainText(/California paid .* in\s2016/);
	await expect(page.getByTestId('answer')).toContainText(figure);
});

for (const viewport of [
	{ width: 360, height: 740 },
	{ width: 1280, height: 800 }
]) {
	test(`from the front page a reporter sees “$103-$160 billion” with one click and its verdict with two, ${viewport.width} px wide`, async ({
		page
	}) => {
		await page.setViewportSize(viewport);
		await page.goto('/', { waitUntil: 'networkidle' });
		await page.getByRole('link', { name: /^Texas \(\d+\)$/ }).click();
		await page.waitForURL(/\/claims\/\?about=tx#/);
		await expect(page.getByRole('combobox', { name: 'About' })).toHaveValue('TX');
		const row = page.locator('#texit-103-to-160-billion');
		await expect(row).toBeInViewport({ ratio: 1 });
		await row.getByRole('link', { name: 'sucking sound' }).click();
		await page.waitForURL(/\/claims\/texit-103-to-160-billion\/$/);
		await expect(page.getByTestId('verdict')).toBeInViewport();
		await expect(page.getByTestId('instead')).toBeInViewport();
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the same link leads to the first claim about the state', async ({ page }) => {
		await page.goto('/');
		const link = page.getByRole('link', { name: /^Texas \(\d+\)$/ });
		const first = new URL((await link.getAttribute('href')) ?? '', page.url()).hash;
		await link.click();
		await expect(page.locator(first)).toBeInViewport();
		await expect(page.locator(first)).toContainText('Texas');
	});
});

test('what to print instead is copied with its source and the address of the page', async ({
	page
}) => {
	await page.goto(CLAIM, { waitUntil: 'networkidle' });
	await page.evaluate(() => {
		const written: string[] = [];
		Object.assign(window, { written });
		Object.defineProperty(navigator, 'clipboard', {
			value: {
				writeText: (text: string) => {
					written.push(text);
					return Promise.resolve();
				}
			}
		});
	});
	// What interest does to the sum stands in the ledger, over its source and buttons.
	await expect(page.locator('#figure-corrections .drawn')).toContainText(
		'with interest counted by population it ends at'
	);
	const instead = page.locator('section.instead');
	await instead.getByRole('button', { name: 'Copy it with its source' }).click();
	await expect(instead.getByRole('status')).toHaveText('Copied');
	const copied = await page.evaluate(() => (window as unknown as { written: string[] }).written[0]);
	expect(copied).toMatch(
		/^By our own account California paid .*\. By its author’s own figures \(.*\), .* \$103 billion /
	);
	expect(copied).toMatch(
		/ Source: Subsidy Ledger, .*\/claims\/one-hundred-three-billion-in-2016\/$/
	);
});

test('every claim is in the list, and is found by words, state, year and verdict, all kept in the address', async ({
	page
}) => {
	const count = datasetRows('claims/claims').length;
	await page.goto('/claims/', { waitUntil: 'networkidle' });
	await expect(list(page)).toHaveCount(count);
	const search = page.getByRole('search');
	await search.getByRole('searchbox').fill('103 billion');
	await expect.poll(() => list(page).count()).toBeLessThan(count);
	await expect(list(page).first()).toContainText('103');
	await expect(page).toHaveURL(/find=103/);
	await search.getByRole('searchbox').fill('');
	await search.getByLabel('About').selectOption({ label: 'Texas' });
	await expect(page).toHaveURL(/\?about=tx$/);
	for (const about of await list(page).locator('td.about').allTextContents()) {
		expect(about).toContain('Texas');
	}
	await search.getByLabel('Order').selectOption('oldest');
	await expect(page.getByRole('heading', { name: 'Oldest first' })).toBeVisible();
	await expect(search.getByRole('status')).toHaveText(new RegExp(`^\\d+ of ${count} claims$`));
	await page.goBack();
	await expect(page.getByRole('heading', { name: 'Oldest first' })).toBeHidden();
	await search.getByRole('searchbox').fill('no such words');
	await expect(page.locator('p.nothing')).toBeVisible();
	await page.goto('/claims/?verdict=holds&order=newest', { waitUntil: 'networkidle' });
	await expect(search.locator('label', { hasText: /^Verdict/ }).locator('select')).toHaveValue(
		'holds'
	);
	await expect(list(page).locator('.mark strong').first()).toHaveText('Holds');
});

test('every sentence is put to another state, and back, also by keys', async ({ page }) => {
	await page.goto('/claims/', { waitUntil: 'networkidle' });
	await expect(lead(page)).toHaveText(/^Against the other states, California has paid more/);
	await page.getByLabel('Put every sentence below to').selectOption('TX');
	await expect(lead(page)).toHaveText(/^Against the other states, .*Texas/);
	await expect(page).toHaveURL(/\?state=tx$/);
	await expect(page.locator('#figure-ranking-of-payers h2')).toContainText('Texas');
	await expect(
		page.getByRole('columnheader', { name: 'Verdict if said of Texas' }).first()
	).toBeVisible();
	await page.goBack();
	await expect(lead(page)).toHaveText(/California/);
	await page.goto('/claims/?state=ms', { waitUntil: 'networkidle' });
	await expect(lead(page)).toHaveText(/Mississippi/);
	await page.getByLabel('Put every sentence below to').focus();
	await page.keyboard.type('Monta');
	await expect(lead(page)).toHaveText(/Montana/);
});

test.describe('an address that puts the claims to a state', () => {
	const named = (page: Page) =>
		page.getByRole('heading', { name: 'New York is subsidizing the other states' });

	test('is told by its own sentence before any code has come, and by no other answer', async ({
		page
	}) => {
		await watchFromStart(page);
		await page.route('**/_app/**/*.js', async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 1500));
			await route.continue();
		});
		await page.goto('/claims/?state=ny', { waitUntil: 'commit' });
		await expect(named(page)).toBeVisible();
		await expect(page.getByText('Fetching the figures of this state …')).toBeVisible();
		await expect(lead(page)).toBeHidden();
		await expect(list(page).first()).toBeHidden();
		await expect(lead(page)).toHaveText(/^Against the other states, .*New York/);
		await expect(lead(page)).toBeVisible();
		await expect(named(page)).toBeHidden();
		expect((await headingsSeen(page)).filter((text) => text.includes('California'))).toEqual([]);
		expect(await layoutShifts(page)).toEqual([]);
	});

	test.describe('where no code comes', () => {
		test.use({ expectedComplaint: /ERR_FAILED|dynamically imported module/ });

		test('that is none, or names a choice of claims alone, hides nothing', async ({ page }) => {
			await page.route('**/_app/**/*.js', (route) => route.abort());
			for (const query of ['?state=zz', '?by=research']) {
				await page.goto(`/claims/${query}`, { waitUntil: 'commit' });
				await expect(lead(page), query).toBeVisible();
			}
		});

		test('whose code never comes says what is shown instead', async ({ page }) => {
			await page.route('**/_app/**/*.js', (route) => route.abort());
			await page.goto('/claims/?state=ny');
			await expect(page.locator('.gone')).toContainText('What stands here is California');
			await expect(page.locator('.gone')).toBeVisible();
			// Without its test the sentence would stand as a finding.
			await expect(named(page)).toBeHidden();
			await expect(lead(page)).toBeVisible();
			await expect(page.locator('#figure-ranking-of-payers h2')).toBeVisible();
		});
	});
});

test('one claim is put to another state, and leads to its neighbors', async ({ page }) => {
	await page.goto(CLAIM, { waitUntil: 'networkidle' });
	await page.getByLabel('Put the sentence to').selectOption('TX');
	await expect(page.getByTestId('placed')).toContainText('In 2016 Texas paid $103 billion');
	await expect(page).toHaveURL(/\?state=tx$/);
	await page.getByRole('link', { name: /^Next/ }).click();
	await expect(page).not.toHaveURL(/one-hundred-three/);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('an address that puts a claim to a state has its answer at the head, and moves nothing', async ({
	page
}) => {
	await watchFromStart(page);
	await page.goto('/claims/texit-103-to-160-billion/?state=ca');
	const answer = page.locator('p.placed');
	await expect(answer).toHaveText(/^\s*Put to California: Outside the range of methods/);
	await expect(answer).toBeInViewport({ ratio: 1 });
	expect(await layoutShifts(page)).toEqual([]);
	// The state stays where the address asks for a part that there is not.
	await page.goto('/claims/texit-103-to-160-billion/?state=tx&part=99');
	await expect(page.getByText('no tested part “99”')).toBeVisible();
	await expect(page).toHaveURL(/\/\?state=tx$/);
	await page.goto('/claims/ryan-paying-for-states-that-did-not/', { waitUntil: 'networkidle' });
	await expect(page.getByText('put to no other state')).toBeVisible();
	await expect(page.getByLabel('Put the sentence to')).toHaveCount(0);
});

test.describe('offline', () => {
	test.use({ expectedComplaint: /ERR_FAILED/ });

	test('a state that cannot be fetched is told, and can be tried again', async ({ page }) => {
		await page.goto('/claims/', { waitUntil: 'networkidle' });
		await page.route('**/claims/places/tx.json', (route) => route.abort());
		await page.getByLabel('Put every sentence below to').selectOption('TX');
		await expect(page.getByText('The figures of Texas could not be fetched.')).toBeVisible();
		await expect(lead(page)).toHaveText(/California/);
		await expect(page.getByLabel('Put every sentence below to')).toHaveValue('');
		await expect(page).toHaveURL(/\/claims\/$/);
		await page.unroute('**/claims/places/tx.json');
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(lead(page)).toHaveText(/Texas/);
		await expect(page).toHaveURL(/\/claims\/\?state=tx$/);
	});
});

test('a reporter on a phone reads the Texas page without scrolling sideways', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/claims/texit-103-to-160-billion/', { waitUntil: 'networkidle' });
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Outside the range of methods');
	await expect(page.getByTestId('verdict')).toContainText('none of them bears it out');
	await expect(page.locator('section.instead p.mix').first()).toContainText('in FY2022–\u206024');
	await expect(page.getByRole('heading', { name: 'What to print instead' })).toBeVisible();
	expect(await overflow(page)).toBeLessThanOrEqual(0);
	await page.locator('#methods summary').click();
	await expect(page.locator('#methods tbody')).toContainText('Rockefeller Institute');
	expect(await overflow(page)).toBeLessThanOrEqual(0);
	await page.goto('/claims/', { waitUntil: 'networkidle' });
	expect(await overflow(page)).toBeLessThanOrEqual(0);
	expect(await cutOff(page)).toEqual([]);
	const room = (await page.locator('section[id^="said-"]').first().boundingBox())?.width ?? NaN;
	expect((await list(page).first().locator('th').boundingBox())?.width).toBeCloseTo(room, 0);
	const claim = page.locator('#texit-103-to-160-billion');
	const about = claim.locator('.about, .named').filter({ hasText: 'Texas', visible: true });
	await expect(about).toHaveCount(1);
	// It was 22,878 pixels tall where reasons and quotations stood whole, and what changed unfolded.
	const tall = await page.evaluate(() => document.documentElement.scrollHeight);
	expect(tall).toBeLessThan(0.81 * 22_878);
});

test('on a phone what is typed goes to the top, with what it finds under it', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 780 });
	await page.goto('/claims/', { waitUntil: 'networkidle' });
	const field = page.getByRole('search').getByRole('searchbox');
	expect((await field.boundingBox())?.y).toBeLessThan(660);
	await field.click();
	await field.fill('$103-160 billion');
	const found = page.locator('#texit-103-to-160-billion');
	await expect(found).toBeInViewport();
	// Keys take the lower part of the screen.
	expect((await found.boundingBox())?.y).toBeLessThan(780 / 2);
	await field.fill('the');
	await page.mouse.wheel(0, 2000);
	await expect(field).toBeInViewport();
});

test('what no claim fits is looked for in the whole site', async ({ page }) => {
	await page.goto('/claims/?find=Greg+Abbott', { waitUntil: 'networkidle' });
	const more = page.locator('p.nothing a');
	await expect(more).toHaveAttribute('href', /\/search\/\?q=Greg%20Abbott$/);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the list is there whole, and a claim with its verdict, its parts, its chart and its methods', async ({
		page
	}) => {
		await page.goto('/claims/');
		await expect(lead(page)).toHaveText(/^Against the other states, California/);
		await expect(list(page).first()).toBeVisible();
		await expect(list(page)).toHaveCount(datasetRows('claims/claims').length);
		await expect(list(page).locator('.mark').first()).toBeVisible();
		await expect(controls(page)).toHaveCount(0);
		await page.goto('/claims/continue-subsidizing-the-other-states/');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'Holds, as far as it can be tested'
		);
		await expect(page.locator('#figure-claim svg').filter({ visible: true }).first()).toBeVisible();
		expect(await page.locator('#methods tbody a').count()).toBeGreaterThan(20);
		await expect(controls(page)).toHaveCount(0);
	});
});

test('what to print is copied from the first screen of a phone, and what others give opens under it', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 780 });
	for (const id of [
		'newsom-over-80-billion',
		'thirty-three-billion-in-2017',
		'corrected-to-45-billion',
		'maddow-four-states-get-more'
	]) {
		await page.goto(`/claims/${id}/`, { waitUntil: 'networkidle' });
		const button = page.getByRole('button', { name: 'Copy it with its source' });
		await expect(button, id).toBeInViewport({ ratio: 1 });
	}
	await page.goto('/claims/newsom-over-80-billion/', { waitUntil: 'networkidle' });
	const more = page.locator('section.instead details');
	await expect(more.locator('p').first()).toBeHidden();
	await more.locator('summary').click();
	await expect(more).toContainText('Against the other states');
	await page.locator('#methods summary').click();
	const rows = page.locator('#methods tbody tr');
	const answer = rows.nth(0).locator('td', { hasText: 'Yes, within 5% of taxes' });
	const box = await answer.boundingBox();
	expect((box?.x ?? NaN) + (box?.width ?? NaN)).toBeLessThanOrEqual(360);
	await expect(rows.nth(1)).toContainText('interest left out');
});
