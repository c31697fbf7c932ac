import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import subsetFont from 'subset-font';
import { inLight } from '$lib/charts/kit/tokens.server';
import { DRAWN_FACE } from './picture-faces';

/** The site's typeface as it is served, cut to the letters of a page. */
const TYPEFACE = join('static', 'fonts', 'newsreader-ledger.woff2');

/** What draws; it stands by itself, since the bundler would draw it into the code of the pages. */
const THREAD = resolve('src', 'lib', 'files', 'raster-thread.mjs');

/** All letters that the file holds (src/fonts.css). */
export const LETTERS = `${String.fromCharCode(
	...Array.from({ length: 95 }, (_, i) => 32 + i)
)}“”‘’–—−…·×÷§½¼¾¢éñ\u00a0`;

const WEIGHTS = [400, 600];

let faces: Promise<readonly string[]> | undefined;

/** SvelteKit asks for many cards together, and waits for them: they are drawn on two cores. */
const lanes = [laneOfCards(), laneOfCards()];
let asked = 0;

/**
 * An SVG with colors by name as PNG in the light theme; the same bytes for the same SVG on any machine: no font
 * but the site's own is read.
 */
export async function rasterized(svg: string): Promise<Buffer> {
	const lane = lanes[asked++ % lanes.length];
	if (!lane) throw new Error('No thread draws cards.');
	return lane(inLight(svg));
}

/** Draws one SVG after another on a thread of its own, which stands as long as any waits. */
function laneOfCards(): (svg: string) => Promise<Buffer> {
	let thread: Promise<Worker> | undefined;
	let last: Promise<unknown> = Promise.resolve();
	let waiting = 0;
	const drawn = async (svg: string) => {
		thread ??= startThread();
		const renderer = await thread;
		renderer.postMessage(svg);
		const [png] = (await once(renderer, 'message')) as [Uint8Array];
		waiting -= 1;
		if (waiting === 0) {
			thread = undefined;
			await renderer.terminate();
		}
		return Buffer.from(png);
	};
	return (svg) => {
		waiting += 1;
		const next = last.then(() => drawn(svg));
		last = next;
		return next;
	};
}

async function startThread(): Promise<Worker> {
	faces ??= writeFaces();
	const font = { fontFiles: await faces, loadSystemFonts: false, defaultFontFamily: DRAWN_FACE };
	return new Worker(THREAD, { workerData: font });
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
