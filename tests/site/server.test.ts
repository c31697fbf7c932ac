import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compress } from '../../.config/compress.mjs';
import { builtPages, bytesOf as bytesOfBuilt, root } from '../support/built';
import { serve, type Served } from '../support/server';

const rows = Array.from({ length: 400 }, (_, i) => `${i},CA,${i * 7}`).join('\n');

/** A site of one file of each kind; its pages are long enough to be packed. */
const files: Readonly<Record<string, string | Buffer>> = {
	'index.html': page('The front page'),
	'404.html': page('Nothing stands here'),
	'states/ca/index.html': page('California'),
	'embed/one/index.html': page('A chart'),
	'New Mexico/index.html': page('New Mexico'),
	'data/rows.csv': `row,state,usd\n${rows}\n`,
	'data/rows.json': JSON.stringify(rows.split('\n')),
	'data/digits.csv': '0123456789',
	'data/empty.csv': '',
	'cite/ledger.bib': '@misc{ledger,\n}\n',
	'_app/immutable/start.js': `export const rows = ${JSON.stringify(rows)};`,
	'_app/immutable/page.css': '.a { color: red }\n'.repeat(100),
	'fonts/serif.woff2': Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7919) % 251)),
	'favicon.svg': `<svg xmlns="http://www.w3.org/2000/svg">${'<g/>'.repeat(500)}</svg>`,
	'robots.txt': 'User-agent: *\n',
	'.sources': 'secret'
};

function page(title: string): string {
	return `<!doctype html><title>${title}</title>${`<p>${title}, said again.</p>\n`.repeat(90)}`;
}

function bytesOf(file: string): Buffer {
	return Buffer.from(files[file] ?? '');
}

const unpack = {
	br: brotliDecompressSync,
	gzip: gunzipSync,
	identity: (bytes: Buffer) => bytes
};

const folder = mkdtempSync(join(tmpdir(), 'subsidy-ledger-site-'));
let site: Served;

beforeAll(async () => {
	for (const [file, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), content);
	}
	await compress(folder);
	site = await serve(folder);
});

afterAll(async () => {
	await site.close();
	rmSync(folder, { recursive: true });
});

describe('a file', () => {
	it.each([
		['/', 'index.html', 'text/html; charset=utf-8'],
		['/states/ca/', 'states/ca/index.html', 'text/html; charset=utf-8'],
		['/New%20Mexico/', 'New Mexico/index.html', 'text/html; charset=utf-8'],
		['/data/rows.csv', 'data/rows.csv', 'text/csv; charset=utf-8'],
		['/data/rows.csv?from=test', 'data/rows.csv', 'text/csv; charset=utf-8'],
		['/data/rows.json', 'data/rows.json', 'application/json; charset=utf-8'],
		['/data/empty.csv', 'data/empty.csv', 'text/csv; charset=utf-8'],
		['/cite/ledger.bib', 'cite/ledger.bib', 'application/x-bibtex; charset=utf-8'],
		['/_app/immutable/start.js', '_app/immutable/start.js', 'text/javascript; charset=utf-8'],
		['/_app/immutable/page.css', '_app/immutable/page.css', 'text/css; charset=utf-8'],
		['/fonts/serif.woff2', 'fonts/serif.woff2', 'font/woff2'],
		['/favicon.svg', 'favicon.svg', 'image/svg+xml'],
		['/robots.txt', 'robots.txt', 'text/plain; charset=utf-8'],
		['http://ledger.example/robots.txt', 'robots.txt', 'text/plain; charset=utf-8'],
		['http://ledger.example', 'index.html', 'text/html; charset=utf-8']
	])('%s is sent whole, of its type', async (address, file, type) => {
		const { status, headers, body } = await site.ask(address);
		expect(status).toBe(200);
		expect(headers['content-type']).toBe(type);
		expect(headers['x-content-type-options']).toBe('nosniff');
		expect(headers['content-length']).toBe(String(bytesOf(file).length));
		expect(body.equals(bytesOf(file))).toBe(true);
	});

	it('is told of without its bytes where only its head is asked for', async () => {
		const { status, headers, body } = await site.ask('/data/rows.csv', { method: 'HEAD' });
		expect(status).toBe(200);
		expect(headers['content-length']).toBe(String(bytesOf('data/rows.csv').length));
		expect(body).toHaveLength(0);
	});

	it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('is never given to %s', async (method) => {
		const { status, headers } = await site.ask('/', { method });
		expect(status).toBe(405);
		expect(headers.allow).toBe('GET, HEAD');
	});

	it('is not sent again to a browser that has it', async () => {
		const { etag = '', 'last-modified': modified = '' } = (await site.ask('/')).headers;
		const again: Record<string, string>[] = [
			{ 'if-none-match': etag },
			{ 'if-modified-since': modified }
		];
		for (const headers of again) {
			const answer = await site.ask('/', { headers });
			expect(answer.status).toBe(304);
			expect(answer.body).toHaveLength(0);
			expect(answer.headers['cache-control']).toBe('no-cache');
		}
		const packed = await site.ask('/', { headers: { 'accept-encoding': 'br' } });
		expect(packed.headers.etag).not.toBe(etag);
	});
});

