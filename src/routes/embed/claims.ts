import { mount } from 'svelte';
import { embeddedContext } from '$lib/charts/kit/embedded';
import { claimFigure } from '$lib/figures/claim-figure';
import { LoadFault } from '$lib/view/load-fault';
import type { FigureView } from '$lib/view/embed-address';
import { fetchJson } from '$lib/view/router.svelte';
import { unpackChart, type PackedChart } from '../claims/shown-part';
import EmbeddedClaim from './EmbeddedClaim.svelte';
import { WrongAddress, type LiveEmbed } from './live-embed';

/** The chart of the part of a claim that a query names; throws where there is none, or the file of it does not come. */
export async function claimEmbed({ page, query, figure }: FigureView): Promise<LiveEmbed> {
	const part = new URLSearchParams(query).get('part');
	const charts = await fetchJson<readonly PackedChart[]>(`${page}charts.json`);
	if (!Array.isArray(charts)) throw new LoadFault('what came holds no charts of a claim');
	const chart = charts.find((one) => String(one.part) === part);
	if (figure !== claimFigure.id || !chart) {
		throw new WrongAddress(`The page ${page} has no figure “${figure}” of a part “${part ?? ''}”.`);
	}
	return {
		mount: (target) =>
			mount(EmbeddedClaim, {
				target,
				props: { input: unpackChart(chart) },
				context: embeddedContext()
			}),
		path: `${page}?part=${chart.part}#figure-${figure}`,
		notes: [],
		lost: [],
		waiting: ''
	};
}
