import { describe, expect, it } from 'vitest';
import { read } from '../../../tests/support/read';
import { trialWith, verdictWith } from '../../../tests/support/part-verdict';
import { specificationOf } from '$lib/fiscal/verdict/specifications';
import type { Trial } from '$lib/fiscal/verdict/trials';
import { answerOf, methodRows, methodsSummary } from './method-rows';

const idOf = (choices: string) => `account-none-${choices}`;
const trial = (id: string, fields: Partial<Trial> = {}) => {
	const specification = specificationOf(id);
	return trialWith({ specification, methods: [specification], ...fields });
};
const AMOUNT = { test: 'amount', bound: 'exact', stated: 103e9, unit: 'usd' } as const;

describe('a method behind a verdict', () => {
	it('has a word in each column of its choices', () => {
		const trials = [
			trial(idOf('flow-025-excluded-workplace-in')),
			trial(idOf('benefit-050-population-workplace-in')),
			trial('tax-foundation-tax-share', { maker: 'tax-foundation' })
		];
		const told = methodRows(verdictWith({}, { trials }), 'CA').map((row) => [
			row.estimate,
			row.deficit,
			row.services,
			row.interest,
			row.pay,
			row.corporate
		]);
		expect(told).toEqual([
			[
				'Our own account',
				'Left in',
				'Purchases where they are bought',
				'Left out',
				'At work',
				'25%'
			],
			['Our own account', 'Left in', 'All purchases for everyone alike', 'Counted', '–', '50%'],
			['Tax Foundation', 'By taxes', '–', '–', '–', '–']
		]);
	});

	it('has a dash where all values of a choice give its figure', () => {
		const id = 'account-per-person-flow-025-excluded-workplace-in';
		const methods = [id, id.replace('excluded', 'population')].map(specificationOf);
		const [row] = methodRows(verdictWith({}, { trials: [trial(id, { methods })] }), 'CA');
		expect([row?.interest, row?.services, row?.corporate]).toEqual([
			'–',
			'Purchases where they are bought',
			'25%'
		]);
	});

	it('is one row over its years, with its figures from least to most and the years against', () => {
		const id = idOf('flow-025-excluded-workplace-in');
		const of = (fiscalYear: number, value: number, score: number) =>
			trial(id, {
				fiscalYear,
				fiscalYears: [fiscalYear],
				againstYears: score === 0 ? [fiscalYear] : [],
				value,
				score
			});
		const trials = [of(2018, 20e9, 1), of(2017, -5e9, 0), of(2019, -7e9, 0), of(2016, 10e9, 1)];
		const rows = methodRows(verdictWith(AMOUNT, { trials }), 'CA');
		expect(rows).toHaveLength(1);
		expect({ ...rows[0], figure: read(rows[0]?.figure ?? '') }).toMatchObject({
			years: 'FY2016–\u206019',
			against: 'FY2017 and FY2019',
			score: 0.5,
			figure: 'paying $20.0 billion more to receiving $7.0 billion more',
			link: '/?estimate=account&scale=total&year=2019&states=ca'
		});
	});

	it('has its figure once, and none where none is tested', () => {
		const id = idOf('flow-025-excluded-workplace-in');
		const figureOf = (...values: readonly (number | null)[]) =>
			methodRows(
				verdictWith(AMOUNT, { trials: values.map((value) => trial(id, { value })) }),
				'CA'
			)[0]?.figure;
		expect(read(figureOf(103e9) ?? '')).toBe('paying $103 billion more');
		expect(read(figureOf(103.1e9, 103.2e9) ?? '')).toBe('paying $103 billion more');
		expect(figureOf(null)).toBe('');
	});
});

