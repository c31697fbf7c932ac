import { mount } from 'svelte';
import { readFigureAddress, type FigureView } from '$lib/view/embed-address';
import { lateCode } from '$lib/view/late-code';
import FetchedFigure from './FetchedFigure.svelte';
import { WrongAddress, type LiveEmbed } from './live-embed';
import { cutFigure, fetchPage } from './served-figure';

const fetchClaims = lateCode(() => import('./claims'));
const fetchCounties = lateCode(() => import('./counties'));
const fetchConditions = lateCode(() => import('./conditions'));

/** The figure that a query names, out of the HTML of its page; throws where there is none, or it does not come. */
export async function servedEmbed(query: URLSearchParams): Promise<LiveEmbed> {
	const asked = readFigureAddress(query);
	if (typeof asked === 'string') throw new WrongAddress(asked);
	const { page, query: view, figure } = asked;
	if (view !== '') return followingEmbed(asked);
	const served = cutFigure(await fetchPage(page), page, figure);
	return {
		mount: (target) => mount(FetchedFigure, { target, props: { served } }),
		path: `${page}#figure-${figure}`,
		notes: [],
		lost: [],
		waiting: ''
	};
}

/** A figure of a page that follows its address: as its page draws it when it is live. */
async function followingEmbed(asked: FigureView): Promise<LiveEmbed> {
	if (asked.page.startsWith('/counties/')) return (await fetchCounties()).countiesEmbed(asked);
	if (asked.page === '/claims/conditions/') return (await fetchConditions()).conditionsEmbed(asked);
	return (await fetchClaims()).claimEmbed(asked);
}
