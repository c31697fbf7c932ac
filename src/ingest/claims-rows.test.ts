import { describe, expect, it } from 'vitest';
import type { ListedQuote } from './claims-list';
import type { Reading } from './claims-reading';
import { claimRows, partRows } from './claims-rows';

const quote: ListedQuote = {
	file: 'claims/LIST.md',
	line: 1,
	on: 'states',
	who: 'P',
	quote: 'pays \u2018more\u2019',
	printed: { date: '2019', status: 'year', copyYear: null },
	address: 'https://a.example/'
};

const reading: Reading = {
	id: 'pays-more',
	kind: 'campaign',
	publisher: 'P',
	speakerSide: 'secession',
	quote: { fragment: 'pays' },
	asserts: 'It pays more.',
	parts: [
		{ main: true, sentence: 'It pays more.', test: 'side', side: 'payer', tense: 'present' },
		{
			sentence: 'It got over 5 dollars.',
			state: 'NY',
			test: 'amount',
			scope: 'some-year',
			measure: 'received',
			figures: 'neutral',
			covid: 'without',
			years: [2019, null],
			number: { atLeast: 5, digit: 1 },
			judgedBy: 'source',
			quoted: 'usaspending:2019:NY',
			revised: 'usaspending:2020:NY',
			authorMeasure: 'Obligations',
			note: 'Over.'
		},
		{ sentence: 'It is harmed.', whyNot: 'No data.' }
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
			speaker_side: 'secession',
			date: '2019',
			date_status: 'year',
			copy_year: null,
			quote: 'pays \u2018more\u2019',
			address: 'https://a.example/',
			copied_by: '',
			state: 'CA',
			asserts: 'It pays more.',
			note: '',
			wording: 'quoted',
			preposition: ''
		});
	});

	it('has the word between speaker and publisher where the reading has one', () => {
		const spoken = { ...reading, speaker: 'S', preposition: 'on' } as const;
		expect(claimRows([spoken], [quote])[0]).toMatchObject({ speaker: 'S', preposition: 'on' });
	});

	it('says of what the list calls a paraphrase that it is a report', () => {
		const who = 'Gov. P, as reported (paraphrase, not her words)';
		expect(claimRows([reading], [{ ...quote, who }])[0]?.wording).toBe('reported');
	});

	it('has a quote that the list lacks as it was read, without a date', () => {
		const own = { ...reading, quote: { whole: 'w', address: 'https://b.example/' } };
		expect(claimRows([own], [])[0]).toMatchObject({
			quote: 'w',
			date: '',
			date_status: 'undated',
			address: 'https://b.example/',
			wording: 'quoted'
		});
	});

	it('has the year of the copy where the list or the reading gives one, and never both', () => {
		const undated = { ...quote, printed: { date: '', status: 'undated', copyYear: null } as const };
		const listed = { ...quote, printed: { ...undated.printed, copyYear: 2026 } };
		const read = { ...reading, copyYear: 2018 };
		expect(claimRows([reading], [undated])[0]?.copy_year).toBeNull();
		expect(claimRows([reading], [listed])[0]?.copy_year).toBe(2026);
		expect(claimRows([read], [undated])[0]?.copy_year).toBe(2018);
		for (const dated of [quote, listed])
			expect(() => claimRows([read], [dated])).toThrow('The claim "pays-more" has a copyYear');
	});

	it('is about California unless it says otherwise', () => {
		expect(claimRows([{ ...reading, state: 'TX' }], [quote])[0]?.state).toBe('TX');
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
	const [side, received, harm] = partRows([reading]);

	it('are numbered, and say what was left open: net, total, plain, each year, judged by methods', () => {
		expect(side).toEqual({
			claim: 'pays-more',
			part: 1,
			main: 'yes',
			sentence: 'It pays more.',
			testable: 'yes',
			why_not: '',
			state: 'CA',
			test: 'side',
			scope: 'each-year',
			measure: 'net',
			scale: 'total',
			side: 'payer',
			figures: 'plain',
			covid_relief: 'any',
			tense: 'present',
			from_year: null,
			to_year: null,
			group: '',
			other_state: null,
			bound: null,
			stated: null,
			low: null,
			high: null,
			unit: null,
			digit: null,
			judged_by: 'methods',
			quoted: '',
			revised: '',
			author_measure: '',
			read_as: '',
			note: ''
		});
	});

	it('say all that was written of them', () => {
		expect(received).toMatchObject({
			part: 2,
			main: 'no',
			state: 'NY',
			scope: 'some-year',
			measure: 'received',
			side: null,
			figures: 'neutral',
			covid_relief: 'without',
			tense: 'since',
			from_year: 2019,
			to_year: null,
			bound: 'at-least',
			stated: null,
			low: 5,
			high: null,
			unit: 'usd',
			digit: 1,
			judged_by: 'source',
			quoted: 'usaspending:2019:NY',
			revised: 'usaspending:2020:NY',
			author_measure: 'Obligations',
			read_as: '',
			note: 'Over.'
		});
	});

	it('have a reason and nothing to test where they cannot be tested', () => {
		expect(harm).toMatchObject({
			testable: 'no',
			why_not: 'No data.',
			state: 'CA',
			test: null,
			measure: null,
			scope: null,
			tense: null,
			judged_by: null
		});
	});

	it.each([
		[{ exact: 3, digit: 1 }, ['exact', 3, null, null, 'usd']],
		[{ upTo: 3, digit: 1 }, ['up-to', null, null, 3, 'usd']],
		[{ between: [2, 3] as [number, number], digit: 1 }, ['between', null, 2, 3, 'usd']],
		[{ exact: 0.5, unit: 'share' as const, digit: 0.1 }, ['exact', 0.5, null, null, 'share']]
	])('bind by their number: %o', (number, expected) => {
		const part = { sentence: 's', test: 'amount', number } as const;
		const [row] = partRows([{ ...reading, parts: [part] }]);
		expect([row?.bound, row?.stated, row?.low, row?.high, row?.unit]).toEqual(expected);
	});

	it('are the main one where they are alone, and of the state of the claim', () => {
		const alone = { ...reading, state: 'TX', parts: [{ sentence: 's', whyNot: 'w' }] } as const;
		expect(partRows([{ ...alone, parts: [...alone.parts] }])[0]).toMatchObject({
			main: 'yes',
			state: 'TX'
		});
	});

	it('have their own years where both are named', () => {
		const part = { sentence: 's', test: 'side', side: 'payer', years: [2001, 2002] };
		const [row] = partRows([{ ...reading, parts: [part as Reading['parts'][number]] }]);
		expect([row?.tense, row?.from_year, row?.to_year]).toEqual(['own-years', 2001, 2002]);
	});
});
