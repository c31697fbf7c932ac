import { expect, test } from '../support/test';

test('words narrow the list of tables, and without them all are back', async ({ page }) => {
	await page.goto('/data/');
	const rows = page.locator('#catalogue tr[data-words]').filter({ visible: true });
	const all = await rows.count();
	const field = page.getByRole('searchbox', { name: 'Find a table' });
	await field.fill('medicaid formula');
	await expect(rows).toHaveCount(1);
	await expect(page.getByRole('status')).toHaveText(`1 of ${all} tables`);
	await expect(page.getByRole('rowheader', { name: 'Federal taxes by state' })).toBeHidden();
	await field.fill((await field.getAttribute('placeholder')) ?? '');
	await expect(page.getByRole('rowheader', { name: 'Medicaid spending by state' })).toBeVisible();
	await field.fill('');
	await expect(rows).toHaveCount(all);
});

test('the guide of the methods stays in sight and marks the section that is read', async ({
	page
}) => {
	await page.goto('/methods/');
	const guide = page.getByRole('navigation', { name: 'On this page' });
	for (const name of ['The deficit', 'Sources']) {
		await guide.getByRole('link', { name, exact: true }).click();
		await expect(guide.locator('[aria-current]')).toHaveText(name);
		await expect(guide).toBeInViewport();
	}
});
