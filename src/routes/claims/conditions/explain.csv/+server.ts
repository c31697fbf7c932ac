import { explainFile } from '$lib/download/conditions-file.server';
import { csvResponse } from '$lib/download/response';

export const prerender = true;

export const GET = () => csvResponse(explainFile());
