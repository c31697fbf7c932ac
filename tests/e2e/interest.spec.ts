import type { Page } from '@playwright/test';
import { setWidth } from '../support/axe';
import {
	expectQuery,
	expectSentence,
	figure,
	menu,
	notes,
	openCharts,
	openExplorer,
	typeYear
} from '../support/explorer';
import { accountOf, dollars, fiscalYears, netPerPerson } from '../support/figures';
import { expect, test } from '../support/test';

const latest = Math.max(...fiscalYears);

function word(page: Page) {
	const line = page.locator('.line', { has: page.getByTestId('interest') });
	return line.getByLabel('Interest on the debt', { exact: true });
}

/** Net a person by our own account: interest left out, as balances.csv has it. */
const plain = netPerPerson(accountOf('CA', latest));

test('the word of interest is a whole target, counts it in sentence and chart, and back leaves it out', async ({
	page
}) => {
	await openExplorer(page);
	for (const width of [320, 390, 768, 1440]) {
		await setWidth(page, width);
		await word(page).scrollIntoViewIfNeeded();
		const box = await word(page).boundingBox();
		expect(box?.width).toBeGreaterThanOrEqual(24);
		expect(box?.height).toBeGreaterThanOrEqual(24);
		const isHit = await word(page).evaluate((list) => {
			const { x, y, width, height } = list.getBoundingClientRect();
			return document.elementFromPoint(x + width / 2, y + height / 2) === list;
		});
		expect(isHit, `${width} px wide`).toBe(true);
	}
	await word(page).selectOption('counted');
	await expectQuery(page, '?interest=counted');
	await expectSentence(page, /California received \$[\d,]+ more per person than it paid/);
	for (const name of ['map', 'ranking', 'timeline', 'scatter']) {
		await expect(figure(page, name).locator('h2')).toContainText('interest counted: ');
	}
	await word(page).selectOption('left-out');
	await expectQuery(page, '');
	await expectSentence(page, `California paid ${dollars(plain)} more per person`);
	await expect(figure(page, 'map').locator('h2')).not.toContainText('interest counted');
	await page.goBack();
	await expectQuery(page, '?interest=counted');
	await menu(page, 'Estimate').selectOption('tax-foundation');
	await expect(page.getByTestId('interest')).toHaveCount(0);
	await menu(page, 'Estimate').selectOption('account');
	await expect(page.getByTestId('interest')).toBeVisible();
	await menu(page, 'Measure').selectOption('paid');
	await expect(page.getByTestId('interest')).toHaveCount(0);
	await expect(notes(page)).toHaveCount(0);
});

test('FY2022 says that loans are re-estimated, and leads to the balance without', async ({
	page
}) => {
	await openCharts(page, '?year=2022&states=nm');
	const note = page.getByTestId('re-estimate');
	await expect(note).toContainText('Loans re-estimated in FY2022');
	await typeYear(page, 2023);
	await expect(note).toHaveCount(0);
	await typeYear(page, 2022);
	await note
		.getByRole('link', { name: 'the balance without loan re-estimates and student aid' })
		.click();
	await expect(page.getByTestId('answer')).toContainText('New Mexico');
	await expect(page.getByTestId('re-estimate')).toHaveCount(0);
});
