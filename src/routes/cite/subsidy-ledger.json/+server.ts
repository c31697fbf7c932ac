import { citationCsl } from '$lib/files/citations';
import { jsonResponse } from '$lib/files/response';
import { siteCited } from '../../about/site-cited.server';

export const prerender = true;

export const GET = () => jsonResponse(citationCsl(siteCited()));
