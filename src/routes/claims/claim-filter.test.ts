import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATE_CODES } from '$lib/data/states';
import { LACKS_SOURCE, VERDICT_WORDS } from '$lib/words/verdict-words';
import {
	ALL_CLAIMS,
	CLAIM_ORDERS,
	claimFilterOf,
	filterNotes,
	rankedBy,
	rankedQuery,
	claimQuery,
	filteredGroups,
	groupsToJumpTo,
	UNDATED,
	type ClaimFilter
} from './claim-filter';
import type { ClaimCard, ClaimGroup } from './claim-view';
import { SIDE_WORDS } from './side-words';

const card = (id: string, fields: Partial<ClaimCard>): ClaimCard => ({
	id,
	quote: 'A quotation',
	publisher: 'A paper',
	speaker: '',
	date: '2016',
	address: '',
	copiedBy: '',
	when: '2016',
	side: 'press',
	state: 'CA',
	word: 'holds',
	q: 1,
	figures: null,
	brief: { figures: '', more: '', quoted: '', weaker: '' },
	untested: '',
	about: 'California',
	states: ['CA'],
	words: '',
	canMove: true,
	...fields
});

const groups: readonly ClaimGroup[] = [
	{
		id: 'campaign',
		title: 'The campaign',
		claims: [
			card('a', { quote: 'We paid $292,563,574,000', when: '2016-11', side: 'secession' }),
			card('b', { quote: 'It’s the “biggest” donor', speaker: 'José Ruiz', when: '2017-10-01' })
		]
	},
	{
		id: 'states',
		title: 'About other states',
		claims: [
			card('c', {
				state: 'TX',
				states: ['TX', 'KY'],
				about: 'Texas and Kentucky',
				word: 'out-of-range',
				when: '2022-07-04',
				quote: 'The sucking sound of $103-$160 billion dollars',
				words: 'texit republican'
			}),
			card('d', {
				state: 'US',
				states: ['AL'],
				about: 'Alabama',
				word: 'does-not-hold',
				publisher: 'Rockefeller Institute'
			}),
			card('e', {
				state: 'AL',
				states: ['AL'],
				about: 'Alabama',
				word: 'cannot-be-tested',
				when: ''
			})
		]
	}
];
const filter = (fields: Partial<ClaimFilter>): ClaimFilter => ({ ...ALL_CLAIMS, ...fields });
const left = (fields: Partial<ClaimFilter>) =>
	filteredGroups(groups, filter(fields)).map(({ id, claims }) => [
		id,
		claims.map((claim) => claim.id).join('')
	]);

describe('the filter of claims', () => {
	it('leaves every group and claim where nothing is looked for', () => {
		expect(left({})).toEqual([
			['campaign', 'ab'],
			['states', 'cde']
		]);
		expect(claimQuery(ALL_CLAIMS)).toBe('');
	});

	it.each<[string, Partial<ClaimFilter>, string]>([
		['the state', { about: 'TX' }, 'c'],
		['all states', { about: 'US' }, 'd'],
		['a state that only a part is about', { about: 'KY' }, 'c'],
		['a state of a group', { about: 'AL' }, 'de'],
		['sizes with one sign of dollars and a hyphen', { text: '$103-160 billion' }, 'c'],
		['sizes alone, with a dash', { text: '103–160' }, 'c'],
		['what stands in its address', { text: 'TEXIT' }, 'c'],
		['one of many', { text: 'republicans' }, 'c'],
		['who said it', { side: 'secession' }, 'a'],
		['the year it was said', { year: '2016' }, 'ad'],
		['the verdict', { verdict: 'cannot-be-tested' }, 'e'],
		['words of the quotation', { text: 'biggest donor' }, 'b'],
		['words in any order and case', { text: 'DONOR Biggest' }, 'b'],
		['a speaker without his accent', { text: 'jose' }, 'b'],
		['a straight apostrophe', { text: "it's" }, 'b'],
		['straight marks of quotation', { text: '"biggest"' }, 'b'],
		['a number without commas', { text: '292563574000' }, 'a'],
		['a number with commas', { text: '292,563' }, 'a'],
		['the publisher', { text: 'rockefeller' }, 'd'],
		['several at once', { about: 'CA', verdict: 'holds', text: 'paid' }, 'a'],
		['what no claim has', { text: 'alaska' }, '']
	])('takes %s', (_, fields, ids) => {
		expect(
			left(fields)
				.map(([, claims]) => claims)
				.join('')
		).toBe(ids);
		expect(claimQuery(filter(fields))).not.toBe('');
	});

	it('leaves out a group of which no claim is left', () => {
		expect(left({ about: 'TX' })).toEqual([['states', 'c']]);
		expect(left({ text: 'alaska' })).toEqual([]);
	});
});

