import { isInWindow } from '$lib/charts/kit/in-reach.svelte';

/**
 * For a page that takes parts away, or puts them in, when it has read its address: call it before; what it returns has
 * who came to one part of the page (`#…`) stand at it again. Not who has gone on reading elsewhere by then. Browsers
 * do so by themselves at best once they have painted, and Safari does not; SvelteKit may be done with it too early.
 */
export function holdTarget(): () => void {
	const target = targetNow();
	const isHeld = target !== null && isInWindow(target.getBoundingClientRect());
	return () => {
		if (isHeld) targetNow()?.scrollIntoView();
	};
}

/** The part of the page that the address leads to. */
function targetNow(): HTMLElement | null {
	return document.getElementById(location.hash.slice(1));
}
