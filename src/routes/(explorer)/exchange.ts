import { mount, tick } from 'svelte';
import { deedsAmong, doAgain } from './first-deeds';
import type { Explorer } from './explorer.svelte';
import type { LiveFigures } from './LateFigures.svelte';
import { standAgain, standOf } from '$lib/view/keep-focus';

/** What an exchange of charts needs: the live ones, their place, and what happened there until now. */
export interface Exchange {
	readonly Figures: LiveFigures;
	readonly explorer: Explorer;
	readonly place: HTMLElement;
	readonly events: readonly Event[];
}

/**
 * Puts the live charts in the place of the drawn ones at once; opened tables stay open and the focus stays.
 * Then what the reader did with the drawn ones is done again with the live ones. Returns what `unmount` takes.
 */
export function exchange({ Figures, explorer, place, events }: Exchange): Record<string, unknown> {
	const stand = standOf(place, document.activeElement);
	const open = [...place.querySelectorAll('details')].map((details) => details.open);
	const deeds = deedsAmong(events, place);
	place.replaceChildren();
	const live = mount(Figures, { target: place, props: { explorer, labels: explorer.labels } });
	for (const [i, details] of place.querySelectorAll('details').entries()) {
		details.open = open[i] ?? false;
	}
	void tick().then(() => {
		standAgain(place, stand);
		// Charts know their width, and opened tables have their rows, one turn later.
		setTimeout(() => {
			for (const deed of deeds) doAgain(place, deed);
		});
	});
	return live;
}
