import { mount } from 'svelte';
import type { MountFigures } from '$lib/view/LateFigures.svelte';
import CompareFigures from './CompareFigures.svelte';
import type { Comparer } from './compare-state.svelte';

/** What puts the live figures of a comparison into the page: all of their code, fetched in one piece. */
export function mountCompared(comparer: Comparer): MountFigures {
	return (target) => mount(CompareFigures, { target, props: { comparer } });
}
