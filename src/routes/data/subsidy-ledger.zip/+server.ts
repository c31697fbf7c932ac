import { archiveFile } from '$lib/files/archive.server';
import { zipResponse } from '$lib/files/response';

export const prerender = true;

export const GET = () => zipResponse(archiveFile().bytes);
