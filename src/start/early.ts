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
	const typing = keepTyping(events);
	const stop = () => {
		for (const kind of EARLY_KINDS) removeEventListener(kind, keep);
		typing.end();
	};
	for (const kind of EARLY_KINDS) addEventListener(kind, keep);
	window.early = { events, stop };
	// A page of words alone has no code to come.
	document.addEventListener('DOMContentLoaded', () => {
		if (!document.getElementById(CODE_ID)) stop();
	});
}

/**
 * Keeps what a reader is typing into a field: code that takes hold of the field sets it anew. It is typed again, not
 * set, so that the key that ends it still tells of a change.
 */
function keepTyping(events: EarlyEvent[]) {
	let left = () => {};
	const keep = (event: Event) => {
		const { target } = event;
		if (!(target instanceof HTMLInputElement) || target.selectionStart === null) return;
		const { value } = target;
		// With something kept the code takes hold of all at once.
		events.push({ event, restore: () => {} });
		left = () => {
			if (document.activeElement !== target || target.value === value) return;
			target.select();
			document.execCommand('insertText', false, value);
		};
	};
	const settle = () => (left = () => {});
	addEventListener('input', keep);
	addEventListener('change', settle);
	const end = () => {
		removeEventListener('input', keep);
		removeEventListener('change', settle);
		setTimeout(() => left());
	};
	return { end };
}
