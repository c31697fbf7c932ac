import { flushSync } from 'svelte';
import { on } from 'svelte/events';

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

/** Whether the page is on paper, or on its way there; false until it runs. Call it while a component is set up. */
export function watchPaper(): { readonly holds: boolean } {
	const media = watchMedia('print');
	let isLeaving = $state(false);
	$effect(() => {
		// The sheets are counted before a change of media is told: what paper shows has to stand by then.
		const offBefore = on(window, 'beforeprint', () => flushSync(() => (isLeaving = true)));
		const offAfter = on(window, 'afterprint', () => (isLeaving = false));
		return () => {
			offBefore();
			offAfter();
		};
	});
	return {
		get holds() {
			return media.holds || isLeaving;
		}
	};
}
