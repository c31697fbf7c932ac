import type { Page } from '@playwright/test';

declare global {
	interface Window {
		/** Every text a main or chart heading had while it could be seen. */
		seenHeadings: Set<string>;
		/** Sum of the layout shifts since the page began, as Chromium scores them. */
		shifted: number;
	}
}

/** From the next address on, notes each heading a reader could see and each layout shift. */
export async function watchFromStart(page: Page): Promise<void> {
	await page.addInitScript(() => {
		window.seenHeadings = new Set();
		window.shifted = 0;
		const textOf = ({ textContent }: Element) => textContent.replace(/\s+/g, ' ').trim();
		// Frames alone count: what is read before the style sheet has come is never painted.
		const look = () => {
			for (const heading of document.querySelectorAll('h1, figure h2')) {
				const isSeen = heading.checkVisibility({ visibilityProperty: true, opacityProperty: true });
				if (isSeen) window.seenHeadings.add(textOf(heading));
			}
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				const { value, hadRecentInput } = entry as PerformanceEntry & {
					value: number;
					hadRecentInput: boolean;
				};
				if (!hadRecentInput) window.shifted += value;
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
}

/** Every heading text that could be seen since the page began. */
export function headingsSeen(page: Page): Promise<string[]> {
	return page.evaluate(() => [...window.seenHeadings]);
}

/** Sum of the layout shifts since the page began that no input of the reader explains. */
export function layoutShift(page: Page): Promise<number> {
	return page.evaluate(() => window.shifted);
}
