import { describe, expect, it } from 'vitest';
import type { ListedQuote } from './claims-list';
import type { Reading } from './claims-reading';
import { claimRows, partRows } from './claims-rows';

const quote: ListedQuote = {
	line: 1,
	quote: 'pays \u2018more\u2019',
	printed: { date: '2019', status: 'year' },
	address: 'https://a.example/'
};

const reading: Reading = {
	id: 'pays-more',
	kind: 'campaign',
	publisher: 'P',
	quote: { fragment: 'pays' },
	asserts: 'It pays more.',
	parts: [
		{ kind: 'sign', sentence: 'It pays more.' },
		{
			kind: 'magnitude',
			sentence: 'It got 5 dollars.',
			measure: 'received',
			years: [2019, null],
			scope: 'some-year',
			usd: { stated: 5 }
		},
		{ kind: 'counterfactual', sentence: 'It is harmed.', whyNot: 'No data.' }
	]
};

describe('the row of a claim', () => {
	it('has the quote, the date and the address of the list', () => {
		expect(claimRows([reading], [quote])[0]).toEqual({
			position: 1,
			id: 'pays-more',
			kind: 'campaign',
			publisher: 'P',
			speaker: '',
			date: '2019',
			date_status: 'year',
			quote: 'pays \u2018more\u2019',
			address: 'https://a.example/',
			copied_by: '',
			state: 'CA',
			asserts: 'It pays more.',
			note: ''
		});
	});

	it('has a quote that the list lacks as it was read, without a date', () => {
		const own = { ...reading, quote: { whole: 'w', address: 'https://b.example/' } };
		expect(claimRows([own], [])[0]).toMatchObject({
			quote: 'w',
			date: '',
			date_status: 'undated',
			address: 'https://b.example/'
		});
	});

	it.each(['https://dickflash.com/threads/1', 'http://5.161.77.27/x'])(
		'sends no reader to %s',
		(address) => {
			expect(claimRows([reading], [{ ...quote, address }])[0]?.address).toBe('');
		}
	);

	it('is not made where its quote is missing or its id is taken', () => {
		expect(() => claimRows([reading], [])).toThrow('no quote holds "pays"');
		expect(() => claimRows([reading, reading], [quote])).toThrow(
			'Two claims are called "pays-more"'
		);
	});
});

describe('the parts of a claim', () => {
	const [sign, received, harm] = partRows([reading]);

	it('are numbered, and say what was left open: net, payer, plain, all years, each year', () => {
		expect(sign).toMatchObject({
			claim: 'pays-more',
			part: 1,
			testable: 'yes',
			measure: 'net',
			side: 'payer',
			figures: 'plain',
			covid_relief: 'any',
			from_year: null,
			to_year: null,
			scope: 'each-spec-year',
			stated_usd: null
		});
	});

	it('have no side where one side of the balance is meant', () => {
		expect(received).toMatchObject({
			side: null,
			from_year: 2019,
			to_year: null,
			scope: 'some-year',
			stated_usd: 5
		});
	});

	it('have a reason and nothing to test where they cannot be tested', () => {
		expect(harm).toMatchObject({ testable: 'no', why_not: 'No data.', measure: null, scope: null });
	});
});
