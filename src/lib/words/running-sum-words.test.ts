import { describe, expect, it } from 'vitest';
import type { Choice } from '$lib/fiscal/core/types';
import { summedSentence, turnsTitle } from './running-sum-words';

const choice: Choice = {
	estimate: 'account',
	measure: 'net',
	scale: 'per-person',
	dollars: 'real',
	deficit: 'none',
	interest: 'left-out'
};
const years = [2020, 2021, 2022, 2023];
const turning = { code: 'CA' as const, values: [-100, -50, 30, 10] };
const steady = { code: 'TX' as const, values: [1, 2, 3, 4] };
const broken = { code: 'DC' as const, values: [1, null, 3, 4] };
const from = (start: number, more: Partial<Choice> = {}) => ({
	choice: { ...choice, ...more },
	years,
	start
});

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

it('a title says whose sums turn with the start, whichever start is chosen', () => {
	expect(turnsTitle([turning, steady], choice)).toBe(
		'Whether California paid or received more in all hangs on the year the sum starts; Texas received more than it paid from every start'
	);
	expect(turnsTitle([{ code: 'CA', values: [null] }], choice)).toBe(
		'No year of these states can be added up'
	);
});
