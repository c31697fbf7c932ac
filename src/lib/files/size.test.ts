import { describe, expect, it } from 'vitest';
import { rowsOf, sizeOf } from './size';

describe('sizeOf', () => {
	it.each([
		[640, '640 bytes'],
		[15_499, '15 kB'],
		[999_499, '999 kB'],
		[999_500, '1.0 MB'],
		[1_918_781, '1.9 MB'],
		[7_839_000, '7.8 MB']
	])('tells %i bytes as %s', (bytes, words) => {
		expect(sizeOf(bytes)).toBe(words);
	});
});

describe('rowsOf', () => {
	it('counts rows with a separator, and one row as one', () => {
		expect([rowsOf(3111), rowsOf(1), rowsOf(0)]).toEqual(['3,111 rows', '1 row', '0 rows']);
	});
});
