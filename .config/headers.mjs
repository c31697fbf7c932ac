import { extname } from 'node:path';

/** What every answer says, whatever it holds. */
const everywhere = {
	'x-content-type-options': 'nosniff',
	// A publisher that a reader goes on to learns the site, not the view that the reader had.
	'referrer-policy': 'strict-origin-when-cross-origin',
	'permissions-policy':
		'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()'
};

/**
 * How long a copy may be kept, by the first folder that fits. A page and its data are asked about each time,
 * which costs no bytes while they stand: an old page would name scripts that a new build has dropped.
 * @type {readonly (readonly [folder: string, value: string])[]}
 */
const caching = [
	['/_app/immutable/', 'public, max-age=31536000, immutable'],
	['/fonts/', 'public, max-age=86400'],
	['/', 'no-cache']
];

/** Types that a host may not know, or would send without their letters. */
const types = new Map([
	['.csv', 'text/csv; charset=utf-8'],
	['.bib', 'application/x-bibtex; charset=utf-8']
]);

/** Charts made to stand in other pages; every other page stands in none. */
const framed = '/embed/';

/**
 * The headers of an answer, by its decoded path without query. What else the policy on content forbids stands
 * in each page itself (`kit.csp`), with the hashes of its scripts; this one part cannot stand there. nginx, Caddy
 * and other hosts are told the same in deploy/.
 * @param {string} path
 * @returns {Record<string, string>}
 */
export function headersOf(path) {
	const kept = caching.find(([folder]) => path.startsWith(folder))?.[1] ?? 'no-cache';
	const frames = path.startsWith(framed)
		? {}
		: { 'content-security-policy': "frame-ancestors 'none'" };
	const type = types.get(extname(path));
	return {
		...everywhere,
		'cache-control': kept,
		...frames,
		...(type === undefined ? {} : { 'content-type': type })
	};
}
