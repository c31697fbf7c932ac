import { mount } from 'svelte';
import { embeddedContext } from '$lib/charts/kit/embedded';
import type { StateCode } from '$lib/data/states';
import VotesAndMethods from '$lib/figures/VotesAndMethods.svelte';
import { stateVotes } from '$lib/fiscal/verdict/state-votes';
import { LoadFault } from '$lib/view/load-fault';
import { unpackSigns, type PackedSigns } from '$lib/view/pack-signs';
import { Fetching, type LiveEmbed } from './live-embed';

/** The votes of a state, and all methods unless a query asks for the votes alone; throws where its file does not come. */
export async function matrixEmbed(state: StateCode, query: URLSearchParams): Promise<LiveEmbed> {
	const lower = state.toLowerCase();
	const signs = unpackSigns(await new Fetching().json<PackedSigns>(`/claims/signs/${lower}.json`));
	if (signs.state !== state) throw new LoadFault('what came is of another state');
	const opens = query.get('figure') !== 'votes';
	let onwhole: (() => void) | undefined;
	const whole = new Promise<void>((resolve) => (onwhole = resolve));
	return {
		mount: (target) =>
			mount(VotesAndMethods, {
				target,
				props: { votes: stateVotes(signs), signs, opens, address: () => '', onwhole },
				context: embeddedContext()
			}),
		whole,
		path: `/states/${lower}/#figure-${opens ? 'matrix' : 'votes'}`,
		notes: [],
		lost: [],
		waiting: ''
	};
}
