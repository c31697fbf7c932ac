import { jsonResponse } from '$lib/files/response';
import { searchEntries } from '../search/entries.server';

export const prerender = true;

export const GET = () => jsonResponse(JSON.stringify(searchEntries()));
