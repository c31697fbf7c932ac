import type { Reroute } from '@sveltejs/kit';

/**
 * A path whose percent signs stand for nothing, as in `/%ff`, is read as it is written. The router would throw
 * on it and leave the page for wrong addresses without its scripts.
 */
export const reroute: Reroute = ({ url: { pathname } }) =>
	isReadable(pathname) ? undefined : pathname.replaceAll('%', '%25');

function isReadable(path: string): boolean {
	try {
		// The bundler takes a decoding whose result nobody reads for one that cannot fail, and drops it.
		return decodeURI(path).length > 0;
	} catch {
		return false;
	}
}
