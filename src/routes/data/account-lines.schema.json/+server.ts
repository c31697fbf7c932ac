import { linesSchemaText } from '$lib/download/datapackage.server';
import { jsonResponse } from '$lib/download/response';

export const prerender = true;

export const GET = () => jsonResponse(linesSchemaText());
