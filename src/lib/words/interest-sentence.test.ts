import { describe, expect, it } from 'vitest';
import { contextWith, columnWith, everywhere, yearWith } from '../../../tests/support/fiscal';
import { answerOf } from '$lib/view/answer';
import { otherwiseIn, shownYears } from '$lib/fiscal/measures/shown-years';
import type { StateCode } from '$lib/data/states';
import type { Choice } from '$lib/fiscal/core/types';
import { withInterest } from './interest-sentence';
import { plainText } from './parts';

/** By 100 a head, interest turns California, leaves New Jersey a payer and Mississippi a recipient, and levels Texas and Ohio. */
const year = yearWith({
	fiscalYear: 2024,
	paid: columnWith({ CA: 1000, MS: 1000, NJ: 1000, TX: 1000, OH: 1000 }),
	received: columnWith({ CA: 950, MS: 1400, NJ: 700, TX: 890, OH: 900 }),
	interest: everywhere(100)
});
const context = new Map([
	[
		2024,
		contextWith({
			fiscalYear: 2024,
			population: everywhere(1),
			gdp: everywhere(5000),
			personalIncome: everywhere(4000),
			priceIndex: 0.5,
			regionalPrices: columnWith({ CA: 125 })
		})
	]
]);
const surrounding = { context, receiptsPerPerson: new Map<number, number>() };
const series = { estimate: 'account', years: [year] } as const;

function answerBy(fields: Partial<Choice>, state: StateCode) {
	const choice: Choice = {
		estimate: 'account',
		measure: 'net',
		scale: 'per-person',
		dollars: 'current',
		deficit: 'none',
		interest: 'left-out',
		...fields
	};
	const [shown] = shownYears(series, choice, surrounding);
	if (!shown) throw new Error('no year');
	const otherwise = otherwiseIn(series, choice, { ...surrounding, fiscalYear: 2024 });
	return answerOf({ choice, state, shown, otherwise, nearest: null });
}

const told = (fields: Partial<Choice>, state: StateCode) =>
	plainText(answerBy(fields, state).interest);

const OUT = 'Interest on the debt is left out. Count it as well, by population, and ';
const IN = 'Interest on the debt is counted, by population: leave it out and ';
const counted = { interest: 'counted' } as const;
const ratio = { measure: 'ratio', scale: 'total' } as const;

describe('the sentence on interest', () => {
	it.each<[Partial<Choice>, StateCode, string]>([
		[{}, 'CA', 'California received $50 more a person than it paid.'],
		[{}, 'MS', 'Mississippi received $500 more a person than it paid.'],
		[{}, 'NJ', 'New Jersey paid $200 more a person than it received.'],
		[{}, 'TX', 'Texas paid $10 more a person than it received: about even.'],
		[{}, 'OH', 'Ohio received as much as it paid: about even.'],
		[{ deficit: 'per-person' }, 'CA', 'California received $50 more a person than it paid.'],
		[{ scale: 'total' }, 'CA', 'California received $50 more overall than it paid.'],
		[{ scale: 'gdp' }, 'CA', 'California received 1.0% of its GDP more than it paid.'],
		[
			{ scale: 'income' },
			'NJ',
			'New Jersey paid 5.0% of its personal income more than it received.'
		],
		[
			{ dollars: 'real' },
			'CA',
			'California received $100 more a person, in 2024 dollars, than it paid.'
		],
		[
			{ dollars: 'local' },
			'CA',
			'California received $80 more a person, at local prices, in 2024 dollars, than it paid.'
		],
		[{ measure: 'received' }, 'CA', 'California received $1,050 a person in federal money.'],
		[ratio, 'CA', 'California got back $1.05 for each dollar it paid.'],
		[ratio, 'NJ', 'New Jersey got back 80 cents of each dollar it paid.'],
		[ratio, 'TX', 'Texas got back 99 cents of each dollar it paid: about even.']
	])('left out, by %o, says what counting it gives %s', (fields, state, sentence) => {
		expect(told(fields, state)).toBe(`${OUT}${sentence}`);
	});

	it.each<[Partial<Choice>, StateCode, string]>([
		[{}, 'CA', 'California paid $50 more a person than it received.'],
		[{}, 'MS', 'Mississippi received $400 more a person than it paid.'],
		[ratio, 'CA', 'California got back 95 cents of each dollar it paid.'],
		[{ measure: 'received' }, 'CA', 'California received $950 a person in federal money.']
	])('counted, by %o, says what leaving it out gives %s', (fields, state, sentence) => {
		expect(told({ ...fields, ...counted }, state)).toBe(`${IN}${sentence}`);
	});

	it('sets a state beside the nation for the relative ratio', () => {
		// 950 + 100 of 1,000; the five together 4,840 + 500 of 5,000 – and the states without taxes paid are in neither.
		const percent = ((1050 / 1000 / (5340 / 5000)) * 100).toFixed(1);
		expect(told({ measure: 'relative-ratio', scale: 'total' }, 'CA')).toBe(
			`${OUT}California got back ${percent}% of what the nation got back per dollar paid.`
		);
	});

	it('tells the choice alone where the state has no figure', () => {
		expect(told({}, 'AK')).toBe('Interest on the debt is left out.');
		expect(told(counted, 'AK')).toBe('Interest on the debt is counted, by population.');
		expect(told({ dollars: 'local' }, 'MS')).toBe('Interest on the debt is left out.');
	});

	it('is one menu and one balance: the words of the answer are no menus here', () => {
		const { interest } = answerBy({ dollars: 'real' }, 'CA');
		expect(interest.filter(({ role }) => role)).toEqual([
			{ text: 'left out', role: 'interest' },
			{ text: '$100', role: 'balance', side: 'recipient' }
		]);
		expect(answerBy(counted, 'CA').interest.filter(({ role }) => role)).toEqual([
			{ text: 'counted', role: 'interest' },
			{ text: '$50', role: 'balance', side: 'payer' }
		]);
	});

	it('is not there where interest is no choice', () => {
		expect(answerBy({ measure: 'paid' }, 'CA').interest).toEqual([]);
		expect(answerBy({ estimate: 'tax-foundation' }, 'CA').interest).toEqual([]);
	});

	it('follows the answer by the choice that is shown', () => {
		expect(plainText(answerBy(counted, 'CA').answer)).toBe(
			'By our own account, California received $50 more per person than it paid in 2024.'
		);
		expect(plainText(answerBy(counted, 'CA').second)).toContain(
			'With interest counted and the federal deficit shared out equally, it was about even'
		);
		expect(answerBy({}, 'CA').context).toMatch(
			/^Interest on the debt left out, the federal government spent/
		);
		expect(answerBy(counted, 'CA').context).toMatch(
			/^Interest on the debt counted, the federal government spent \$1\.07 .* 2 of 5 got more/
		);
	});
});

describe('a title', () => {
	it('says so where interest is counted, and nothing where it is not', () => {
		expect(withInterest('California ranks 43rd', counted)).toBe(
			'Interest counted: California ranks 43rd'
		);
		expect(withInterest('California ranks 43rd', { interest: 'left-out' })).toBe(
			'California ranks 43rd'
		);
	});
});
