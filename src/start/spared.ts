/** What is laid out near the window alone until the page has been read for a while (`.spared` in app.css). */
const SPARED = '.spared, .sparing figure';

/** What leads a reader away from what the address leads to. */
const LEAVING = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/**
 * Has what was spared while the page came up laid out after all, a part at a time while nothing else is to do: where
 * it stands is known then, whatever scrolls or measures.
 */
export function startSpared(): void {
	addEventListener('load', () => {
		const parts = [...document.querySelectorAll<HTMLElement>(SPARED)];
		const target = document.getElementById(location.hash.slice(1));
		let isLeft = target === null;
		for (const deed of LEAVING) addEventListener(deed, () => (isLeft = true), { passive: true });
		const showNext = () => {
			const part = parts.shift();
			if (!part) return;
			part.style.contentVisibility = 'visible';
			// What was laid out over it has another height than was taken for it.
			if (!isLeft) target?.scrollIntoView();
			whenIdle(showNext);
		};
		whenIdle(showNext);
	});
}

/** Calls back when the browser has nothing to do; Safari, which does not tell, after a pause. */
function whenIdle(then: () => void): void {
	if (typeof requestIdleCallback === 'function') requestIdleCallback(then);
	else setTimeout(then, 200);
}
