import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Copies stand in the build itself, which every build empties first; the dot keeps them out of the site. */
const packed = '.packed';

/** Content codings that copies are made in, the smaller first; each has a folder of its name. */
export const CODINGS = /** @type {const} */ (['br', 'gzip']);

const textual = /\.(?:html|css|m?js|json|csv|svg|txt|xml|webmanifest)$/;

/** Less than this fits one packet as it is. */
const smallest = 1_400;

/**
 * What nearly every reader fetches: scripts, styles, and pages and files at most one folder deep. They get br
 * quality 10, an eighth smaller than 5; given to all pages and data it would take as long as the build itself.
 */
const shared = /^(?:_app\/.*|(?:[^/]+\/)?[^/]+)$/;
const largestShared = 600_000;

/** Node packs on threads of its own: more than these would only hold memory. */
const atOnce = 4;

/** @typedef {(typeof CODINGS)[number]} Coding */

/** @type {Record<Coding, (bytes: Buffer, isShared: boolean) => Promise<Buffer>>} */
const packers = {
	br: (bytes, isShared) =>
		promisify(brotliCompress)(bytes, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]: isShared ? 10 : 5,
				[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
			}
		}),
	gzip: (bytes, isShared) => promisify(gzip)(bytes, { level: isShared ? 9 : 6 })
};

/**
 * The folder that holds the copies of a site's files in one coding, each under the name of its file.
 * @param {string} folder
 * @param {Coding} coding
 */
export function copiesIn(folder, coding) {
	return join(folder, packed, coding);
}

/**
 * Packs each file of text of a built site in each coding; a copy that saves nothing is not kept.
 * @param {string} folder
 */
export async function compress(folder) {
	const waiting = textsIn(folder);
	const work = async () => {
		for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
			await packFile(folder, file);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, work));
}

/**
 * Files of text as paths inside the folder, `/` between folders, the costliest last: they are taken first.
 * @param {string} folder
 * @returns {string[]}
 */
function textsIn(folder) {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => textual.test(path) && !path.startsWith('.'))
		.map((path) => ({ path, size: statSync(join(folder, path)).size }))
		.filter(({ size }) => size >= smallest)
		.sort((a, b) => costOf(a) - costOf(b))
		.map(({ path }) => path);
}

/** @param {{ path: string, size: number }} file */
function costOf({ path, size }) {
	return isShared(path, size) ? size * 100 : size;
}

/**
 * @param {string} path
 * @param {number} size
 */
function isShared(path, size) {
	return size <= largestShared && shared.test(path);
}

/**
 * @param {string} folder
 * @param {string} path
 */
async function packFile(folder, path) {
	const bytes = readFileSync(join(folder, path));
	for (const coding of CODINGS) {
		const copy = await packers[coding](bytes, isShared(path, bytes.length));
		if (copy.length >= bytes.length) continue;
		const target = join(copiesIn(folder, coding), path);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, copy);
	}
}
