import type { Attachment } from 'svelte/attachments';
import { STAY } from './at-rest';

/**
 * Spares the browser the drawing of an element while it stays out of the window, at the size it had there. Only then:
 * where it is drawn, nothing of it may be cut off at its edge. A window of another size gives it another height,
 * which only its drawing tells. What is scrolled to as soon as it stands is not spared first. It is spared within a
 * frame, after all that scrolls between frames: what Chromium is told to spare and then finds in the window it would
 * hold to have moved.
 */
export const skipUnseen: Attachment<HTMLElement> = (element) => {
	const hold = (height: number | null) => {
		element.style.containIntrinsicHeight = height === null ? '' : `auto ${height}px`;
		element.style.contentVisibility = height === null ? '' : 'auto';
	};
	let [stay, frame] = [0, 0];
	const stop = () => {
		clearTimeout(stay);
		cancelAnimationFrame(frame);
	};
	const draw = () => {
		stop();
		hold(null);
	};
	const spare = () => {
		const { top, bottom, height } = element.getBoundingClientRect();
		const isUnseen = bottom < 0 || top > innerHeight;
		if (isUnseen && height > 0) hold(height);
	};
	const observer = new IntersectionObserver((entries) => {
		const last = entries.at(-1);
		if (!last) return;
		draw();
		if (last.isIntersecting) return;
		stay = window.setTimeout(() => (frame = requestAnimationFrame(spare)), STAY);
	});
	observer.observe(element);
	addEventListener('resize', draw);
	return () => {
		stop();
		observer.disconnect();
		removeEventListener('resize', draw);
	};
};
