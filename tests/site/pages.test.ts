import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtPages, fileAt, type Page, tagsIn, textOf } from '../support/built';
import { datasetRows } from '../support/figures';

const pages = builtPages();
const addressed = ['href', 'src', 'srcset', 'poster', 'data'];

/** The internal addresses a page links to or loads, seen from where the page stands. */
function internalAddresses(page: Page): string[] {
	return tagsIn(page.html)
		.filter((tag) => tag.name !== 'base' && tag.attributes.get('rel') !== 'canonical')
		.flatMap((tag) => addressed.map((name) => tag.attributes.get(name)))
		.filter((value) => value !== undefined && isInternal(value))
		.map((value) => new URL(value ?? '', `http://site.invalid${page.address}`))
		.map((url) => url.pathname);
}

function isInternal(address: string): boolean {
	return address !== '' && !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(address);
}

function headings(page: Page): number {
	return tagsIn(page.html).filter((tag) => tag.name === 'h1').length;
}

function description(page: Page): string {
	const meta = tagsIn(page.html).find(
		(tag) => tag.name === 'meta' && tag.attributes.get('name') === 'description'
	);
	return meta?.attributes.get('content') ?? '';
}

describe('every page', () => {
	it('links only to pages and files that exist', () => {
		const dead = pages.flatMap((page) =>
			internalAddresses(page)
				.filter((address) => fileAt(address) === null)
				.map((address) => `${page.file} -> ${address}`)
		);
		expect(dead).toEqual([]);
	});

	it('says its language, and has a title, a description and one main heading', () => {
		const faults = pages.flatMap((page) => [
			...(/<html[^>]*\blang="en/.test(page.html) ? [] : [`${page.file}: no language`]),
			...(textOf(page.html, 'title') ? [] : [`${page.file}: no title`]),
			...(description(page).length >= 20 ? [] : [`${page.file}: no description`]),
			...(headings(page) === 1 ? [] : [`${page.file}: ${headings(page)} main headings`])
		]);
		expect(faults).toEqual([]);
	});

	it('has a title and a description of its own', () => {
		expect(repeated(pages.map((page) => textOf(page.html, 'title') ?? ''))).toEqual([]);
		expect(repeated(pages.map(description))).toEqual([]);
	});

	it('uses each id once', () => {
		const twice = pages.flatMap((page) =>
			repeated(tagsIn(page.html).flatMap((tag) => tag.attributes.get('id') ?? [])).map(
				(id) => `${page.file}: ${id}`
			)
		);
		expect(twice).toEqual([]);
	});
});

function repeated(values: readonly string[]): string[] {
	return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('the page of a state', () => {
	it.each(['ca', 'tx', 'dc', 'wy'])('of %s is whole in at most 32 kB', (code) => {
		const html = pages.find(({ file }) => file === `states/${code}/index.html`)?.html ?? '';
		expect(html.match(/<figure\b/g)).toHaveLength(7);
		expect(brotliCompressSync(html).length).toBeLessThanOrEqual(32_200);
	});
});

describe('the methods page', () => {
	const html = pages.find(({ file }) => file === 'methods/index.html')?.html ?? '';

	it('tells both rules of the verdict, with a folded row for each claim that both judge', () => {
		const verdict = /<section id="verdict"[^]*?<\/section>/.exec(html)?.[0] ?? '';
		expect(verdict).toMatch(/Rule 2, 26 November 2026[^]*Rule 1, 25 November 2026/);
		const [table = ''] = /<details[^]*?<\/details>/.exec(verdict) ?? [];
		const ruled = new Set(datasetRows('claims/rule-1').map(({ claim }) => claim));
		expect(tagsIn(table).filter(({ name }) => name === 'tr')).toHaveLength(ruled.size + 1);
	});

	it('holds all its words and tables in at most 45 kB', () => {
		expect(html).not.toBe('');
		expect(brotliCompressSync(html).length).toBeLessThanOrEqual(45_000);
	});
});

describe('the page for a wrong address', () => {
	it('is there without JavaScript and offers ways on', () => {
		const page = pages.find(({ file }) => file === '404.html');
		const links = page ? internalAddresses(page).map(fileAt) : [];
		expect(page && textOf(page.html, 'h1')).toBeTruthy();
		const ways = ['', 'states/', 'claims/', 'data/', 'methods/'];
		expect(links).toEqual(expect.arrayContaining(ways.map((folder) => `${folder}index.html`)));
	});
});
