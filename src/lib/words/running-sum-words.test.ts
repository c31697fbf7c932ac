import { describe, expect, it } from 'vitest';
import type { Choice } from '$lib/fiscal/core/types';
import {
	summedSentences,
	turnsTitle,
	type SummedState,
	type SummedInput
} from './running-sum-words';

const choice: Choice = {
	estimate: 'account',
	measure: 'net',
	scale: 'per-person',
	dollars: 'real',
	deficit: 'none',
	interest: 'left-out'
};
const years = [2020, 2021, 2022, 2023];
/** Each year within half a dollar of zero is about even. */
const bands = [0.5, 0.5, 0.5, 0.5];
const turning = { code: 'CA' as const, values: [-100, -50, 30, 10], bands };
const steady = { code: 'TX' as const, values: [1, 2, 3, 4], bands };
const broken = { code: 'DC' as const, values: [1, null, 3, 4], bands };
/** Sums of −60, 1, −1 and 20: the middle two lie within 1.5 and 1. */
const nearly = { code: 'OH' as const, values: [-61, 2, -21, 20], bands };
/** Sums of 50, 20, 1 and 0.4: the last is about even. */
const fading = { code: 'OH' as const, values: [30, 19, 0.6, 0.4], bands: [0.5, 0.5, 0.2, 0.5] };
const even = { code: 'VT' as const, values: [1, -1, 1, -0.4], bands };
const from = (start: number, more: Partial<Choice> = {}) => ({
	choice: { ...choice, ...more },
	years,
	start
});

const summedSentence = (state: SummedState, input: SummedInput) =>
	summedSentences([state], input).join(' ');

describe('the sentence of a sum', () => {
	it('says the total, and from which starts it has the other sign', () => {
		expect(summedSentence(turning, from(2020))).toBe(
			'From FY2020 to FY2023, California paid $110 more a person than it received. From a start in FY2022–\u206023 it is the other way round.'
		);
		expect(summedSentence(turning, from(2022))).toBe(
			'From FY2022 to FY2023, California received $40 more a person than it paid. From a start in FY2020–\u206021 it is the other way round.'
		);
	});

	it('says so where the sign hangs on no start', () => {
		expect(summedSentence(steady, from(2023))).toBe(
			'In FY2023, Texas received $4 more a person than it paid. The same holds from every start.'
		);
	});

	it('says which year breaks a sum off', () => {
		expect(summedSentence(broken, from(2020))).toBe(
			'D.C. has no figure for FY2021, so no sum from FY2020 on.'
		);
		expect(summedSentence(broken, from(2020, { deficit: 'tax-share' }))).toBe(
			'D.C. has no figure with the deficit shared out for FY2021, so no sum from FY2020 on.'
		);
		expect(summedSentence(broken, from(2022))).toContain('D.C. received $7 more a person');
	});

	it('is told against the national average, in totals, and of one side', () => {
		expect(summedSentence(steady, from(2020, { deficit: 'per-person' }))).toContain(
			'Texas received $10 more a person on balance than the national average.'
		);
		expect(summedSentence(steady, from(2020, { scale: 'total' }))).toContain(
			'Texas received $10 more than it paid.'
		);
		expect(summedSentence(steady, from(2020, { measure: 'paid' }))).toBe(
			'From FY2020 to FY2023, Texas paid $10 a person.'
		);
	});
});

describe('a sum within 2% of what was paid', () => {
	it('is about even, and turns no sign', () => {
		expect(summedSentence(nearly, from(2021))).toBe(
			'From FY2021 to FY2023, Ohio was about even: it received $1 more a person than it paid, within 2% of what it paid. From a start in FY2020 it paid more than it received; from a start in FY2023 it received more than it paid.'
		);
		expect(summedSentence(nearly, from(2020))).toMatch(
			/ From a start in FY2023 it is the other way round; from a start in FY2021–.22 it is about even\.$/
		);
		expect(summedSentence(fading, from(2020))).toMatch(
			/\. From a start in FY2023 it is about even\.$/
		);
		expect(summedSentence(even, from(2020))).toMatch(
			/Vermont was about even: .* The same holds from every start\.$/
		);
		expect(summedSentence({ ...even, values: [1, 1, -1, 0.2] }, from(2023))).toMatch(
			/^In FY2023, Vermont was about even\. /
		);
	});

	it('is told in the title, of which it makes no turn', () => {
		const told = { choice, years, nets: [1, 1, 1, 1] };
		expect(turnsTitle([nearly], told)).toBe(
			'Whether Ohio paid or received more in all hangs on the year the sum starts'
		);
		expect(turnsTitle([fading, steady, even], told)).toBe(
			'Texas received more than it paid from every start; Ohio received more than it paid, or was about even, from every start; Vermont was about even from every start'
		);
	});
});

