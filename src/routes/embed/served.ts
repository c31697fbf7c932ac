import { mount } from 'svelte';
import { readFigureAddress } from '$lib/view/embed-address';
import FetchedFigure from './FetchedFigure.svelte';
import { WrongAddress, type LiveEmbed } from './live-embed';
import { cutFigure, fetchPage } from './served-figure';

/** The figure that a query names, out of the HTML of its page; throws where there is none, or it does not come. */
export async function servedEmbed(query: URLSearchParams): Promise<LiveEmbed> {
	const asked = readFigureAddress(query);
	if (typeof asked === 'string') throw new WrongAddress(asked);
	const { page, figure } = asked;
	const served = cutFigure(await fetchPage(page), page, figure);
	return {
		mount: (target) => mount(FetchedFigure, { target, props: { served } }),
		path: `${page}#figure-${figure}`,
		notes: [],
		lost: [],
		waiting: ''
	};
}
