import { describe, expect, it } from 'vitest';
import {
	catalogue,
	type DatasetEntry,
	type DerivedEntry,
	type FileEntry
} from '$lib/files/catalogue.server';
import { isFoundWithYears } from '$lib/words/search-words';
import { catalogueSections, EXAMPLE, shortPublisher } from './catalogue-rows';

const file: FileEntry = { path: 'balances.csv', title: 'Every estimate', rows: 5253, bytes: 1000 };

const derived: DerivedEntry = {
	id: 'balances',
	file,
	description: '',
	caveats: [],
	checks: [],
	schema: null,
	schemaFile: null,
	parts: [],
	coverage: { reach: 'states', years: [{ year: 2001, states: 51, others: 0 }] },
	sample: ''
};

const published: DatasetEntry = {
	id: 'funds-ssi',
	path: 'funds/ssi',
	descriptor: {
		name: 'funds/ssi',
		title: 'Supplemental Security Income',
		description: '',
		publisher: 'Social Security Administration (SSA)',
		table: '',
		address: '',
		reachedThrough: '',
		retrievedThrough: '',
		licence: { name: '', note: '' },
		vintage: '',
		primaryKey: ['state'],
		missingValues: '',
		fields: [{ name: 'usd', type: 'integer', unit: 'US dollars of the year', description: '' }],
		caveats: [],
		checks: []
	},
	file: { ...file, path: 'sources/funds/ssi.csv', rows: 51 },
	schema: { ...file, path: 'sources/funds/ssi.json' },
	coverage: { reach: 'states', years: [] }
};

describe('catalogueSections', () => {
	const sections = catalogueSections({
		derived: [derived],
		groups: [{ id: 'funds', title: 'Federal money', datasets: [published] }]
	});

	it('puts our own tables first, and others under their group', () => {
		expect(sections.map(({ id, rows }) => [id, rows.length])).toEqual([
			['derived', 1],
			['funds', 1]
		]);
	});

	it('leads from each title to its page, and keeps the place that older links name', () => {
		const [own, other] = sections.flatMap(({ rows }) => rows);
		expect(own).toMatchObject({ page: '/data/balances/', years: '2001', rows: 5253 });
		expect(other).toMatchObject({
			id: 'funds-ssi',
			page: '/data/funds/ssi/',
			path: 'sources/funds/ssi.csv',
			years: 'not by year',
			unit: 'US dollars'
		});
	});
});

describe('shortPublisher', () => {
	it.each([
		['US Census Bureau', 'US Census Bureau'],
		[
			`One publisher alone, ${'of a long name '.repeat(4)}`,
			`One publisher alone, ${'of a long name '.repeat(4)}`
		],
		['Several: the column publisher names each', 'several'],
		[
			`US Department of Defense; ${'compiled by the authors '.repeat(3)}`,
			'US Department of Defense and others'
		]
	])('%s', (publisher, short) => {
		expect(shortPublisher(publisher)).toBe(short);
	});
});

describe('looking for a table', () => {
	const rows = catalogueSections(catalogue()).flatMap((section) => section.rows);
	const found = (looked: string) =>
		rows
			.filter(({ title, publisher, words }) =>
				isFoundWithYears(looked, `${title} ${publisher} ${words}`)
			)
			.map(({ path }) => path);

	it('by the example in its field finds some, and not all', () => {
		expect(found(EXAMPLE).length).toBeGreaterThan(0);
		expect(found(EXAMPLE).length).toBeLessThan(rows.length / 2);
	});

	it('finds one and many, columns, and years between the first and the last', () => {
		expect(found('county')).toContain('counties.csv');
		expect(found('county')).toEqual(found('counties'));
		expect(found('county 1997')).toContain('counties.csv');
		expect(found('county 2022')).not.toContain('counties.csv');
		expect(found('medicaid formula')).toEqual(['sources/funds/fmap.csv']);
		expect(found('personal income 1997')).toContain('sources/context/personal-income.csv');
	});
});
