import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { countyPlaces, findPages, pageIndex } from '$lib/view/find-page';
import { yearEntries } from './entries';
import { countyNames, directory, searchEntries } from './entries.server';

const entries = searchEntries();
const places = countyPlaces(countyNames());
const index = pageIndex([...entries, ...places]);

const first = (query: string) => findPages(index, query, 5)[0]?.entries[0];

describe('what can be searched', () => {
	it('is every state, year, claim, estimate, section, line and dataset, in less than 60 kB packed', () => {
		const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length;
		expect(count('state')).toBe(51);
		expect(count('county')).toBe(51);
		expect(count('year')).toBe(44);
		expect(count('claim')).toBeGreaterThan(90);
		expect(count('estimate')).toBeGreaterThan(5);
		expect(count('method')).toBeGreaterThan(30);
		expect(count('line')).toBeGreaterThan(40);
		expect(count('dataset')).toBeGreaterThan(55);
		expect(brotliCompressSync(JSON.stringify(entries)).length).toBeLessThan(60_000);
	});

	it.each([
		['NM', 'states/nm/'],
		['ca', 'states/ca/'],
		['in', 'states/in/'],
		['or', 'states/or/'],
		['texas', 'states/tx/'],
		['washington', 'states/wa/'],
		['washington dc', 'states/dc/'],
		['2005', 'years/2005/'],
		['FY2005', 'years/2005/'],
		['fiscal year 1987', 'years/1987/'],
		['rockefeller 2025', '?estimate=rockefeller-2025'],
		['deficit', 'methods/#deficit'],
		['download csv', 'data/'],
		[
			'tens and sometimes hundreds of billions',
			'claims/since-1987-tens-and-sometimes-hundreds-of-billions/'
		],
		['ohio counties', 'counties/oh/'],
		['county ohio', 'counties/oh/'],
		['cuyahoga', 'counties/oh/?county=39035'],
		['loving', 'counties/tx/?county=48301'],
		['Loving County', 'counties/tx/?county=48301'],
		['loving texas', 'counties/tx/?county=48301'],
		['washington county rhode island', 'counties/ri/?county=44009'],
		['los angeles', 'counties/ca/?county=06037'],
		['the bronx', 'counties/ny/?county=36005'],
		['FY2021', 'years/2021/'],
		['Ohoi', 'states/oh/'],
		['population', 'data/context/population/'],
		['recession of 1990', 'years/1990/'],
		['surplus 1998', 'years/1998/'],
		['shutdown 2014', 'years/2014/']
	])('“%s” leads to %s', (query, path) => {
		expect(first(query)?.path).toBe(path);
	});

	it.each([
		['medicaid', 'dataset'],
		['defense', 'line'],
		['rockefeller', 'estimate'],
		['newsom', 'claim']
	])('“%s” finds first one of the kind %s', (query, kind) => {
		expect(first(query)?.kind).toBe(kind);
	});

	it.each([
		['recession', [1982, 1991, 2001, 2009, 2020]],
		['surplus', [1998, 1999, 2000, 2001]],
		['stimulus', [2008, 2009, 2021]],
		['pandemic', [2020, 2021]]
	] as const)('“%s” finds the years %j, and each says so under its name', (query, wanted) => {
		const years = findPages(index, query, 50).find(({ kind }) => kind === 'year')?.entries ?? [];
		const paths = years.map(({ path }) => path);
		expect(paths).toEqual(expect.arrayContaining(wanted.map((year) => `years/${year}/`)));
		expect(paths).not.toContain('years/1995/');
		expect(years.every(({ about }) => about !== '')).toBe(true);
	});

	it.each(['subsidize', 'subsidizes', 'subsidized', 'subsidizing', 'subsidy', 'subsidies'])(
		'“%s” finds the front page, and the claims that have the word in any form',
		(query) => {
			const found = findPages(index, query, 100).flatMap(({ entries: own }) => own);
			const paths = found.map(({ path }) => path);
			expect(paths).toContain('');
			expect(paths).toContain('claims/');
			expect(paths).toContain('claims/continue-subsidizing-the-other-states/');
			expect(paths).toContain('claims/krugman-literally-subsidizing/');
		}
	);

	it.each([
		['ohio', /^Ohio(?:’s counties| County, )/],
		['washington', /^Washington(?:’s counties| County, | Parish, )/]
	])('“%s” finds no county but those of that name', (query, named) => {
		const county = findPages(index, query, 100).find(({ kind }) => kind === 'county');
		expect(county?.entries.length).toBeGreaterThan(2);
		expect(county?.entries.filter(({ name }) => !named.test(name))).toEqual([]);
	});

	it('names a county with its state, and packs all of them in less than 20 kB', () => {
		expect(first('loving')?.name).toBe('Loving County, Texas');
		expect(places.length).toBeGreaterThan(3_100);
		expect(new Set(places.map(({ path }) => path)).size).toBe(places.length);
		expect(brotliCompressSync(JSON.stringify(countyNames())).length).toBeLessThan(20_000);
	});

	it('puts a state before the claims about it', () => {
		const kinds = findPages(index, 'texas', 5).map(({ kind }) => kind);
		expect(kinds[0]).toBe('state');
		expect(kinds).toContain('claim');
	});

	it('finds nothing by nonsense', () => {
		expect(findPages(index, 'qqzzxx', 5)).toEqual([]);
	});
});

it('a year is where its address is said to be, the newest first', () => {
	const years = yearEntries((year) => `years/${year}/`, new Map());
	expect(years[0]).toMatchObject({ path: 'years/2024/', kind: 'year', name: 'Fiscal year 2024' });
	expect(years.at(-1)?.path).toBe('years/1981/');
});

it('the directory lists every state, year, claim, estimate, section and dataset once', () => {
	const lists = directory();
	const paths = lists.flatMap((list) => list.entries.map(({ path }) => path));
	expect(new Set(paths).size).toBe(paths.length);
	const listed = entries.filter(({ kind }) => kind !== 'line').map(({ path }) => path);
	expect(paths.toSorted()).toEqual(listed.toSorted());
	expect(lists.every(({ title, entries: own }) => title !== '' && own.length > 0)).toBe(true);
});
