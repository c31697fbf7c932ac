import type { Page } from '@playwright/test';
import { figure, openCharts, takeFile } from '../support/explorer';
import { expect, test } from '../support/test';

declare global {
	interface Window {
		/** What the page's policy kept the page from, as `directive: address`. */
		refused: string[];
	}
}

/** Pages of each kind: whoever adds a kind adds one here. */
const pages = [
	'/account/',
	'/claims/',
	'/claims/conditions/',
	'/data/',
	'/data/tables/',
	'/embed/matrix/ca/',
	'/methods/',
	'/states/',
	'/states/ca/'
];

test.beforeEach(async ({ page }) => {
	await page.addInitScript(() => {
		window.refused = [];
		document.addEventListener('securitypolicyviolation', (event) => {
			window.refused.push(`${event.effectiveDirective}: ${event.blockedURI}`);
		});
	});
});

function refused(page: Page): Promise<string[]> {
	return page.evaluate(() => window.refused);
}

for (const address of pages) {
	test(`${address} asks for nothing that its policy forbids`, async ({ page }) => {
		await page.goto(address, { waitUntil: 'networkidle' });
		const theme = page.getByRole('button', { name: 'Dark' });
		for (const button of await theme.all()) await button.click();
		expect(await refused(page)).toEqual([]);
	});
}

test('the explorer asks for nothing that its policy forbids, to the picture of a chart', async ({
	page
}) => {
	await openCharts(page, '?year=1993&estimate=tax-foundation');
	const { bytes } = await takeFile(
		page,
		figure(page, 'map').getByRole('button', { name: 'PNG', exact: true })
	);
	expect(bytes.subarray(1, 4).toString()).toBe('PNG');
	expect(await refused(page)).toEqual([]);
});

test('an embed may stand in another page, and no other page may', async ({ page }) => {
	const policyOf = async (address: string) =>
		(await page.request.get(address)).headers()['content-security-policy'];
	expect(await policyOf('/embed/matrix/ca/')).toBeUndefined();
	expect(await policyOf('/states/ca/')).toBe("frame-ancestors 'none'");
});

test.describe('a page that is made to break its policy', () => {
	test.use({ expectedComplaint: /Content Security Policy/ });

	test('is kept from scripts in the page, from other hosts and from frames', async ({ page }) => {
		await page.goto('/methods/', { waitUntil: 'networkidle' });
		await page.evaluate(() => {
			const script = document.createElement('script');
			script.textContent = 'window.name = "run"';
			const frame = document.createElement('iframe');
			frame.src = '/embed/matrix/ca/';
			document.body.append(script, frame);
			return fetch('https://site.invalid/').catch(() => null);
		});
		await expect
			.poll(async () => (await refused(page)).map((line) => line.split(':')[0]).sort())
			.toEqual(['connect-src', 'frame-src', 'script-src-elem']);
		expect(await page.evaluate(() => window.name)).toBe('');
	});
});
