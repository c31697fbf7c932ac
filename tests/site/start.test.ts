import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { startApart } from '../../.config/page-starts.mjs';
import {
	builtFiles,
	builtPages,
	bytesOf,
	fileAt,
	readBuilt,
	tagsIn,
	type Page,
	type Tag
} from '../support/built';

const pages = builtPages();

/** Pages of words and tables that never change, and how many scripts stand in each: a guide, a filter, codes of charts. */
const still = [
	['methods/index.html', 3],
	['data/index.html', 2],
	['data/balances/index.html', 1],
	['data/funds/transfers/index.html', 1],
	['search/index.html', 1]
] as const;

function rels(page: Page, rel: string): Tag[] {
	return tagsIn(page.html).filter(
		({ name, attributes }) => name === 'link' && attributes.get('rel') === rel
	);
}

/** The page of a state, which ends in drawings. */
const ofState = /^states\/[a-z]{2}\/index\.html$/;

/** The files of styles that a page asks for; those that stand in it are named once more, disabled. */
function fetchedStyles(page: Page): string[] {
	return rels(page, 'stylesheet')
		.filter(({ attributes }) => !attributes.has('disabled'))
		.map(({ attributes }) => attributes.get('href') ?? '');
}

/** The files that hold what starts the code of a page, and its figures. */
function startsOf({ html }: Page): string[] {
	return tagsIn(html).flatMap(({ name, attributes }) =>
		name === 'script' ? (attributes.get('src') ?? []) : []
	);
}

function failing(isRight: (page: Page) => boolean): string[] {
	return pages.filter((page) => !isRight(page)).map(({ file }) => file);
}

