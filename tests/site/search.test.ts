import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtPages, bytesOf, fileAt, readBuilt, tagsIn } from '../support/built';

describe('search', () => {
	const entries = JSON.parse(readBuilt('search.json')) as readonly { readonly path: string }[];

	it('is offered in the head of every page but those that stand in others', () => {
		const without = builtPages().filter(
			({ html }) => !tagsIn(html).some(({ attributes }) => attributes.get('id') === 'search')
		);
		expect(without.every(({ file }) => file.startsWith('embed/'))).toBe(true);
	});

	it('leads only to pages and places that are there', () => {
		expect(entries.length).toBeGreaterThan(300);
		const dead = entries.filter(({ path }) => {
			const { pathname, hash } = new URL(path, 'http://site.invalid/');
			const file = fileAt(`${process.env.BASE_PATH ?? ''}${pathname}`);
			return !file || (hash !== '' && !readBuilt(file).includes(`id="${hash.slice(1)}"`));
		});
		expect(dead).toEqual([]);
	});

	it('costs a reader who searches less than 11.2 kB of code and 60 kB of names', () => {
		const packed = (file: string) => brotliCompressSync(bytesOf(file)).length;
		expect(packed('search.js')).toBeLessThan(11_200);
		expect(packed('search.json') + packed('search-counties.json')).toBeLessThan(60_000);
	});
});
