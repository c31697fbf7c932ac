import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SITE } from '../../src/lib/data/site.server';
import { STATE_CODES } from '../../src/lib/data/states';
import {
	builtFiles,
	builtPages,
	elementIn,
	fileAt,
	type Page,
	type Tag,
	tagsIn,
	textOf
} from '../support/built';
import { datasetRows } from '../support/figures';

const addressed = ['href', 'src', 'srcset', 'poster', 'data'];

/** A page with what its tags say: they are read once, which takes longer than all that is asked of them. */
interface PageRead extends Page {
	readonly title: string | null;
	readonly description: string;
	readonly headings: number;
	readonly ids: readonly string[];
	/** Paths of the site that it links to or loads. */
	readonly addresses: readonly string[];
	/** What the tags of its head say under their names. */
	readonly named: ReadonlyMap<string, string>;
}

function readPage(page: Page): PageRead {
	const tags = tagsIn(page.html);
	const description = tags.find(
		({ name, attributes }) => name === 'meta' && attributes.get('name') === 'description'
	);
	return {
		...page,
		title: textOf(page.html, 'title'),
		description: description?.attributes.get('content') ?? '',
		headings: tags.filter(({ name }) => name === 'h1').length,
		ids: tags.flatMap(({ attributes }) => attributes.get('id') ?? []),
		addresses: internalAddresses(page, tags),
		named: new Map(tags.flatMap(namedTag))
	};
}

/** The internal addresses a page links to or loads, seen from where the page stands. */
function internalAddresses(page: Page, tags: readonly Tag[]): readonly string[] {
	return tags
		.filter((tag) => tag.name !== 'base' && tag.attributes.get('rel') !== 'canonical')
		.flatMap((tag) => addressed.map((name) => tag.attributes.get(name)))
		.filter((value) => value !== undefined && isInternal(value))
		.map((value) => new URL(value ?? '', `http://site.invalid${page.address}`))
		.map((url) => url.pathname);
}

function isInternal(address: string): boolean {
	return address !== '' && !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(address);
}

/** Whether a search may list a page. */
function isListed({ html }: Page): boolean {
	return !html.includes('<meta name="robots" content="noindex"');
}

/** What a tag of the head says under its name. */
function namedTag({ attributes }: Tag): [string, string][] {
	const name = ['property', 'name', 'rel'].map((one) => attributes.get(one)).find(Boolean);
	const value = attributes.get('content') ?? attributes.get('href');
	return name !== undefined && value !== undefined ? [[name, value]] : [];
}

const pages = builtPages().map(readPage);

