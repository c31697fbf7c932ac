import { explainFile } from '$lib/files/conditions-file.server';
import { csvResponse } from '$lib/files/response';

export const prerender = true;

export const GET = () => csvResponse(explainFile());
