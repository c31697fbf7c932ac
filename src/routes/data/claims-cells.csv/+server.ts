import { claimCellsFile } from '$lib/files/claims-json.server';
import { csvResponse } from '$lib/files/response';

export const prerender = true;

export const GET = () => csvResponse(claimCellsFile().text);
