import { describe, expect, it } from 'vitest';
import { readJson } from '../lib/data/read-json';
import { READINGS_FILE } from './claims-reading';

const part = { sentence: 'It pays more.', test: 'side', side: 'payer', tense: 'present' };
const stated = { ...part, test: 'amount', number: { exact: 5e9, digit: 1e9 } };
const reading = {
	id: 'pays-more',
	kind: 'campaign',
	publisher: 'P',
	speakerSide: 'secession',
	quote: { fragment: 'pays' },
	asserts: 'It pays more.',
	parts: [part]
};

const read = (written: object) =>
	readJson({ file: 'campaign.json', text: JSON.stringify([written]), schema: READINGS_FILE });

const withPart = (change: object) => ({ ...reading, parts: [{ ...part, ...change }] });
const withNumber = (change: object) => ({ ...reading, parts: [{ ...stated, ...change }] });
const MULTIPLE = {
	test: 'multiple',
	measure: 'paid',
	side: undefined,
	other: 'TX',
	number: { atLeast: 2, unit: 'times', digit: 1 }
};
const reason = { sentence: 'It is harmed.', whyNot: 'No data.' };
const second = { ...part, main: true };

describe('a claim as it is written', () => {
	it.each([
		['by words of a listed quote', reading],
		['by a quote of its own', { ...reading, quote: { whole: 'w', address: 'https://a.example/' } }],
		['since a year', withPart({ years: [1987, null], tense: undefined, scope: 'every-year' })],
		['with a least amount', withNumber({ number: { atLeast: 10e9, digit: 10e9 } })],
		['with a range', withNumber({ number: { between: [1, 2], unit: 'per-dollar', digit: 0.01 } })],
		['with the source of its number', withNumber({ quoted: 'point:ca-2022-1:net_usd' })],
		['as a group', withPart({ test: 'group-side', group: ['CA', 'NY'], state: 'US' })],
		['as a multiple of the figure of another state', withNumber(MULTIPLE)],
		['with a reason why not', { ...reading, parts: [reason] }],
		['with one main part of two', { ...reading, parts: [part, second] }]
	])('is read %s', (_, written) => {
		expect(read(written)).toEqual([JSON.parse(JSON.stringify(written))]);
	});

	it.each<[string, object, string]>([
		['no publisher', { ...reading, publisher: undefined }, 'publisher is missing; expected the'],
		['an unknown kind', { ...reading, kind: 'slogan' }, 'kind is "slogan"; expected one of camp'],
		['an unknown side', { ...reading, speakerSide: 'left' }, 'speakerSide is "left"; expected one'],
		['an unknown field', { ...reading, who: 'P' }, 'who is one field too many; expected the'],
		['an unknown state', { ...reading, state: 'XX' }, 'state is "XX"; expected the postal code'],
		['no quote', { ...reading, quote: {} }, 'quote is {}; expected the field fragment, or the'],
		['no part', { ...reading, parts: [] }, 'parts is []; expected one part at least.'],
		['no main part of two', { ...reading, parts: [part, part] }, 'expected one part with "main"'],
		['two main parts', { ...reading, parts: [second, second] }, 'expected one part with "main"'],
		[
			'an unknown test',
			withPart({ test: 'sign' }),
			'parts.0.test is "sign"; expected one of side,'
		],
		[
			'a part without a test',
			withPart({ test: undefined, side: undefined, tense: undefined }),
			'parts.0.test is missing; expected a test, or the field whyNot.'
		],
		[
			'a reason beside a test',
			withPart({ whyNot: 'No data.' }),
			'parts.0.whyNot is "No data."; expected no reason beside'
		],
		[
			'a note beside a reason',
			{ ...reading, parts: [{ ...reason, note: 'n' }] },
			'parts.0.whyNot is "No data."; expected no reason beside'
		],
		[
			'no side of a balance',
			withPart({ side: undefined }),
			'parts.0.side is missing; expected the side'
		],
		[
			'a side of taxes',
			withNumber({ measure: 'paid' }),
			'parts.0.side is "payer"; expected none, for'
		],
		[
			'neither years nor a tense',
			withPart({ tense: undefined }),
			'parts.0.tense is missing; expected present,'
		],
		[
			'years and a tense',
			withPart({ years: [2012, 2012] }),
			'parts.0.tense is "present"; expected present,'
		],
		[
			'a tense that years give',
			withPart({ tense: 'since' }),
			'parts.0.tense is "since"; expected one of present'
		],
		[
			'a year alone',
			withPart({ years: 2012 }),
			'parts.0.years is 2012; expected a first year, and'
		],
		[
			'years in disorder',
			withPart({ years: [2012, 2011], tense: undefined }),
			'parts.0.years is [2012,2011]; expected a first year not'
		],
		[
			'an amount without a number',
			withPart({ test: 'amount' }),
			'parts.0.number is missing; expected a number, and'
		],
		[
			'a count without a number',
			withPart({ scope: 'count' }),
			'parts.0.number is missing; expected a number, and'
		],
		[
			'a number for a side',
			withNumber({ test: 'side' }),
			'parts.0.number is {"exact":5000000000,"digit":1000000000}; expected a number, and only'
		],
		[
			'a number in words',
			withNumber({ number: { exact: '5 billion', digit: 1 } }),
			'expected one of exact, atLeast, upTo and between'
		],
		[
			'a negative number',
			withNumber({ number: { atLeast: -5e9, digit: 1e9 } }),
			'parts.0.number.atLeast is -5000000000; expected a size, never negative.'
		],
		[
			'a number without its digit',
			withNumber({ number: { exact: 5e9 } }),
			'expected one of exact, atLeast, upTo and between'
		],
		[
			'no group for its side',
			withPart({ test: 'group-side' }),
			'parts.0.group is missing; expected a list of states, and'
		],
		[
			'a group for one state',
			withPart({ group: ['CA', 'NY'] }),
			'parts.0.group is ["CA","NY"]; expected a list of states, and only'
		],
		[
			'a multiple of no state',
			withNumber({ ...MULTIPLE, other: undefined }),
			'parts.0.other is missing; expected another state, and only'
		],
		[
			'another state for a side',
			withPart({ other: 'TX' }),
			'parts.0.other is "TX"; expected another state, and only'
		],
		[
			'a multiple of its own figure',
			withNumber({ ...MULTIPLE, state: 'TX' }),
			'parts.0.other is "TX"; expected another state, and only'
		],
		[
			'a multiple of a balance',
			withNumber({ ...MULTIPLE, measure: undefined, side: 'payer' }),
			'parts.0.measure is missing; expected paid or received, for a multiple'
		],
		[
			'a multiple without a number',
			withNumber({ ...MULTIPLE, number: undefined }),
			'parts.0.number is missing; expected a number, and'
		],
		[
			'a source that is no reference',
			withNumber({ quoted: 'the IRS' }),
			'parts.0.quoted is "the IRS"; expected a reference such as'
		],
		[
			'a source without a number',
			withPart({ quoted: 'collections:2016:CA' }),
			'parts.0.quoted is "collections:2016:CA"; expected none,'
		]
	])('with %s is refused by file, claim and field', (_, written, fault) => {
		expect(() => read(written)).toThrow('campaign.json: 0 (pays-more).');
		expect(() => read(written)).toThrow(fault);
	});
});
