import { claimsFile } from '$lib/download/claims-json.server';
import { jsonResponse } from '$lib/download/response';

export const prerender = true;

export const GET = () => jsonResponse(claimsFile().text);
