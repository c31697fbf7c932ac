import { HEIGHT_MESSAGE } from '$lib/files/embed-code';

/** Tells the page around this one how high it is, now and at each change, so that its frame can fit; returns the end of it. */
export function tellHeight(): () => void {
	const tell = () => {
		// Of what stands in it: the window is never lower than the frame.
		const height = Math.ceil(document.body.getBoundingClientRect().height);
		parent.postMessage({ type: HEIGHT_MESSAGE, height }, '*');
	};
	const observer = new ResizeObserver(tell);
	observer.observe(document.body);
	return () => observer.disconnect();
}
