import { mount, type Component } from 'svelte';
import { embeddedContext } from '$lib/charts/kit/embedded';
import type { LabelPlace } from '$lib/charts/map/place';
import { atRest } from '$lib/charts/kit/at-rest';
import { estimatesBeside } from '$lib/view/estimates-beside';
import { parseSelection, serialiseSelection } from '$lib/view/selection';
import { Explorer, type ChartName } from '../(explorer)/explorer.svelte';
import type { WholeData } from '$lib/view/figure-files';
import Figures from '../(explorer)/Figures.svelte';
import EmbeddedStrip from './EmbeddedStrip.svelte';
import { Fetching, type LiveEmbed } from './live-embed';
import { checkedWhole } from './whole';

/** One of the explorer's linked charts at the view of a query; throws where a file of it does not come. */
export function chartEmbed(figure: ChartName, query: URLSearchParams): Promise<LiveEmbed> {
	return explorerEmbed({ charts: [figure], figure, Drawn: Figures }, query);
}

/** All states on one line, at the view of a query; throws as above. */
export function stripEmbed(query: URLSearchParams): Promise<LiveEmbed> {
	return explorerEmbed({ charts: [], figure: 'strip', Drawn: EmbeddedStrip }, query);
}

/** What is drawn from the state of the explorer. */
interface Told {
	/** The linked charts that are drawn. */
	readonly charts: readonly ChartName[];
	/** The figure whose place in the page of the explorer is led to. */
	readonly figure: ChartName | 'strip';
	readonly Drawn: Component<{ explorer: Explorer; labels: readonly LabelPlace[] }>;
}

/** Something of the explorer at the view of a query, from the state and the files of its page; throws as above. */
async function explorerEmbed(
	{ charts, figure, Drawn }: Told,
	query: URLSearchParams
): Promise<LiveEmbed> {
	const files = new Fetching();
	const whole = checkedWhole(await files.json<WholeData>('/explorer/whole.json'));
	const explorer = new Explorer(whole, {
		fetchFigures: () => Promise.resolve(estimatesBeside),
		fetchWhole: () => Promise.resolve(whole),
		fetchSeries: (estimate) => files.json(`/explorer/${estimate}.json`),
		fetchEconomy: () => files.json('/explorer/economy.json'),
		fetchLines: (state) => files.json(`/explorer/lines/${state.toLowerCase()}.json`),
		// The address is that of a frame: a step of its own would be one of the page around it.
		write: () => undefined,
		atRest: atRest()
	});
	explorer.awake = charts;
	await explorer.open(query);
	if (!isShown(explorer, query)) throw files.why;
	await explorer.complete();
	return {
		mount: (target) =>
			mount(Drawn, {
				target,
				props: { explorer, labels: whole.labels },
				context: embeddedContext()
			}),
		get path() {
			return `/?${explorer.pinned}#figure-${figure}` as const;
		},
		get notes() {
			return explorer.notes;
		},
		get lost() {
			return explorer.lost;
		},
		get waiting() {
			return explorer.waiting;
		}
	};
}

function isShown({ selection, yearsOf }: Explorer, query: URLSearchParams): boolean {
	const asked = parseSelection(query, yearsOf).selection;
	return serialiseSelection(asked, yearsOf) === serialiseSelection(selection, yearsOf);
}
