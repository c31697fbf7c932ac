import {
	addState,
	bar,
	expectQuery,
	expectSentence,
	figure,
	followed,
	menu,
	notes,
	openExplorer,
	sentenceOf,
	typeYear,
	word,
	yearField
} from '../support/explorer';
import {
	accountOf,
	deedOf,
	dollars,
	fiscalYears,
	netClause,
	netPerPerson
} from '../support/figures';
import { expect, test } from '../support/test';

const latest = Math.max(...fiscalYears);
const california = (year: number) => netClause('California', accountOf('CA', year));

test('the first sentence gives the balance of California in the latest year', async ({ page }) => {
	await openExplorer(page);
	expect(await sentenceOf(page)).toContain(california(latest));
	expect(await sentenceOf(page)).toContain('By our own account');
});

test('the sentence is read out as it is written', async ({ page }) => {
	await openExplorer(page, '?year=1993');
	await expectSentence(page, california(1993));
	await expect(page.getByTestId('answer')).toHaveAccessibleName(await sentenceOf(page));
});

test('the second sentence tells the reading with the deficit shared out', async ({ page }) => {
	await openExplorer(page);
	await expect(page.getByTestId('second')).toContainText('Against the average state');
	await expect(page.getByTestId('second')).toContainText(/\d+(st|nd|rd|th) of 51/);
});

test('each way of changing the year changes sentence, map and address', async ({ page }) => {
	const slider = page.getByRole('slider', { name: 'Fiscal year' });
	const ways: readonly [year: number, change: () => Promise<void>][] = [
		[latest - 1, () => slider.press('ArrowLeft')],
		[latest - 2, () => page.getByRole('button', { name: 'The year before' }).click()],
		[latest - 1, () => page.getByRole('button', { name: 'The year after' }).click()],
		[1993, () => typeYear(page, 1993)],
		[Math.min(...fiscalYears), () => slider.press('Home')],
		[1999, async () => void (await word(page, 'Fiscal year').selectOption('1999'))]
	];
	await openExplorer(page);
	for (const [year, change] of ways) {
		await change();
		await expectSentence(page, california(year));
		await expect(figure(page, 'map').locator('header')).toContainText(String(year));
		await expect(slider).toHaveValue(String(year));
		await expect(yearField(page)).toHaveValue(String(year));
		await expectQuery(page, `?year=${year}`);
	}
});

test('a year the estimate has not is refused in words', async ({ page }) => {
	await openExplorer(page);
	await typeYear(page, 1066);
	await expect(bar(page).getByText('No figures for “1066” in this estimate.')).toBeVisible();
	await expect(yearField(page)).toHaveValue(String(latest));
	expect(await sentenceOf(page)).toContain(california(latest));
});

test('years the estimate has not are passed over', async ({ page }) => {
	await openExplorer(page, '?estimate=collections-cffr&year=1998');
	await expectSentence(page, /in 1998/);
	await page.getByRole('button', { name: 'The year before' }).click();
	await expect.poll(() => yearField(page).inputValue()).not.toBe('1998');
	await expect(bar(page).locator('.ticks .gap').first()).toBeAttached();
});

test('the estimate changes by the menu and by the word in the sentence', async ({ page }) => {
	await openExplorer(page);
	await menu(page, 'Estimate').selectOption('collections-cffr');
	await expectSentence(page, /^By IRS collections and Census spending, California/);
	await expect(page).toHaveURL(/estimate=collections-cffr/);
	await word(page, 'Estimate').selectOption('rockefeller-2025');
	await expectSentence(
		page,
		/^By the Rockefeller Institute’s report of 2025, California .* in 2023/
	);
	await expect(menu(page, 'Estimate')).toHaveValue('rockefeller-2025');
	await expect(page).toHaveURL(/estimate=rockefeller-2025/);
});

test('measure and scale change what the sentence says', async ({ page }) => {
	const { paid, received, persons } = accountOf('CA', latest);
	await openExplorer(page);
	await menu(page, 'Measure').selectOption('paid');
	await expectSentence(page, `California paid ${dollars(paid / persons)} per person`);
	await menu(page, 'Measure').selectOption('received');
	await expectSentence(page, `California received ${dollars(received / persons)} per person`);
	await menu(page, 'Scale').selectOption('total');
	await expectSentence(page, `California received $${Math.round(received / 1e9)} billion`);
	await menu(page, 'Measure').selectOption('ratio');
	await expectSentence(page, `${Math.round((received / paid) * 100)} cents`);
	await expectQuery(page, '?measure=ratio&scale=total');
});

test('shares of GDP and of income are smaller than the whole', async ({ page }) => {
	await openExplorer(page);
	await menu(page, 'Scale').selectOption('gdp');
	await expectSentence(page, /California paid \d+\.\d\s?% of its GDP more than it received/);
	await menu(page, 'Scale').selectOption('income');
	await expectSentence(page, /California paid \d+\.\d\s?% of its personal income more/);
});

test('dollars of another year are named and are not the same amount', async ({ page }) => {
	const plain = dollars(netPerPerson(accountOf('CA', 2005)));
	await openExplorer(page, '?year=2005');
	await expectSentence(page, plain);
	await menu(page, 'Dollars').selectOption('real');
	await expectSentence(page, /in 2024 dollars/);
	expect(await sentenceOf(page)).not.toContain(plain);
	await expectQuery(page, '?dollars=real&year=2005');
});

