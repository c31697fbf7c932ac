import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive: its path in it, and its text. */
export interface ZipEntry {
	readonly path: string;
	readonly text: string;
}

/** The sizes that a ZIP file without extensions can tell; beyond them it would need another form. */
const MOST_BYTES = 0xffffffff;
const MOST_ENTRIES = 0xffff;

/** Version 2.0 of the format: folders and deflate. */
const VERSION = 20;

/** Paths are UTF-8. */
const FLAGS = 0x0800;

const DEFLATE = 8;

/** Midnight of January 1, 1980, the first that the format knows: an archive is the same at each build. */
const TIME = 0;
const DATE = (1 << 5) | 1;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** Some texts as a ZIP file, in their order; the same bytes for the same texts. Throws beyond 4 GB. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
	const packed = entries.map(packedEntry);
	const locals: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const { name, fields, data } of packed) {
		const local = Buffer.concat([localHead(fields, name), name, data]);
		directory.push(Buffer.concat([centralHead(fields, name, offset), name]));
		locals.push(local);
		offset += local.length;
	}
	const central = Buffer.concat(directory);
	if (offset + central.length > MOST_BYTES || entries.length > MOST_ENTRIES)
		throw new RangeError('The archive is too large for a ZIP file without extensions.');
	return new Uint8Array(
		Buffer.concat([...locals, central, end(entries.length, central.length, offset)])
	);
}

function packedEntry({ path, text }: ZipEntry) {
	const bytes = Buffer.from(text);
	const data = deflateRawSync(bytes);
	return { name: Buffer.from(path), data, fields: sharedFields(bytes, data.length) };
}

/** What both heads of an entry tell: version, flags, method, time, date, checksum and the two sizes. */
function sharedFields(bytes: Buffer, packedSize: number): Buffer {
	const fields = Buffer.alloc(22);
	[VERSION, FLAGS, DEFLATE, TIME, DATE].forEach((value, at) => fields.writeUInt16LE(value, 2 * at));
	[crc32(bytes), packedSize, bytes.length].forEach((value, at) =>
		fields.writeUInt32LE(value, 10 + 4 * at)
	);
	return fields;
}

function localHead(fields: Buffer, name: Buffer): Buffer {
	const head = Buffer.alloc(4);
	head.writeUInt32LE(LOCAL);
	const tail = Buffer.alloc(4);
	tail.writeUInt16LE(name.length);
	return Buffer.concat([head, fields, tail]);
}

function centralHead(fields: Buffer, name: Buffer, offset: number): Buffer {
	const head = Buffer.alloc(6);
	head.writeUInt32LE(CENTRAL);
	head.writeUInt16LE(VERSION, 4);
	const tail = Buffer.alloc(18);
	tail.writeUInt16LE(name.length);
	tail.writeUInt32LE(offset, 14);
	return Buffer.concat([head, fields, tail]);
}

function end(count: number, size: number, offset: number): Buffer {
	const record = Buffer.alloc(22);
	record.writeUInt32LE(END);
	record.writeUInt16LE(count, 8);
	record.writeUInt16LE(count, 10);
	record.writeUInt32LE(size, 12);
	record.writeUInt32LE(offset, 16);
	return record;
}
