import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { root } from './install.mjs';
import { siteOf } from './site.mjs';

const folder = join(root, 'build');
const port = Number(process.env.PORT ?? 4173);

/** Both loopback addresses, so that `localhost` is this site whichever way a browser resolves it. */
const hosts = process.env.HOST ? [process.env.HOST] : ['127.0.0.1', '::1'];

if (!Number.isInteger(port) || port < 1 || port > 65535) {
	stop(`PORT is "${process.env.PORT}"; expected a whole number from 1 to 65535.`);
}
if (!existsSync(join(folder, 'index.html'))) stop('There is no build yet: run npm start.');

const site = siteOf(folder);
const servers = await Promise.all(hosts.map(listen));
console.log(`Subsidy Ledger is at http://localhost:${port}/ (Ctrl-C stops it)`);
process.once('SIGINT', close).once('SIGTERM', close);

/**
 * @param {string} host
 * @returns {Promise<import('node:http').Server>}
 */
function listen(host) {
	const server = createServer(site);
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
