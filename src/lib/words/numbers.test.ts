import { describe, expect, it } from 'vitest';
import { choiceWith } from '../../../tests/support/fiscal';
import type { Choice } from '$lib/fiscal/core/types';
import { formatsOf, sideFormatsOf } from './measure';
import { amount, dollarsApart, money, moneyTick, signedMoney } from './money';
import { listOf, nameInSentence, shortNameOf } from './names';
import { counted, ordinal, rankOfAll } from './ordinal';
import { perDollar, share, shareInWords, shareTick } from './share';

describe('money', () => {
	it.each([
		[0, '$0'],
		[2876.6, '$2,877'],
		[999_999.4, '$999,999'],
		[999_999.6, '$1.0\u00a0million'],
		[9.94e6, '$9.9\u00a0million'],
		[850e6, '$850\u00a0million'],
		[999.6e6, '$1.0\u00a0billion'],
		[4.7e9, '$4.7\u00a0billion'],
		[99.94e9, '$99.9\u00a0billion'],
		[99.96e9, '$100\u00a0billion'],
		[113.4e9, '$113\u00a0billion'],
		[999.6e9, '$1.00\u00a0trillion'],
		[2.1536e12, '$2.15\u00a0trillion']
	])('writes %d as %s', (value, text) => {
		expect(amount(value)).toBe(text);
	});

	it('has a true minus, and a plus where signs are told', () => {
		expect(money(-2877)).toBe('−\u2060$2,877');
		expect(money(2757)).toBe('$2,757');
		expect(signedMoney(2757)).toBe('+\u2060$2,757');
		expect(signedMoney(-47.6e9)).toBe('−\u2060$47.6\u00a0billion');
	});

	it('has no sign where it rounds to nothing', () => {
		expect([signedMoney(0.3), signedMoney(-0.3), signedMoney(0), money(-0.2)]).toEqual(
			Array(4).fill('$0')
		);
	});

	it.each([
		[500, '$500'],
		[5000, '$5k'],
		[2500, '$2.5k'],
		[500e6, '$500m'],
		[10e9, '$10bn'],
		[1.5e12, '$1.5tn']
	])('writes %d at a tick as %s', (value, text) => {
		expect(moneyTick(value)).toBe(text);
	});
});

describe('shares and ratios', () => {
	it('have the percent sign right after the figure', () => {
		expect(share(0.1523)).toBe('15.2%');
		expect(share(-0.0279)).toBe('2.8%');
		expect(shareTick(0.05)).toBe('5%');
	});

	it('say in a sentence that there is something where it rounds to nothing', () => {
		expect([0.0004, -0.0004, 0.0006, 0].map(shareInWords)).toEqual([
			'less than 0.1%',
			'less than 0.1%',
			'0.1%',
			'0.0%'
		]);
		const { full, signed } = formatsOf(choiceWith({ scale: 'gdp' }));
		expect([full(-0.0004), signed(-0.0004)]).toEqual(['less than 0.1%', '0.0%']);
	});

	it('tell what comes back for a dollar in cents below one', () => {
		expect([0.835, 0.994, 0.996, 1, 1.19, 0.01].map(perDollar)).toEqual([
			'84 cents',
			'99 cents',
			'$1.00',
			'$1.00',
			'$1.19',
			'1 cent'
		]);
	});
});

describe('ranks and names', () => {
	it('have the ending English gives them', () => {
		expect([1, 2, 3, 4, 11, 12, 13, 21, 43, 51].map(ordinal)).toEqual(
			'1st 2nd 3rd 4th 11th 12th 13th 21st 43rd 51st'.split(' ')
		);
		expect(rankOfAll(43, 51)).toBe('43rd of 51');
		expect([counted(1, 'state', 'states'), counted(8, 'state', 'states')]).toEqual([
			'1 state',
			'8 states'
		]);
	});

	it('call the District D.C. and the states by name', () => {
		expect([shortNameOf('DC'), shortNameOf('CA')]).toEqual(['D.C.', 'California']);
		expect([nameInSentence('DC'), nameInSentence('CA')]).toEqual([
			'the District of Columbia',
			'California'
		]);
		expect(listOf(['Utah', 'Ohio', 'Iowa'])).toBe('Utah, Ohio and Iowa');
	});
});

