import { describe, expect, it } from 'vitest';
import { trialWith, verdictWith } from '../../../tests/support/part-verdict';
import { specificationOf } from '$lib/fiscal/verdict/specifications';
import type { Trial } from '$lib/fiscal/verdict/trials';
import { methodRows, methodsSummary } from './method-rows';

const idOf = (choices: string) => `account-none-${choices}`;
const trial = (id: string, fields: Partial<Trial> = {}) => {
	const specification = specificationOf(id);
	return trialWith({ specification, methods: [specification], ...fields });
};
const AMOUNT = { test: 'amount', bound: 'exact', stated: 103e9, unit: 'usd' } as const;
const read = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

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
			years: 'FY2016–19',
			against: 'FY2017 and FY2019',
			score: 0.5,
			figure: 'receiving $7.0 billion more to paying $20.0 billion more',
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

it.each([
	[[0, 0], 'None of 2 methods bears it out in full.'],
	[[1, 0], '1 of 2 methods bears it out in full.'],
	[[1, 1, 0], '2 of 3 methods bear it out in full.'],
	[[1, 1], 'All 2 methods bear it out.'],
	[[1], 'The one method bears it out in full.']
])('scores %j are summed up as “%s”', (scores, words) => {
	expect(methodsSummary(scores.map((score) => ({ score })))).toBe(words);
});
