import type { IncomingMessage, ServerResponse } from 'node:http';

export function siteOf(
	folder: string
): (request: IncomingMessage, response: ServerResponse) => void;
