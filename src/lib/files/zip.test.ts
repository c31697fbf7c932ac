import { crc32, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zipOf, type ZipEntry } from './zip.server';

/** The entries of an archive as an unpacker finds them: by the directory at its end. */
function unpacked(zip: Uint8Array): readonly ZipEntry[] {
	const bytes = Buffer.from(zip);
	const end = bytes.length - 22;
	if (bytes.readUInt32LE(end) !== 0x06054b50) throw new Error('No end of a directory.');
	let at = bytes.readUInt32LE(end + 16);
	return Array.from({ length: bytes.readUInt16LE(end + 10) }, () => {
		if (bytes.readUInt32LE(at) !== 0x02014b50) throw new Error('No entry of a directory.');
		const length = bytes.readUInt16LE(at + 28);
		const path = bytes.toString('utf8', at + 46, at + 46 + length);
		const text = textAt(bytes, bytes.readUInt32LE(at + 42), bytes.readUInt32LE(at + 16));
		at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
		return { path, text };
	});
}

function textAt(bytes: Buffer, at: number, sum: number): string {
	const [packed, size] = [bytes.readUInt32LE(at + 18), bytes.readUInt32LE(at + 22)];
	const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
	const data = inflateRawSync(bytes.subarray(from, from + packed));
	if (data.length !== size || crc32(data) !== sum) throw new Error('A file is not what was told.');
	return data.toString('utf8');
}

describe('zipOf', () => {
	it('gives back every file under its path, whatever is in it', () => {
		const entries = fc.array(fc.record({ path: fc.string({ minLength: 1 }), text: fc.string() }), {
			maxLength: 6
		});
		fc.assert(
			fc.property(entries, (files) => {
				expect(unpacked(zipOf(files))).toEqual(files);
			})
		);
	});

	it('is the same for the same files, and begins as archives do', () => {
		const files = [{ path: 'a/é.csv', text: 'state\nCA\n' }];
		expect(zipOf(files)).toEqual(zipOf(files));
		expect([...zipOf(files).slice(0, 4)]).toEqual([0x50, 0x4b, 3, 4]);
	});
});
