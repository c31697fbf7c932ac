import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
	builtFiles,
	builtPages,
	bytesOf,
	readBuilt,
	tagsIn,
	type Page,
	type Tag
} from '../support/built';

const pages = builtPages();

/** Pages of words and tables that never change. */
const still = ['methods', 'data', 'data/balances', 'data/funds/transfers', 'search'].map(
	(name) => `${name}/index.html`
);

function rels(page: Page, rel: string): Tag[] {
	return tagsIn(page.html).filter(
		({ name, attributes }) => name === 'link' && attributes.get('rel') === rel
	);
}

function failing(isRight: (page: Page) => boolean): string[] {
	return pages.filter((page) => !isRight(page)).map(({ file }) => file);
}

describe('the start of every page', () => {
	it('has its styles in it, and waits for no file of them', () => {
		const isFetched = ({ attributes }: Tag) => !attributes.has('disabled');
		expect(failing((page) => !rels(page, 'stylesheet').some(isFetched))).toEqual([]);
		expect(failing(({ html }) => html.indexOf('<style') < html.indexOf('</head>'))).toEqual([]);
	});

	it('keeps its code, all of it, in a template after all that is to be read', () => {
		const asking = /<link[^>]+modulepreload|\bimport\("|__sveltekit_/;
		const early = failing(({ html }) => {
			const [outside = ''] = html.split('<template id="page-code">');
			const after = html.slice(outside.length).split('</template>').slice(1).join('');
			const isLast = outside.length === html.length || outside.includes('</main>');
			return isLast && !asking.test(outside) && !asking.test(after);
		});
		expect(early).toEqual([]);
		expect(pages.filter(({ html }) => html.includes('page-code">')).length).toBeGreaterThan(100);
	});

	it('asks for the typeface after the styles', () => {
		expect(failing(({ html }) => html.indexOf('as="font"') > html.indexOf('<style'))).toEqual([]);
	});

	it.each(still)('%s has no code of its own, and no marks for it', (file) => {
		const html = readBuilt(file);
		expect(/__sveltekit_|<link[^>]+modulepreload|<!--/.exec(html)?.[0]).toBeUndefined();
		expect(html.split('<script').length).toBe(2);
		expect(html.includes('id="theme"')).toBe(true);
	});

	it('asks for fifteen files at most: itself, its icon, its typeface and its code', () => {
		expect(failing((page) => 3 + rels(page, 'modulepreload').length <= 15)).toEqual([]);
	});
});

describe('links from page to page', () => {
	it('fetch the page they lead to', () => {
		expect(failing(({ html }) => /<body[^>]* data-sveltekit-reload/.test(html))).toEqual([]);
	});

	it('leave the figures of a page in it, and in no file apart that nothing asks for', () => {
		expect(builtFiles().filter((file) => file.endsWith('__data.json'))).toEqual([]);
	});
});

describe('the explorer without scripts', () => {
	it('leads to the pages of the states and the files of the years', () => {
		const [line = ''] = /<noscript>[\s\S]*?<\/noscript>/.exec(readBuilt('index.html')) ?? [];
		expect(line).toContain('href="/states/"');
		expect(line).toContain('href="/data/"');
	});
});

it('the sentence of a shared view is a small file of its own', () => {
	const file = 'explorer/sentences/nm.json';
	const told = JSON.parse(readBuilt(file)) as Record<string, { years: Record<string, string[]> }>;
	expect(told['tax-foundation']?.years['2005']?.join('')).toMatch(/New Mexico received \$/);
	expect(brotliCompressSync(bytesOf(file)).length).toBeLessThan(3000);
});
