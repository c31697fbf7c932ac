import { citationBibtex } from '$lib/files/citations';
import { contentTypes } from '$lib/files/save';
import { siteCited } from '../../about/site-cited.server';

export const prerender = true;

export const GET = () =>
	new Response(citationBibtex(siteCited()), { headers: { 'content-type': contentTypes.bib } });
