import { conditionsTableFile } from '$lib/files/data-files.server';
import { csvResponse } from '$lib/files/response';

export const prerender = true;

export const GET = () => csvResponse(conditionsTableFile().text);
