import { datasetRows } from '../support/figures';
import { axeFaultsAt } from '../support/axe';
import { sentenceOf } from '../support/explorer';
import { expect, test } from '../support/test';

const CLAIM = '/claims/one-hundred-three-billion-in-2016/';

test.describe('a reporter asks: is “$103 billion in 2016” right?', () => {
	test('one screen says no, where it comes from, and what to print instead', async ({ page }) => {
		await page.goto(CLAIM);
		await expect(page.locator('blockquote')).toContainText('$103 billion more in federal taxes');
		await expect(page.getByRole('link', { name: 'source' })).toHaveAttribute(
			'href',
			'https://yescalifornia.org/2017/10/california-2016-taxes-spending-comparison/'
		);
		const instead = page.getByTestId('instead');
		await expect(instead).toContainText(
			/By our own account California paid \$[\d.]+ billion more than it received in FY2016/
		);
		await expect(instead).toContainText(/ways to reckon it run from −\u2060\$[\d.]+ billion to/);
		const part = page.locator('li', { hasText: 'In 2016 California paid 103 billion dollars' });
		await expect(part.locator('.word')).toHaveText('Does not hold');
		await expect(part).toContainText(/by none of \d+ methods/);
		for (const answer of [page.locator('blockquote'), instead, part.locator('.word')]) {
			await expect(answer).toBeInViewport();
		}
	});

	test('its arithmetic is told as printed, and ends at our own account', async ({ page }) => {
		await page.goto(CLAIM);
		const printed = page.locator('#figure-arithmetic .row:not(.head)');
		const balances = await printed.locator('.number.balance').allTextContents();
		const steps = datasetRows('claims/arithmetic').filter(
			(row) => row.calculation === 'year-2016' && row.role !== 'illustration'
		);
		expect(balances).toHaveLength(steps.length);
		expect(balances.at(-1)).toBe('−103.0');
		const sums = page.locator('#figure-corrections .row.balance');
		await expect(sums.first().locator('.number.balance')).toHaveText('−103.0');
		const account = sums.filter({ hasText: 'Our own account of the year' });
		const ours = await account.locator('.number.balance').textContent();
		await expect(page.getByTestId('instead')).toContainText(
			`paid $${(ours ?? '').replace('−', '')} billion more`
		);
	});

	test('a figure behind the verdict opens the view that shows it', async ({ page }) => {
		await page.goto(CLAIM);
		const row = page.locator('#ways tbody tr', {
			hasText: 'interest left out, a quarter of corporate tax on workers'
		});
		const link = row.first().locator('a');
		const figure = ((await link.textContent()) ?? '').trim();
		await link.click();
		await page.waitForURL(/\/\?estimate=account/);
		await expect.poll(() => sentenceOf(page)).toContain(figure.replace(/^−\u2060?/, ''));
		expect(await sentenceOf(page)).toMatch(/California paid .* in 2016/);
	});

	test('the ways can be filtered to those that agree, and there are none', async ({ page }) => {
		await page.goto(CLAIM, { waitUntil: 'networkidle' });
		await page.locator('#ways').getByRole('button', { name: 'Agree', exact: true }).click();
		await expect(page.locator('#ways tbody')).toContainText('No method is left');
		await page.getByRole('button', { name: 'Show its chart below' }).click();
		await page.locator('#ways').getByRole('button', { name: 'Disagree' }).click();
		await expect(page.locator('#figure-claim h2')).toContainText('a net payer');
	});
});

test('the budget page’s double count is hatched and told', async ({ page }) => {
	await page.goto('/claims/thirty-three-billion-in-2017/');
	const twice = page.locator('#figure-arithmetic .row', { has: page.locator('.hatched') });
	await expect(twice).toHaveCount(1);
	await expect(twice).toContainText('+107.0');
	await expect(twice).toContainText('May be counted twice');
});

test('every claim is in the list with its verdict, and its page is one step away', async ({
	page
}) => {
	await page.goto('/claims/', { waitUntil: 'networkidle' });
	const claims = datasetRows('claims/claims');
	await expect(page.locator('article')).toHaveCount(claims.length);
	await page.getByRole('link', { name: /We paid \$103 billion more/ }).click();
	await expect(page).toHaveURL(/one-hundred-three-billion-in-2016\/$/);
	await page.getByRole('link', { name: /^Next/ }).click();
	await expect(page.locator('blockquote')).toBeVisible();
});

test('any state can stand in California’s place, and the address keeps it', async ({ page }) => {
	await page.goto('/claims/', { waitUntil: 'networkidle' });
	expect(await sentenceOf(page)).toMatch(
		/^California comes out a payer in [\d.]+\D% of [\d,]+ ways/
	);
	await page.getByLabel('State in California’s place').selectOption('TX');
	await expect.poll(() => sentenceOf(page)).toMatch(/^Texas comes out a payer in/);
	await expect(page).toHaveURL(/\?state=tx$/);
	await expect(page.locator('#figure-matrix h2')).toContainText('Texas');
	await expect(page.locator('#figure-placebo h2')).toContainText('Texas is');
	await page.goBack();
	await expect.poll(() => sentenceOf(page)).toMatch(/^California/);
	await page.goto('/claims/?state=ms', { waitUntil: 'networkidle' });
	await expect.poll(() => sentenceOf(page)).toMatch(/^Mississippi/);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the list shows quotes, verdicts and the matrix', async ({ page }) => {
		await page.goto('/claims/');
		expect(await sentenceOf(page)).toMatch(/^California comes out a payer in/);
		await expect(page.locator('article h3').first()).toBeVisible();
		await expect(page.locator('article .word').first()).toBeVisible();
		const cells = page.locator('#figure-matrix .drawing svg').filter({ visible: true });
		expect(await cells.count()).toBeGreaterThan(0);
		await expect(page.locator('select, input, button').filter({ visible: true })).toHaveCount(0);
	});

	test('a claim shows its parts, its chart and the years behind it', async ({ page }) => {
		await page.goto('/claims/continue-subsidizing-the-other-states/');
		await expect(page.locator('blockquote')).toBeVisible();
		await expect(page.locator('#figure-claim svg').filter({ visible: true }).first()).toBeVisible();
		expect(await page.locator('#ways tbody a').count()).toBeGreaterThan(500);
		await expect(page.locator('select, input, button').filter({ visible: true })).toHaveCount(0);
	});
});

for (const width of [320, 768]) {
	test(`nothing runs out of the page at ${width} pixels`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		for (const path of ['/claims/', CLAIM, '/claims/donor-state-since-the-late-1970s/']) {
			await page.goto(path);
			const over = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(over, path).toBeLessThanOrEqual(0);
		}
	});
}

for (const [path, theme, width] of [
	['/claims/', 'light', 1280],
	['/claims/', 'dark', 320],
	[CLAIM, 'dark', 1280],
	[CLAIM, 'light', 320]
] as const) {
	test(`axe finds nothing wrong on ${path}, ${theme}, ${width} pixels`, async ({ page }) => {
		expect(await axeFaultsAt(page, path, { theme, width })).toEqual([]);
	});
}
