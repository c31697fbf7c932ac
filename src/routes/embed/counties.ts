import { mount } from 'svelte';
import { embeddedContext } from '$lib/charts/kit/embedded';
import type { FigureView } from '$lib/view/embed-address';
import { CountiesView } from '../counties/counties-view.svelte';
import { pinnedCounties } from '../counties/county-choice';
import { knownOf, unpackCounties, type PackedCounties } from '../counties/pack';
import EmbeddedCounties from './EmbeddedCounties.svelte';
import { Fetching, WrongAddress, type LiveEmbed } from './live-embed';
import { fetchPage } from './served-figure';

/** A map of a state's counties in the year of a query; throws where there is none, or a file of it does not come. */
export async function countiesEmbed({ page, query, figure }: FigureView): Promise<LiveEmbed> {
	const kind = figure === 'counties' ? 'total' : 'defense';
	if (kind === 'defense' && figure !== 'counties-defense') {
		throw new WrongAddress(`The page ${page} has no figure “${figure}”.`);
	}
	const [html, packed] = await Promise.all([
		fetchPage(page),
		new Fetching().json<PackedCounties>(`${withoutSlash(page)}.json`)
	]);
	const told = unpackCounties(packed);
	const view = new CountiesView(knownOf(told));
	view.open(new URLSearchParams(query));
	const outlines = [...html.querySelectorAll('svg:has(#county-outlines)')].map((shapes) =>
		document.importNode(shapes, true)
	);
	return {
		mount: (target) =>
			mount(EmbeddedCounties, {
				target,
				props: { told, view, kind, outlines },
				context: embeddedContext()
			}),
		get path() {
			return `${page}?${pinnedCounties(view.choice, view.known)}#figure-${figure}` as const;
		},
		get notes() {
			return view.notes;
		},
		lost: [],
		waiting: ''
	};
}

function withoutSlash(page: `/${string}`): `/${string}` {
	return page.replace(/\/$/, '') as `/${string}`;
}
