/** A frame far below the window is not painted, and nothing tells of it: what waits for it comes all the same. In milliseconds. */
const PATIENCE = 2000;

/** Calls back when something can be seen, or nobody looks; more than once where both hold. */
export function whenPainted(then: () => void): void {
	if (document.hidden) then();
	document.addEventListener('visibilitychange', then, { once: true });
	setTimeout(then, PATIENCE);
	new PerformanceObserver((list) => {
		if (list.getEntriesByName('first-contentful-paint').length > 0) then();
	}).observe({ type: 'paint', buffered: true });
}
