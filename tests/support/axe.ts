import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The themes a system can ask for. */
export const themes = ['light', 'dark'] as const;

/** A small phone, a tablet and a desk, in CSS pixels. */
export const widths = [320, 768, 1280] as const;

/** The rules that the colors of a theme can break; no other looks at them. */
const rulesOfColor = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong on the page as it stands: rule, element and help, one line each. */
export async function axeFaults(page: Page): Promise<string[]> {
	return faultsFound(axeOf(page).withTags(tags));
}

/** What axe finds wrong with the colors of the page as it stands. */
async function colorFaults(page: Page): Promise<string[]> {
	return faultsFound(axeOf(page).withRules(rulesOfColor));
}

/** Without the elements that pass, and in the page itself: naming and sending them takes longer than the rules. */
function axeOf(page: Page): AxeBuilder {
	return new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
}

async function faultsFound(axe: AxeBuilder): Promise<string[]> {
	const { violations } = await axe.analyze();
	return violations.flatMap((rule) =>
		rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}: ${rule.help}`)
	);
}

/** Pixels by which the page is wider than its window. */
export function overhang(page: Page): Promise<number> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth - clientWidth;
	});
}

/** All widths a page is looked at, in CSS pixels; axe goes over it at three of them. */
export const windows = [320, 360, 768, 1280, 1920] as const;

/**
 * Where a page, once opened, is wider than its window, and what axe finds wrong with it: by every rule in the light
 * theme, by those of colors in the dark one, which differs by nothing else.
 */
export async function faultsAt(page: Page, address: string): Promise<string[]> {
	const faults: string[] = [];
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.setViewportSize({ width: windows[0], height: 900 });
	// What waits for its figures is not seen, and axe passes over what is not seen.
	await page.goto(address, { waitUntil: 'networkidle' });
	for (const width of windows) {
		await setWidth(page, width);
		const pixels = await overhang(page);
		if (pixels > 0) faults.push(`${width}: ${pixels} px too wide`);
		if (!widths.some((one) => one === width)) continue;
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		faults.push(...(await axeFaults(page)).map((fault) => `light, ${width}: ${fault}`));
		await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
		faults.push(...(await colorFaults(page)).map((fault) => `dark, ${width}: ${fault}`));
	}
	return faults;
}

/** Sets the width of the window and waits until charts that measure themselves are drawn for it. */
export async function setWidth(page: Page, width: number): Promise<void> {
	await page.setViewportSize({ width, height: 900 });
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
			})
	);
}
