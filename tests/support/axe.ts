import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The themes a system can ask for. */
export const themes = ['light', 'dark'] as const;

/** A small phone, a tablet and a desk, in CSS pixels. */
export const widths = [320, 768, 1280] as const;

/** What axe finds wrong on the page as it stands: rule, element and help, one line each. */
export async function axeFaults(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
	return violations.flatMap((rule) =>
		rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}: ${rule.help}`)
	);
}

/** What axe finds wrong at an address in each theme and at each width, one line each. */
export async function axeFaultsEverywhere(page: Page, address: string): Promise<string[]> {
	const faults: string[] = [];
	for (const theme of themes) {
		await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
		for (const width of widths) {
			await page.setViewportSize({ width, height: 900 });
			// What waits for its figures is not seen, and axe passes over what is not seen.
			await page.goto(address, { waitUntil: 'networkidle' });
			const found = await axeFaults(page);
			faults.push(...found.map((fault) => `${address} ${theme} ${width}: ${fault}`));
		}
	}
	return faults;
}
