import { brotliCompressSync } from 'node:zlib';
import { group } from 'd3';
import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/data/datasets.server';
import { countyPlaces, findPages, pageIndex } from '$lib/view/find-page';
import { foundByOtherNames, yearEntries } from './entries';
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
		['balances.csv', 'data/balances/'],
		['signs.csv', 'data/signs/'],
		['account-lines.csv', 'data/account-lines/'],
		['central table', 'data/balances/'],
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
		['giving or getting', '?estimate=rockefeller-2025'],
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
		['shutdown 2014', 'years/2014/'],
		['is pennsylvania a donor state', 'states/pa/'],
		['how much does new jersey pay', 'states/nj/'],
		['keystone state', 'states/pa/'],
		['the empire state', 'states/ny/'],
		['sunshine state', 'states/fl/'],
		['garden state', 'states/nj/'],
		['Lone Star State', 'states/tx/'],
		['buckeye', 'states/oh/'],
		['north star state', 'states/mn/'],
		['bay state', 'states/ma/'],
		['natural state', 'states/ar/'],
		['washington state', 'states/wa/'],
		['new york state', 'states/ny/'],
		['per person alaska', 'states/ak/'],
		['fort worth texas', 'states/tx/'],
		['secession', 'claims/'],
		['trump', 'claims/newsom-over-80-billion/'],
		['1980', 'years/'],
		['FY2025', 'years/'],
		['who pays most', ''],
		['which state gets the least', '']
	])('“%s” leads to %s', (query, path) => {
		expect(first(query)?.path).toBe(path);
	});

	it('has every state that is named, after both side by side', () => {
		const [group] = findPages(index, 'pennsylvania new jersey', 5);
		expect(group?.entries.slice(0, 3).map(({ path }) => path)).toEqual([
			'compare/?states=pa,nj',
			'states/pa/',
			'states/nj/'
		]);
	});

	it.each([
		['texas', 'all'],
		['keystone state', 'all'],
		['trump', 'all'],
		['califronia', 'like'],
		['Ohoi', 'like'],
		['medicaid zeppelin', 'some'],
		['per person alaska', 'some'],
		['1980', 'all']
	])('says of “%s” that what is found has %s', (query, by) => {
		expect(new Set(findPages(index, query, 5).map((group) => group.by))).toEqual(new Set([by]));
	});

	it.each([
		'puerto rico',
		'guam',
		'us virgin islands',
		'american samoa',
		'territories',
		'territory'
	])('“%s” leads to how territories are counted, and to no county or state like it', (query) => {
		const kinds = findPages(index, query, 5).map(({ kind }) => kind);
		expect(first(query)?.path).toBe('methods/#words');
		expect(kinds).not.toContain('county');
		expect(kinds).not.toContain('state');
	});

	it.each([
		'is california subsidizing',
		'california subsidy',
		'california subsidizing',
		'california subsidizes',
		'is california subsidizing the other states'
	])('“%s” leads to California, and to the sentence that is tested here', (query) => {
		const [state, claim] = findPages(index, query, 5);
		expect(state?.entries[0]?.path).toBe('states/ca/');
		expect(claim?.entries[0]?.path).toBe('claims/continue-subsidizing-the-other-states/');
	});

	it.each([
		['ohio', 'oh'],
		['Ohio', 'oh'],
		['is ohio a donor state', 'oh'],
		['the empire state', 'ny'],
		['ohio claims', 'oh'],
		['D.C.', 'dc']
	])('“%s” finds the claims, put to that state', (query, code) => {
		const claims = findPages(index, query, 5).find(({ kind }) => kind === 'claim');
		const place = claims?.entries.findIndex(({ path }) => path === `claims/?state=${code}`);
		expect(place).toBeOneOf([0, 1]);
	});

	it('takes nothing for a guess where claims of one state are asked for, and has none of several', () => {
		const [states, claims, ...others] = findPages(index, 'claims about ohio', 5);
		expect(states?.entries.map(({ path }) => path)).toEqual(['states/oh/']);
		expect(claims?.entries.map(({ path }) => path)).toEqual(['claims/?state=oh']);
		expect([states?.by, claims?.by, others]).toEqual(['all', 'all', []]);
		const paths = (query: string) =>
			findPages(index, query, 100).flatMap(({ entries: own }) => own.map(({ path }) => path));
		expect(paths('ohio and utah').filter((path) => path.startsWith('claims/?'))).toEqual([]);
		expect(paths('medicaid').filter((path) => path.startsWith('claims/?'))).toEqual([]);
	});

	it('leads to any state that is asked about in the same way, and to no part of its name', () => {
		expect(first('is texas subsidizing the others')?.path).toBe('states/tx/');
		expect(first('west virginia subsidy')?.path).toBe('states/wv/');
		const [states] = findPages(index, 'west virginia subsidy', 5);
		expect(states?.entries).toHaveLength(1);
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

	it.each([
		['covid', [2020, 2021, 2022, 2023]],
		['COVID-19', [2020, 2021, 2022, 2023]],
		['covid relief', [2020, 2021, 2022, 2023]],
		['pandemic', [2020, 2021, 2022, 2023]],
		['cares act', [2020]],
		['american rescue plan', [2021]],
		['stimulus checks', [2020, 2021]],
		['stimulus', [2008, 2009, 2010, 2011, 2020, 2021]],
		['arra', [2009, 2010, 2011]],
		['great recession', [2008, 2009]],
		['recession of 2009', [2009, 2008]]
	] as const)(
		'“%s” finds first the years %j, none cut off, a named one before the others',
		(query, wanted) => {
			const [group] = findPages(index, query, 5);
			expect(group?.entries.map(({ path }) => path)).toEqual(
				wanted.map((year) => `years/${year}/`)
			);
			expect(group?.count).toBe(wanted.length);
		}
	);

	it('shows every year of a kind of event in the dialog', () => {
		const kinds = group(dataset('context/year-events'), ({ kind }) => kind);
		expect(kinds.size).toBeGreaterThan(5);
		for (const [kind, events] of kinds) {
			const years = findPages(index, kind, 1).find((found) => found.kind === 'year');
			const wanted = [...new Set(events.map(({ fiscal_year }) => `years/${fiscal_year}/`))];
			expect(
				years?.entries.map(({ path }) => path),
				kind
			).toEqual(wanted);
		}
	});

	it.each([
		['inflation', ['methods/#scales', 'methods/#fallacy-decades', 'data/context/prices/']],
		['cpi', ['data/context/prices/']],
		['real dollars', ['methods/#scales', 'methods/#fallacy-decades']]
	])('“%s” finds %j and nothing else', (query, wanted) => {
		const found = findPages(index, query, 5).flatMap(({ entries: own }) => own);
		expect(found.map(({ path }) => path)).toEqual(wanted);
	});

	it('finds by “military” all that is told as defense, and no other agency', () => {
		const [lines, ...others] = findPages(index, 'military', 5);
		expect(lines?.entries[0]?.name).toBe('Military retirement');
		expect(lines?.entries.map(({ name }) => name).toSorted()).toEqual([
			'Defense contracts',
			'Defense, not located',
			'Military retirement',
			'Nuclear weapons',
			'Pay, Department of Defense'
		]);
		expect(lines?.count).toBe(5);
		const paths = others.flatMap(({ entries: own }) => own.map(({ path }) => path));
		expect(paths).toEqual(expect.arrayContaining(['data/funds/defense-contracts/', 'counties/']));
	});

	it('takes the 19 of COVID-19 for no year', () => {
		const years = (query: string) =>
			findPages(index, query, 50)
				.filter(({ kind }) => kind === 'year')
				.flatMap(({ entries: own }) => own.map(({ path }) => path));
		expect(years('FY 19')).not.toContain('years/2020/');
		expect(years('covid')).not.toContain('years/2019/');
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

	it.each(['manhattan', 'brooklyn', 'staten island'])('finds “%s” in its city', (query) => {
		expect(first(query)?.name).toMatch(/^New York City \(Manhattan, .*\), New York$/);
		expect(first(query)?.path).toBe('counties/ny/?county=36047');
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
	const years = yearEntries((year) => ({ path: `years/${year}/` }), new Map());
	expect(years[0]).toMatchObject({ path: 'years/2024/', kind: 'year', name: 'Fiscal year 2024' });
	expect(years.at(-1)?.path).toBe('years/1981/');
});

it('a year that our own account lacks names the first estimate that has it', () => {
	const years = entries.filter(({ kind }) => kind === 'year');
	expect(years.flatMap(({ name, estimate }) => (estimate ? [[name, estimate]] : []))).toEqual([
		['Fiscal year 1982', 'tax-foundation'],
		['Fiscal year 1981', 'tax-foundation']
	]);
});

it('an entry that tells nothing under another name stays as it is', () => {
	const plain = { path: 'a/', kind: 'page', name: 'Roads', about: '', words: '' } as const;
	expect(foundByOtherNames(plain)).toBe(plain);
	expect(foundByOtherNames({ ...plain, name: 'Defense contracts' }).words).toBe('military');
});

it('a year is found by the laws under its titles, and by no other words there', () => {
	const text = 'The CARES Act and the American Rescue Plan paid persons; its plan to act did not.';
	const events = new Map([[2020, [{ kind: 'stimulus' as const, title: 'Payments', text }]]]);
	const year = yearEntries((fiscalYear) => ({ path: `${fiscalYear}` }), events).find(
		({ path }) => path === '2020'
	);
	expect(year?.words).toBe('FY2020 FY20 stimulus CARES Act American Rescue Plan');
});

it('the directory lists every state, year, claim, estimate, section and dataset once', () => {
	const lists = directory();
	const paths = lists.flatMap((list) => list.entries.map(({ path }) => path));
	expect(new Set(paths).size).toBe(paths.length);
	const listed = entries.filter(({ kind }) => kind !== 'line').map(({ path }) => path);
	expect(paths.toSorted()).toEqual(listed.toSorted());
	expect(lists.every(({ title, entries: own }) => title !== '' && own.length > 0)).toBe(true);
});
