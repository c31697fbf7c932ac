import { crc32, deflateSync } from 'node:zlib';

/**
 * Pixels in four bytes each: red, green, blue, and how opaque, which cards are throughout.
 * @typedef {{ readonly width: number, readonly height: number, readonly bytes: Uint8Array }} Pixels
 */

/** @typedef {readonly [red: number, green: number, blue: number]} Color */

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Bits of a channel that tell colors apart: soft edges have many shades, and nobody sees the rest. */
const BITS = 4;

/** So many colors do for soft edges too. */
const MOST = 24;

/**
 * A picture as PNG of at most 24 colors: half the bytes of one in full color.
 * @param {Pixels} pixels
 */
export function indexedPng({ width, height, bytes }) {
	const keys = keysOf(bytes);
	const { palette, placeOf } = paletteOf(keys, bytes);
	const rows = Buffer.alloc(height * (width + 1));
	for (let y = 0, i = 0; y < height; y += 1) {
		const start = y * (width + 1) + 1;
		for (let x = 0; x < width; x += 1, i += 1) rows[start + x] = placeOf[keys[i] ?? 0] ?? 0;
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	// Eight bits a pixel, each the place of a color in the palette.
	header.set([8, 3, 0, 0, 0], 8);
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', header),
		chunk('PLTE', Buffer.from(palette.flat())),
		chunk('IDAT', deflateSync(rows, { level: 6 })),
		chunk('IEND', Buffer.alloc(0))
	]);
}

/**
 * Each pixel's color in few bits. The loops over pixels are plain: there are 756,000 in a card.
 * @param {Uint8Array} bytes
 */
function keysOf(bytes) {
	const keys = new Uint16Array(bytes.length / 4);
	const low = 8 - BITS;
	for (let i = 0, at = 0; i < keys.length; i += 1, at += 4) {
		const red = bytes[at] ?? 0;
		const green = bytes[at + 1] ?? 0;
		const blue = bytes[at + 2] ?? 0;
		keys[i] = ((red >> low) << (2 * BITS)) | ((green >> low) << BITS) | (blue >> low);
	}
	return keys;
}

/**
 * The most frequent colors, each as it first turns up, and for every color the place of the nearest of them.
 * @param {Uint16Array} keys
 * @param {Uint8Array} bytes
 */
function paletteOf(keys, bytes) {
	const counts = new Uint32Array(1 << (3 * BITS));
	/** @type {Map<number, Color>} */
	const firsts = new Map();
	for (let i = 0; i < keys.length; i += 1) {
		const key = keys[i] ?? 0;
		const count = counts[key] ?? 0;
		counts[key] = count + 1;
		if (count === 0) {
			firsts.set(key, [bytes[4 * i] ?? 0, bytes[4 * i + 1] ?? 0, bytes[4 * i + 2] ?? 0]);
		}
	}
	const kept = [...firsts].sort(([a], [b]) => (counts[b] ?? 0) - (counts[a] ?? 0)).slice(0, MOST);
	const palette = kept.map(([, color]) => color);
	const placeOf = new Uint8Array(counts.length);
	for (const [key, color] of firsts) placeOf[key] = nearest(palette, color);
	return { palette, placeOf };
}

/**
 * @param {readonly Color[]} palette
 * @param {Color} color
 */
function nearest(palette, [red, green, blue]) {
	let best = 0;
	let least = Infinity;
	for (const [i, [r, g, b]] of palette.entries()) {
		const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
		if (distance < least) [best, least] = [i, distance];
	}
	return best;
}

/**
 * @param {string} type
 * @param {Buffer} data
 */
function chunk(type, data) {
	const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
	const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	check.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, check]);
}
