import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import { colorOf } from '$lib/charts/kit/tokens.server';
import { FAMILY } from './card';
import { indexedPng } from './png';

/** The site's typeface as it is served, cut to the letters of a page. */
const TYPEFACE = join('static', 'fonts', 'newsreader-ledger.woff2');

/** All letters that the file holds (src/fonts.css). */
export const LETTERS = `${String.fromCharCode(
	...Array.from({ length: 95 }, (_, i) => 32 + i)
)}“”‘’–—−…·×÷§½¼¾¢éñ\u00a0`;

const WEIGHTS = [400, 600];

let faces: Promise<readonly string[]> | undefined;

/**
 * An SVG with colors by name as PNG in the light theme; the same bytes for the same SVG on any machine: no font
 * but the site's own is read.
 */
export async function rasterized(svg: string): Promise<Buffer> {
	faces ??= writeFaces();
	// On a thread of its own: the pages go on being drawn meanwhile.
	const drawn = await renderAsync(inLight(svg), {
		font: { fontFiles: [...(await faces)], loadSystemFonts: false, defaultFontFamily: FAMILY }
	});
	return indexedPng({ width: drawn.width, height: drawn.height, bytes: drawn.pixels });
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
