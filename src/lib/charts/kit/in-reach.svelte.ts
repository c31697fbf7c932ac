import type { Attachment } from 'svelte/attachments';

/** How far from the window is near, in pixels: as far as a hand in haste scrolls in a frame, 3,000 a second. */
const REACH = 50;

/** What tells whether an element is in the window or so near that it may be at once. */
export interface InReach {
	/** True as long as nothing else is known, as on the server. */
	readonly is: boolean;
	/** Attach it to the element. */
	readonly watch: Attachment<Element>;
}

/**
 * Watches whether an element can be seen by the next frame: what cannot may wait until it is. An element that the
 * page jumps to is in reach before that frame is drawn.
 */
export function inReach(): InReach {
	let is = $state(true);
	return {
		get is() {
			return is;
		},
		watch(element) {
			const observer = new IntersectionObserver(
				(entries) => (is = entries.at(-1)?.isIntersecting ?? is),
				{ rootMargin: `${REACH}px` }
			);
			// An observer tells of a jump only after the frame that shows where it led.
			const look = () => {
				if (!is) is = isInWindow(element.getBoundingClientRect());
			};
			observer.observe(element);
			addEventListener('scroll', look, { passive: true });
			return () => {
				observer.disconnect();
				removeEventListener('scroll', look);
			};
		}
	};
}

/** Whether some of a box stands in the window. */
export function isInWindow({ top, bottom }: DOMRect): boolean {
	return bottom > 0 && top < innerHeight;
}
