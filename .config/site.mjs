import { existsSync } from 'node:fs';
import { STATUS_CODES } from 'node:http';
import { join } from 'node:path';
import Negotiator from 'negotiator';
import send from 'send';
import { CODINGS, copiesIn } from './compress.mjs';
import { headersOf } from './headers.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {{ folder: string, request: Request, response: Response }} Exchange */

/** The page that stands where there is none. */
const lost = '/404.html';

/** For a request that stands whatever it asks on condition. */
const UNCONDITIONAL = {
	'if-match': undefined,
	'if-none-match': undefined,
	'if-modified-since': undefined,
	'if-unmodified-since': undefined
};

/** A name or number with a port, as a reader can have asked for; commas would be two in one line. */
const host = /^(?:\[[\da-f:.]+\]|[\w.~!$&'()*+;=%-]*)(?::\d*)?$/i;

/** A number of last bytes that is not nothing. */
const lastBytes = /^bytes=-0*[1-9]\d*$/;

/**
 * Answers requests with the files of a built site as a static host would: packed copies, parts of files, the
 * 404 page. Whatever a request holds, it is answered and never throws.
 * @param {string} folder
 * @returns {(request: Request, response: Response) => void}
 */
export function siteOf(folder) {
	return (request, response) => {
		try {
			answer({ folder, request, response });
		} catch {
			refuse(response, 500);
		}
	};
}

/** @param {Exchange} exchange */
function answer(exchange) {
	const { folder, request, response } = exchange;
	if (!namesOneHost(request)) {
		refuse(response, 400);
		return;
	}
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		refuse(response, 405, { allow: 'GET, HEAD' });
		return;
	}
	// Tags here are weak, and a part is only for whom a strong one tells that nothing has changed: else all is sent.
	if (request.headers['if-range']?.includes('"')) delete request.headers.range;
	const [address = '', query = ''] = (request.url ?? '').split(/(\?.*)/s);
	const asked = pathOf(address);
	const path = asked === null ? null : addressIn(folder, asked);
	if (path === null) sendLost(exchange);
	else if (path === asked) sendFile(exchange, fileAt(path));
	else refuse(response, 308, { location: `${encodeURI(path)}${query}` });
}

/**
 * The one address of what a path names, so that no page stands under two: single slashes, one at the end of a folder
 * with a page, whose file goes unnamed. Null where another spelling than that leads to nothing; never begins with two
 * slashes, which as a redirect would lead to another host.
 * @param {string} folder
 * @param {string} asked
 */
function addressIn(folder, asked) {
	const path = asked.replace(/\/{2,}/g, '/').replace(/\/index\.html$/, '/');
	if (!path.endsWith('/') && existsSync(join(folder, path, 'index.html'))) return `${path}/`;
	return path === asked || existsSync(join(folder, fileAt(path))) ? path : null;
}

/** @param {string} path */
function fileAt(path) {
	return path.endsWith('/') ? `${path}index.html` : path;
}

/**
 * Whether a request names one host, by one header: else those who pass it on could take it for another's
 * (RFC 9112, 3.2). One without any is refused before it comes here.
 * @param {Request} request
 */
function namesOneHost({ headersDistinct: { host: named = [] } }) {
	return named.length <= 1 && named.every((name) => host.test(name));
}

/**
 * The decoded path of an address; null where it cannot be read, or names what is no part of the site: folders
 * above it, files that begin with a dot, and names that hold a slash.
 * @param {string} address
 */
function pathOf(address) {
	if (/%2f/i.test(address)) return null;
	const path = decoded(address.replace(/^https?:\/\/[^/]*/i, '') || '/');
	if (!path?.startsWith('/') || path.includes('/.') || /[\\\p{Cc}]/u.test(path)) return null;
	return path;
}

/** @param {string} text */
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return null;
	}
}

/**
 * @param {Exchange} exchange
 * @param {string} path
 */
function sendFile(exchange, path) {
	const { request, response } = exchange;
	setHeaders(response, headersOf(path));
	sending(exchange, path)
		.on('directory', () => sendLost(exchange))
		.on('error', ({ status, headers }) => {
			if (status === 404) {
				sendLost(exchange);
			} else if (status === 416 && lastBytes.test(request.headers.range ?? '')) {
				// More last bytes than there are: that is all of them.
				delete request.headers.range;
				sendFile(exchange, path);
			} else {
				refuse(response, status, headers);
			}
		})
		.pipe(response);
}

/** @param {Exchange} exchange */
function sendLost(exchange) {
	const { request, response } = exchange;
	if (response.headersSent) {
		response.destroy();
		return;
	}
	// What a request asks on condition is of a file that is there.
	Object.assign(request.headers, UNCONDITIONAL);
	setHeaders(response, headersOf(lost));
	response.statusCode = 404;
	sending(exchange, lost, { acceptRanges: false, etag: false, lastModified: false })
		.on('error', () => refuse(response, 404))
		.pipe(response);
}

/**
 * A file about to be sent, or its packed copy where the browser takes one.
 * @param {Exchange} exchange
 * @param {string} path
 * @param {import('send').SendOptions} [options]
 */
function sending({ folder, request, response }, path, options = {}) {
	const offered = CODINGS.filter((coding) => existsSync(join(copiesIn(folder, coding), path)));
	if (offered.length > 0) response.setHeader('vary', 'accept-encoding');
	const coding = codingFor(request, offered);
	if (coding) response.setHeader('content-encoding', coding);
	const root = coding ? copiesIn(folder, coding) : folder;
	return send(request, encodeURIComponent(path), {
		root,
		index: false,
		cacheControl: false,
		...options
	});
}

/**
 * The coding that a request likes best of those offered; undefined for the file as it is. A part is always cut
 * from the file as it is, so that its bytes are those which the reader counts.
 * @template {string} Coding
 * @param {Request} request
 * @param {readonly Coding[]} offered
 * @returns {Coding | undefined}
 */
function codingFor(request, offered) {
	if (request.headers.range !== undefined) return undefined;
	const liked = new Negotiator(request).encodings([...offered, 'identity'], {
		preferred: [...offered]
	});
	return offered.find((coding) => coding === liked[0]);
}

/**
 * Ends an answer without a file: a redirect, or words for what is wrong.
 * @param {Response} response
 * @param {number} status
 * @param {Record<string, string>} [headers]
 */
function refuse(response, status, headers = {}) {
	if (response.headersSent) {
		response.destroy();
		return;
	}
	const words = `${STATUS_CODES[status]}\n`;
	setHeaders(response, {
		...headersOf(lost),
		...headers,
		'content-type': 'text/plain; charset=utf-8',
		'content-length': String(words.length)
	});
	response.writeHead(status).end(words);
}

/**
 * Puts headers in the place of all that were set before.
 * @param {Response} response
 * @param {Record<string, string>} headers
 */
function setHeaders(response, headers) {
	for (const name of response.getHeaderNames()) response.removeHeader(name);
	for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
