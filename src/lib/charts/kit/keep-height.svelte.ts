import type { Attachment } from 'svelte/attachments';

/**
 * Keeps an element at least as high as the one in it has been since `of` last changed, or the width: what stands below
 * does not go up and down under the hand of a reader who steps through years. Take it for an element that holds one,
 * whose margins stay within it.
 */
export function keepHeight(of: () => unknown): Attachment<HTMLElement> {
	return (element) => {
		const inner = element.firstElementChild;
		if (!inner) return;
		// A browser that holds still what is read would hold a line in it, and move the window with that.
		element.style.overflowAnchor = 'none';
		let kept = { width: 0, height: 0 };
		const observer = new ResizeObserver((entries) => {
			const box = entries.at(-1)?.contentRect;
			if (!box) return;
			const { width, height } = box;
			kept = { width, height: width === kept.width ? Math.max(kept.height, height) : height };
			element.style.minHeight = `${kept.height}px`;
		});
		$effect(() => {
			of();
			kept = { width: 0, height: 0 };
			element.style.minHeight = '';
			// Who is watched anew is measured anew, in the same frame.
			observer.unobserve(inner);
			observer.observe(inner);
		});
		return () => observer.disconnect();
	};
}
