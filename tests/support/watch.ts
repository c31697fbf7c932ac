import type { Page } from '@playwright/test';

/** What Chromium tells of a shift; not yet among the types of the DOM. */
interface LayoutShift extends PerformanceEntry {
	readonly value: number;
	readonly hadRecentInput: boolean;
	readonly sources: readonly LayoutShiftSource[];
}

interface LayoutShiftSource {
	readonly node: Node | null;
	readonly previousRect: DOMRectReadOnly;
	readonly currentRect: DOMRectReadOnly;
}

declare global {
	interface Window {
		/** Every text a main or chart heading had while it could be seen. */
		seenHeadings: Set<string>;
		/** The layout shifts since the page began that no input explains, each with what moved. */
		moved: string[];
	}
}

/** From the next address on, notes each heading a reader could see and each layout shift. */
export async function watchFromStart(page: Page): Promise<void> {
	await page.addInitScript(() => {
		window.seenHeadings = new Set();
		window.moved = [];
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
		const boxOf = ({ x, y, width, height }: DOMRectReadOnly) =>
			[x, y, width, height].map(Math.round).join(' ');
		const sourceOf = ({ node, previousRect, currentRect }: LayoutShiftSource) => {
			const element = node instanceof Element ? node : node?.parentElement;
			const figure = element?.closest('figure')?.id ?? '';
			const name = `${element?.tagName ?? 'gone'}#${element?.id ?? ''}.${element?.className ?? ''}`;
			return `${name} in ${figure}: ${boxOf(previousRect)} to ${boxOf(currentRect)}`;
		};
		// A drawing out of the window is left unpainted in a room of its size (`skipUnseen`). Where a busy machine paints it
		// in the frame that scrolls to it, Chromium counts its parts as moved, from nowhere; all about it stands still.
		const isFirstPaint = ({ node, previousRect }: LayoutShiftSource) =>
			node instanceof Element && node.closest('.drawn') !== null && previousRect.width === 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as LayoutShift[]) {
				if (entry.hadRecentInput) continue;
				if (entry.sources.length > 0 && entry.sources.every(isFirstPaint)) continue;
				window.moved.push([entry.value.toFixed(5), ...entry.sources.map(sourceOf)].join('; '));
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
}

/** Every heading text that could be seen since the page began. */
export function headingsSeen(page: Page): Promise<string[]> {
	return page.evaluate(() => [...window.seenHeadings]);
}

/** The layout shifts since the page began that no input of the reader explains, each with what moved from where. */
export function layoutShifts(page: Page): Promise<string[]> {
	return page.evaluate(() => window.moved);
}
