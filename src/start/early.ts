import { isForChart } from '$lib/charts/kit/keys';
import { CODE_ID, EARLY_KINDS, isField, type EarlyEvent } from '$lib/view/early';

/** Keeps what a reader does with a page before its own code has come, for that code to do it. */
export function keepEarly(): void {
	const events: EarlyEvent[] = [];
	const keep = (event: Event) => {
		const { target } = event;
		const value = isField(target) ? target.value : '';
		events.push({ event, value, on: target instanceof HTMLInputElement && target.checked });
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
