import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { datasetAnchor, datasetPage } from '$lib/data/dataset-address';
import { descriptorOf } from '$lib/data/datasets.server';
import { DATASET_PATHS } from '$lib/data/registry';
import { isWebAddress } from '$lib/files/datapackage';
import { sizeOf } from '$lib/files/size';
import {
	builtPages,
	bytesOf,
	elementIn,
	elementsIn,
	fileAt,
	readBuilt,
	tagsIn,
	wordsOf
} from '../support/built';

/** Tables that we make; each has a page of its name. */
const derived = [
	'balances',
	'account-lines',
	'counties',
	'conditions',
	'claims',
	'claims-cells',
	'signs',
	'methods'
];

it.each(['balances', 'account-lines', 'counties', 'conditions', 'claims', 'signs'])(
	'the page of %s leads to each dataset that it is made from',
	(id) => {
		const source = elementIn(
			readBuilt(`data/${id}/index.html`),
			/<ul class="[^"]*\bsources\b[^>]*>/
		);
		const pages = linksIn(source);
		expect(pages.length).toBeGreaterThan(0);
		for (const page of pages) expect(fileAt(page)).not.toBeNull();
		if (id === 'counties') expect(pages[0]).toMatch(/\/data\/funds\/cffr-counties\/$/);
	}
);

const catalogue = readBuilt('data/index.html');

function pageOf(path: string): string {
	return readBuilt(`data/${path}/index.html`);
}

function linksIn(html: string): readonly string[] {
	return tagsIn(html).flatMap(({ name, attributes }) =>
		name === 'a' ? (attributes.get('href') ?? []) : []
	);
}

function idsIn(html: string): ReadonlySet<string> {
	return new Set(tagsIn(html).flatMap(({ attributes }) => attributes.get('id') ?? []));
}

/** Elements that end where the next begins, as rows and cells may: each with what stands in it. */
function runsOf(html: string, name: string): readonly string[] {
	return html.split(new RegExp(`(?=<${name}\\b)`)).filter((run) => run.startsWith(`<${name}`));
}

/** The rows in the body of the first table. */
function bodyRows(html: string): readonly string[] {
	return runsOf(elementIn(html, /<tbody\b[^>]*>/), 'tr');
}

/** The row of the catalogue that leads to a page. */
function rowOf(page: string): string {
	const row = runsOf(catalogue, 'tr').find((one) => linksIn(one).includes(page));
	if (!row) throw new Error(`No row leads to ${page}.`);
	return row;
}

/** Rows of a CSV file without line ends in cells. */
function rowsIn(file: string): number {
	return readBuilt(file).trimEnd().split('\n').length - 1;
}

describe('/data/', () => {
	it('lists every table once, under its page, with the bytes of its file', () => {
		const rows = runsOf(catalogue, 'tr').filter((row) => row.includes(' data-words'));
		expect(rows).toHaveLength(DATASET_PATHS.length + derived.length);
		for (const path of DATASET_PATHS) {
			const file = `data/sources/${path}.csv`;
			const row = rowOf(datasetPage(path));
			expect(linksIn(row)).toContain(`/${file}`);
			expect(wordsOf(row)).toContain(sizeOf(bytesOf(file).length));
		}
	});

	it.each(['context/population', 'funds/cffr-counties', 'taxes/collections'])(
		'tells as many rows of %s as its file has',
		(path) => {
			const rows = rowsIn(`data/sources/${path}.csv`).toLocaleString('en-US');
			expect(wordsOf(rowOf(datasetPage(path)))).toContain(` ${rows} `);
			expect(wordsOf(pageOf(path))).toContain(`${rows} rows, `);
		}
	);

	it('gives the archive first, with its size', () => {
		const take = elementIn(catalogue, /<section id="take"[^>]*>/);
		expect(linksIn(take)[0]).toBe('/data/subsidy-ledger.zip');
		expect(wordsOf(take)).toContain(sizeOf(bytesOf('data/subsidy-ledger.zip').length));
	});

	it('has in the archive every whole table with its descriptor, and its terms', () => {
		const zip = bytesOf('data/subsidy-ledger.zip').toString('latin1');
		const files = [
			...DATASET_PATHS.flatMap((path) => [`sources/${path}.csv`, `sources/${path}.json`]),
			'balances.csv',
			'account-lines.csv',
			'conditions.csv',
			'LICENCES.md',
			'datapackage.json'
		];
		expect(zip.startsWith('PK')).toBe(true);
		// Each is named before its bytes, and once more in the directory at the end.
		const told = files.filter((file) => zip.split(`subsidy-ledger/${file}`).length === 3);
		expect(told).toEqual(files);
	});

	it('keeps the places that older links name', () => {
		const ids = idsIn(catalogue);
		const named = ['derived', 'changes', 'claims', ...DATASET_PATHS.map(datasetAnchor)];
		expect(named.filter((id) => !ids.has(id))).toEqual([]);
	});

	it('is whole in at most 45 kB', () => {
		expect(brotliCompressSync(catalogue).length).toBeLessThanOrEqual(45_000);
	});
});