describe('the start of every page', () => {
	it('has its styles in it, and waits for no file of them', () => {
		const fetched = (page: Page) => fetchedStyles(page).join();
		expect(failing((page) => ofState.test(page.file) || fetched(page) === '')).toEqual([]);
		expect(failing(({ html }) => html.indexOf('<style') < html.indexOf('</head>'))).toEqual([]);
	});

	it('of a state asks for the styles of its drawings where they begin, all for one file', () => {
		const states = pages.filter(({ file }) => ofState.test(file));
		expect(states.length).toBe(51);
		const [address = '', ...others] = new Set(states.flatMap(fetchedStyles));
		expect(others).toEqual([]);
		const opening = `<div id="figures" class="sparing"><link href="${address}" rel="stylesheet">`;
		expect(states.filter(({ html }) => html.split(opening).length !== 2)).toEqual([]);
	});

	it('keeps its code, all of it, in a template after all that is to be read', () => {
		const asking = /<link[^>]+modulepreload|\bimport\("|__sveltekit_|<script src=/;
		const early = failing(({ html }) => {
			const [outside = ''] = html.split('<template id="page-code">');
			const after = html.slice(outside.length).split('</template>').slice(1).join('');
			const isLast = outside.length === html.length || outside.includes('</main>');
			return isLast && !asking.test(outside) && !asking.test(after);
		});
		expect(early).toEqual([]);
		expect(pages.filter(({ html }) => html.includes('page-code">')).length).toBeGreaterThan(100);
	});

	it('asks for the typeface before all else: nothing waits for it longer than it must', () => {
		const asking =
			/^<!doctype html>\s*<html lang="en">\s*<head>\s*(?:<meta [^>]+>\s*){2}<link[^>]+as="font"/;
		expect(failing(({ html }) => asking.test(html))).toEqual([]);
	});

	it.each(still)('%s has no code of its own, and no marks for it', (file, scripts) => {
		const html = readBuilt(file);
		expect(/__sveltekit_|<link[^>]+modulepreload|<!--/.exec(html)?.[0]).toBeUndefined();
		expect(html.split('<script').length - 1).toBe(scripts);
		expect(html.includes('id="theme"')).toBe(true);
	});

	it('asks for fifteen files at most: itself, its icon, its typeface, its styles and its code', () => {
		const code = (page: Page) => rels(page, 'modulepreload').length + startsOf(page).length;
		expect(failing((page) => 3 + fetchedStyles(page).length + code(page) <= 15)).toEqual([]);
	});
});

describe('what starts the code of a page', () => {
	const [opening, ending] = ['{ __sveltekit_1a2b3c = {}; Promise.all([import("/_app/', ')]) }'];
	const code = `${opening}entry/start.AbC.js"${ending}${' '.repeat(4000)}`;
	const hash = createHash('sha256').update(code).digest('base64');
	const link = (path: string) => `\t\t<link href="/_app/${path}.js" rel="modulepreload">\n`;
	const page = (links: string, script: string, policy: string) =>
		`<meta content="script-src 'self' 'sha256-one='${policy}; base-uri 'none'"><p>$&</p><template id="page-code">\n${links}${script}</template>`;
	const links = link('entry/start.AbC') + link('chunks/Def');
	const inPage = page(links, `<script>${code}</script>`, ` 'sha256-${hash}'`);
	const apart = '<script src="/own.js"></script>';
	const kept: string[] = [];
	const keep = (text: string) => {
		kept.push(text);
		return '/own.js';
	};

	it('stands in a file, which no hash has to allow, past a first module that only gives on', () => {
		const way = { from: 'entry/start.AbC.js', to: 'chunks/Def.js', name: 'q' };
		expect(startApart(inPage, way, keep)).toBe(page(link('chunks/Def'), apart, ''));
		const past = `${opening}chunks/Def.js").then((all) => ({ start: all.q })${ending}`;
		expect(kept.pop()?.trim()).toBe(past);
	});

	it('stands there to the letter where the first module holds what it gives', () => {
		expect(startApart(inPage, null, keep)).toBe(page(links, apart, ''));
		expect(kept.pop()).toBe(code);
	});

	it('reads the code of the page in one task, and takes hold of it in the next', async () => {
		const handed = (task: string) =>
			`{ Promise.all([a, b]).then((${task}kit.start(app, element, { node_ids: [0, 5], data: [] }); }) }${' '.repeat(4000)}`;
		const before = page(links, `<script>${handed('[kit, app]) => {\n')}</script>`, '');
		expect(startApart(before, null, keep)).toBe(page(links, apart, ''));
		const done: string[] = [];
		const node = (name: string) => () => {
			done.push(name);
			return name === 'five' ? Promise.reject(new Error('lost')) : Promise.resolve();
		};
		const started = new Promise<void>((resolve) => {
			const kit = { start: () => resolve(void done.push('started')) };
			const app = { nodes: { 0: node('zero'), 5: node('five') } };
			setTimeout(() => done.push('task'));
			new Function('a', 'b', 'element', kept.pop() ?? '')(kit, app, null);
		});
		await started;
		expect(done).toEqual(['zero', 'five', 'task', 'started']);
	});

	it('stays in the page where it is short', () => {
		const short = page(links, '<script>{ __sveltekit_1a2b3c = {} }</script>', '');
		expect(startApart(short, null, keep)).toBe(short);
	});

	it('is a file of each page with much of it, and starts what its page names', () => {
		const apart = pages.filter((page) => startsOf(page).length > 0);
		expect(apart.length).toBeGreaterThan(150);
		expect(apart.map(({ file }) => file)).toEqual(
			expect.arrayContaining(['claims/index.html', 'account/index.html', 'years/2021/index.html'])
		);
		const faults = apart.filter((page) => {
			const [address = '', ...others] = startsOf(page);
			const text = readBuilt(fileAt(address) ?? '');
			const modules = [...text.matchAll(/import\("([^"]+)"\)/g)].map(([, path = '']) => path);
			const asked = rels(page, 'modulepreload').map(({ attributes }) => attributes.get('href'));
			const isKnown = modules.length === 2 && modules.every((path) => asked.includes(path));
			const isInTwo = /app\.nodes\[id\]\(\)\)\);\s*await new Promise/.test(text);
			return others.length > 0 || !isKnown || !isInTwo || /import\("/.test(page.html);
		});
		expect(faults.map(({ file }) => file)).toEqual([]);
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
