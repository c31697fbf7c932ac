import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LATER_CODES } from '$lib/data/counties';
import { STATE_CODES, stateOf } from '$lib/data/states';
import { builtFiles, bytesOf, elementIn, readBuilt, textOf, wordsOf } from '../support/built';
import { datasetRows, parseCsv } from '../support/figures';

const listed = datasetRows('funds/cffr-counties');
const pageOf = (code: string) => readBuilt(`counties/${code.toLowerCase()}/index.html`);
const bodyRows = (html: string) =>
	/<section[^>]*aria-labelledby="?ranked[\s\S]*?<tbody>([\s\S]*?)<\/tbody>/
		.exec(html)?.[1]
		?.match(/<tr/g)?.length ?? 0;

describe('the pages of counties', () => {
	it('has a link to each of 51 states in its index', () => {
		const html = readBuilt('counties/index.html');
		for (const code of STATE_CODES) expect(html).toContain(`/counties/${code.toLowerCase()}/"`);
		const years = [...new Set(listed.map((row) => Number(row.fiscal_year)))].sort((a, b) => a - b);
		const gap = years.findIndex((year, at) => at > 0 && year !== (years[at - 1] ?? 0) + 1);
		const [first, last, next, newest] = [years[0], years[gap - 1], years[gap], years.at(-1)];
		expect(wordsOf(elementIn(html, /<p class="?lede[^>]*>/)).replaceAll('\u00a0', ' ')).toContain(
			`landed in, FY${first} to FY${last} and FY${next} to FY${newest} `
		);
	});

	it('are led to from the index of the states', () => {
		expect(readBuilt('states/index.html')).toMatch(
			/<a href="[^"]*\/counties\/"[^>]*>where federal money landed, county by county/
		);
	});

	it.each(STATE_CODES)('of %s has every county of the dataset in its table', (code) => {
		const codes = listed
			.map(({ fips = '' }) => fips)
			.filter((fips) => fips.startsWith(stateOf(code).fips) && !LATER_CODES.has(fips));
		expect(bodyRows(pageOf(code))).toBe(new Set(codes).size);
	});

	it.each(STATE_CODES)(
		'of %s is whole in at most 32.5 kB, with an outline for every use',
		(code) => {
			const html = pageOf(code);
			expect(brotliCompressSync(html).length).toBeLessThanOrEqual(32_500);
			const used = new Set([...html.matchAll(/href="?#(county-\w+)/g)].map(([, id]) => id));
			const lost = [...used].filter((id) => !html.includes(`id="${id}"`));
			expect(lost).toEqual([]);
			expect(used.size).toBeGreaterThan(2);
		}
	);

	it.each(STATE_CODES)('of %s has its heading before the outlines of its map', (code) => {
		const html = pageOf(code);
		expect(html.indexOf('<h1')).toBeGreaterThan(0);
		expect(html.indexOf('<h1')).toBeLessThan(html.indexOf('id="county-outlines"'));
	});

	it('of many counties has its table laid out in the frame after the first, of few at once', () => {
		const isLate = (code: string) => /\.sparing \.tall[^}]*animation/.test(pageOf(code));
		expect(isLate('TX')).toBe(true);
		expect(isLate('DE')).toBe(false);
	});

	it('opens with the sentence of the newest year and says what is in no county', () => {
		const html = pageOf('CA');
		expect(textOf(html, 'h1')).toMatch(
			/^In FY2010, half of the federal money placed in California’s 58 counties landed in four/
		);
		expect(html).toContain('that the report has for California as a whole (which we have through');
		expect(html).toContain('is not placed in any');
		expect(html).toContain('href="/states/ca/"');
	});

	it.each(STATE_CODES)(
		'of %s calls its codes FIPS codes, and asks of no single county what is in none',
		(code) => {
			const html = pageOf(code);
			const words = wordsOf(html);
			expect(wordsOf(elementIn(html, /<section[^>]*aria-labelledby="?ranked[^>]*>/))).toContain(
				'FIPS code'
			);
			expect(words).not.toMatch(/Single (?:counties|parishes|boroughs)/);
			const isOne = bodyRows(html) === 1;
			expect(/in no (?:county|parish|borough)/.test(words)).toBe(!isOne);
			expect(words.includes('All ranks are among')).toBe(!isOne);
		}
	);

	it('leads each row to its county, in the address', () => {
		expect(pageOf('TX')).toMatch(/<a href="\?county=48301"[^>]*>Loving County<\/a>/);
	});

	it.each(STATE_CODES)('of %s gives its heading to the page of the state', (code) => {
		const html = readBuilt(`states/${code.toLowerCase()}/index.html`);
		const [section = ''] =
			/<section[^>]*aria-labelledby="?counties\b[\s\S]*?<\/section>/.exec(html) ?? [];
		expect(textOf(section, 'p')).toContain(textOf(pageOf(code), 'h1'));
		expect(section).toContain(`/counties/${code.toLowerCase()}/"`);
	});

	it('tells amounts without the colors of a side', () => {
		const map = /<figure[^>]*id="?figure-counties[\s\S]*?<\/figure>/.exec(pageOf('TX'))?.[0] ?? '';
		expect(map).toContain('var(--amount-5)');
		expect(map).not.toContain('var(--ramp-');
		expect(pageOf('TX')).toMatch(/\.amount-ramp\s*\{[^}]*--amount-5/);
	});

	it('keeps a county without outline, and says why', () => {
		const html = pageOf('VA');
		expect(html).toMatch(/Bedford city<\/a>\s*<td/);
		expect(html).toContain('Bedford city: a part of Bedford County since 2013');
	});
});

describe('the files of counties', () => {
	it('have one of each kind for every state', () => {
		const files = builtFiles();
		for (const code of STATE_CODES) {
			expect(files).toContain(`data/counties/${code.toLowerCase()}.csv`);
			expect(files).toContain(`counties/${code.toLowerCase()}.json`);
		}
	});

	it('are cut from the source: Loving County, Texas, in FY2010', () => {
		expect(readBuilt('data/counties/tx.csv').split('\n')).toContain(
			'48301,Loving County,2010,939000,14000,0.000004,,'
		);
		expect(readBuilt('data/counties/oh.csv')).toMatch(/^39001,Adams County,2007,.*,out-of-line,$/m);
	});

	it('say in each row without a total why there is none, and in no other', () => {
		const rows = parseCsv(readBuilt('data/counties.csv'));
		const silent = rows.filter((row) => (row.total_usd === '') !== (row.missing !== ''));
		expect(silent).toEqual([]);
		const reasons = new Set(rows.map((row) => row.missing));
		expect(reasons).toContain('counted in New York City');
		expect(reasons).toContain('printed as 0');
	});

	// Of it 0.1 MB lead each row to its county, and 0.03 name it to those who hear it.
	it('weigh, with all pages, at most 11.4 MB', () => {
		const weight = builtFiles()
			.filter((file) => /^(?:data\/)?counties\//.test(file))
			.reduce((sum, file) => sum + bytesOf(file).length, 0);
		expect(weight).toBeLessThanOrEqual(11_400_000);
	});
});
