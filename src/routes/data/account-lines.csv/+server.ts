import { accountLinesFile } from '$lib/download/data-files.server';
import { csvResponse } from '$lib/download/response';

export const prerender = true;

export const GET = () => csvResponse(accountLinesFile().text);
