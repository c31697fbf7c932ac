import { jsonResponse } from '$lib/files/response';
import { countyNames } from '../search/entries.server';

export const prerender = true;

export const GET = () => jsonResponse(JSON.stringify(countyNames()));
