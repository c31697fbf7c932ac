import { claimsFile } from '$lib/files/claims-json.server';
import { jsonResponse } from '$lib/files/response';

export const prerender = true;

export const GET = () => jsonResponse(claimsFile().text);
