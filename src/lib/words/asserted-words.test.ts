import { describe, expect, it } from 'vitest';
import { read } from '../../../tests/support/read';
import { shareWith, trialWith, verdictWith } from '../../../tests/support/part-verdict';
import { partWith } from '../../../tests/support/verdict';
import type { ClaimPartRow } from '$lib/data/claims';
import { assertedTitle, assertedWords, axisTick, boxWords } from './asserted-words';

const AMOUNT = { test: 'amount', bound: 'exact', unit: 'usd' } as const;
const RATIO = { ...AMOUNT, measure: 'ratio', side: null, unit: 'per-dollar' } as const;

describe('what a part asserts of a figure', () => {
	it.each<[string, Partial<ClaimPartRow>, string]>([
		['a payer', {}, 'a net payer'],
		['a recipient', { side: 'recipient' }, 'a net recipient'],
		['no payer', { side: 'not-payer' }, 'no net payer'],
		[
			'a count of years',
			{ scope: 'count', stated: 6, unit: 'years', from_year: 2015, to_year: 2023 },
			'a net payer in six of nine years'
		],
		[
			'a least count of years',
			{ scope: 'count', bound: 'at-least', low: 20, from_year: 1981, to_year: 2005 },
			'a net payer in 20 or more of 25 years'
		],
		[
			'some year',
			{ ...AMOUNT, scope: 'some-year', bound: 'at-least', low: 100e9 },
			'−$100 billion or more in at least one year'
		],
		['about even', { side: 'even' }, 'about even'],
		['a payment', { ...AMOUNT, stated: 103e9 }, '−$103 billion'],
		['a payment of more digits', { ...AMOUNT, stated: 126.5e9 }, '−$126.5 billion'],
		['money got', { ...AMOUNT, side: 'recipient', stated: 200e9 }, '+$200 billion'],
		['a least payment', { ...AMOUNT, bound: 'at-least', low: 33e9 }, '−$33 billion or more'],
		['a greatest payment', { ...AMOUNT, bound: 'up-to', high: 100e9 }, 'up to −$100 billion'],
		[
			'a payment between two',
			{ ...AMOUNT, bound: 'between', low: 103e9, high: 160e9 },
			'−$103 billion to −$160 billion'
		],
		[
			'a payment a person',
			{ ...AMOUNT, unit: 'usd-per-person', scale: 'per-person', stated: 7139 },
			'−$7,139 a person'
		],
		['taxes', { ...AMOUNT, measure: 'paid', side: null, stated: 422.7e9 }, '$422.7 billion paid'],
		[
			'money a person',
			{ ...AMOUNT, measure: 'received', side: null, unit: 'usd-per-person', stated: 9040 },
			'$9,040 a person received'
		],
		['cents', { ...RATIO, stated: 0.99 }, '99 cents'],
		[
			'cents to dollars',
			{ ...RATIO, bound: 'between', low: 0.91, high: 1.06 },
			'91 cents to $1.06'
		],
		['the largest', { test: 'largest', measure: 'paid', side: null }, 'first of all states'],
		['above', { test: 'above-average', measure: 'paid' }, 'above the national average'],
		['below', { test: 'below-average', measure: 'paid' }, 'below the national average'],
		['a share', { test: 'share-of-nation', stated: 0.13, unit: 'share' }, '13% of the nation'],
		[
			'a multiple',
			{
				test: 'multiple',
				measure: 'paid',
				other_state: 'NY',
				bound: 'at-least',
				low: 2,
				unit: 'times'
			},
			'at least twice what New York paid'
		],
		['a group', { test: 'group-side', side: 'recipient' }, 'a net recipient'],
		['all states', { test: 'all-states', measure: 'paid', side: null }, '']
	])('%s', (_, part, words) => {
		expect(read(assertedWords(partWith(part)))).toBe(words);
	});

	it('is of a sum first a year’s share of it, by which it is drawn', () => {
		const sum = { ...AMOUNT, scope: 'sum', from_year: 2015, to_year: 2018, stated: 116e9 } as const;
		expect(read(assertedWords(partWith(sum)))).toBe('−$29 billion a year, −$116 billion in all');
	});

	it('keeps a minus at its dollar and a number at its unit', () => {
		expect(assertedWords(partWith({ ...AMOUNT, stated: 103e9 }))).toBe('−\u2060$103\u00a0billion');
	});
});

