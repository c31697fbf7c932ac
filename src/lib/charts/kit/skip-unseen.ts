import type { Attachment } from 'svelte/attachments';
import { STAY } from './at-rest';

/**
 * Spares the browser the drawing of an element while it stays out of the window, at the size it had there. Only then:
 * where it is drawn, nothing of it may be cut off at its edge. A window of another size gives it another height,
 * which only its drawing tells. What is scrolled to as soon as it stands is not spared first: Chromium would hold that
 * it has moved.
 */
export const skipUnseen: Attachment<HTMLElement> = (element) => {
	const hold = (height: number | null) => {
		element.style.containIntrinsicHeight = height === null ? '' : `auto ${height}px`;
		element.style.contentVisibility = height === null ? '' : 'auto';
	};
	let stay: ReturnType<typeof setTimeout> | undefined;
	const draw = () => {
		clearTimeout(stay);
		hold(null);
	};
	const observer = new IntersectionObserver((entries) => {
		const last = entries.at(-1);
		if (!last) return;
		const { isIntersecting, boundingClientRect: box } = last;
		draw();
		if (!isIntersecting && box.height > 0) stay = setTimeout(() => hold(box.height), STAY);
	});
	observer.observe(element);
	addEventListener('resize', draw);
	return () => {
		clearTimeout(stay);
		observer.disconnect();
		removeEventListener('resize', draw);
	};
};
