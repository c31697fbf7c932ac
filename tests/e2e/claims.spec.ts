import type { Page } from '@playwright/test';
import { datasetRows } from '../support/figures';
import { sentenceOf } from '../support/explorer';
import { expect, test } from '../support/test';

const CLAIM = '/claims/one-hundred-three-billion-in-2016/';

/** Controls that a reader without scripts would try in vain. */
const controls = (page: Page) => page.locator('select, input, button').filter({ visible: true });

test('a reporter asks: is “$103 billion in 2016” right? one screen says no, and leads to the view behind it', async ({
	page
}) => {
	await page.goto(CLAIM, { waitUntil: 'networkidle' });
	const part = page.locator('li', { hasText: 'In 2016 California paid 103 billion dollars' });
	await expect(part.locator('.word')).toHaveText('Does not hold');
	for (const answer of [
		page.locator('blockquote'),
		page.getByTestId('instead'),
		part.locator('.word')
	]) {
		await expect(answer).toBeInViewport();
	}
	const ways = page.locator('#ways');
	await ways.getByRole('button', { name: 'Agree', exact: true }).click();
	await expect(ways.locator('tbody')).toContainText('No method is left');
	await page.getByRole('button', { name: 'Show its chart below' }).click();
	await ways.getByRole('button', { name: 'Disagree' }).click();
	await expect(page.locator('#figure-claim h2')).toContainText('a net payer');
	await page.goto(CLAIM, { waitUntil: 'networkidle' });
	const row = ways.locator('tbody tr', {
		hasText: 'interest left out, a quarter of corporate tax on workers'
	});
	const link = row.first().locator('a');
	const figure = ((await link.textContent()) ?? '').trim();
	await link.click();
	await page.waitForURL(/\/\?estimate=account/);
	await expect.poll(() => sentenceOf(page)).toContain(figure.replace(/^−\u2060?/, ''));
	expect(await sentenceOf(page)).toMatch(/California paid .* in 2016/);
});

test('every claim is in the list, its page is one step away, and any state can stand in California’s place', async ({
	page
}) => {
	await page.goto('/claims/', { waitUntil: 'networkidle' });
	await expect(page.locator('article')).toHaveCount(datasetRows('claims/claims').length);
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
	await page.getByRole('link', { name: /We paid \$103 billion more/ }).click();
	await expect(page).toHaveURL(/one-hundred-three-billion-in-2016\/$/);
	await page.getByRole('link', { name: /^Next/ }).click();
	await expect(page.locator('blockquote')).toBeVisible();
	await page.goto('/claims/?state=ms', { waitUntil: 'networkidle' });
	await expect.poll(() => sentenceOf(page)).toMatch(/^Mississippi/);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the list shows quotes, verdicts and the matrix, and a claim its parts, its chart and its years', async ({
		page
	}) => {
		await page.goto('/claims/');
		expect(await sentenceOf(page)).toMatch(/^California comes out a payer in/);
		await expect(page.locator('article h3').first()).toBeVisible();
		await expect(page.locator('article .word').first()).toBeVisible();
		const cells = page.locator('#figure-matrix .drawing svg').filter({ visible: true });
		expect(await cells.count()).toBeGreaterThan(0);
		await expect(controls(page)).toHaveCount(0);
		await page.goto('/claims/continue-subsidizing-the-other-states/');
		await expect(page.locator('blockquote')).toBeVisible();
		await expect(page.locator('#figure-claim svg').filter({ visible: true }).first()).toBeVisible();
		expect(await page.locator('#ways tbody a').count()).toBeGreaterThan(500);
		await expect(controls(page)).toHaveCount(0);
	});
});