describe('the finding over a chart', () => {
	const years = { counted: [1987, 1988, 1989], apart: [], dropped: [], isUndated: false };

	it.each([
		['every-year', 1, 'FY1987–\u206089: every method bears it out for every year'],
		['some-year', 0.5, 'FY1987–\u206089: 50% of the votes bear it out for at least one year'],
		['each-year', 0, 'FY1987–\u206089: no method bears it out'],
		['each-year', 0.903, 'FY1987–\u206089: 90% of the votes bear it out']
	] as const)('of %s, %f of the votes', (scope, q, title) => {
		expect(assertedTitle(verdictWith({ scope }, { years, share: shareWith(q) }))).toBe(title);
	});

	it('says where our own account alone has a say', () => {
		expect(assertedTitle(verdictWith({}, { isAccountAlone: true }))).toBe(
			'FY2016, our own account alone: every method bears it out'
		);
	});

	it('takes votes of about even for none that bears it out', () => {
		const trials = [trialWith({ score: 0 }), trialWith({ score: 0.5 })];
		expect(assertedTitle(verdictWith({}, { share: shareWith(0.25), trials }))).toBe(
			'FY2016: no method bears it out; some put it about even'
		);
	});

	it('of an amount is the run of the methods, or the one figure', () => {
		const titleOf = (spread: readonly [number, number]) =>
			read(assertedTitle(verdictWith({ ...AMOUNT, stated: 103e9 }, { spread })));
		expect(titleOf([6.7e9, 44e9])).toBe(
			'FY2016: the methods run from paying $6.7 billion more to paying $44.0 billion more'
		);
		expect(titleOf([44e9, 44.01e9])).toBe(
			'FY2016: the figure of every method is paying $44.0 billion more'
		);
	});

	it('says that no method has the figures', () => {
		expect(assertedTitle(verdictWith({}, { share: null }))).toBe('No method has the figures');
	});
});

describe('the box of a chart', () => {
	const boxOf = (kind: 'number' | 'bound' | 'side', measure: 'net' | 'ratio' = 'net') =>
		boxWords({ range: { kind }, span: { first: 2016, last: 2016 }, measure });

	it('is read by what is asserted: a number, a bound, a side', () => {
		expect(boxOf('number')).toBe(
			'The box is what is asserted, in the year it is asserted of, 5% of taxes paid up and down. A minus means more paid than received.'
		);
		expect(boxOf('number', 'ratio')).toMatch(/, five cents up and down\.$/);
		expect(boxOf('bound')).toMatch(
			/; figures up to 5% of taxes paid outside it bear it out too\. A minus means/
		);
		expect(boxOf('side')).toMatch(
			/ A balance within 2% of taxes paid counts as about even\. A minus means/
		);
	});

	it('of a place is wide where a share is stated alone', () => {
		const span = { first: 2016, last: 2016 };
		const placeOf = (measure: 'rank' | 'share') =>
			boxWords({ range: { kind: 'place' }, span, measure });
		expect(placeOf('rank')).toMatch(/in the year it is asserted of\.$/);
		expect(placeOf('share')).toMatch(/, half a point up and down\.$/);
	});

	it('is of a sum each year’s share of it', () => {
		const span = { first: 2015, last: 2018 };
		expect(
			boxWords({ range: { kind: 'number' }, span, measure: 'net', isAverage: true })
		).toContain('It is asserted of their average; lines are of single years.');
		expect(boxWords({ range: { kind: 'number' }, span, measure: 'net' })).not.toContain('average');
		expect(boxWords({ range: { kind: 'number' }, span, measure: 'net', sumOver: 4 })).toMatch(
			/^The box is each year’s share of the sum asserted, that sum ÷ 4; up and down it has 5% of a year’s taxes ÷ 4\./
		);
	});

	it('is of several years where they are', () => {
		const span = { first: 1987, last: 2016 };
		expect(boxWords({ range: { kind: 'side' }, span, measure: 'net' })).toContain(
			'in the years it is asserted of'
		);
	});
});

it('a tick has the sign of a balance and none of an amount', () => {
	expect(read(axisTick('net', -100e9))).toBe('−$100bn');
	expect(read(axisTick('received', 400e9))).toBe('$400bn');
	expect(axisTick('ratio', 0.9)).toBe('0.90');
	expect(axisTick('rank', 1)).toBe('1st');
	expect(axisTick('of-average', 1.2)).toBe('120%');
	expect(axisTick('share', 0.13)).toBe('13%');
});