it('finds every number without a source, and every claim without a date', () => {
	const brief = { figures: '', more: '', quoted: LACKS_SOURCE, weaker: '' };
	const claims = [
		card('unknown', { word: 'in-range', brief, when: '' }),
		card('other', { word: 'in-range', when: '2016-11' })
	];
	const groups = [{ id: 'all', title: 'All', claims }];
	const found = (change: Partial<ClaimFilter>) =>
		filteredGroups(groups, { ...ALL_CLAIMS, ...change }).flatMap((group) =>
			group.claims.map(({ id }) => id)
		);
	expect(found({ verdict: 'no-source' })).toEqual(['unknown']);
	expect(found({ year: UNDATED })).toEqual(['unknown']);
	expect(found({ year: '2016' })).toEqual(['other']);
	expect(claimFilterOf(new URLSearchParams('said=none')).year).toBe(UNDATED);
});

it('finds every number that is quoted right, whatever word the methods have for it', () => {
	const claims = [
		card('source', { word: 'as-printed' }),
		card('methods', { word: 'out-of-range', quoted: 'as-printed' }),
		card('revised', { word: 'out-of-range', quoted: 'since-revised' }),
		card('other', { word: 'out-of-range' })
	];
	const found = (verdict: 'as-printed' | 'since-revised' | 'out-of-range') =>
		filteredGroups([{ id: 'all', title: 'All', claims }], { ...ALL_CLAIMS, verdict }).flatMap(
			(group) => group.claims.map(({ id }) => id)
		);
	expect(found('as-printed')).toEqual(['source', 'methods']);
	expect(found('since-revised')).toEqual(['revised']);
	expect(found('out-of-range')).toEqual(['methods', 'revised', 'other']);
});

describe('the order of claims', () => {
	it.each([
		['newest', 'cbade'],
		['oldest', 'dabce'],
		['state', 'deabc'],
		['verdict', 'abdce']
	] as const)('%s first is one group, those without a date last', (order, ids) => {
		expect(left({ order })).toEqual([['all', ids]]);
	});

	it('by state goes by the names shown, all states first', () => {
		const about = {
			MO: 'Missouri',
			NC: 'North Carolina',
			NJ: 'New Jersey',
			DC: 'D.C.',
			DE: 'Delaware'
		} as const;
		const claims = [
			...Object.entries(about).map(([id, name]) =>
				card(id, {
					state: id as keyof typeof about,
					states: [id as keyof typeof about],
					about: name
				})
			),
			card('group', { state: 'US', states: ['NJ', 'NY'], about: 'New Jersey and New York' }),
			card('all', { state: 'US', states: [], about: 'All states' })
		];
		const [group] = filteredGroups(
			[{ id: 'all', title: 'All', claims }],
			filter({ order: 'state' })
		);
		expect(group?.claims.map(({ id }) => id)).toEqual([
			'all',
			'DC',
			'DE',
			'MO',
			'NJ',
			'group',
			'NC'
		]);
	});

	it('of what is looked for is told by its name', () => {
		const [group] = filteredGroups(groups, filter({ order: 'oldest', about: 'CA' }));
		expect(group?.title).toBe('Oldest first');
		expect(filteredGroups(groups, filter({ order: 'oldest', text: 'alaska' }))).toEqual([]);
	});
});

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>) =>
	Object.keys(record) as Key[];