describe('sentences of several sums', () => {
	it('say once, at the end, of whom the same holds from every start', () => {
		const other = { code: 'WY' as const, values: [5, 5, 5, 5], bands };
		expect(summedSentences([steady, turning, other], from(2020))).toEqual([
			'From FY2020 to FY2023, Texas received $10 more a person than it paid.',
			'From FY2020 to FY2023, California paid $110 more a person than it received. From a start in FY2022–\u206023 it is the other way round.',
			'From FY2020 to FY2023, Wyoming received $20 more a person than it paid.',
			'For Texas and Wyoming the same holds from every start.'
		]);
	});

	it('end with what the same years come to with interest the other way, without a sum that breaks off', () => {
		const otherwise = {
			interest: 'counted',
			states: [{ ...turning, values: [100, 50, 30, 10] }, steady, broken]
		} as const;
		expect(summedSentences([steady], { ...from(2020), otherwise }).at(-1)).toBe(
			'With interest counted, by population, over the same years: California +\u2060$190 and Texas +\u2060$10 a person, received minus paid.'
		);
		const ofTaxes = { ...from(2020, { measure: 'paid' }), otherwise };
		expect(summedSentences([steady], ofTaxes).join()).not.toMatch(/interest/);
	});

	it('claim no start that has no sum', () => {
		expect(summedSentences([broken], from(2022))).toEqual([
			'From FY2022 to FY2023, D.C. received $7 more a person than it paid. The same holds from every start that has a sum.'
		]);
		const late = { code: 'DC' as const, values: [1, 1, null, 4], bands };
		expect(summedSentences([late], from(2023))).toEqual([
			'In FY2023, D.C. received $4 more a person than it paid.'
		]);
	});
});

describe('a title over sums', () => {
	const title = (states: readonly SummedState[], more: Partial<Choice> = {}) =>
		turnsTitle(states, { choice: { ...choice, ...more }, years, nets: [1, 1, 1, 1] });

	it('says whose sums turn with the start, whichever start is chosen', () => {
		expect(title([turning, steady])).toBe(
			'Whether California paid or received more in all hangs on the year the sum starts; Texas received more than it paid from every start'
		);
		expect(title([{ code: 'CA', values: [null, null, null, null], bands }])).toBe(
			'No year of these states can be added up'
		);
	});

	it.each([
		[3, 'Only from FY2023 can a sum be made: Texas received more than it paid'],
		[
			2,
			'Only from FY2022 and FY2023 can a sum be made: Texas received more than it paid from both'
		],
		[
			1,
			'Only from a start in FY2021 or later can a sum be made: Texas received more than it paid from each of them'
		]
	])('says from which starts there is a sum, the first at %i', (at, told) => {
		const values = [1, 1, 1, 1].map((value, i) => (i < at ? null : value));
		expect(title([{ code: 'TX', values, bands }])).toBe(told);
	});

	it('tells a state whose sums start later than those of others apart', () => {
		const none = { code: 'WY' as const, values: [1, 1, 1, null], bands };
		expect(title([steady, broken, none])).toBe(
			'Texas received more than it paid from every start; D.C. received more than it paid from every start that has a sum; no sum can be made for Wyoming'
		);
	});

	it('names the rule that the deficit is shared out by, in both halves', () => {
		expect(title([turning, steady], { deficit: 'tax-share' })).toMatch(
			/^With the federal deficit shared out by .*, whether California paid .*; Texas received more than its share from every start$/
		);
		expect(title([turning, steady], { deficit: 'per-person', scale: 'total' })).toMatch(
			/^With the federal deficit shared out equally, whether California/
		);
		expect(title([turning, steady], { deficit: 'per-person' })).toBe(
			'Whether California paid or received more on balance than the national average hangs on the year the sum starts; Texas received more on balance than the national average from every start'
		);
	});
});
