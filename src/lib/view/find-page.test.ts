import { describe, expect, it } from 'vitest';
import { findPages, pageIndex } from './find-page';
import type { PageEntry } from './page-entry';
import { stemOf } from './query-words';

const entry = (kind: PageEntry['kind'], name: string, words = ''): PageEntry => ({
	path: `${kind}/${name}/`,
	kind,
	name,
	about: '',
	words
});

const index = pageIndex([
	entry('claim', '“Texas pays more than any state but California”', 'Lone Star Times'),
	entry('claim', '“Now make 2005 the year”', 'nm'),
	entry('dataset', 'Medicaid spending by state, FY2020 to FY2023'),
	entry('line', 'Medicaid and welfare', 'Health insurance'),
	entry('state', 'New Mexico', 'NM'),
	entry('state', 'Texas', 'TX'),
	entry('state', 'District of Columbia', 'DC washington'),
	entry('state', 'Washington', 'WA'),
	entry('year', 'Fiscal year 2005', 'FY2005')
]);

/** With the addresses that pages of states have. */
const mapped = pageIndex(
	index.entries.map((one) =>
		one.kind === 'state' ? { ...one, path: `states/${one.words.toLowerCase()}/` } : one
	)
);

const namesOf = (query: string, most = 5) =>
	findPages(index, query, most).flatMap(({ entries }) => entries.map(({ name }) => name));