describe('the order of methods', () => {
	const scored = (choices: string, score: number) => trial(idOf(choices), { score });

	it('has those that bear it out first, then those in part, then the others', () => {
		const trials = [
			scored('flow-025-excluded-workplace-in', 0),
			scored('benefit-025-excluded-workplace-in', 1),
			scored('defense-025-excluded-workplace-in', 0.5)
		];
		expect(methodRows(verdictWith({}, { trials }), 'CA').map(({ score }) => score)).toEqual([
			1, 0.5, 0
		]);
	});

	it('has first, of those alike, what comes nearest to what is stated', () => {
		const order = (part: Parameters<typeof verdictWith>[0], ...values: readonly number[]) =>
			methodRows(
				verdictWith(part, {
					trials: values.map((value, at) => trial(IDS[at] ?? '', { value, score: 0 }))
				}),
				'CA'
			).map(({ id }) => IDS.indexOf(id));
		const IDS = ['flow', 'benefit', 'defense'].map((one) =>
			idOf(`${one}-025-excluded-workplace-in`)
		);
		expect(order(AMOUNT, -67e9, -1e9, 203e9)).toEqual([2, 1, 0]);
		const bound = { ...AMOUNT, stated: null } as const;
		expect(
			order({ ...bound, bound: 'between', low: 103e9, high: 160e9 }, 1e9, 170e9, 90e9)
		).toEqual([1, 2, 0]);
		expect(order({ ...bound, bound: 'at-least', low: 80e9 }, 1e9, 70e9, 500e9)).toEqual([2, 1, 0]);
		expect(order({ ...bound, bound: 'up-to', high: 80e9 }, 1e9, 70e9, 500e9)).toEqual([1, 0, 2]);
	});

	it('has those alike by the choice that decides most, and else as they came', () => {
		const trials = [
			scored('flow-025-excluded-workplace-in', 1),
			scored('flow-025-population-workplace-in', 1),
			scored('benefit-025-excluded-workplace-in', 1),
			scored('benefit-025-population-workplace-in', 1)
		];
		const orderOf = (deciders: readonly { choice: 'interest' | 'years' }[]) =>
			methodRows(
				verdictWith(
					{},
					{ trials, deciders: deciders.map((one) => ({ ...one, levels: [], weight: 1 })) }
				),
				'CA'
			).map(({ interest }) => interest);
		expect(orderOf([{ choice: 'years' }, { choice: 'interest' }])).toEqual([
			'Counted',
			'Counted',
			'Left out',
			'Left out'
		]);
		expect(orderOf([])).toEqual(['Left out', 'Counted', 'Left out', 'Counted']);
	});
});

it('tells rows that differ by COVID-19 relief alone apart', () => {
	const trials = ['in', 'out'].map((covid) => trial(idOf(`flow-025-excluded-workplace-${covid}`)));
	expect(methodRows(verdictWith({}, { trials }), 'CA').map(({ covid }) => covid)).toEqual([
		'Counted',
		'Left out'
	]);
});

const scores = (...told: readonly (readonly [score: number, within: string])[]) =>
	told.map(([score, within]) => ({ score, within }));
const [NO, YES, NEAR] = [
	[0, ''],
	[1, ''],
	[1, '5% of taxes']
] as const;

it.each([
	[[NO, NO], 'None of 2 methods bears it out in full.'],
	[[YES, NO], 'One of 2 methods bears it out in full.'],
	[[YES, YES, NO], 'Two of 3 methods bear it out in full.'],
	[[YES, YES], 'All 2 methods bear it out.'],
	[[YES], 'The one method bears it out in full.'],
	[[NO], 'The one method does not bear it out in full.'],
	[[NEAR], 'The one method bears it out only within 5% of taxes.'],
	[[NEAR, NO, NO], 'None of 3 methods bears it out as it stands; 1 does within 5% of taxes.'],
	[[NEAR, NEAR], 'None of 2 methods bears it out as it stands; all do within 5% of taxes.'],
	[
		[YES, NEAR, NEAR, NO],
		'One of 4 methods bears it out as it stands; 2 more do within 5% of taxes.'
	]
] as const)('methods %j are summed up as “%s”', (told, words) => {
	expect(methodsSummary(scores(...told))).toBe(words);
});

describe('what a method says of a number', () => {
	const id = idOf('flow-025-excluded-workplace-in');
	const rowOf = (part: object, ...trials: readonly Partial<Trial>[]) =>
		methodRows(
			verdictWith({ ...AMOUNT, ...part }, { trials: trials.map((own) => trial(id, own)) }),
			'CA'
		)[0];
	const OVER = { bound: 'at-least', stated: null, low: 80e9 } as const;
	const told = (row: ReturnType<typeof rowOf>) => row && [answerOf(row), read(row.off)];

	it('is yes where it reaches it, and yes within the tolerance, with what it lacks, where it does not', () => {
		const near = { value: 45.4e9, score: 1, reached: 0 };
		expect(told(rowOf(OVER, near))).toEqual(['Yes, within 5% of taxes', 'short by $34.6 billion']);
		expect(told(rowOf(OVER, { value: 81e9, score: 1 }))).toEqual(['Yes', '']);
		expect(told(rowOf(OVER, { value: 5e9, score: 0 }))).toEqual(['No', '']);
		expect(told(rowOf({ stated: 40e9 }, near))).toEqual([
			'Yes, within 5% of taxes',
			'over by $5.4 billion'
		]);
	});

	it('is told by a ratio in cents, and of several years without what each lacks', () => {
		const ratio = { measure: 'ratio', unit: 'per-dollar', side: null, stated: 0.61 } as const;
		expect(told(rowOf(ratio, { value: 0.64, reached: 0 }))).toEqual([
			'Yes, within 5 cents',
			'over by 3 cents'
		]);
		const years = [{ value: 79e9, reached: 0 }, { value: 90e9 }];
		expect(told(rowOf(OVER, ...years))).toEqual(['Yes, within 5% of taxes', '']);
		expect(told(rowOf(OVER, { score: 0.5, againstYears: [2016] }))).toEqual(['In part', '']);
	});
});
