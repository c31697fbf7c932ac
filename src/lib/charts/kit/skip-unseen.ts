import type { Attachment } from 'svelte/attachments';

/**
 * Spares the browser the drawing of an element while it is out of the window, at the size it had there. Only then:
 * where it is drawn, nothing of it may be cut off at its edge.
 */
export const skipUnseen: Attachment<HTMLElement> = (element) => {
	const observer = new IntersectionObserver((entries) => {
		const last = entries.at(-1);
		if (!last) return;
		const { isIntersecting, boundingClientRect: box } = last;
		const isSkipped = !isIntersecting && box.height > 0;
		element.style.containIntrinsicHeight = isSkipped ? `auto ${box.height}px` : '';
		element.style.contentVisibility = isSkipped ? 'auto' : '';
	});
	observer.observe(element);
	return () => observer.disconnect();
};
