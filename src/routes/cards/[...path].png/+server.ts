import { error } from '@sveltejs/kit';
import { cardSvg } from '../card';
import { cardMakers } from '../cards.server';
import { rasterized } from '$lib/files/raster.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const makers = cardMakers();

export const entries: EntryGenerator = () => [...makers.keys()].map((path) => ({ path }));

/** The picture that other sites show of a page: `/cards/states/ca.png` is that of `/states/ca/`. */
export const GET: RequestHandler = async ({ params }) => {
	const make = makers.get(params.path);
	if (!make) error(404, `No page has the card "${params.path}".`);
	const png = await rasterized(cardSvg(make()));
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
