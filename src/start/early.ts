import { isForChart } from '$lib/charts/kit/keys';
import { CODE_ID, EARLY_KINDS, type EarlyEvent } from '$lib/view/early';
import { held } from '$lib/view/field';

/** Keeps what a reader does with a page before its own code has come, for that code to do it. */
export function keepEarly(): void {
	const events: EarlyEvent[] = [];
	const keep = (event: Event) => {
		events.push({ event, restore: held(event.target) });
		// The page must not scroll by a key that a live chart would have taken.
		if (event instanceof KeyboardEvent && isForChart(event)) event.preventDefault();
	};
	const stop = () => {
		for (const kind of EARLY_KINDS) removeEventListener(kind, keep);
	};
	for (const kind of EARLY_KINDS) addEventListener(kind, keep);
	window.early = { events, stop };
	// A page of words alone has no code to come.
	document.addEventListener('DOMContentLoaded', () => {
		if (!document.getElementById(CODE_ID)) stop();
	});
}
