import { openExplorer } from '../support/explorer';
import { expect, test } from '../support/test';

/** Chromium reports each request that the missing network fails. */
test.use({ expectedComplaint: /ERR_INTERNET_DISCONNECTED|ERR_FAILED/ });

test('a choice made offline throws nothing and is told of', async ({ page, context }) => {
	await openExplorer(page);
	// What a page says whose own code did not come is another test's.
	await expect(page.locator('html[data-live]')).toHaveCount(1);
	await context.setOffline(true);
	try {
		await page.mouse.move(300, 300);
		await page.getByRole('combobox', { name: 'Estimate' }).first().selectOption({ index: 1 });
		await expect(page.getByText(/could not be/).first()).toBeVisible();
	} finally {
		await context.setOffline(false);
	}
});
