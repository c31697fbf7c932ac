import type { Page } from '@playwright/test';
import { addState, expectQuery, expectSentence, figure, openCharts } from '../support/explorer';
import { expect, test } from '../support/test';

const chart = (page: Page) => figure(page, 'breakdown');
const measured = (page: Page) => chart(page).getByRole('combobox', { name: 'Measured' });
const slider = (page: Page) => chart(page).getByRole('slider');

test('follows the first state alone, is measured in three ways the address says, and moves by keys', async ({
	page
}) => {
	await openCharts(page);
	await addState(page, 'New York');
	await expect(chart(page).locator('h2')).toContainText('California');
	await figure(page, 'ranking').locator('[data-code="TX"]').click();
	await expectSentence(page, 'Texas');
	await expect(chart(page).locator('h2')).toContainText('Texas');
	await expect(chart(page).locator('svg:visible')).toContainText(/Medicaid, families \$[\d,]+/);
	await measured(page).selectOption('All dollars');
	await expectQuery(page, '?states=tx,ny&breakdown=total');
	await expect(chart(page).locator('h2')).toContainText('billion');
	await measured(page).selectOption('Against the national average');
	await expectQuery(page, '?states=tx,ny&breakdown=average');
	await expect(chart(page).locator('h2')).toContainText('than the average');
	await page.reload({ waitUntil: 'networkidle' });
	await expect(measured(page)).toHaveValue('average');
	await measured(page).selectOption('Per person');
	await expectQuery(page, '?states=tx,ny');
	await slider(page).focus();
	await slider(page).press('ArrowLeft');
	await expectSentence(page, '2023');
	await expect(slider(page)).toHaveAttribute(
		'aria-valuetext',
		/^Fiscal year 2023, Paid \$[\d,]+, Received \$[\d,]+$/
	);
	await expect(page.locator('.tooltip')).toContainText('Texas, 2023');
	await expect(page.locator('.tooltip')).toContainText('Medicaid and family aid');
	await slider(page).press('Escape');
	await expect(page.locator('.tooltip')).toHaveCount(0);
});

test('says that other estimates have no lines, and leads to our own account', async ({ page }) => {
	await openCharts(page, '?estimate=tax-foundation&year=1990');
	await expect(chart(page)).toContainText('no lines by tax and program are published');
	await expect(chart(page).locator('svg')).toHaveCount(0);
	await chart(page).getByRole('link', { name: 'Our own account has them.' }).click();
	await expectQuery(page, '?year=1990');
	await expectSentence(page, /in 1990/);
	await expect(chart(page).locator('svg:visible')).toContainText('1990');
});
