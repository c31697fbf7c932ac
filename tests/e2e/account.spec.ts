import type { Page } from '@playwright/test';
import { setWidth, overhang } from '../support/axe';
import { counted, keyOf, ledgerLine, openAccount, stateFigure } from '../support/account';
import {
	chartsAreLive,
	expectQuery,
	expectSentence,
	figure,
	notes,
	sentenceOf,
	takeFile,
	word
} from '../support/explorer';
import { parseCsv } from '../support/figures';
import { expect, test } from '../support/test';

const lines = 49;

test('a changed key moves the figures, the sentence and the address, and back undoes it', async ({
	page
}) => {
	await openAccount(page);
	const before = await sentenceOf(page);
	const line = await ledgerLine(page, 'individual-income-tax');
	const figureBefore = (await stateFigure(line).textContent()) ?? '';
	await keyOf(line).selectOption('irs-individual');
	await expectQuery(page, '?keys=individual-income-tax:irs-individual');
	await expectSentence(
		page,
		/^Share individual income tax out by IRS collections, and California’s balance/
	);
	await expect(stateFigure(line)).not.toHaveText(figureBefore);
	await expect(line.locator('s.state')).toBeVisible();
	await page.goBack();
	await expectSentence(page, before);
	await expect(stateFigure(line)).toHaveText(figureBefore);
	await expect(keyOf(line)).toHaveValue('income-tax');
	await counted(page).getByRole('button', { name: 'Defense for all' }).click();
	await expectQuery(page, '?preset=defense-benefit');
	await expectSentence(page, /^Count defense for everyone alike, and California’s balance in 2024/);
	await expect(page.getByText('Defense protects everyone alike')).toBeVisible();
	await word(page, 'State').selectOption('TX');
	await word(page, 'Fiscal year').selectOption('2005');
	await expectQuery(page, '?state=tx&year=2005&preset=defense-benefit');
	await expectSentence(page, /Texas’s balance in 2005/);
});

test('a link opens the account it was copied from, whose file says so, and a slider moves by keys', async ({
	page
}) => {
	await openAccount(
		page,
		'?state=nm&year=1993&preset=population&keys=veterans:veterans&labour=0.4'
	);
	await expectSentence(page, /New Mexico’s balance in 1993 moves from/);
	await expect(notes(page)).toHaveCount(0);
	const veterans = await ledgerLine(page, 'veterans');
	await expect(keyOf(veterans)).toHaveValue('veterans');
	const food = await ledgerLine(page, 'food');
	await expect(keyOf(food)).toHaveValue('population');
	await expect(page.getByLabel('The same part, to type, percent')).toHaveValue('40');
	const { name, bytes } = await takeFile(
		page,
		figure(page, 'ledger').getByRole('button', { name: 'CSV', exact: true })
	);
	const rows = parseCsv(bytes.toString('utf8'));
	expect(name).toMatch(/^subsidy-ledger_account_account_1993_.*_nm_.*\.csv$/);
	expect(rows).toHaveLength(lines);
	expect(new Set(rows.map((row) => row.choice))).toEqual(
		new Set(['preset=population&keys=veterans:veterans&labour=0.4'])
	);
	const slider = page.getByLabel('Part of corporate tax borne by workers, percent');
	await slider.focus();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/labour=0\.41$/);
	await page.keyboard.press('Home');
	await expect(page).toHaveURL(/labour=0$/);
	await expectSentence(page, /none of corporate tax on workers/);
});

test('a group that is opened before its part takes hold stays open', async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/**', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/account/', { waitUntil: 'domcontentloaded' });
	const group = page.locator('details.group').first();
	await group.locator('> summary').click();
	await expect(group).toHaveAttribute('open', '');
	release();
	await page.waitForLoadState('networkidle');
	await chartsAreLive(page);
	await expect(group).toHaveAttribute('open', '');
	await group.locator('> summary').click();
	await expect(group).not.toHaveAttribute('open');
});

test('leaving out one side of a program is possible but warned of, and mended by a button', async ({
	page
}) => {
	await openAccount(page, '?state=zz');
	await expect(notes(page)).toHaveText(/No state has the code “ZZ”; California is shown/);
	const line = await ledgerLine(page, 'social-security');
	await line.getByRole('checkbox').uncheck();
	await expectQuery(page, '?without=social-security');
	const warning = counted(page).locator('.warnings p');
	await expect(warning).toContainText('One-sided');
	await warning.getByRole('button', { name: 'Leave out both sides' }).click();
	await expect(warning).toHaveCount(0);
	await expectQuery(page, '?without=without-social-security');
	await expect(counted(page).getByRole('checkbox', { name: 'Social Security' })).toBeChecked();
	await counted(page).getByRole('button', { name: 'Put every rule back' }).click();
	await expectQuery(page, '');
});

/** Groups of more than one line, each with a row of its own in the waterfall. */
const groups = 9;

test('all lines can be shown, and read without scrolling sideways at any width', async ({
	page
}) => {
	await openAccount(page);
	const waterfall = figure(page, 'waterfall');
	await waterfall.getByRole('button', { name: 'Show every line' }).click();
	await expect(waterfall.locator('svg text.label')).toHaveCount(lines - 1 + groups);
	await openAccount(page, '?preset=booked&without=social-security&interest=population');
	for (const width of [320, 360, 768]) {
		await setWidth(page, width);
		const more = waterfall.getByRole('button', { name: 'Show every line' });
		if (await more.isVisible()) await more.click();
		await expect(page.locator('li[id^="line-"]').filter({ visible: true })).toHaveCount(lines);
		expect(await overhang(page), `${width} px wide`).toBeLessThanOrEqual(0);
	}
});

/** Opens the address of a line that is in a closed group. */
async function expectLinkedLine(page: Page) {
	await page.goto('/account/#line-medicare-premiums');
	await expect(page.locator('#line-medicare-premiums')).toBeInViewport();
}

test('a link to a line opens its group', async ({ page }) => {
	await expectLinkedLine(page);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a link to a line opens its group', async ({ page }) => {
		await expectLinkedLine(page);
	});

	test('the account is a statement that can be read, with every line and its reasons', async ({
		page
	}) => {
		await page.goto('/account/');
		await expect(page.getByTestId('answer')).toHaveAttribute(
			'aria-label',
			/California’s balance in 2024 is/
		);
		const still = page.locator('noscript p', {
			hasText: 'Choosing sharing rules needs JavaScript'
		});
		await expect(still).toBeVisible();
		await expect(page.locator('li[id^="line-"]')).toHaveCount(lines);
		const group = page.locator('details.group').first();
		await group.locator('> summary').click();
		await expect(group.locator('li[id^="line-"]').first()).toBeVisible();
		const why = page.locator('#line-individual-income-tax details');
		await why.locator('summary').click();
		await expect(why.getByText('Source:').first()).toBeVisible();
		await expect(page.locator('select, input, button').filter({ visible: true })).toHaveCount(0);
	});
});
