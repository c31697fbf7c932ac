import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { siteOf } from '../../.config/site.mjs';

/** An answer with all of its bytes. */
export interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

/** What a request says beside its path. */
export interface Asked {
	readonly method?: string;
	readonly headers?: Readonly<Record<string, string>>;
}

/** A server of one folder on a free port of this machine. */
export interface Served {
	/** Asks for a path as it is written: nothing is resolved or encoded. */
	readonly ask: (path: string, asked?: Asked) => Promise<Answer>;
	/** Sends bytes as they are and returns what comes back until the line closes or falls silent. */
	readonly send: (bytes: Buffer) => Promise<string>;
	readonly close: () => Promise<void>;
}

/** Serves a folder as `npm start` does. */
export async function serve(folder: string): Promise<Served> {
	const server = createServer(siteOf(folder));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		ask: (path, asked = {}) => ask(port, path, asked),
		send: (bytes) => send(port, bytes),
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

function ask(port: number, path: string, { method = 'GET', headers = {} }: Asked): Promise<Answer> {
	return new Promise((resolve, reject) => {
		request({ port, host: '127.0.0.1', path, method, headers, agent: false }, (answer) => {
			const parts: Buffer[] = [];
			answer.on('data', (part: Buffer) => parts.push(part));
			answer.on('end', () =>
				resolve({
					status: answer.statusCode ?? 0,
					headers: answer.headers,
					body: Buffer.concat(parts)
				})
			);
		})
			.on('error', reject)
			.end();
	});
}

/** How long a line may stay silent, in milliseconds: a server waits far longer for a request half said. */
const patience = 250;

function send(port: number, bytes: Buffer): Promise<string> {
	return new Promise((resolve) => {
		let text = '';
		const line = connect(port, '127.0.0.1', () => line.write(bytes));
		line.setTimeout(patience, () => line.destroy());
		line.on('data', (part) => (text += part.toString('latin1')));
		// A line that is cut off is an answer too.
		line.on('error', () => undefined);
		line.on('close', () => resolve(text));
	});
}
