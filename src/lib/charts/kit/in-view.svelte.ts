import type { Attachment } from 'svelte/attachments';

/** The part of an element that is in the window: 0 is its upper edge, 1 its lower one. */
export interface Part {
	readonly from: number;
	readonly to: number;
}

/** What tells whether an element is in the window, and which part of it. */
export interface InView {
	/** True as long as nothing else is known, as on the server. */
	readonly is: boolean;
	readonly part: Part;
	/** Attach it to the element. */
	readonly watch: Attachment<Element>;
}

const WHOLE: Part = { from: 0, to: 1 };

/** Watches whether an element is in the window, and its part there in so many steps: what is not may wait for rest. */
export function inView(steps = 1): InView {
	let part: Part = $state.raw(WHOLE);
	const threshold = Array.from({ length: steps }, (_, step) => step / steps);
	return {
		get is() {
			return part.to > part.from;
		},
		get part() {
			return part;
		},
		watch(element) {
			const observer = new IntersectionObserver(
				(entries) => {
					const last = entries.at(-1);
					if (last) part = partOf(last);
				},
				{ threshold }
			);
			observer.observe(element);
			return () => observer.disconnect();
		}
	};
}

function partOf(entry: IntersectionObserverEntry): Part {
	const { boundingClientRect: box, intersectionRect: seen, isIntersecting } = entry;
	if (!isIntersecting) return { from: 0, to: 0 };
	if (box.height === 0) return WHOLE;
	return { from: (seen.top - box.top) / box.height, to: (seen.bottom - box.top) / box.height };
}
