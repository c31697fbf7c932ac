import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import subsetFont from 'subset-font';
import { colorOf } from '$lib/charts/kit/tokens.server';
import { FAMILY } from './card';

/** The site's typeface as it is served, cut to the letters of a page. */
const TYPEFACE = join('static', 'fonts', 'newsreader-ledger.woff2');

/** What draws; it stands by itself, since the bundler would draw it into the code of the pages. */
const THREAD = resolve('src', 'routes', 'cards', 'raster-thread.mjs');

/** All letters that the file holds (src/fonts.css). */
export const LETTERS = `${String.fromCharCode(
	...Array.from({ length: 95 }, (_, i) => 32 + i)
)}“”‘’–—−…·×÷§½¼¾¢éñ\u00a0`;

const WEIGHTS = [400, 600];

let thread: Promise<Worker> | undefined;

/** The picture asked for last; the next is sent when it is there, so that the thread clears up between them. */
let last: Promise<unknown> = Promise.resolve();

/**
 * An SVG with colors by name as PNG in the light theme; the same bytes for the same SVG on any machine: no font
 * but the site's own is read.
 */
export function rasterized(svg: string): Promise<Buffer> {
	const drawn = last.then(() => drawnOnThread(inLight(svg)));
	last = drawn;
	return drawn;
}

/** The pages go on being drawn meanwhile. */
async function drawnOnThread(svg: string): Promise<Buffer> {
	thread ??= startThread();
	const renderer = await thread;
	renderer.postMessage(svg);
	const [png] = (await once(renderer, 'message')) as [Uint8Array];
	return Buffer.from(png);
}

async function startThread(): Promise<Worker> {
	const font = { fontFiles: await writeFaces(), loadSystemFonts: false, defaultFontFamily: FAMILY };
	const started = new Worker(THREAD, { workerData: font });
	started.unref();
	return started;
}

/** The renderer reads no woff2 and no axis of weight: it gets a file of its own for each weight it needs. */
async function writeFaces(): Promise<readonly string[]> {
	const served = readFileSync(TYPEFACE);
	const folder = mkdtempSync(join(tmpdir(), 'cards-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	const files: string[] = [];
	for (const wght of WEIGHTS) {
		const file = join(folder, `${wght}.ttf`);
		const options = { targetFormat: 'truetype', variationAxes: { wght } } as const;
		writeFileSync(file, await subsetFont(served, LETTERS, options));
		files.push(file);
	}
	return files;
}

function inLight(svg: string): string {
	return svg.replace(/var\(--([\w-]+)\)/g, (_, name: string) => colorOf(name).light);
}
