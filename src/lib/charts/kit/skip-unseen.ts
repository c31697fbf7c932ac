import type { Attachment } from 'svelte/attachments';

/**
 * Spares the browser the drawing of an element while it is out of the window, at the size it had there. Only then:
 * where it is drawn, nothing of it may be cut off at its edge. A window of another size gives it another height,
 * which only its drawing tells.
 */
export const skipUnseen: Attachment<HTMLElement> = (element) => {
	const hold = (height: number | null) => {
		element.style.containIntrinsicHeight = height === null ? '' : `auto ${height}px`;
		element.style.contentVisibility = height === null ? '' : 'auto';
	};
	const draw = () => hold(null);
	const observer = new IntersectionObserver((entries) => {
		const last = entries.at(-1);
		if (!last) return;
		const { isIntersecting, boundingClientRect: box } = last;
		hold(!isIntersecting && box.height > 0 ? box.height : null);
	});
	observer.observe(element);
	addEventListener('resize', draw);
	return () => {
		observer.disconnect();
		removeEventListener('resize', draw);
	};
};
