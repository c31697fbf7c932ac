import { countiesSchemaText } from '$lib/files/datapackage.server';
import { jsonResponse } from '$lib/files/response';

export const prerender = true;

export const GET = () => jsonResponse(countiesSchemaText());
