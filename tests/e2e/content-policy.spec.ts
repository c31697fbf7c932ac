import { figure, openCharts, takeFile } from '../support/explorer';
import { expect, test } from '../support/test';

declare global {
	interface Window {
		/** What the page's policy kept the page from. */
		refused: string[];
	}
}

/**
 * Chromium complains of each refusal in the console, and a complaint fails any test: no page that a test opens asks
 * for what its policy forbids. Beyond that stands the picture of a chart, drawn from a blob.
 */
test('the picture of a chart asks for nothing that the policy forbids', async ({ page }) => {
	await openCharts(page, '?year=1993&estimate=tax-foundation');
	const { bytes } = await takeFile(
		page,
		figure(page, 'map').getByRole('button', { name: 'PNG', exact: true })
	);
	expect(bytes.subarray(1, 4).toString()).toBe('PNG');
});

test.describe('a page that is made to break its policy', () => {
	test.use({ expectedComplaint: /Content Security Policy/ });

	test('is kept from scripts in the page, from other hosts and from frames, and complains', async ({
		page
	}) => {
		const complaints: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'error') complaints.push(message.text());
		});
		await page.addInitScript(() => {
			window.refused = [];
			document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
				window.refused.push(effectiveDirective);
			});
		});
		await page.goto('/methods/', { waitUntil: 'networkidle' });
		await page.evaluate(() => {
			const script = document.createElement('script');
			script.textContent = 'window.name = "run"';
			const frame = document.createElement('iframe');
			frame.src = '/embed/matrix/ca/';
			document.body.append(script, frame);
			return fetch('https://site.invalid/').catch(() => null);
		});
		const broken = ['connect-src', 'frame-src', 'script-src-elem'];
		await expect.poll(() => page.evaluate(() => window.refused.toSorted())).toEqual(broken);
		expect(await page.evaluate(() => window.name)).toBe('');
		const told = complaints.filter((text) => text.includes('Content Security Policy'));
		expect(told.length).toBeGreaterThanOrEqual(broken.length);
	});
});
