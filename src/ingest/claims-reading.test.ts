import { describe, expect, it } from 'vitest';
import { readJson } from '../lib/data/read-json';
import { READINGS_FILE } from './claims-reading';

const part = { kind: 'sign', sentence: 'It pays more.' };
const reading = {
	id: 'pays-more',
	kind: 'campaign',
	publisher: 'P',
	quote: { fragment: 'pays' },
	asserts: 'It pays more.',
	parts: [part]
};

const read = (written: object) =>
	readJson({ file: 'campaign.json', text: JSON.stringify([written]), schema: READINGS_FILE });

const withPart = (change: object) => ({ ...reading, parts: [{ ...part, ...change }] });

describe('a claim as it is written', () => {
	it.each([
		['by words of a listed quote', reading],
		['by a quote of its own', { ...reading, quote: { whole: 'w', address: 'https://a.example/' } }],
		['with open years', withPart({ years: [1987, null], usd: { low: 10e9, high: 100e9 } })]
	])('is read %s', (_, written) => {
		expect(read(written)).toEqual([written]);
	});

	it.each<[string, object, string]>([
		['no publisher', { ...reading, publisher: undefined }, 'publisher is missing; expected the'],
		['an unknown kind', { ...reading, kind: 'slogan' }, 'kind is "slogan"; expected one of camp'],
		['an unknown field', { ...reading, who: 'P' }, 'who is one field too many; expected the'],
		['no quote', { ...reading, quote: {} }, 'quote is {}; expected the field fragment, or the'],
		['no part', { ...reading, parts: [] }, 'parts is []; expected one part at least.'],
		[
			'a part of an unknown kind',
			withPart({ kind: 'sgn' }),
			'parts.0.kind is "sgn"; expected one of sign,'
		],
		['a year alone', withPart({ years: 2012 }), 'parts.0.years is 2012; expected a first and a'],
		[
			'an amount in words',
			withPart({ usd: { stated: '5 billion' } }),
			'parts.0.usd.stated is "5 billion"; expected a number.'
		],
		[
			'a negative amount',
			withPart({ usd: { low: -5e9 } }),
			'parts.0.usd.low is -5000000000; expected a size, never negative.'
		]
	])('with %s is refused by file, claim and field', (_, written, fault) => {
		expect(() => read(written)).toThrow(`campaign.json: 0 (pays-more).${fault}`);
	});
});
