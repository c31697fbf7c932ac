import { mount } from 'svelte';
import { embeddedContext } from '$lib/charts/kit/embedded';
import { parseComparison, serialiseComparison } from '$lib/view/comparison';
import { Comparer } from '../compare/compare-state.svelte';
import type { WholeData } from '$lib/view/figure-files';
import EmbeddedComparison from './EmbeddedComparison.svelte';
import { Fetching, type LiveEmbed } from './live-embed';
import type { EmbeddedFigure } from './slot';
import { checkedWhole } from './whole';

/** A figure of the comparison at the view of a query, by the state and the files of its page; throws where one does not come. */
export async function comparisonEmbed(
	figure: EmbeddedFigure<'/compare/'>,
	query: URLSearchParams
): Promise<LiveEmbed> {
	const files = new Fetching();
	const whole = checkedWhole(await files.json<WholeData>('/explorer/whole.json'));
	const comparer = new Comparer(whole, {
		fetchCode: () => Promise.resolve(),
		fetchWhole: () => Promise.resolve(whole),
		fetchSeries: (estimate) => files.json(`/explorer/${estimate}.json`),
		fetchEconomy: () => files.json('/explorer/economy.json'),
		fetchGroups: (year) => files.json(`/compare/groups/${year}.json`),
		// The address is that of a frame: a step of its own would be one of the page around it.
		write: () => undefined
	});
	await comparer.open(query);
	if (!isShown(comparer, query)) throw files.why;
	await comparer.complete();
	return {
		mount: (target) =>
			mount(EmbeddedComparison, {
				target,
				props: { comparer, figure },
				context: embeddedContext()
			}),
		get path() {
			return `/compare/?${comparer.pinned}#figure-${figure}` as const;
		},
		get notes() {
			return comparer.notes;
		},
		get lost() {
			return comparer.lost;
		},
		get waiting() {
			return comparer.waiting;
		}
	};
}

function isShown({ comparison, yearsOf }: Comparer, query: URLSearchParams): boolean {
	const asked = parseComparison(query, yearsOf).comparison;
	return serialiseComparison(asked, yearsOf) === serialiseComparison(comparison, yearsOf);
}
