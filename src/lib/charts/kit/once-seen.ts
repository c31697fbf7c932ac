/**
 * Ends for good, once it is seen, the sparing of a part that is laid out only near the window (`.spared` in app.css):
 * live charts hang their notes out of it, and place them by the window.
 */
export function onceSeen(element: Element): () => void {
	const observer = new IntersectionObserver((entries) => {
		if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
		if (element instanceof HTMLElement) element.style.contentVisibility = 'visible';
		observer.disconnect();
	});
	observer.observe(element);
	return () => observer.disconnect();
}