describe('a part of a file', () => {
	it.each([
		['bytes=0-4', '01234', '0-4'],
		['bytes=3-3', '3', '3-3'],
		['bytes=5-', '56789', '5-9'],
		['bytes=-3', '789', '7-9'],
		['bytes=-10', '0123456789', '0-9'],
		['bytes=7-99', '789', '7-9'],
		['bytes=0-1,1-3', '0123', '0-3']
	])('%s is %s', async (range, expected, sent) => {
		const { status, headers, body } = await site.ask('/data/digits.csv', { headers: { range } });
		expect(status).toBe(206);
		expect(body.toString()).toBe(expected);
		expect(headers['content-range']).toBe(`bytes ${sent}/10`);
		expect(headers['content-length']).toBe(String(expected.length));
	});

	it.each(['bytes=5-2', 'bytes=10-', 'bytes=99-100', 'bytes=-0'])(
		'%s is none, and says how long the file is',
		async (range) => {
			const { status, headers } = await site.ask('/data/digits.csv', { headers: { range } });
			expect(status).toBe(416);
			expect(headers['content-range']).toBe('bytes */10');
		}
	);

	it.each([
		'bytes=-11',
		'bytes=-99999999999999999999',
		'bytes=0-1,8-9',
		'bytes=a-b',
		'bytes=1x-5',
		'bytes=',
		'bytes',
		'rows=0-4',
		'-',
		'\xff\xfe'
	])('%s is the whole file', async (range) => {
		const { status, body } = await site.ask('/data/digits.csv', { headers: { range } });
		expect(status).toBe(200);
		expect(body.toString()).toBe('0123456789');
	});

	it('is cut from the plain file, whatever the browser can unpack', async () => {
		const headers = { range: 'bytes=4-8', 'accept-encoding': 'br, gzip' };
		const { status, headers: sent, body } = await site.ask('/data/rows.csv', { headers });
		expect(status).toBe(206);
		expect(sent['content-encoding']).toBeUndefined();
		expect(body.toString()).toBe('state');
	});

	it('is not cut from another edition of the file than the one it began with', async () => {
		const headers = { range: 'bytes=0-4', 'if-range': '"another"' };
		expect((await site.ask('/data/digits.csv', { headers })).status).toBe(200);
	});

	it('is not cut where only a weak tag tells that the file is the same', async () => {
		const { etag = '' } = (await site.ask('/data/digits.csv')).headers;
		expect(etag).toMatch(/^W\//);
		const headers = { range: 'bytes=0-4', 'if-range': etag };
		expect((await site.ask('/data/digits.csv', { headers })).status).toBe(200);
	});

	it('holds the bytes that it says it holds, whatever is asked', async () => {
		const number = fc.oneof(fc.nat(15), fc.bigInt({ min: 0n, max: 2n ** 80n }), fc.constant(''));
		const range = fc
			.tuple(fc.constantFrom('bytes=', 'bytes = ', 'BYTES='), number, number)
			.map(([unit, first, last]) => `${unit}${first}-${last}`);
		await fc.assert(
			fc.asyncProperty(range, async (range) => {
				const { status, headers, body } = await site.ask('/data/digits.csv', {
					headers: { range }
				});
				const [, first, last] =
					/^bytes (\d+)-(\d+)\/10$/.exec(headers['content-range'] ?? '') ?? [];
				const whole = '0123456789';
				const expected: Record<number, string> = {
					200: whole,
					206: whole.slice(Number(first), Number(last) + 1),
					416: 'Range Not Satisfiable\n'
				};
				expect(body.toString()).toBe(expected[status]);
			}),
			{ numRuns: 200, seed: 27 }
		);
	});
});

describe('a packed copy', () => {
	it.each([
		['br', 'br'],
		['gzip', 'gzip'],
		['gzip, deflate, br, zstd', 'br'],
		['br;q=0.1, gzip', 'gzip'],
		['*', 'br'],
		['gzip;q=0, *', 'br'],
		['identity', 'identity'],
		['br;q=0, gzip;q=0', 'identity'],
		['*;q=0', 'identity'],
		['zstd', 'identity'],
		['bread', 'identity'],
		['', 'identity'],
		[',,;q=,', 'identity']
	] as const)('is taken for "%s" in %s', async (accepted, coding) => {
		for (const file of ['data/rows.csv', 'index.html', '_app/immutable/start.js']) {
			const { status, headers, body } = await site.ask(`/${file.replace('index.html', '')}`, {
				headers: { 'accept-encoding': accepted }
			});
			expect(status).toBe(200);
			expect(headers['content-encoding'] ?? 'identity').toBe(coding);
			expect(headers.vary).toBe('accept-encoding');
			expect(headers['content-length']).toBe(String(body.length));
			if (coding !== 'identity') expect(body.length).toBeLessThan(bytesOf(file).length / 2);
			expect(unpack[coding](body).equals(bytesOf(file))).toBe(true);
		}
	});

	it.each(['data/digits.csv', 'fonts/serif.woff2'])('is not made of %s', async (file) => {
		const { headers, body } = await site.ask(`/${file}`, { headers: { 'accept-encoding': 'br' } });
		expect(headers['content-encoding']).toBeUndefined();
		expect(headers.vary).toBeUndefined();
		expect(body.equals(bytesOf(file))).toBe(true);
	});

	it('has the type of the file that it packs', async () => {
		const headers = { 'accept-encoding': 'br' };
		const answer = await site.ask('/data/rows.csv', { headers });
		expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
	});
});

describe('how long a copy may be kept', () => {
	it.each([
		['/_app/immutable/start.js', 'public, max-age=31536000, immutable'],
		['/fonts/serif.woff2', 'public, max-age=86400'],
		['/', 'no-cache'],
		['/states/ca/', 'no-cache'],
		['/data/rows.csv', 'no-cache'],
		['/_app/immutable/gone.js', 'no-cache'],
		['/states/ca', 'no-cache']
	])('of %s is %s', async (address, expected) => {
		expect((await site.ask(address)).headers['cache-control']).toBe(expected);
	});
});

describe('what every answer says', () => {
	it.each(['/', '/data/rows.csv', '/nowhere/', '/%', '/states/ca', '/favicon.svg'])(
		'%s lets no other page frame it, and asks for nothing of the machine',
		async (address) => {
			const { headers } = await site.ask(address);
			expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
			expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
			expect(headers['permissions-policy']).toContain('geolocation=()');
			expect(headers['x-content-type-options']).toBe('nosniff');
		}
	);

	it('is that an embed may be framed, and no lost page beside it', async () => {
		const { headers } = await site.ask('/embed/one/');
		expect(headers['content-security-policy']).toBeUndefined();
		expect(headers['x-content-type-options']).toBe('nosniff');
		const lost = await site.ask('/embed/none/');
		expect(lost.headers['content-security-policy']).toBe("frame-ancestors 'none'");
	});
});

describe('an address', () => {
	it.each([
		['/states/ca', '/states/ca/'],
		['/states/ca?year=2004&x=%20', '/states/ca/?year=2004&x=%20'],
		['/New%20Mexico', '/New%20Mexico/'],
		['//', '/'],
		['//states/ca', '/states/ca/'],
		['//states//ca/?year=2004&x=//', '/states/ca/?year=2004&x=//'],
		['/data//rows.csv', '/data/rows.csv'],
		['/index.html', '/'],
		['/index.html?year=2004', '/?year=2004'],
		['//states/ca//index.html', '/states/ca/'],
		['/New%20Mexico/index.html', '/New%20Mexico/']
	])('%s leads to %s, the one address of what is there', async (address, location) => {
		const { status, headers } = await site.ask(address);
		expect(status).toBe(308);
		expect(headers.location).toBe(location);
	});

	it.each([
		'/nowhere/',
		'/nowhere.csv',
		'/data/',
		'/data',
		'/data/rows.csv/',
		'/%',
		'/%ff',
		'/states/%E0%A4%A/',
		'/%00',
		'/a%00.html',
		'/.sources',
		'/.packed/br/index.html',
		'/..',
		'/../package.json',
		'/%2e%2e/package.json',
		'/..%2f..%2fetc/passwd',
		'/states/..%5c..%5cpackage.json',
		'/data/%2e%2e/.sources',
		'//other.example/',
		'//other.example',
		'/index',
		'/%2f',
		'/%2fstates/ca/',
		'/states%2fca/',
		'/states%2Fca',
		'/data%2frows.csv',
		'//nowhere/',
		'/data/index.html',
		'//..//package.json',
		'//%2e%2e/index.html',
		'*',
		`/${'a'.repeat(300)}`,
		`/${'a/'.repeat(3000)}`
	])('%s leads to the page for wrong addresses', async (address) => {
		const { status, headers, body } = await site.ask(address);
		expect(status).toBe(404);
		expect(headers['content-type']).toBe('text/html; charset=utf-8');
		expect(body.equals(bytesOf('404.html'))).toBe(true);
	});

	it('that is too long for any server is refused', async () => {
		expect((await site.ask(`/${'a'.repeat(100_000)}`)).status).toBe(431);
	});

	it('that leads nowhere is answered whole and packed, never in part or as unchanged', async () => {
		const headers = { range: 'bytes=0-4', 'if-none-match': '*', 'if-match': '"another"' };
		expect((await site.ask('/nowhere/', { headers })).body.equals(bytesOf('404.html'))).toBe(true);
		const packed = await site.ask('/nowhere/', { headers: { 'accept-encoding': 'br' } });
		expect(packed.status).toBe(404);
		expect(brotliDecompressSync(packed.body).equals(bytesOf('404.html'))).toBe(true);
	});
});

describe('a request', () => {
	const statusOf = async (...hosts: readonly string[]) => {
		const lines = ['GET / HTTP/1.1', ...hosts, 'Connection: close', '', ''];
		return /^HTTP\/1\.1 (\d{3})/.exec(await site.send(Buffer.from(lines.join('\r\n'))))?.[1];
	};

	it.each([
		['Host: localhost'],
		['Host: localhost:4173'],
		['Host: [::1]:4173'],
		['Host: ledger.example.'],
		['Host:']
	])('that names one host is answered: %s', async (host) => {
		expect(await statusOf(host)).toBe('200');
	});

	it.each([
		[[]],
		[['Host: localhost', 'Host: ledger.example']],
		[['Host: localhost', 'HOST: localhost']],
		[['Host: ledger.example/path']],
		[['Host: reader@ledger.example']],
		[['Host: ledger.example, localhost']],
		[['Host: ledger.example:port']]
	])(
		'that names no host, two or none that can be is refused (RFC 9112, 3.2): %j',
		async (hosts) => {
			expect(await statusOf(...hosts)).toBe('400');
		}
	);
});

describe('a folder whose files go while it is served', () => {
	it('is answered for with 404, without the page for it too', async () => {
		const gone = mkdtempSync(join(tmpdir(), 'subsidy-ledger-gone-'));
		writeFileSync(join(gone, 'index.html'), page('Here today'));
		const served = await serve(gone);
		expect((await served.ask('/')).status).toBe(200);
		rmSync(gone, { recursive: true });
		const { status, headers, body } = await served.ask('/');
		await served.close();
		expect(status).toBe(404);
		expect(headers['content-type']).toBe('text/plain; charset=utf-8');
		expect(body.toString()).toBe('Not Found\n');
	});
});

const isBuilt = existsSync(join(root, 'build', 'index.html'));

describe.skipIf(!isBuilt)('the built site', () => {
	let built: Served;

	beforeAll(async () => {
		built = await serve(join(root, 'build'));
	});

	afterAll(() => built.close());

	it('has every page packed both ways, each copy the page itself', async () => {
		const pages = builtPages();
		for (const { file, html } of pages) {
			const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
			for (const coding of ['br', 'gzip'] as const) {
				const { headers, body } = await built.ask(address, {
					headers: { 'accept-encoding': coding }
				});
				expect(`${file} ${headers['content-encoding']}`).toBe(`${file} ${coding}`);
				expect(unpack[coding](body).toString() === html).toBe(true);
			}
		}
		expect(pages.length).toBeGreaterThan(60);
	}, 60_000);

	it.each([
		['data/balances.csv', 'text/csv; charset=utf-8'],
		['data/claims.json', 'application/json; charset=utf-8'],
		['states/ca/map.svg', 'image/svg+xml'],
		['fonts/newsreader-ledger.woff2', 'font/woff2']
	])('serves %s whole, and the part that is asked for', async (file, type) => {
		const whole = bytesOfBuilt(file);
		const { headers, body } = await built.ask(`/${file}`);
		expect(headers['content-type']).toBe(type);
		expect(body.equals(whole)).toBe(true);
		const part = await built.ask(`/${file}`, { headers: { range: 'bytes=-10' } });
		expect(part.status).toBe(206);
		expect(part.body.equals(whole.subarray(-10))).toBe(true);
		expect((await built.ask('/', { headers: { range: 'bytes=5-2' } })).status).toBe(416);
	});

	it('answers an address that cannot be decoded with the page for wrong addresses', async () => {
		const { status, body } = await built.ask('/states/%E0%A4%A/');
		expect(status).toBe(404);
		expect(body.equals(bytesOfBuilt('404.html'))).toBe(true);
	});
});

describe('garbage', () => {
	const word = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 40 }),
		fc.webPath(),
		fc.constantFrom('/', '/%', '/data/rows.csv', '/../..', '/states/ca?\f', '*', 'bytes=5-2', '\0')
	);
	const name = fc.constantFrom('Range', 'If-Range', 'If-None-Match', 'Accept-Encoding', 'Expect');
	const header = fc.tuple(fc.oneof(name, word), word).map(([key, value]) => `${key}: ${value}`);
	const method = fc.oneof(
		{ weight: 4, arbitrary: fc.constantFrom('GET', 'HEAD', 'POST') },
		{ weight: 1, arbitrary: word }
	);
	const request = fc
		.tuple(
			method,
			word,
			fc.constantFrom('HTTP/1.1', 'HTTP/1.0', 'HTTP/9', ''),
			fc.array(header, { maxLength: 6 })
		)
		.map(([verb, path, version, headers]) =>
			[
				`${verb} ${path} ${version}`,
				'Host: localhost',
				'Connection: close',
				...headers,
				'',
				''
			].join('\r\n')
		);
	const bytes = fc.oneof(
		{ weight: 5, arbitrary: request.map((text) => Buffer.from(text, 'latin1')) },
		{ weight: 1, arbitrary: fc.uint8Array({ maxLength: 2000 }).map((array) => Buffer.from(array)) }
	);

	it('of a thousand kinds is answered or cut off, never by a fault, and the next reader is served', async () => {
		const waiting = fc.sample(bytes, { numRuns: 1000, seed: 27 });
		const statuses = new Map<string, number>();
		while (waiting.length > 0) {
			const answers = await Promise.all(waiting.splice(0, 50).map(site.send));
			for (const answer of answers) {
				const status = /^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 'none';
				statuses.set(status, (statuses.get(status) ?? 0) + 1);
			}
		}
		expect([...statuses.keys()].sort()).toEqual(
			expect.arrayContaining(['200', '400', '404', '405'])
		);
		expect([...statuses.keys()].filter((status) => /^5/.test(status))).toEqual([]);
		expect((await site.ask('/')).body.equals(bytesOf('index.html'))).toBe(true);
	}, 120_000);
});
