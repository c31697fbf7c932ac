import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { root } from './install.mjs';

const folder = join(root, 'build');
const port = Number(process.env.PORT ?? 4173);

/** Both loopback addresses, so that `localhost` is this site whichever way a browser resolves it. */
const hosts = process.env.HOST ? [process.env.HOST] : ['127.0.0.1', '::1'];

const charset = new Map([
	['.csv', 'text/csv; charset=utf-8'],
	['.json', 'application/json'],
	['.txt', 'text/plain; charset=utf-8'],
	['.webmanifest', 'application/manifest+json']
]);

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

if (!Number.isInteger(port) || port < 1 || port > 65535) {
	stop(`PORT is "${process.env.PORT}"; expected a whole number from 1 to 65535.`);
}
if (!existsSync(join(folder, 'index.html'))) stop('There is no build yet: run npm start.');

const files = sirv(folder, { etag: true, setHeaders });
const missing = existsSync(join(folder, '404.html'))
	? readFileSync(join(folder, '404.html'))
	: 'Not found';

const servers = await Promise.all(hosts.map(listen));
console.log(`Subsidy Ledger is at http://localhost:${port}/ (Ctrl-C stops it)`);
process.once('SIGINT', close).once('SIGTERM', close);

/**
 * @param {Request} request
 * @param {Response} response
 */
function answer(request, response) {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { allow: 'GET, HEAD' }).end();
		return;
	}
	const address = withSlash(request.url ?? '/');
	if (address) {
		response.writeHead(308, { location: address }).end();
		return;
	}
	files(request, response, () => notFound(response));
}

/** @param {Response} response */
function notFound(response) {
	response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing);
}

/**
 * The address of a folder asked for without its closing slash; null for every other address.
 * @param {string} url
 */
function withSlash(url) {
	const [path = '/', query] = url.replace(/^\/+/, '/').split(/\?(.*)/s);
	if (path.endsWith('/') || path.includes('..')) return null;
	if (path.includes('\0') || !existsSync(join(folder, path, 'index.html'))) return null;
	return query === undefined ? `${path}/` : `${path}/?${query}`;
}

/**
 * @param {Response} response
 * @param {string} path
 */
function setHeaders(response, path) {
	const type = charset.get(path.slice(path.lastIndexOf('.')));
	if (type) response.setHeader('content-type', type);
	const forever = path.includes('/_app/immutable/');
	response.setHeader('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
}

/**
 * @param {string} host
 * @returns {Promise<import('node:http').Server>}
 */
function listen(host) {
	const server = createServer(answer);
	return new Promise((resolve) => {
		server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			if (error.code === 'EADDRINUSE') {
				stop(`Port ${port} is taken. Take another: PORT=${port + 1} npm start`);
			}
			if (host !== '::1') stop(error.message);
			resolve(server);
		});
		server.listen(port, host, () => resolve(server));
	});
}

function close() {
	for (const server of servers) {
		server.closeAllConnections();
		server.close();
	}
	process.exit(0);
}

/**
 * @param {string} reason
 * @returns {never}
 */
function stop(reason) {
	console.error(reason);
	process.exit(1);
}
