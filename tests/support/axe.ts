import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The themes a system can ask for. */
export const themes = ['light', 'dark'] as const;

/** A small phone, a tablet and a desk, in CSS pixels. */
export const widths = [320, 768, 1280] as const;

/** What axe finds wrong on the page as it stands: rule, element and help, one line each. */
export async function axeFaults(page: Page): Promise<string[]> {
	// Without the elements that pass, and in the page itself: naming and sending them takes longer than the rules.
	const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
	const { violations } = await axe.withTags(tags).analyze();
	return violations.flatMap((rule) =>
		rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}: ${rule.help}`)
	);
}

/** What axe finds wrong at an address in one theme and at one width, one line each. */
export async function axeFaultsAt(
	page: Page,
	address: string,
	{ theme, width }: { readonly theme: (typeof themes)[number]; readonly width: number }
): Promise<string[]> {
	await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
	await page.setViewportSize({ width, height: 900 });
	// What waits for its figures is not seen, and axe passes over what is not seen.
	await page.goto(address, { waitUntil: 'networkidle' });
	return axeFaults(page);
}
