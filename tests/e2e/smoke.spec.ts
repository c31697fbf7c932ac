import { expect, test } from '../support/test';
import { layoutShifts, watchFromStart } from '../support/watch';

/** A page of each kind. */
const kinds = [
	'/',
	'/account/',
	'/compare/',
	'/claims/',
	'/claims/a-whopping-292-billion/',
	'/claims/conditions/',
	'/states/',
	'/states/ca/',
	'/years/',
	'/years/2009/',
	'/methods/',
	'/data/',
	'/data/context/population/',
	'/search/?q=texas',
	'/embed/map/?states=tx&year=2005',
	'/embed/figure/?page=/states/ca/&figure=estimates',
	'/embed/matrix/ca/'
];

const windows = [
	{ width: 360, height: 740 },
	{ width: 1280, height: 900 }
];

test('a page of each kind answers, has one heading that is seen, and does not shift in twenty loads', async ({
	page
}) => {
	await watchFromStart(page);
	const moved: Record<string, string[]> = {};
	for (const size of windows) {
		await page.setViewportSize(size);
		for (const kind of kinds) {
			const answer = await page.goto(kind, { waitUntil: 'networkidle' });
			expect(answer?.status()).toBe(200);
			await expect(page).toHaveTitle(/\S/);
			await expect(page.locator('h1')).toHaveCount(1);
			await expect(page.locator('h1')).toBeVisible();
			const shifts = await layoutShifts(page);
			if (shifts.length > 0) moved[`${kind} at ${size.width} px`] = shifts;
		}
	}
	expect(moved).toEqual({});
});

test('a folder without its closing slash leads to the page', async ({ page }) => {
	await page.goto('/data?from=test');
	expect(new URL(page.url()).pathname).toBe('/data/');
	expect(new URL(page.url()).search).toBe('?from=test');
});