test('the even line can be the average state, and the map says so', async ({ page }) => {
	await openExplorer(page);
	for (const rule of ['per-person', 'tax-share', 'income-share']) {
		await menu(page, 'Even with').selectOption(rule);
		await expect(figure(page, 'map').locator('h2')).toContainText('behind the average state');
		await expectQuery(page, `?deficit=${rule}`);
	}
});

test('states are added by name and by code, put first and taken away', async ({ page }) => {
	await openExplorer(page);
	await addState(page, 'New Mexico');
	await addState(page, 'nj');
	await expect(followed(page)).toHaveText(['California', 'New Mexico', 'New Jersey']);
	await expectQuery(page, '?states=ca,nm,nj');
	await page.getByRole('button', { name: 'Stop following California' }).click();
	await expect(followed(page)).toHaveText(['New Mexico', 'New Jersey']);
	await expectSentence(page, netClause('New Mexico', accountOf('NM', latest)));
	await followed(page).nth(1).click();
	await expectSentence(page, netClause('New Jersey', accountOf('NJ', latest)));
});

test('a state nobody knows is refused in words', async ({ page }) => {
	await openExplorer(page);
	await addState(page, 'Atlantis');
	await expect(bar(page).getByText('No state is called “Atlantis”')).toBeVisible();
	await expect(followed(page)).toHaveText(['California']);
});

test('six states are followed at most', async ({ page }) => {
	await openExplorer(page, '?states=ca,ny,tx,fl,ms');
	await addState(page, 'Ohio');
	await expect(followed(page)).toHaveCount(6);
	await expect(page.getByLabel('Add a state by name or code')).toBeDisabled();
	await expect(page.getByPlaceholder('6 states at most')).toBeVisible();
	await page.getByRole('button', { name: 'Stop following Ohio' }).click();
	await expect(page.getByLabel('Add a state by name or code')).toBeEnabled();
});

test('reset leads back to the first view and a clean address', async ({ page }) => {
	await openExplorer(
		page,
		'?estimate=collections-cffr&year=2004&measure=ratio&scale=total&states=nm'
	);
	await expectSentence(page, /New Mexico/);
	await page.getByRole('button', { name: 'Reset' }).click();
	await expectSentence(page, california(latest));
	await expectQuery(page, '');
	await expect(followed(page)).toHaveText(['California']);
});

test('back and forward restore the sentence and the controls', async ({ page }) => {
	await openExplorer(page);
	await typeYear(page, 1993);
	await expectQuery(page, '?year=1993');
	await word(page, 'State').selectOption('NM');
	await expectQuery(page, '?year=1993&states=nm');
	await page.goBack();
	await expectSentence(page, california(1993));
	await expect(followed(page)).toHaveText(['California']);
	await page.goBack();
	await expectSentence(page, california(latest));
	await expect(yearField(page)).toHaveValue(String(latest));
	await page.goForward();
	await page.goForward();
	await expectSentence(page, netClause('New Mexico', accountOf('NM', 1993)));
	await expect(page.getByRole('slider', { name: 'Fiscal year' })).toHaveValue('1993');
	await expect(followed(page)).toHaveText(['New Mexico']);
});

test('play goes on from year to year until pause', async ({ page }) => {
	await openExplorer(page, '?year=1990');
	await expectSentence(page, california(1990));
	await page.getByRole('button', { name: 'Play the years' }).click();
	await expectSentence(page, california(1991));
	await expectSentence(page, california(1992));
	await page.getByRole('button', { name: 'Pause' }).click();
	const stopped = await yearField(page).inputValue();
	await page.waitForTimeout(1500);
	await expect(yearField(page)).toHaveValue(stopped);
	await expectQuery(page, `?year=${stopped}`);
});

test('play from the latest year begins at the first', async ({ page }) => {
	await openExplorer(page);
	const first = page.waitForFunction(
		(words) => document.querySelector('h1')?.getAttribute('aria-label')?.includes(words),
		california(Math.min(...fiscalYears)),
		{ polling: 'raf' }
	);
	await page.getByRole('button', { name: 'Play the years' }).click();
	expect(await (await first).jsonValue()).toBe(true);
	await page.getByRole('button', { name: 'Pause' }).click();
});

for (const query of ['?measure=ratio&scale=total', '?scale=gdp', '?estimate=rockefeller-2025']) {
	test(`every choice that ${query} closes is listed with its reason`, async ({ page }) => {
		await openExplorer(page, query);
		const closed = bar(page).locator('option:disabled');
		await expect.poll(() => closed.count()).toBeGreaterThan(0);
		const closedChoices = page.locator('details', { hasText: 'What cannot be combined' });
		await closedChoices.locator('summary').click();
		const reasons = await closedChoices.getByRole('listitem').allInnerTexts();
		for (const label of await closed.allTextContents()) {
			expect(
				reasons.some((reason) => reason.includes(`“${label}”`) && /: .{10}/.test(reason))
			).toBe(true);
		}
	});
}

test('the link of the view is copied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openExplorer(page, '?year=1993');
	await bar(page).getByRole('button', { name: 'Copy link' }).click();
	await expect(bar(page).getByText('Copied')).toBeVisible();
	const pinned = new URL('/?estimate=account&year=1993', page.url()).href;
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(pinned);
});

test('a choice takes the notes about the address away', async ({ page }) => {
	await openExplorer(page, '?year=1812');
	await expect(notes(page)).toHaveCount(1);
	await typeYear(page, 1993);
	await expect(notes(page)).toHaveCount(0);
	expect(deedOf(netPerPerson(accountOf('CA', 1993)))).toBe('received');
});