describe('every page', () => {
	it('links only to pages and files that exist', () => {
		const dead = pages.flatMap((page) =>
			page.addresses
				.filter((address) => fileAt(address) === null)
				.map((address) => `${page.file} -> ${address}`)
		);
		expect(dead).toEqual([]);
	});

	it('says its language, and has a title and one main heading', () => {
		const faults = pages.flatMap((page) => [
			...(/<html[^>]*\blang="en/.test(page.html) ? [] : [`${page.file}: no language`]),
			...(page.title ? [] : [`${page.file}: no title`]),
			...(page.headings === 1 ? [] : [`${page.file}: ${page.headings} main headings`])
		]);
		expect(faults).toEqual([]);
	});

	it('has a title and a description of its own', () => {
		expect(repeated(pages.map(({ title }) => title ?? ''))).toEqual([]);
		expect(repeated(pages.map(({ description }) => description))).toEqual([]);
	});

	it('has a title of under 70 letters that names the site, and a description of 50 to 160', () => {
		const faults = pages.flatMap(({ file, title: own, description: { length } }) => {
			const title = own ?? '';
			return [
				...(title.length < 70 && title.includes('Subsidy Ledger') ? [] : [`${file}: ${title}`]),
				...(length >= 50 && length <= 160 ? [] : [`${file}: description of ${length}`])
			];
		});
		expect(faults).toEqual([]);
	});

	it('has its address where the owner has named the host, and what other sites make a card of', () => {
		const faults = pages.filter(isListed).flatMap((page) => {
			const told = page.named;
			const address = SITE.address === '' ? undefined : `${SITE.address}${page.address}`;
			const image = told.get('og:image');
			const expected = [
				told.get('canonical') === address,
				told.get('og:url') === address,
				told.get('og:title') === page.title,
				told.get('og:description') === page.description,
				told.get('og:type') === 'website',
				told.get('twitter:card') === (image ? 'summary_large_image' : 'summary'),
				image === undefined || fileAt(new URL(image).pathname) !== null
			];
			return expected.every(Boolean) ? [] : [`${page.file}: ${expected.join()}`];
		});
		expect(faults).toEqual([]);
	});

	it('says at its foot of when its figures are, unless it stands in another page', () => {
		const silent = pages
			.filter(({ file }) => !file.startsWith('embed/'))
			.filter(({ html }) => !/Updated [A-Z][a-z]+ \d{1,2}, 20\d\d, data to FY20\d\d\./.test(html));
		expect(silent.map(({ file }) => file)).toEqual([]);
	});

	it('below a section shows the way up and marks the section in the navigation', () => {
		const deep = pages.filter(({ file }) =>
			/^(?:states|claims|data|counties)\/.+\/index\.html$/.test(file)
		);
		const faults = deep.flatMap(({ file, html }) => {
			const up = elementIn(html, /<nav\b[^>]*aria-label="Breadcrumb"[^>]*>/);
			const main = elementIn(html, /<nav\b[^>]*aria-label="Main"[^>]*>/);
			const base = process.env.BASE_PATH ?? '';
			const links = tagsIn(up).filter(({ name }) => name === 'a');
			const marked = tagsIn(main).filter(({ attributes }) => attributes.has('aria-current'));
			const told = [...links, ...marked].map(({ attributes }) => attributes.get('href'));
			const [folder = ''] = file.split('/');
			const expected = [folder, folder].map((path) => `${base}/${path}/`);
			return told.join() === expected.join() ? [] : [`${file}: ${told.join()}`];
		});
		expect(deep.length).toBeGreaterThan(150);
		expect(faults).toEqual([]);
	});

	it('holds its figures itself: none stand apart from it', () => {
		expect(builtFiles().filter((file) => file.endsWith('__data.json'))).toEqual([]);
	});

	it('uses each id once', () => {
		const twice = pages.flatMap((page) => repeated(page.ids).map((id) => `${page.file}: ${id}`));
		expect(twice).toEqual([]);
	});
});

function repeated(values: readonly string[]): string[] {
	const seen = new Set<string>();
	return values.filter((value) => seen.size === seen.add(value).size);
}

describe('the page of a state', () => {
	it.each(['ca', 'tx', 'dc', 'wy'])('of %s is whole in at most 34.4 kB', (code) => {
		const html = pages.find(({ file }) => file === `states/${code}/index.html`)?.html ?? '';
		expect(html.match(/<figure\b/g)).toHaveLength(7);
		expect(brotliCompressSync(html).length).toBeLessThanOrEqual(34_400);
	});
});

describe('the methods page', () => {
	const html = pages.find(({ file }) => file === 'methods/index.html')?.html ?? '';

	it('tells both rules of the verdict, with a folded row for each claim', () => {
		const verdict = /<section id="verdict"[^]*?<\/section>/.exec(html)?.[0] ?? '';
		expect(verdict).toMatch(/Rule 2, November 26, 2026[^]*Rule 1, November 25, 2026/);
		const [table = ''] = /<details[^]*?<\/details>/.exec(verdict) ?? [];
		const claims = datasetRows('claims/claims').length;
		expect(tagsIn(table).filter(({ name }) => name === 'tr')).toHaveLength(claims + 1);
	});

	it('holds all its words and tables in at most 45 kB', () => {
		expect(html).not.toBe('');
		expect(brotliCompressSync(html).length).toBeLessThanOrEqual(45_000);
	});
});

describe('the page for a wrong address', () => {
	it('is there without JavaScript and offers ways on', () => {
		const page = pages.find(({ file }) => file === '404.html');
		const links = page ? page.addresses.map(fileAt) : [];
		expect(page && textOf(page.html, 'h1')).toBeTruthy();
		const ways = ['', 'states/', 'claims/', 'data/', 'methods/'];
		expect(links).toEqual(expect.arrayContaining(ways.map((folder) => `${folder}index.html`)));
	});

	it('leads to every state, as an address in capitals does not', () => {
		const page = pages.find(({ file }) => file === '404.html');
		const links = new Set(page?.addresses.map(fileAt));
		for (const code of STATE_CODES)
			expect(links).toContain(`states/${code.toLowerCase()}/index.html`);
	});
});
