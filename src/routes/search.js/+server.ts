export const prerender = true;

/** The code of src/search/, which pages ask for when a reader searches. */
export const GET = () =>
	new Response(SEARCH_SCRIPT, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
