/** A CSV file as a server answers with it. */
export function csvResponse(text: string): Response {
	return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}

/** A JSON file as a server answers with it. */
export function jsonResponse(text: string): Response {
	return new Response(text, { headers: { 'content-type': 'application/json' } });
}

/** A drawing as a server answers with it. */
export function svgResponse(text: string): Response {
	return new Response(text, { headers: { 'content-type': 'image/svg+xml' } });
}

/** An archive as a server answers with it. */
export function zipResponse(bytes: Uint8Array<ArrayBuffer>): Response {
	return new Response(bytes, { headers: { 'content-type': 'application/zip' } });
}