describe('formatsOf', () => {
	it('tells the edges of a legend in dollars where they are dollars, with no sign but a minus', () => {
		const edges = (fields: Partial<Choice>, values: readonly number[]) =>
			values.map((value) => formatsOf(choiceWith(fields)).edge(value));
		expect(edges({}, [-1500, 500])).toEqual(['−\u2060$1.5k', '$500']);
		expect(edges({ scale: 'total' }, [-20e9, 50e9])).toEqual(['−\u2060$20bn', '$50bn']);
		expect(edges({ scale: 'gdp' }, [-0.12, 0.03])).toEqual(['−12%', '3%']);
	});

	const written = (fields: Partial<Choice>, value: number) => {
		const { full, signed, column, tick, unit } = formatsOf(choiceWith(fields));
		return [full(value), signed(value), column(value), tick(value), unit];
	};

	it.each<[Partial<Choice>, number, readonly string[]]>([
		[{}, -2876.6, ['$2,877', '−\u2060$2,877', '−2,877', '−\u2060$2.9k', 'dollars per person']],
		[{}, 15000, ['$15,000', '+\u2060$15,000', '+15,000', '+\u2060$15k', 'dollars per person']],
		[
			{ scale: 'total', dollars: 'real' },
			-47.604e9,
			[
				'$47.6\u00a0billion',
				'−\u2060$47.6\u00a0billion',
				'−47.6',
				'−\u2060$47.6bn',
				'billions of 2024 dollars'
			]
		],
		[
			{ scale: 'total', dollars: 'local' },
			-47.604e9,
			[
				'$47.6\u00a0billion',
				'−\u2060$47.6\u00a0billion',
				'−47.6',
				'−\u2060$47.6bn',
				'billions of 2024 dollars at local prices'
			]
		],
		[
			{ dollars: 'local' },
			-1200,
			[
				'$1,200',
				'−\u2060$1,200',
				'−1,200',
				'−\u2060$1.2k',
				'2024 dollars per person at local prices'
			]
		],
		[{ measure: 'received' }, 6767.4, ['$6,767', '$6,767', '6,767', '$6.8k', 'dollars per person']],
		[{ scale: 'gdp' }, 0.05, ['5.0%', '+5.0%', '+5.0', '+5%', '% of GDP']],
		[{ scale: 'income' }, -0.05, ['5.0%', '−5.0%', '−5.0', '−5%', '% of personal income']],
		[
			{ measure: 'ratio', scale: 'total' },
			0.84,
			['84 cents', '84 cents', '0.84', '0.84', 'dollars received per dollar paid']
		],
		[
			{ measure: 'relative-ratio', scale: 'total' },
			0.79,
			['0.79', '0.79', '0.79', '0.79', 'national average = 1']
		]
	])('writes %o of %d', (fields, value, texts) => {
		expect(written(fields, value)).toEqual(texts);
	});

	it.each([
		['ratio', ['−84 cents', '−0.84']],
		['relative-ratio', ['−0.84', '−0.84']]
	] as const)('writes one minus before a %s below zero', (measure, texts) => {
		const { signed, column } = formatsOf(choiceWith({ measure, scale: 'total' }));
		expect([signed(-0.84), column(-0.84)]).toEqual(texts);
	});

	it('writes the sides of a scatter without signs', () => {
		expect(sideFormatsOf(choiceWith({})).signed(8098)).toBe('$8,098');
	});
});

describe('how far amounts are apart', () => {
	it.each([
		[-1386.4, 1642.4, 3028],
		[8326.4, 6554.6, 1771],
		[1_500_000.4, 0.2, 1_500_000.2]
	])('is of %f and %f what the numbers shown give: %f', (one, other, apart) => {
		expect(dollarsApart(one, other)).toBeCloseTo(apart, 6);
		expect(dollarsApart(other, one)).toBeCloseTo(apart, 6);
	});
});