describe('the page of a dataset', () => {
	it.each([...DATASET_PATHS, ...derived])('%s is there and leads to its files', (path) => {
		const html = pageOf(path);
		const files = linksIn(html).filter((href) => /^\/data\/.*\.(?:csv|json)$/.test(href));
		expect(files.length).toBeGreaterThan(0);
		expect(files.filter((href) => fileAt(href) === null)).toEqual([]);
	});

	it('is whole in at most 45 kB, the longest too', () => {
		const pages = [...DATASET_PATHS, ...derived].map(pageOf);
		const [longest = ''] = pages.toSorted((a, b) => b.length - a.length);
		expect(longest.length).toBeGreaterThan(20_000);
		expect(brotliCompressSync(longest).length).toBeLessThanOrEqual(45_000);
	});

	it.each(DATASET_PATHS)('%s leads to its publisher, and to no address that is none', (path) => {
		const { address } = descriptorOf(path);
		const html = pageOf(path);
		const outside = tagsIn(html).filter(({ attributes }) => attributes.get('rel') === 'external');
		const hrefs = outside.map(({ attributes }) => attributes.get('href') ?? '');
		expect(hrefs.every((href) => URL.canParse(href))).toBe(true);
		if (isWebAddress(address)) expect(hrefs).toContain(address);
		else expect(wordsOf(html)).toContain(address);
	});

	it.each(DATASET_PATHS)(
		'%s tells its columns, traps and checks, and shows ten rows at most',
		(path) => {
			const { fields, caveats, checks } = descriptorOf(path);
			const columns = elementIn(pageOf(path), /<section aria-labelledby="columns"[^>]*>/);
			const names = bodyRows(columns).map((row) => wordsOf(elementIn(row, /<code>/)));
			expect(names).toEqual(fields.map(({ name }) => name));
			const rows = elementIn(pageOf(path), /<section aria-labelledby="rows"[^>]*>/);
			expect(bodyRows(rows).length).toBeGreaterThan(0);
			expect(bodyRows(rows).length).toBeLessThanOrEqual(10);
			for (const [id, items] of [
				['caveats', caveats],
				['checks', checks]
			] as const) {
				const list = elementIn(pageOf(path), new RegExp(`<section aria-labelledby="${id}"[^>]*>`));
				expect(runsOf(list, 'li')).toHaveLength(items.length);
			}
		}
	);

	it('shows the rows as the file has them, the newest year first in its order', () => {
		const text = readBuilt('data/sources/context/population.csv').trimEnd().split('\n');
		const newest = text.at(-1)?.split(',')[0] ?? '';
		const expected = text.filter((line) => line.startsWith(`${newest},`)).slice(0, 10);
		const shown = bodyRows(pageOf('context/population')).map((row) =>
			runsOf(row, 'td').map(wordsOf).join(',')
		);
		expect(shown).toEqual(expected);
	});
});

/** Every link of a page that leads into the data pages. */
function intoData(file: string): readonly string[] {
	return linksIn(readBuilt(file)).filter((href) => /^\/data\/[^.]*\/$/.test(href));
}

describe('from a number to its table', () => {
	it.each(['account/index.html', 'methods/index.html'])(
		'%s leads from each source to the page of a dataset',
		(file) => {
			const pages = new Set(intoData(file));
			expect(pages.size).toBeGreaterThan(30);
			expect([...pages].filter((href) => fileAt(href) === null)).toEqual([]);
		}
	);

	it('the ledger shows a sum for each line with money, its total led to OMB and its share to its source', () => {
		const html = readBuilt('account/index.html');
		const sums = elementsIn(html, /<p\b[^>]*>(?=FY\d{4}:)/);
		expect(sums.length).toBeGreaterThan(40);
		const ids = idsIn(html);
		for (const sum of sums) {
			expect(wordsOf(sum)).toMatch(
				/^FY\d{4}: −?\$[\d,.]+.[bm]illion × −?[\d.]+% = (?:about )?−?\$/
			);
			const [total = '', share = ''] = linksIn(sum);
			expect(fileAt(total)).not.toBeNull();
			expect(share.startsWith('#') ? ids.has(share.slice(1)) : fileAt(share) !== null).toBe(true);
		}
	});
});

describe('the ledger of the account', () => {
	const html = readBuilt('account/index.html');
	const [lines] = elementsIn(html, /<li\b[^>]*id="line-students"[^>]*>/);

	it('names what a line goes by where its own key has turned to another, and leads to that', () => {
		const words = wordsOf(lines ?? '');
		expect(words).toContain('by population in FY2024');
		expect(words).toContain('Population, shown.');
		expect(words).not.toContain('received, shown.');
		expect(linksIn(lines ?? '')).toContain('/data/context/population/');
	});
});

describe('the guide of the methods page', () => {
	const html = readBuilt('methods/index.html');

	it('names its sections in their order, beside the page and above it', () => {
		const sections = elementsIn(html, /<section id="[^"]*"[^>]*>/).map(
			(one) => /id="([^"]*)"/.exec(one)?.[1]
		);
		const guides = elementsIn(html, /<nav\b[^>]*aria-label="On this page"[^>]*>/);
		expect(guides).toHaveLength(2);
		for (const guide of guides) {
			expect(linksIn(guide)).toEqual(sections.map((id) => `#${id}`));
		}
	});

	it('has every place in it that another page names', () => {
		const ids = idsIn(html);
		const named = builtPages().flatMap((page) =>
			linksIn(page.html).flatMap((href) => /\/methods\/#(.+)$/.exec(href)?.[1] ?? [])
		);
		expect(new Set(named).size).toBeGreaterThan(4);
		expect(named.filter((id) => !ids.has(id))).toEqual([]);
	});
});
