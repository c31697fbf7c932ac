import { flushSync } from 'svelte';

/** Whether a media query holds, as in `print`; false until the page runs. Call it while a component is set up. */
export function watchMedia(query: string): { readonly holds: boolean } {
	let holds = $state(false);
	$effect(() => {
		const media = matchMedia(query);
		// At once: a page on its way to the printer is not drawn again.
		const read = () => flushSync(() => (holds = media.matches));
		holds = media.matches;
		media.addEventListener('change', read);
		return () => media.removeEventListener('change', read);
	});
	return {
		get holds() {
			return holds;
		}
	};
}