describe('the query of a filter', () => {
	it('is nothing for everything, and only what differs', () => {
		expect(claimQuery(ALL_CLAIMS)).toBe('');
		expect(claimQuery(filter({ about: 'TX', order: 'newest' }))).toBe('about=tx&order=newest');
	});

	it('gives back every filter that was written', () => {
		const some = <T>(values: readonly T[]) => fc.constantFrom<T | null>(null, ...values);
		const filters = fc.record({
			text: fc.string({ unit: 'grapheme', maxLength: 30 }),
			about: some([...STATE_CODES, 'US'] as const),
			side: some(keysOf(SIDE_WORDS)),
			year: some(['1999', '2016', '2025']),
			verdict: some(keysOf(VERDICT_WORDS)),
			order: fc.constantFrom(...CLAIM_ORDERS)
		});
		fc.assert(
			fc.property(filters, (written) => {
				expect(claimFilterOf(new URLSearchParams(claimQuery(written)))).toEqual(written);
			})
		);
	});

	it('leaves out what it does not know, names of every object among them', () => {
		const odd = 'about=xx&by=toString&said=20166&verdict=constructor&order=__proto__';
		expect(claimFilterOf(new URLSearchParams(odd))).toEqual(ALL_CLAIMS);
		fc.assert(
			fc.property(fc.string(), fc.string(), (name, value) => {
				const read = claimFilterOf(new URLSearchParams([[name, value]]));
				expect(() => claimQuery(read)).not.toThrow();
				expect(() => filteredGroups(groups, read)).not.toThrow();
			})
		);
	});

	it('cuts a long search between signs, never inside one', () => {
		const text = `${'a'.repeat(99)}😀😀`;
		const read = claimFilterOf(new URLSearchParams({ find: text }));
		expect(read.text).toBe(`${'a'.repeat(99)}😀`);
		expect(claimQuery(read)).toContain('find=');
	});
});

describe('what a query asks for that the list cannot do', () => {
	const notes = (query: string) => filterNotes(new URLSearchParams(query));

	it('is told, with what was expected', () => {
		expect(notes('foo=1')).toEqual([
			'“foo” is no choice of this page; it has state, find, about, by, said, verdict, order, figures.'
		]);
		expect(notes('by=nobody')).toEqual([
			`“nobody” is not a choice for “by” (${Object.keys(SIDE_WORDS).join(', ')}); it takes no claim off the list.`
		]);
		expect(notes('about=zz&said=now&verdict=x')).toHaveLength(3);
		expect(notes('figures=all')).toEqual([
			'“all” is not a choice for “figures” (neutral, plain); states are ranked against the others.'
		]);
		expect(notes('order=size')[0]).toMatch(/^“size” is not an order \(group, newest, /);
	});

	it('is nothing of a query that can be followed, or that others put on', () => {
		expect(notes('state=tx&find=a&about=us&by=press&said=2014&order=newest&utm_source=x')).toEqual(
			[]
		);
		expect(notes('')).toEqual([]);
		expect(notes('figures=plain')).toEqual([]);
	});
});

it.each(['', 'figures=plain'])(
	'the ranking of all states is read from “%s” as it is written',
	(text) => {
		expect(rankedQuery(rankedBy(new URLSearchParams(text)))).toBe(text);
		expect(rankedBy(new URLSearchParams('figures=all'))).toBe('neutral');
	}
);

describe('groupsToJumpTo', () => {
	const jumpsOf = (filter: ClaimFilter) =>
		groupsToJumpTo(filteredGroups(groups, filter), filter).map(({ id }) => id);

	it('leads to each group that has a claim left, and to no other', () => {
		expect(jumpsOf(ALL_CLAIMS)).toEqual(groups.map(({ id }) => id));
		expect(jumpsOf({ ...ALL_CLAIMS, verdict: 'out-of-range' })).toEqual(['states']);
	});

	it.each(CLAIM_ORDERS.filter((order) => order !== 'group'))(
		'leads to none where the list is one group in the order %s',
		(order) => expect(jumpsOf({ ...ALL_CLAIMS, order })).toEqual([])
	);
});