describe('findPages', () => {
	it.each([
		['NM', 'New Mexico'],
		['texas', 'Texas'],
		['2005', 'Fiscal year 2005'],
		['fy2005', 'Fiscal year 2005'],
		['washington', 'Washington'],
		['washington dc', 'District of Columbia'],
		['Washington, D.C.', 'District of Columbia'],
		['lone star', '“Texas pays more than any state but California”'],
		['new mex', 'New Mexico'],
		['califronia', '“Texas pays more than any state but California”'],
		['what about medicaid', 'Medicaid and welfare']
	])('%s finds first: %s', (query, name) => {
		expect(namesOf(query)[0]).toBe(name);
	});

	it.each([
		['compare ohio california', 'compare/?states=oh,ca'],
		['Ohio vs. California', 'compare/?states=oh,ca'],
		['oh ca', 'compare/?states=oh,ca'],
		['OR vs. IN', 'compare/?states=or,in'],
		['california or texas', 'compare/?states=ca,tx'],
		['ok compare texas and california', 'compare/?states=tx,ca'],
		['west virginia and virginia and ohio', 'compare/?states=wv,va,oh'],
		['Washington, D.C. and Texas', 'compare/?states=dc,tx'],
		['does texas pay more than new mexico', 'compare/?states=tx,nm']
	])('%s leads first to both side by side', (query, path) => {
		expect(findPages(index, query, 5)[0]?.entries[0]?.path).toBe(path);
	});

	it.each([
		'texas',
		'new york state',
		'west virginia',
		'washington dc',
		'pay me or in ok',
		'is it in or',
		'in ca',
		'compare me to ny',
		'hi texas',
		'kansas city missouri',
		'ohio, ohio'
	])('%s compares nothing', (query) => {
		const paths = findPages(index, query, 5).flatMap(({ entries }) => entries);
		expect(paths.filter(({ path }) => path.startsWith('compare/'))).toEqual([]);
	});

	it('compares the first of more states than fit side by side, and says so', () => {
		const [first] = findPages(index, 'ohio iowa texas maine utah nevada florida', 5);
		expect(first?.entries[0]).toMatchObject({
			path: 'compare/?states=oh,ia,tx,me,ut,nv',
			about: 'The first 6 of 7: no more fit side by side'
		});
	});

	it('says of a year beside a state that it is not there, and finds the state', () => {
		const found = findPages(mapped, 'texas 2025', 5).flatMap(({ entries }) => entries);
		expect(found.map(({ path }) => path)).toEqual(['states/tx/', 'years/']);
		expect(found[1]?.about).toBe('2025 is not among them');
	});

	it.each(['FY05', 'fy 05', 'FY’05'])('%s is the year that ends so', (query) => {
		expect(namesOf(query)[0]).toBe('Fiscal year 2005');
		expect(findPages(mapped, `texas ${query}`, 5)[0]?.entries[0]?.path).toBe(
			'?states=tx&year=2005'
		);
	});

	it('puts what it finds in groups, that with the best first, each with its heading', () => {
		expect(
			findPages(index, 'texas', 5).map(({ label, entries }) => [label, entries.length])
		).toEqual([
			['States', 1],
			// The one that names it, and all put to it.
			['Claims', 2]
		]);
	});

	it.each(['new mexico 2005', 'NM in FY2005', '2005 new mexico'])(
		'%s finds the view first',
		(query) => {
			const [group] = findPages(mapped, query, 5);
			expect(group?.entries[0]).toMatchObject({
				path: '?states=nm&year=2005',
				name: 'New Mexico in 2005'
			});
		}
	);

	it('asks for an estimate that has the year, where the usual one lacks it', () => {
		const early = pageIndex([
			...mapped.entries,
			{ ...entry('year', 'Fiscal year 1982', 'FY1982'), estimate: 'tax-foundation' }
		]);
		expect(findPages(early, 'new mexico 1982', 5)[0]?.entries[0]?.path).toBe(
			'?estimate=tax-foundation&states=nm&year=1982'
		);
	});

	it.each(['W.Va.', 'wva', 'WV', 'West Virginia'])(
		'%s finds one state, before its namesake',
		(query) => {
			const own = pageIndex([
				{ ...entry('state', 'Virginia', 'VA Va.'), path: 'states/va/' },
				{ ...entry('state', 'West Virginia', 'WV W.Va.'), path: 'states/wv/' }
			]);
			expect(findPages(own, query, 5)[0]?.entries[0]?.path).toBe('states/wv/');
		}
	);

	it('finds besides a view the pages of its state and its year, and nothing that meets fewer words', () => {
		const wide = pageIndex([
			...mapped.entries,
			{ ...entry('state', 'New York', 'NY'), path: 'states/ny/' },
			entry('claim', '“New Jersey pays more”')
		]);
		const names = (query: string) =>
			findPages(wide, query, 5).flatMap(({ entries }) => entries.map(({ name }) => name));
		expect(names('new mexico 2005')).toEqual([
			'New Mexico in 2005',
			'New Mexico',
			'Fiscal year 2005'
		]);
		expect(names('how much did new mexico get 1850')).toEqual([
			'New Mexico',
			'All claims, put to New Mexico'
		]);
	});

	it.each(['2005', 'medicaid 2005', 'new mexico 1850'])('%s names no view', (query) => {
		const found = findPages(mapped, query, 5).flatMap(({ entries }) => entries);
		expect(found.some(({ path }) => path.startsWith('?states='))).toBe(false);
	});

	it.each(['DC', 'd.c.', 'District of Columbia'])(
		'%s finds the state before its county',
		(query) => {
			const own = pageIndex([
				{
					...entry('county', 'District of Columbia, District of Columbia', 'DC'),
					path: 'counties/dc/?county=11001'
				},
				{ ...entry('page', 'D.C.’s counties', 'DC DC DC'), path: 'counties/dc/' },
				{ ...entry('state', 'District of Columbia', 'DC washington dc d c'), path: 'states/dc/' }
			]);
			expect(findPages(own, query, 5)[0]?.entries[0]?.path).toBe('states/dc/');
		}
	);

	const wide = pageIndex([
		...mapped.entries,
		entry('state', 'Indiana', 'IN'),
		entry('county', 'Inyo County, California', 'CA California'),
		entry('line', 'Individual income tax'),
		entry('line', 'Medicare: hospital insurance'),
		{
			...entry('county', 'Yellow Medicine County, Minnesota'),
			path: 'counties/mn/?county=27173'
		},
		entry('estimate', 'Rockefeller 2019', 'Rockefeller Institute'),
		entry('estimate', 'Rockefeller 2025', 'Rockefeller Institute of Government'),
		entry('estimate', 'Rockefeller 2024', 'Rockefeller Institute portal')
	]);
	const found = (query: string) =>
		findPages(wide, query, 5).flatMap(({ entries }) => entries.map(({ name }) => name));

	it('takes the code of a state for that alone, and not for the start of other words', () => {
		expect(found('in')).toEqual(['Indiana']);
		expect(found('indi')).toEqual(['Indiana', 'Individual income tax']);
	});

	it('takes a word for another that is mistyped only where nothing has it as it stands', () => {
		expect(found('medicare')).toEqual(['Medicare: hospital insurance']);
		expect(found('medicrae')).toContain('Medicare: hospital insurance');
	});

	it('puts the newest edition of an estimate first', () => {
		expect(found('rockefeller')).toEqual([
			'Rockefeller 2025',
			'Rockefeller 2024',
			'Rockefeller 2019'
		]);
	});

	it('finds other forms of a word after the word as it stands, but no county of a name much like it', () => {
		const forms = pageIndex([
			entry('claim', '“Subsidizing Texas for years”'),
			entry('claim', '“We subsidized Texas”'),
			entry('claim', '“A year of subsidies for Ohio”'),
			{ ...entry('county', 'Love County, Oklahoma'), path: 'counties/ok/?county=40085' }
		]);
		const names = (query: string) =>
			findPages(forms, query, 5).flatMap(({ entries }) => entries.map(({ name }) => name));
		expect(names('subsidized')).toEqual([
			'“We subsidized Texas”',
			'“Subsidizing Texas for years”',
			'“A year of subsidies for Ohio”'
		]);
		expect(names('subsidize Ohio')).toEqual(['“A year of subsidies for Ohio”']);
		expect(names('who is subsidizing tex')[0]).toBe('“Subsidizing Texas for years”');
		expect(names('subsidi')).toHaveLength(3);
		expect(names('loving')).toEqual([]);
	});

	const year = (fiscalYear: number, words = ''): PageEntry => ({
		...entry('year', `Fiscal year ${fiscalYear}`, words),
		path: `years/${fiscalYear}/`
	});
	const history = pageIndex([
		year(2021, 'aid'),
		year(2020, 'recession aid aid'),
		year(2009, 'recession since 2007'),
		year(2008, 'a recession with many other words, 2007 to 2009'),
		year(2007),
		...Array.from({ length: 20 }, (_, at) => year(1980 + at))
	]);
	const yearsBy = (query: string, most: number) =>
		findPages(history, query, most).map(({ entries, count }) => [
			count,
			...entries.map(({ name }) => name.replace('Fiscal year ', ''))
		]);

	it.each([
		['recession', [3, '2008', '2009', '2020']],
		['aid', [2, '2020', '2021']],
		['recession 2009', [2, '2009', '2008']],
		['2007', [3, '2007', '2008', '2009']]
	])('%s finds years whole, a named one first, then as time went', (query, found) => {
		expect(yearsBy(query, 1)).toEqual([found]);
	});

	it('cuts off years that a word of every year finds', () => {
		expect(yearsBy('fiscal', 2)[0]).toHaveLength(3);
		expect(yearsBy('fiscal', 2)[0]?.[0]).toBe(25);
	});

	it.each(['covid', 'COVID-19', 'covid19', 'Covid 19'])('%s is one word', (query) => {
		const told = pageIndex([
			entry('line', 'COVID-19 relief'),
			entry('line', 'Roads', 'FY19'),
			year(2019, 'FY19')
		]);
		const names = (asked: string) =>
			findPages(told, asked, 5).flatMap(({ entries }) => entries.map(({ name }) => name));
		expect(names(query)).toEqual(['COVID-19 relief']);
		expect(names('19')).not.toContain('COVID-19 relief');
	});

	it('asks for all words where something has them all', () => {
		expect(namesOf('medicaid welfare')).toEqual(['Medicaid and welfare']);
	});

	it('shows so many of a kind at most, and says how many there are', () => {
		const [states] = findPages(index, 'washington', 1);
		expect(states?.entries.map(({ name }) => name)).toEqual(['Washington']);
		expect(states?.count).toBe(2);
	});

	it.each(['', '   ', 'qqzzxx', '—'])('finds nothing by “%s”', (query) => {
		expect(findPages(index, query, 5)).toEqual([]);
	});
});

describe('stemOf', () => {
	it.each([
		'subsidy subsidies subsidize subsidizes subsidized subsidizing subsidization Subsidise',
		'tax taxes taxed taxing',
		'county counties',
		'state States',
		'receive receives received receiving',
		'share shares shared sharing',
		'business'
	])('is the same for %s', (words) => {
		expect(new Set(words.split(' ').map(stemOf)).size).toBe(1);
	});

	it('tells other words apart, and leaves names, codes and years nearly as they are', () => {
		const words =
			'subsist tax texas count county state statistics status real realize kansas arkansas';
		expect(new Set(words.split(' ').map(stemOf)).size).toBe(words.split(' ').length);
		expect(['ca', 'US', 'yes', 'king', 'FY2005', '1980s'].map(stemOf)).toEqual([
			'ca',
			'us',
			'yes',
			'king',
			'fy2005',
			'1980s'
		]);
	});
});
