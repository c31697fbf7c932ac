import type { Page } from '@playwright/test';
import { counted, openAccount } from '../support/account';
import {
	expectQuery,
	expectSentence,
	figure,
	menu,
	notes,
	openCharts,
	openExplorer,
	takeFile,
	typeYear
} from '../support/explorer';
import { accountOf, dollars, fiscalYears, netPerPerson } from '../support/figures';
import { expect, test } from '../support/test';

const latest = Math.max(...fiscalYears);
const OUT = 'Interest on the debt is left out. Count it as well, by population, and California';
const IN = 'Interest on the debt is counted, by population: leave it out and California';

/** The line on interest as a reader reads it: without the list behind its word. */
function lineOf(page: Page): Promise<string> {
	return page.getByTestId('interest').evaluate((line) => {
		const copy = line.cloneNode(true) as HTMLElement;
		for (const list of copy.querySelectorAll('select')) list.remove();
		return copy.textContent.replace(/\s+/g, ' ').trim();
	});
}

function word(page: Page) {
	return page.getByTestId('interest').getByLabel('Interest on the debt', { exact: true });
}

/** Net a person by our own account: interest left out, as balances.csv has it. */
const plain = netPerPerson(accountOf('CA', latest));

test('the sentence says what counting the interest gives, and its word counts it', async ({
	page
}) => {
	await openExplorer(page);
	expect(await lineOf(page)).toMatch(
		new RegExp(`^${OUT} received \\$[\\d,]+ more a person than it paid\\.$`)
	);
	await word(page).selectOption('counted');
	await expectQuery(page, '?interest=counted');
	await expectSentence(page, /California received \$[\d,]+ more per person than it paid/);
	await expect
		.poll(() => lineOf(page))
		.toBe(`${IN} paid ${dollars(plain)} more a person than it received.`);
	await expect(figure(page, 'map').locator('h2')).toContainText('Interest counted: ');
	await word(page).selectOption('left-out');
	await expectQuery(page, '');
	await expectSentence(page, `California paid ${dollars(plain)} more per person`);
	await expect(figure(page, 'map').locator('h2')).not.toContainText('Interest counted');
});

test('an address counts the interest in every chart, and back leaves it out', async ({ page }) => {
	await openExplorer(page);
	await word(page).selectOption('counted');
	await expectQuery(page, '?interest=counted');
	await openExplorer(page, '?interest=counted&year=1993');
	await expectSentence(page, /California received|California paid/);
	for (const name of ['map', 'ranking', 'timeline', 'scatter']) {
		await expect(figure(page, name).locator('h2')).toContainText('Interest counted: ');
	}
	await page.goBack();
	await expectQuery(page, '?interest=counted');
});

test('files of a view with interest counted say so in name and columns', async ({ page }) => {
	await openCharts(page, '?interest=counted');
	const csv = figure(page, 'map').getByRole('button', { name: 'CSV', exact: true });
	const { name, bytes } = await takeFile(page, csv);
	expect(name).toContain('interest-counted');
	expect(bytes.toString('utf8')).toMatch(/received_with_interest,net_with_interest/);
});

test('the line is there only where interest can be counted', async ({ page }) => {
	await openExplorer(page, '?interest=counted&estimate=tax-foundation');
	await expect(notes(page)).toHaveText(
		'Interest on the debt is left out: only our own account can count it.'
	);
	await expect(page.getByTestId('interest')).toHaveCount(0);
	await menu(page, 'Estimate').selectOption('account');
	await expect(page.getByTestId('interest')).toBeVisible();
	await menu(page, 'Measure').selectOption('paid');
	await expect(page.getByTestId('interest')).toHaveCount(0);
	await menu(page, 'Measure').selectOption('ratio');
	await expect
		.poll(() => lineOf(page))
		.toMatch(new RegExp(`^${OUT} got back .* (of|for) each dollar it paid`));
});

for (const width of [320, 390, 768, 1440]) {
	test(`the word of interest is a whole target at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await openExplorer(page);
		const box = await word(page).boundingBox();
		expect(box?.width).toBeGreaterThanOrEqual(24);
		expect(box?.height).toBeGreaterThanOrEqual(24);
		const hit = await word(page).evaluate((list) => {
			const { x, y, width, height } = list.getBoundingClientRect();
			return document.elementFromPoint(x + width / 2, y + height / 2) === list;
		});
		expect(hit).toBe(true);
	});
}

test('FY2022 says that loans are re-estimated, and leads to the balance without', async ({
	page
}) => {
	await openCharts(page, '?year=2022&states=nm');
	const note = page.getByTestId('re-estimate');
	await expect(note).toContainText('Loans re-estimated in FY2022');
	const link = note.getByRole('link', {
		name: 'the balance without loan re-estimates and student aid'
	});
	await expect(link).toHaveAttribute('href', /\/account\/\?year=2022&state=nm&without=students$/);
	await typeYear(page, 2023);
	await expect(note).toHaveCount(0);
	await typeYear(page, 2022);
	await link.click();
	await expect(page.getByTestId('answer')).toContainText('New Mexico');
	await expect(page.getByTestId('re-estimate')).toHaveCount(0);
});

test('the account offers every rule for interest, and its levers are counted in their title', async ({
	page
}) => {
	await openAccount(page);
	await expect(figure(page, 'levers').locator('h2')).toHaveText(
		/^\w+ of five choices turns? California’s sign/
	);
	await expect(figure(page, 'levers').getByRole('heading', { level: 3 })).toHaveCount(5);
	const rule = counted(page).getByLabel('Net interest');
	await expect(rule.locator('option')).toHaveText([
		'Left out',
		'By population',
		'By taxes paid',
		'By interest received'
	]);
});
