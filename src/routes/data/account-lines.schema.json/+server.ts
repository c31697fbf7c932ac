import { linesSchemaFile } from '$lib/files/derived.server';
import { jsonResponse } from '$lib/files/response';

export const prerender = true;

export const GET = () => jsonResponse(linesSchemaFile().text);
