import type { Page } from '@playwright/test';
import { expect, test } from '../support/test';

const guideOf = (page: Page) => page.getByRole('navigation', { name: 'On this page' }).first();
const marked = (page: Page) => guideOf(page).locator('[aria-current]');

test('the guide of the methods marks the section that its link leads to, the short ones too', async ({
	page
}) => {
	await page.goto('/methods/');
	await expect(marked(page)).toHaveText('Words and signs');
	for (const name of ['About even', 'The break in GDP', 'Words and signs', 'Sources']) {
		await guideOf(page).getByRole('link', { name, exact: true }).click();
		await expect(marked(page)).toHaveText(name);
	}
});

test('the guide follows a reader up as well as down', async ({ page }) => {
	await page.goto('/methods/');
	await guideOf(page).getByRole('link', { name: 'About even', exact: true }).click();
	await expect(marked(page)).toHaveText('About even');
	await page.mouse.move(800, 400);
	await page.mouse.wheel(0, -150);
	await expect(marked(page)).toHaveText('The deficit');
	await page.mouse.wheel(0, 150);
	await expect(marked(page)).toHaveText('About even');
});

test('what it marks is in sight in a low window', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 420 });
	await page.goto('/methods/#sources');
	await expect(marked(page)).toHaveText('Sources');
	await expect(marked(page)).toBeInViewport();
});
