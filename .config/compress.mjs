import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Copies stand in the build itself, which every build empties first; the dot keeps them out of the site. */
const packed = '.packed';

/** Content codings that copies are made in, the smaller first; each has a folder of its name. */
export const CODINGS = /** @type {const} */ (['br', 'gzip']);

const textual = /\.(?:html|css|m?js|json|csv|svg|txt|xml|webmanifest)$/;

/** Less than this fits one packet as it is. */
const smallest = 1_400;

/** Code is asked for by every first view, and has few files: it gets br quality 11. */
const code = /^_app\//;

/**
 * What readers come for besides: pages, and files at most one folder deep. They get br quality 10, an eighth
 * smaller than 5, and where that is still large 11; given to all files of data it would take as long as the build
 * itself. What other sites embed comes after their own page, and is packed fast.
 */
const shared = /^(?:(?:[^/]+\/)?[^/]+|(?!embed\/).+\.html)$/;
const largestShared = 600_000;
const large = 30_000;

/** Node packs on threads of its own: more than these would only hold memory. */
const atOnce = 4;

/** @typedef {(typeof CODINGS)[number]} Coding */

/**
 * What a file is packed as: the more often it is asked for, the smaller.
 * @typedef {'code' | 'shared' | 'rare'} Use
 */

/** @type {Record<Coding, (bytes: Buffer, use: Use) => Promise<Buffer>>} */
const packers = {
	br: async (bytes, use) => {
		if (use === 'code') return brotli(bytes, 11);
		const copy = await brotli(bytes, use === 'shared' ? 10 : 5);
		return use === 'shared' && copy.length > large ? brotli(bytes, 11) : copy;
	},
	gzip: (bytes, use) => promisify(gzip)(bytes, { level: use === 'rare' ? 6 : 9 })
};

/**
 * @param {Buffer} bytes
 * @param {number} quality
 */
function brotli(bytes, quality) {
	return promisify(brotliCompress)(bytes, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: quality,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
		}
	});
}

/**
 * The folder that holds the copies of a site's files in one coding, each under the name of its file.
 * @param {string} folder
 * @param {Coding} coding
 */
export function copiesIn(folder, coding) {
	return join(folder, packed, coding);
}

/**
 * Copies made before their files stood in the built site, by what they are made of (`keyOf`).
 * @typedef {Map<string, Partial<Record<Coding, Buffer>>>} Ahead
 */

/** Milliseconds between two looks at what a build has written. */
const LOOK = 500;

/**
 * Packs files as a build writes them, on the core that the build leaves idle: it draws its pages on one thread.
 * Pages get their last form when the build ends: what can be told of it by now is packed. A file caught half
 * written is packed in vain, and so is one told wrong, since a copy is kept by what it was made of.
 * @param {string} folder where the build writes and takes nothing away; it need not be there yet
 * @param {(page: string) => readonly { readonly path: string, readonly bytes: Buffer }[]} lastForm what a page will
 * be, with the files beside it; none where that cannot be told yet
 */
export function packAhead(folder, lastForm) {
	/** @type {Ahead} */
	const ahead = new Map();
	/** @type {Set<string>} */
	const done = new Set();
	let isOver = false;
	const lookOnce = async () => {
		const files = existsSync(folder) ? textsIn(folder) : [];
		for (const file of files.filter((one) => !done.has(one))) {
			if (isOver) return;
			const last = file.endsWith('.html') ? lastForm(file) : [asIs(folder, file)];
			if (last.length > 0) done.add(file);
			for (const one of last) await packBefore(ahead, one);
		}
	};
	const run = async () => {
		while (!isOver) {
			await wait(LOOK);
			await lookOnce();
		}
	};
	const running = run();
	/** What is packed so far; nothing more is. */
	const end = async () => {
		isOver = true;
		await running;
		return ahead;
	};
	return { end };
}

/**
 * @param {string} folder
 * @param {string} path
 */
function asIs(folder, path) {
	return { path, bytes: readFileSync(join(folder, path)) };
}

/**
 * @param {Ahead} ahead
 * @param {{ readonly path: string, readonly bytes: Buffer }} file
 */
async function packBefore(ahead, { path, bytes }) {
	if (bytes.length < smallest) return;
	const use = useOf(path, bytes.length);
	ahead.set(keyOf(bytes, use), await packedOf(bytes, use));
}

/**
 * @param {Buffer} bytes
 * @param {Use} use
 */
function keyOf(bytes, use) {
	return `${use} ${createHash('sha256').update(bytes).digest('hex')}`;
}

/**
 * Packs each file of text of a built site in each coding; a copy that saves nothing is not kept.
 * @param {string} folder
 * @param {Ahead} [ahead] copies that are there by now
 */
export async function compress(folder, ahead = new Map()) {
	const waiting = textsIn(folder);
	const work = async () => {
		for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
			await packFile(folder, file, ahead);
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
	return useOf(path, size) === 'rare' ? size : size * 100;
}

/**
 * @param {string} path
 * @param {number} size
 * @returns {Use}
 */
function useOf(path, size) {
	if (size > largestShared) return 'rare';
	if (code.test(path)) return 'code';
	return shared.test(path) ? 'shared' : 'rare';
}

/**
 * @param {string} folder
 * @param {string} path
 * @param {Ahead} ahead
 */
async function packFile(folder, path, ahead) {
	const bytes = readFileSync(join(folder, path));
	const use = useOf(path, bytes.length);
	const copies = ahead.get(keyOf(bytes, use)) ?? (await packedOf(bytes, use));
	for (const coding of CODINGS) {
		const copy = copies[coding];
		if (!copy) continue;
		const target = join(copiesIn(folder, coding), path);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, copy);
	}
}

/**
 * @param {Buffer} bytes
 * @param {Use} use
 */
async function packedOf(bytes, use) {
	/** @type {Partial<Record<Coding, Buffer>>} */
	const copies = {};
	for (const coding of CODINGS) {
		const copy = await packers[coding](bytes, use);
		if (copy.length < bytes.length) copies[coding] = copy;
	}
	return copies;
}
