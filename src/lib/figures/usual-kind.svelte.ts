import { watchMedia } from '$lib/charts/kit/media.svelte';
import type { DrawnKind } from './map-input';

/** What states are drawn as unless told otherwise. Call it while a component is set up. */
export function watchUsualKind(): { readonly kind: DrawnKind } {
	// The style sheet of `MapChart` has the same number.
	const narrow = watchMedia('(width < 700px)');
	return {
		get kind() {
			return narrow.holds ? 'tiles' : 'map';
		}
	};
}
